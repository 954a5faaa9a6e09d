import type { Span } from '../../document/span.ts'
import type { Frame } from '../../lang/language.ts'
import { contentOf, quotationContent, quotationRange, standsAlone, wordCount } from './content-span.ts'
import type { Found, Missing } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { isReportingNoun } from './noun-rule.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import { afterAdjuncts, phraseEndingAt, type Subject, subjectAfter, subjectBefore } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** No rule looks further than this from its cue, so that a text without full stops is still read in linear time. */
const reach = 120

interface Setting {
  readonly passage: Passage
  readonly group: VerbGroup
  readonly from: number
  readonly to: number
  readonly frames: ReadonlySet<Frame>
  readonly before: Subject | null
}

/** The attribution that a reporting verb makes with what stands around it; null where it reports nothing that we can tell. */
export function byVerb(passage: Passage, group: VerbGroup): Found | null {
  const [from, to] = sentenceAt(passage, group.head)
  const frames = new Set(group.readings.flatMap((reading) => reading.verb.frames))
  const window = { from: Math.max(from, group.from - reach), to }
  const before = group.shape === 'finite' && !group.passive ? subjectBefore(passage, group.from, window.from) : null
  const setting: Setting = { passage, group, ...window, frames, before }
  if (group.passive) return passiveClause(setting)
  if (group.shape === 'infinitive') return infinitiveCue(setting)
  return (
    afterQuotation(setting) ??
    beforeWords(setting) ??
    parenthetical(setting) ??
    infinitive(setting) ??
    bareClause(setting) ??
    object(setting)
  )
}

