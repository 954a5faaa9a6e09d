import type { Act } from '../../document/attribution.ts'
import type { Span } from '../../document/span.ts'
import type { Frame, ReportingVerb } from '../../lang/language.ts'
import { afterAdjuncts } from './adjuncts.ts'
import type { Found, Missing } from './found.ts'
import { openingAfter } from './opening.ts'
import { lowerAt, type Passage } from './passage.ts'
import { clauseSubject } from './shared-subject.ts'
import type { Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** No rule looks further than this from its cue, so that a text without full stops is still read in linear time. */
export const reach = 120

/** A reporting verb, the window of tokens around it that its rules may look at, and the subject before it. */
export interface Setting {
  readonly passage: Passage
  readonly group: VerbGroup
  readonly from: number
  readonly to: number
  readonly frames: ReadonlySet<Frame>
  readonly before: Subject | null
}

/** The attribution that a verb makes with its subject and content; null where there is nothing reported. */
export function found(
  setting: Setting,
  rule: Found['rule'],
  subject: Subject | null,
  content: readonly Span[],
): Found | null {
  const { passage, group } = setting
  const reading = group.readings.find(({ verb }) => fits(rule, verb.frames)) ?? group.readings[0]
  if (content.length === 0 || reading === undefined) return null
  const missing: Missing = subject !== null ? 'none' : whyMissing(setting)
  if (missing === 'implicit' && !passage.language.closedClasses.dropsSubject) return null
  if (subject !== null ? !agrees(setting, subject) : missing === 'unsaid' && isBareForm(setting)) return null
  const clauses = missing === 'shared' ? clauseSubject(setting) : null
  if (isDoubtful(setting, subject ?? clauses)) return null
  const cue = { from: group.from, to: group.to }
  const begins = subject !== null && subject.from < group.from ? subject.from : group.from
  return {
    passage,
    rule,
    source: subject,
    subject,
    clauseSubject: clauses,
    missing,
    cue,
    content,
    act: actOf(reading.verb, rule, setting),
    verb: reading.verb,
    gerund: group.shape === 'gerund',
    begins,
  }
}

/** «ha chiesto se» asks and «ha chiesto di» demands, whichever the verb does by itself. */
function actOf(verb: ReportingVerb, rule: Found['rule'], setting: Setting): Act {
  if (verb.act === 'ask' && rule === 'infinitive') return 'demand'
  const asks = verb.act === 'demand' && rule === 'clause' && openingAfter(setting)?.kind === 'question'
  return asks ? 'ask' : verb.act
}

function fits(rule: Found['rule'], frames: readonly Frame[]): boolean {
  if (rule === 'quotation' || rule === 'parenthetical') return frames.includes('quote')
  if (rule === 'object') return frames.includes('object') || frames.includes('words')
  if (rule === 'infinitive') return frames.includes('to') || frames.includes('someone-to')
  return frames.includes('that') || frames.includes('bare')
}

function whyMissing(setting: Setting): Missing {
  if (sharesSubject(setting)) return 'shared'
  return standsBare(setting) ? 'implicit' : 'unsaid'
}

/**
 * Whether a verb truly has no subject of its own: beside it stand only marks, adverbs, days and what opens a complement.
 * Where other words stand there, a subject may be among them that we could not tell, and nobody may be put in its place.
 */
function standsBare({ passage, group, from, to }: Setting): boolean {
  const { words } = passage.lexicon
  const opens = (lower: string) =>
    words.complementisers.has(lower) || words.coordinators.has(lower) || words.subordinators.has(lower)
  const left = group.from - 1
  const leftFree = left < from || passage.tokens[left]?.kind === 'mark' || opens(lowerAt(passage, left))
  const next = afterAdjuncts(passage, group.to, to)
  const lower = lowerAt(passage, next)
  const rightFree =
    next >= to ||
    passage.tokens[next]?.kind === 'mark' ||
    opens(lower) ||
    words.prepositions.has(lower) ||
    words.questionComplementisers.has(lower)
  return leftFree && rightFree
}

/** «e ha aggiunto», ", adding": the verb takes its subject from the one before it. */
export function sharesSubject({ passage, group, from }: Setting): boolean {
  if (group.shape === 'gerund') return true
  const before = lowerAt(passage, group.from - 1)
  return group.from > from && passage.lexicon.words.coordinators.has(before)
}

/** "note", "claim", "show": a form of the present that is the infinitive too, and most often a noun. */
function isBareForm({ passage, group }: Setting): boolean {
  const bare = group.readings.some(({ verb, form }) => form.form === verb.lemma)
  return bare && group.from === group.head && group.shape === 'finite' && !passage.language.closedClasses.dropsSubject
}

/** "critics claim", "they note", but not "a rare note", "the caustic chant": such a form needs several who speak. */
function agrees(setting: Setting, subject: Subject): boolean {
  const { passage } = setting
  if (!isBareForm(setting) || subject.kind !== 'phrase' || subject.from > setting.group.head) return true
  const { numbers } = passage.language
  for (let at = subject.from; at < subject.to; at++) {
    const lower = lowerAt(passage, at)
    const several =
      passage.lexicon.words.coordinators.has(lower) ||
      Object.hasOwn(numbers.irregularSingulars, lower) ||
      passage.lexicon.words.demonstratives.has(lower) ||
      passage.nouns.kindsOf(lower).some(({ type, lemma }) => lemma !== lower || severalTypes.has(type))
    if (several) return true
  }
  const last = lowerAt(passage, subject.to - 1)
  return numbers.singulars.some(([plural]) => last.endsWith(plural))
}

const severalTypes: ReadonlySet<string> = new Set(['group', 'media', 'anonymous', 'organisation'])

/**
 * Without a subject «documenti che …», "states that …" are nouns; so is "the new thinking that …" where none is dropped; and a
 * number alone speaks nowhere ("60 pledged delegates").
 */
function isDoubtful({ passage, group }: Setting, subject: Subject | null): boolean {
  if (subject !== null) return subject.to - subject.from === 1 && passage.tokens[subject.from]?.kind === 'number'
  if (group.from !== group.head) return false
  if (passage.lexicon.words.notFinite.has(lowerAt(passage, group.head))) return true
  if (passage.language.closedClasses.dropsSubject) return false
  const before = passage.tokens[group.from - 1]
  const beside = before?.kind === 'word' && !passage.lexicon.words.coordinators.has(before.lower)
  return group.shape === 'gerund' && beside
}
