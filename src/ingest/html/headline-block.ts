import type { Judged } from './judge-blocks.ts'
import { plainLine } from './same-words.ts'

/** Least length of a heading that is known by standing within a page's title, in characters. */
const tellingLength = 8

/**
 * The number of the heading that says the headline: the first that says the same as the page's title, else one that stands in it
 * beside the name of the site or a section: rather an h1, rather the longest. -1 where there is none.
 */
export function headlineBlock(judged: readonly Judged[], title: string): number {
  const wanted = plainLine(title)
  let [best, worth] = [-1, 0]
  for (const [at, { block, debris }] of judged.entries()) {
    if (block.kind !== 'heading' || block.words.length > 2 * title.length) continue
    const words = plainLine(block.words)
    if (words !== '' && words === wanted) return at
    if (debris || words.length < tellingLength || !wanted.includes(words)) continue
    const found = words.length + (block.level === 1 ? 1000 : 0)
    if (found > worth) [best, worth] = [at, found]
  }
  return best
}
