import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * « frappé par une loi interdisant de partir »: right behind a noun, where a participle tells of it, whoever else speaks in
 * the sentence does not say it.
 */
export function isOfNounBeside(passage: Passage, tree: PassageTree, { head }: VerbGroup, found: Found): boolean {
  if (passage.language.attributionWords.gerundsTakeTheSubject === true || found.source !== null) return false
  const participle = found.gerund === true && tree.tags[head]?.includes('Part.Pres') === true
  return participle && tree.heads[head] === head - 1 && tree.tags[head - 1]?.startsWith('NOUN') === true
}

/**
 * « après un édit (fatwa) | appelant au meurtre»: right behind a noun a participle tells of it, in a language where a gerund is none of
 * the clause's subject, so that nobody else says it.
 */
export function isOfNounBefore(passage: Passage, tree: PassageTree, group: VerbGroup, { to }: Range): boolean {
  const { gerundsTakeTheSubject } = passage.language.attributionWords
  if (group.shape !== 'gerund' || gerundsTakeTheSubject || !/\.Part\.Pres/.test(tree.tags[group.head] ?? ''))
    return false
  let last = group.from - 1
  if (lowerAt(passage, last) === ')') {
    while (last > to && lowerAt(passage, last) !== '(') last--
    last--
  }
  return last >= to && /^(?:NOUN|ADJ|PROPN)/.test(tree.tags[last] ?? '')
}
