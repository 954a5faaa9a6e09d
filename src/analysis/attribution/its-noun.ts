import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBehindSetting } from './subject-behind-setting.ts'
import type { VerbGroup } from './verb-group.ts'

/** A name between commas or behind one, with the noun that it is the apposition of: "the company's spokeswoman, Ada Lind, said". */
export function withItsNoun(
  passage: Passage,
  tree: PassageTree,
  group: VerbGroup,
  subject: Subject,
  [from, to]: readonly [number, number],
): Subject {
  if (subject.kind !== 'phrase' || lowerAt(passage, subject.from - 1) !== ',') return subject
  const limit = Math.min(to, group.to + 60)
  const whole =
    subject.from < group.from
      ? subjectBefore(passage, group.from, Math.max(from, group.from - 60))
      : (subjectAfter(passage, group.to, limit, true) ?? subjectBehindSetting(passage, tree, group.to, limit, true))
  // «dijo a Reuters | Ada Lindar | , una vecina que …»
  if (whole !== null && whole.from > group.from && whole.to === subject.from - 1) return { ...whole, to: subject.to }
  return whole !== null && whole.from < subject.from && whole.to >= subject.to ? whole : subject
}