function found(
  setting: Setting,
  rule: Found['rule'],
  subject: Subject | null,
  content: readonly Span[],
  cueEnd = setting.group.to,
): Found | null {
  const { passage, group } = setting
  const reading = group.readings.find(({ verb }) => fits(rule, verb.frames)) ?? group.readings[0]
  if (content.length === 0 || reading === undefined) return null
  const missing: Missing = subject !== null ? 'none' : whyMissing(setting)
  if (missing === 'implicit' && !passage.language.closedClasses.dropsSubject) return null
  const cue = { from: group.from, to: cueEnd }
  const begins = subject !== null && subject.from < group.from ? subject.from : group.from
  return {
    passage,
    rule,
    source: subject,
    subject,
    missing,
    cue,
    content,
    act: reading.verb.act,
    verb: reading.verb,
    begins,
  }
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
function sharesSubject({ passage, group, from }: Setting): boolean {
  if (group.shape === 'gerund') return true
  const before = lowerAt(passage, group.from - 1)
  return group.from > from && passage.lexicon.words.coordinators.has(before)
}

/** "…", said X | "…", X said | "…", ha detto X, "…" */
function afterQuotation(setting: Setting): Found | null {
  const { passage, group, from, to, frames, before } = setting
  if (!frames.has('quote')) return null
  const start = before?.from ?? group.from
  const mark = lowerAt(passage, start - 1) === ',' ? start - 2 : start - 1
  if (mark < 0 || passage.quoted[mark] === null || passage.quoted[mark] === undefined) return null
  const quotation = quotationRange(passage, mark)
  const own = passage.quoted[mark]
  if (!own || !standsAlone(passage, quotation)) return null
  const inverted =
    before ?? subjectAfter(passage, group.to, Math.min(to, group.to + reach), group.number !== 'singular')
  const end = before === null && inverted !== null ? inverted.to : group.to
  const content = [...quotationContent(passage, own), ...resumed(passage, end, to)]
  return found({ ...setting, from }, 'quotation', inverted, content)
}

/** The quotation that goes on after the cue in the same sentence: «…», ha detto X, «…». */
function resumed(passage: Passage, at: number, to: number): readonly Span[] {
  let next = at
  while (next < Math.min(to, at + 16) && passage.quoted[next] === null) {
    const lower = lowerAt(passage, next)
    if (passage.lexicon.isFinite(lower) && !isName(passage, next)) return []
    next++
  }
  const quotation = passage.quoted[next]
  const marked = [',', ':', ';'].includes(lowerAt(passage, next - 1))
  return next < to && quotation && marked ? quotationContent(passage, quotation) : []
}

/** X said that … | X said: "…" | ha detto X che … */
function beforeWords(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  const opening = openingAfter(setting)
  if (opening === null) return null
  const limit = opening.at
  const inverted =
    before ?? (group.shape === 'finite' ? subjectAfter(passage, group.to, limit, group.number !== 'singular') : null)
  if (opening.kind === 'quotation') {
    const quotation = passage.quoted[opening.at]
    if (!quotation || !frames.has('quote')) return null
    const range = quotationRange(passage, opening.at)
    const whole = opening.marked || wordCount(passage, range) >= 4
    const content =
      whole && endsSentence(passage, range.to, to)
        ? quotationContent(passage, quotation)
        : contentOf(passage, range.from, to)
    return found(setting, 'quotation', inverted, content)
  }
  if (opening.kind === 'colon')
    return frames.has('that') || frames.has('quote')
      ? found(setting, 'clause', inverted, contentOf(passage, opening.at + 1, to))
      : null
  if (!frames.has('that')) return null
  const start =
    opening.kind === 'question' && !passage.lexicon.words.questionComplementisers.has(lowerAt(passage, opening.at))
      ? opening.at
      : opening.at + 1
  return found(setting, 'clause', inverted, contentOf(passage, start, to))
}

function endsSentence(passage: Passage, at: number, to: number): boolean {
  for (let i = at; i < to; i++) if (passage.tokens[i]?.kind !== 'mark') return false
  return true
}

interface Opening {
  readonly at: number
  readonly kind: 'clause' | 'question' | 'quotation' | 'colon'
  readonly marked: boolean
}

/** What opens the words reported after a verb, across adverbs, addressees and an inverted subject but over no other verb. */
function openingAfter({ passage, group, to }: Setting): Opening | null {
  const { words } = passage.lexicon
  let commas = 0
  for (let at = group.to; at < Math.min(to, group.to + 22); at++) {
    const lower = lowerAt(passage, at)
    const previous = lowerAt(passage, at - 1)
    if (passage.quoted[at] !== null) {
      const marked = previous === ':' || previous === ','
      return marked || at === group.to ? { at, kind: 'quotation', marked } : null
    }
    if (lower === ':') {
      if (passage.quoted[at + 1] !== null && at + 1 < to) continue
      return at + 1 < to ? { at, kind: 'colon', marked: true } : null
    }
    if (words.complementisers.has(lower))
      return commas % 2 === 0 || previous === ',' ? { at, kind: 'clause', marked: false } : null
    if (words.questionComplementisers.has(lower)) return { at, kind: 'question', marked: false }
    if (words.interrogatives.has(lower) && at === afterAdjuncts(passage, group.to, to))
      return { at, kind: 'question', marked: false }
    if (lower === ',') commas++
    else if (passage.tokens[at]?.kind === 'mark' && lower !== '(' && lower !== ')') return null
    if (commas > 2 || (words.coordinators.has(lower) && passage.lexicon.isFinite(lowerAt(passage, at + 1)))) return null
    if (isVerb(passage, at)) return null
  }
  return null
}

function isVerb(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at)
  if (isName(passage, at) || passage.nouns.kindsOf(lower).length > 0) return false
  return passage.lexicon.isFinite(lower) || passage.lexicon.isModal(lower)
}

