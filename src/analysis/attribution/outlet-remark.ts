import { firstIndex } from '../../document/first-index.ts'
import type { Span } from '../../document/span.ts'
import { maySpeak } from './antecedent.ts'
import { contentOf, quotationRange, wordCount } from './content-span.ts'
import type { Reported } from './cue-setting.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words may stand before the verb of a clause, and how many of a quotation make it more than a name. */
const [farthestVerb, fewestWords] = [12, 4]

/**
 * What is said, but for what the report adds in its own words behind it: « …, alors que | le Conseil a rejeté son appel », « “…”, |
 * ouvrant la voie à une reprise », « …, et | le maire a offert son aide ».
 */
export function withoutRemark(
  passage: Passage,
  tree: PassageTree,
  group: VerbGroup,
  { rule, spans }: Reported,
): readonly Span[] {
  const last = spans.at(-1)
  const words = last === undefined ? -1 : firstIndex(passage.tokens, ({ start }) => start >= last[0])
  if (last === undefined || words < group.to || passage.quoted[group.head] !== null) return spans
  const past = isPast(passage, group)
  const asks = rule !== 'quotation' && group.readings.every(({ verb }) => verb.act === 'demand' || verb.act === 'order')
  const [, to] = sentenceAt(passage, words)
  const plain = past && tellsPlainly(passage, tree, words, to)
  // «(ieri ha detto che è finita | )», and not «che 1) il ponte chiude»
  const within = isInBracket(passage, group.from)
  let open = 0
  for (let at = words; at < to && (passage.tokens[at]?.end ?? last[1] + 1) <= last[1]; at++) {
    if (passage.quoted[at] !== null) continue
    const lower = lowerAt(passage, at)
    if (lower === '(') open++
    const closes = lower === ')' && open-- === 0 && within
    const told = asks && isToldOf(passage, tree, at, last[1])
    if (!closes && !told && (at < words + 2 || !isRemark(passage, tree, at, to, past, plain))) continue
    return [...spans.slice(0, -1), ...contentOf(passage, words, at)]
  }
  return spans
}

/** Whether the report goes on in its own words behind a comma, or, without one, where a conjunction sets off what is told in another tense. */
function isRemark(passage: Passage, tree: PassageTree, at: number, to: number, past: boolean, plain: boolean): boolean {
  const comma = lowerAt(passage, at) === ','
  const opener = comma ? at + 1 : at
  if (!plain && setsOff(passage, tree, opener)) {
    const verb = finiteBehind(tree, opener + 2, to)
    if (verb !== null && (past ? isOfReport(passage, verb) : comma)) return true
  }
  if (!comma) return false
  if (isOthersAnswer(passage, tree, opener, to)) return true
  return (
    (!plain && isOtherClause(passage, tree, opener, to, past)) ||
    (endsQuotation(passage, at - 1) && isAside(passage, tree, opener, to))
  )
}

/**
 * « …, | ce que la Russie nie », "…, a charge the Kremlin denies", «…, mentre Kiev sostiene che …»: behind a comma others answer, or say
 * something else.
 */
function isOthersAnswer(passage: Passage, tree: PassageTree, at: number, to: number): boolean {
  const { answers, contrasts } = passage.language.attributionWords
  const answer = answers.find((words) => words.every((word, i) => lowerAt(passage, at + i) === word))
  // « …, mais | que le port avait proposé …»: what a conjunction opens anew is said as well.
  const goesOn = passage.lexicon.words.complementisers.has(lowerAt(passage, at + 1))
  const joins = passage.lexicon.words.coordinators.has(lowerAt(passage, at))
  const contrast = answer === undefined && contrasts.includes(lowerAt(passage, at)) && !(joins && goesOn)
  if (answer === undefined && !contrast) return false
  const from = at + (answer?.length ?? 1)
  const verb = finiteBehind(tree, from, to)
  if (verb === null || verb === from || passage.quoted[verb] !== null) return false
  // «ce que l'armée a confirmé»: of a verb with its auxiliary the participle tells.
  const words = [verb, verb + 1, verb + 2].filter((each) => each === verb || /\.Part/.test(tree.tags[each] ?? ''))
  const readings = words.flatMap((each) => passage.lexicon.reporting.get(lowerAt(passage, each)) ?? [])
  // "the charges, which the minister denies, were serious": an answer amid a clause ends nothing.
  for (let each = verb + 1; answer !== undefined && each < to; each++)
    if (lowerAt(passage, each) === ',' || /\.Fin/.test(tree.tags[each] ?? '')) return false
  const fits = readings.some(({ verb: { act, kind } }) =>
    contrast ? kind === 'speech' : act === 'deny' || act === 'confirm',
  )
  return fits && hasNounOf(tree, from, verb)
}

/** Whether a noun before a verb hangs on it, or beside it on what it is the auxiliary of. */
function hasNounOf(tree: PassageTree, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const own = tree.heads[at] === verb || tree.heads[at] === tree.heads[verb]
    if (own && /^(?:PROPN|NOUN)/.test(tree.tags[at] ?? '')) return true
  }
  return false
}

