import type { Judged } from './judge-blocks.ts'
import type { Place } from './outline.ts'

/** Least share of the text that one `article` element holds where the others are other articles. */
const most = 0.6

/**
 * Leaves out what Readability took from other articles of the page: where one `article` element holds most of the text, those
 * within it are notes, teasers or comments, and those beside it are other reports.
 */
export function keepToArticle(judged: readonly Judged[], chosen: boolean[]): void {
  const articles = judged.map(({ block }) => articleOf(block.place))
  const held = new Map<Place, number>()
  let all = 0
  judged.forEach(({ block }, at) => {
    if (!chosen[at]) return
    all += block.words.length
    const article = articles[at] ?? null
    if (article !== null) held.set(article, (held.get(article) ?? 0) + block.words.length)
  })
  const [main = null, length = 0] = [...held].reduce<[Place | null, number]>(
    (best, [place, count]) => (count > best[1] ? [place, count] : best),
    [null, 0],
  )
  if (main === null || length < most * all) return
  const around = new Set<Place>()
  for (let at: Place | null = main; at !== null; at = at.around) around.add(at)
  articles.forEach((article, at) => {
    if (article !== null && !around.has(article)) chosen[at] = false
  })
}

function articleOf(place: Place): Place | null {
  for (let at: Place | null = place; at !== null; at = at.around) if (at.element.localName === 'article') return at
  return null
}