/** CLAUSE, ha riferito X. | CLAUSE, the ministry said. | The ship, the ministry said, sank. | come ha detto X, CLAUSE */
function parenthetical(setting: Setting): Found | null {
  const { passage, group, from, to, frames, before } = setting
  if (group.shape !== 'finite' || !frames.has('quote')) return null
  const start = before?.from ?? group.from
  const as = passage.language.attributionWords.asWords.includes(lowerAt(passage, start - 1))
  const mark = as ? start - 2 : start - 1
  if (lowerAt(passage, mark) !== ',' || mark <= from) return null
  if (before !== null && passage.language.closedClasses.dropsSubject && !as) return null
  const inverted =
    before ?? subjectAfter(passage, group.to, Math.min(to, group.to + reach), group.number !== 'singular')
  const end = before === null && inverted !== null ? inverted.to : group.to
  if (!closes(passage, end, to)) return null
  const first = leftEdge(passage, mark, from)
  const left = contentOf(passage, first, mark)
  const goesOn = !hasVerb(passage, first, mark)
  const resume = afterComma(passage, end, to)
  const right = goesOn && resume !== null ? contentOf(passage, resume, to) : resumed(passage, end, to)
  return found(setting, 'parenthetical', inverted, [...left, ...right])
}

/** After a cue in parenthesis nothing of its own clause may follow but where, to whom and when. */
function closes(passage: Passage, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 20); i++) {
    if (passage.tokens[i]?.kind === 'mark') return true
    if (
      passage.quoted[i] !== null ||
      isVerb(passage, i) ||
      passage.lexicon.words.complementisers.has(lowerAt(passage, i))
    )
      return false
  }
  return true
}

function afterComma(passage: Passage, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + 20); i++) if (lowerAt(passage, i) === ',') return i + 1 < to ? i + 1 : null
  return null
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let at = Math.max(from, to - reach); at < to; at++) if (isVerb(passage, at)) return true
  return false
}

/** Where the clause before a comma begins: after a semicolon, a colon or a quotation that is over, else with the sentence. */
function leftEdge(passage: Passage, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const lower = lowerAt(passage, i)
    if (passage.quoted[i] === null && (lower === ';' || lower === ':' || lower === '—')) return i + 1
  }
  return from
}

/** «ha promesso di …», "urged residents to …" */
function infinitive(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  const at = afterAdjuncts(passage, group.to, to)
  const own = frames.has('to') ? infinitiveAt(passage, at, to) : null
  const addressed = frames.has('someone-to') ? phraseEnd(passage, at, Math.min(to, at + 24)) : at
  const start = own ?? (addressed > at ? infinitiveAt(passage, addressed, to) : null)
  if (start === null) return null
  return found(setting, 'infinitive', before, contentOf(passage, start, to))
}

function infinitiveAt(passage: Passage, at: number, to: number): number | null {
  const { words, hasMood, isAuxiliary } = passage.lexicon
  const lower = lowerAt(passage, at)
  if (!words.infinitiveMarkers.has(lower) && !words.prepositions.has(lower)) return null
  let next = at + 1
  while (words.negations.has(lowerAt(passage, next)) || words.cliticPronouns.has(lowerAt(passage, next))) next++
  const verb = lowerAt(passage, next)
  return next < to && (hasMood(verb, 'infinitive') || (isAuxiliary(verb) && hasMood(verb, 'infinitive')))
    ? at + 1
    : null
}

/** "said the ship was safe": a clause without its complementiser, after a subject before the verb. */
function bareClause(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  if (!frames.has('bare') && !(frames.has('someone-to') && frames.has('that'))) return null
  const shared = before === null && sharesSubject(setting)
  if (before === null && !shared) return null
  let start = afterAdjuncts(passage, group.to, to)
  if (!frames.has('bare')) {
    const addressed = phraseEnd(passage, start, Math.min(to, start + 24))
    if (addressed === start) return null
    start = addressed
  }
  return startsClause(passage, start, to) ? found(setting, 'clause', before, contentOf(passage, start, to)) : null
}

function startsClause(passage: Passage, at: number, to: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  const subject = phraseEnd(passage, at, Math.min(to, at + 24), { coordination: true, anyPreposition: true })
  const pronoun = words.personalPronouns.has(lower) || words.demonstratives.has(lower)
  if (subject === at && !pronoun) return false
  for (let i = Math.max(subject, at + 1); i < Math.min(to, at + 60); i++) {
    if (passage.quoted[i] !== null) continue
    if (isVerb(passage, i) || passage.lexicon.isAuxiliary(lowerAt(passage, i))) return true
  }
  return false
}

