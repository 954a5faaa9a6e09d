import type { Found } from './found.ts'
import type { Passage } from './passage.ts'
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
