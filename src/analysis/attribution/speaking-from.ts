import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { phraseSubject, type Subject } from './subject.ts'
import { phraseOf } from './subject-words.ts'
import type { VerbGroup } from './verb-group.ts'

const bodies: ReadonlySet<string> = new Set(['organisation', 'group', 'media', 'document'])

/**
 * «Desde | el Gobierno | aseguran que …», «dalla lega | si ribadisce che …»: the body in which those speak whom a plural or an
 * impersonal verb leaves unnamed; null where there is none, or only a place or a time.
 */
export function speakingFrom(passage: Passage, tree: PassageTree, group: VerbGroup): Subject | null {
  const { speakingFrom: openers = [], placesToo = [], reflexives } = passage.language.attributionWords
  if (openers.length === 0 || group.shape !== 'finite' || group.passive) return null
  const children = tree.children[group.head] ?? []
  const unnamed =
    group.number === 'plural' || children.some((at) => at < group.head && reflexives.includes(lowerAt(passage, at)))
  if (!unnamed || children.some((at) => /^nsubj/.test(tree.relations[at] ?? ''))) return null
  for (const at of children) {
    const opens = openers.includes(lowerAt(passage, tree.firsts[at] ?? at))
    if (!opens || !/^obl/.test(tree.relations[at] ?? '') || passage.quoted[at] !== passage.quoted[group.head]) continue
    // «dal centro si riferisce», but «desde el Centro de Emergencias»
    if (placesToo.includes(passage.tokens[at]?.text ?? '')) continue
    if (!passage.nouns.kindsOf(lowerAt(passage, at)).some(({ type }) => bodies.has(type))) continue
    const limit = at < group.from ? group.from : (tree.lasts[at] ?? at) + 1
    const body = phraseOf(passage, tree, at, limit)
    if (body !== null) return phraseSubject(body)
  }
  return null
}