/** « exige le départ du maire, | accusé de fraude »: what a participle at the end tells of somebody is no part of what is asked for. */
function isToldOf(passage: Passage, tree: PassageTree, comma: number, end: number): boolean {
  const participle = comma + 1
  if (lowerAt(passage, comma) !== ',' || !/^VERB\.Part\.Past/.test(tree.tags[participle] ?? '')) return false
  const noun = tree.heads[participle] ?? -1
  const told = /^acl/.test(tree.relations[participle] ?? '') && noun >= 0 && noun < comma
  const last = tree.lasts[participle] ?? participle
  const somebody = maySpeak(passage, tree, noun) || maySpeak(passage, tree, comma - 1)
  return told && somebody && last > participle && (passage.tokens[last + 1]?.start ?? end) >= end
}

/** « alors que », « tandis que » */
function setsOff(passage: Passage, tree: PassageTree, at: number): boolean {
  const { complementisers, coordinators } = passage.lexicon.words
  // «dijo que vendría, pero que …»: what it joins is said as well.
  if (coordinators.has(lowerAt(passage, at))) return false
  return (
    passage.language.attributionWords.contrasts.includes(lowerAt(passage, at)) &&
    complementisers.has(lowerAt(passage, at + 1)) &&
    /^SCONJ/.test(tree.tags[at + 1] ?? '')
  )
}

/** Whether what is said is told in the tense of reports itself: then no tense tells where the report goes on in its own words. */
function tellsPlainly(passage: Passage, tree: PassageTree, from: number, to: number): boolean {
  const verb = finiteBehind(tree, from, to)
  return verb !== null && passage.quoted[verb] === null && isOfReport(passage, verb)
}

/** Whether a bracket that opened before a word in its sentence is still open there. */
function isInBracket(passage: Passage, at: number): boolean {
  let open = 0
  for (let before = sentenceAt(passage, at)[0]; before < at; before++) {
    if (lowerAt(passage, before) === '(') open++
    if (lowerAt(passage, before) === ')') open = Math.max(0, open - 1)
  }
  return open > 0
}

/** « et | le maire a offert »: a conjunction, a subject and a verb, where what is said would need its conjunction again. */
function isOtherClause(passage: Passage, tree: PassageTree, at: number, to: number, past: boolean): boolean {
  const { coordinators } = passage.lexicon.words
  if (!passage.language.attributionWords.repeatsComplementiser || !coordinators.has(lowerAt(passage, at))) return false
  if (!/^(?:DET|PROPN|PRON\.Prs)/.test(tree.tags[at + 1] ?? '') || passage.quoted[at + 1] !== null) return false
  const verb = finiteBehind(tree, at + 1, to)
  if (verb === null || verb === at + 1) return false
  for (let each = at + 1; each < verb; each++)
    if (lowerAt(passage, each) === ',' || /^(?:PRON\.Rel|SCONJ|CCONJ)/.test(tree.tags[each] ?? '')) return false
  return !past || isOfReport(passage, verb)
}

/** A finite verb within a few words. */
function finiteBehind(tree: PassageTree, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + farthestVerb); at++)
    if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) return at
  return null
}

/** Whether a verb is in a tense that words told in the past are not put in: « a rejeté », « rejette », not « rejetait », « rejetterait ». */
function isOfReport(passage: Passage, verb: number): boolean {
  const forms = passage.lexicon.verbForms(lowerAt(passage, verb)).filter(({ person }) => person === 3)
  return forms.length > 0 && forms.every(({ mood, tense }) => mood === 'indicative' && tense !== 'imperfect')
}

/** Whether a cue tells of the past: « a dit », « disait », not « affirme ». */
function isPast({ lexicon, tokens }: Passage, { from, to, shape }: VerbGroup): boolean {
  if (shape !== 'finite') return false
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  const perfect =
    words.some((lower) => lexicon.isAuxiliary(lower)) && words.some((lower) => lexicon.hasMood(lower, 'participle'))
  return (
    perfect ||
    words.some((lower) =>
      lexicon.verbForms(lower).some(({ tense, person }) => person === 3 && (tense === 'imperfect' || tense === 'past')),
    )
  )
}

/** Whether a quotation of more than a name ends with a token. */
function endsQuotation(passage: Passage, at: number): boolean {
  return passage.quoted[at] != null && wordCount(passage, quotationRange(passage, at)) >= fewestWords
}

/** « en reprenant la formule », « ouvrant la voie », « les combats ayant cessé », « en allusion à », « et il fallut l'aide … » */
function isAside(passage: Passage, tree: PassageTree, at: number, to: number): boolean {
  const { remarks = [] } = passage.language.attributionWords
  if (remarks.some((words) => words.every((word, i) => lowerAt(passage, at + i) === word))) return true
  const isDoing = (token: number) => /^(?:VERB|AUX)\.(?:Part\.Pres|Ger)/.test(tree.tags[token] ?? '')
  if (isDoing(at) || (/^ADP/.test(tree.tags[at] ?? '') && isDoing(at + 1))) return true
  if (!/^DET/.test(tree.tags[at] ?? '')) return false
  for (let each = at + 1; each < Math.min(to, at + 6); each++) {
    if (/\.Fin/.test(tree.tags[each] ?? '') || passage.tokens[each]?.kind === 'mark') return false
    if (/^AUX\.(?:Part\.Pres|Ger)/.test(tree.tags[each] ?? '')) return true
  }
  return false
}
