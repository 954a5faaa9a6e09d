import type { Span } from '../../document/span.ts'
import { overlap } from '../../document/span-arithmetic.ts'
import type { Placed } from './arrange.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/**
 * The words that hang on the verb of a cue itself, or on a participle of asking that opens its sentence («Interrogato venerdì,
 * ha detto …»): a day among them is that on which it was said. Outside the content, each word a span.
 */
export function occasionOf({ found, content }: Placed): readonly Span[] {
  const { passage, cue } = found
  const { tree } = passage
  const verb = tree && cue && verbOf(tree, cue.from, cue.to)
  if (!tree || verb === null) return []
  const children = tree.children[verb] ?? []
  const asked = children.filter((child) => isAsked(passage, tree, child))
  return [...children, ...asked.flatMap((each) => tree.children[each] ?? [])].flatMap((at) => {
    const token = passage.tokens[at]
    if (token === undefined || isClause(tree, at)) return []
    const span: Span = [token.start, token.end]
    return content.some((each) => overlap(each, span)) ? [] : [span]
  })
}

/** The word of a cue on which its others hang, where it is a verb. */
function verbOf(tree: PassageTree, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if (head >= from && head < to) continue
    return tree.tags[at]?.startsWith('VERB') ? at : null
  }
  return null
}

function isAsked(passage: Passage, tree: PassageTree, at: number): boolean {
  if (!/^(?:advcl|acl)/.test(tree.relations[at] ?? '') || !/^VERB\.Part/.test(tree.tags[at] ?? '')) return false
  return passage.lexicon.reporting.get(lowerAt(passage, at))?.some(({ verb }) => verb.act === 'ask') ?? false
}

function isClause(tree: PassageTree, at: number): boolean {
  return /^(?:advcl|acl|ccomp|csubj|xcomp|conj|parataxis|punct|root)/.test(tree.relations[at] ?? '')
}