/** «ha smentito ogni coinvolgimento»: a noun phrase is what is said. */
function object(setting: Setting): Found | null {
  const { passage, group, to, frames, before } = setting
  const own = frames.has('object')
  if ((!own && !frames.has('words')) || group.shape === 'infinitive') return null
  if (before === null && !sharesSubject(setting)) return null
  const start = afterAdjuncts(passage, group.to, to)
  const { words } = passage.lexicon
  const lower = lowerAt(passage, start)
  if (
    start >= to ||
    (words.prepositions.has(lower) && !words.determiners.has(lower)) ||
    words.personalPronouns.has(lower)
  )
    return null
  const gerund = passage.lexicon.hasMood(lower, 'gerund')
  if (!gerund && phraseEnd(passage, start, Math.min(to, start + 24)) === start) return null
  const end = objectEnd(passage, start, to)
  if (!own && !namesWords(passage, start, end)) return null
  return found(setting, 'object', before, contentOf(passage, start, end))
}

/** «ha ritirato l'ipotesi» but not «ha ritirato le truppe»: the noun must stand for something said. */
function namesWords(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const lower = lowerAt(passage, at)
    if (isReportingNoun(passage.language, lower)) return true
    if (passage.nouns.kindsOf(lower).some(({ type }) => type === 'document')) return true
  }
  return false
}

/** An object goes as far as its clause: to a comma that no phrase crosses, or to a conjunction before another verb. */
function objectEnd(passage: Passage, from: number, to: number): number {
  const { words } = passage.lexicon
  for (let at = from + 1; at < to; at++) {
    if (passage.quoted[at] !== null) continue
    const lower = lowerAt(passage, at)
    if (lower === ';' || lower === ':') return at
    if (lower === ',' && !isName(passage, at + 1)) return at
    if (
      words.coordinators.has(lower) &&
      (isVerb(passage, at + 1) || passage.lexicon.isAuxiliary(lowerAt(passage, at + 1)))
    )
      return at
  }
  return to
}

/** «è stato riferito che …», «è stato annunciato dal ministero che …» */
function passiveClause(setting: Setting): Found | null {
  const { passage, group, to } = setting
  const opening = openingAfter(setting)
  if (opening === null || opening.kind !== 'clause' || !setting.frames.has('that')) return null
  const agent =
    group.to < opening.at && passage.language.attributionWords.agentPrepositions.includes(lowerAt(passage, group.to))
  const end = agent ? phraseEnd(passage, group.to + 1, opening.at) : 0
  const content = contentOf(passage, opening.at + 1, to)
  const reading = group.readings[0]
  if (content.length === 0 || reading === undefined) return null
  const source = agent && end > group.to + 1 ? { from: group.to + 1, to: end } : null
  const subject: Subject | null = source && { ...source, kind: 'phrase', antecedent: null }
  const cue: Range = { from: group.from, to: group.to }
  return {
    passage,
    rule: 'clause',
    source,
    subject,
    missing: source ? 'none' : 'unsaid',
    cue,
    content,
    act: reading.verb.act,
    verb: reading.verb,
    begins: group.from,
  }
}

/** «hanno portato il ministro a confermare che …»: the one who is led to speak. */
function infinitiveCue(setting: Setting): Found | null {
  const { passage, group, from } = setting
  const { words } = passage.lexicon
  const marker = group.from - 1
  const opening = openingAfter(setting)
  if (opening?.kind !== 'clause' || opening.at !== afterAdjuncts(passage, group.to, setting.to)) return null
  if (!words.prepositions.has(lowerAt(passage, marker)) && !words.infinitiveMarkers.has(lowerAt(passage, marker)))
    return null
  const phrase = phraseEndingAt(passage, marker, from)
  if (phrase === null || passage.lexicon.verbForms(lowerAt(passage, phrase.from - 1)).length === 0) return null
  const subject: Subject = { ...phrase, kind: 'phrase', antecedent: null }
  return found(
    { ...setting, group: { ...group, shape: 'finite' } },
    'clause',
    subject,
    contentOf(passage, opening.at + 1, setting.to),
  )
}
