import type { Passage } from './passage.ts'
import { isName, lowerAt, sentenceAt } from './passage.ts'

/** A range of tokens [from, to). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What a phrase may take in beside its plain words. */
export interface Reach {
  /** «e», "and": two sources of one verb. */
  readonly coordination?: boolean
  /** Any preposition and the phrase behind it: «fonti vicine al dossier». */
  readonly anyPreposition?: boolean
}

const longest = 24

/** Where words that may be a noun phrase and begin here end; `from` itself where none begins. */
export function phraseEnd(passage: Passage, from: number, limit: number, reach: Reach = {}): number {
  let at = from
  let open = true
  while (at < limit && at - from < longest) {
    const step = stepOf(passage, at, limit, from, open, reach)
    if (step === null) break
    at = step.to
    open = step.open
  }
  return trimEnd(passage, from, at, open)
}

interface Step {
  readonly to: number
  /** Whether the phrase still waits for its noun. */
  readonly open: boolean
}

/** One step along a noun phrase: what the token at `at` adds, or null where the phrase ends before it. */
function stepOf(passage: Passage, at: number, limit: number, from: number, open: boolean, reach: Reach): Step | null {
  const { lexicon, nouns, tokens, quoted } = passage
  const { words } = lexicon
  const token = tokens[at]
  if (token === undefined) return null
  if (quoted[at] !== null && quoted[from] === null) return nickname(passage, at, limit, open)
  const { lower, kind } = token
  if (kind === 'mark') return open ? null : markStep(passage, at, limit)
  if (kind === 'address') return { to: at + 1, open: false }
  if (kind === 'number') return open ? { to: at + 1, open: true } : null
  if (passage.language.clitics.includes(lower)) return open ? null : { to: at + 1, open: true }
  if (
    isName(passage, at) &&
    (at > from || !isOpeningVerb(passage, at)) &&
    !nouns.calendar.has(lower) &&
    !startsClosed(passage, at)
  )
    return { to: at + 1, open: false }
  // «der Präsident | des Rats»: behind a noun such an article tells whose it is.
  const hasCases = passage.language.attributionWords.objectDeterminers !== undefined
  const owns = hasCases && !open && words.genitives.has(lower)
  if (!owns && (words.determiners.has(lower) || words.possessives.has(lower) || words.demonstratives.has(lower))) {
    const next = lowerAt(passage, at + 1)
    const alone = words.demonstratives.has(lower) && (words.prepositions.has(next) || words.relativePronouns.has(next))
    if (open) return { to: at + 1, open: !alone }
    return words.possessives.has(lower) && !words.determiners.has(lower) ? { to: at + 1, open: false } : null
  }
  if (words.genitives.has(lower)) {
    const before = lowerAt(passage, at - 1)
    const counted = at > from && passage.tokens[at - 1]?.kind === 'number'
    const waits =
      open &&
      !counted &&
      !words.coordinators.has(before) &&
      !passage.language.attributionWords.indefinites.includes(before)
    return waits || startsVerb(passage, at + 1) ? null : { to: at + 1, open: true }
  }
  if (
    words.titlePrepositions.has(lower) &&
    !open &&
    isName(passage, at + 1) &&
    !nouns.calendar.has(lowerAt(passage, at + 1))
  )
    return { to: at + 1, open: true }
  if (words.prepositions.has(lower))
    return reach.anyPreposition && !open && !startsVerb(passage, at + 1) ? { to: at + 1, open: true } : null
  if (words.coordinators.has(lower)) {
    const joins = !open && (reach.coordination === true || isSmallPair(passage, at))
    return joins ? { to: at + 1, open: true } : null
  }
  if (endsPhrase(passage, at, limit, open)) return null
  return { to: at + 1, open: false }
}

/** Words that no noun phrase goes over: verbs, adverbs, pronouns, what opens a clause, days and months. */
function endsPhrase(passage: Passage, at: number, limit: number, open: boolean): boolean {
  const { lexicon, nouns } = passage
  const lower = lowerAt(passage, at)
  const { words } = lexicon
  if (nouns.calendar.has(lower)) return true
  if (words.personalPronouns.has(lower) || words.relativePronouns.has(lower) || words.subordinators.has(lower))
    return true
  if (words.complementisers.has(lower) || words.interrogatives.has(lower) || words.negations.has(lower)) return true
  if (nouns.kindsOf(lower).length > 0) return false
  if (lexicon.isAuxiliary(lower) || lexicon.isModal(lower)) return true
  if (open && isNounByPlace(passage, at)) return false
  // "the national rescue agency": what stands right before a noun for a body belongs to it.
  if (!open && at + 1 < limit && nouns.kindsOf(lowerAt(passage, at + 1)).length > 0) return false
  if (lexicon.isFinite(lower) || lexicon.hasMood(lower, 'gerund') || lexicon.hasMood(lower, 'infinitive')) return true
  return !open && lexicon.isAdverb(lower)
}

/** "Asked", "Speaking" at the head of a sentence: a capital that makes no name. */
function isOpeningVerb(passage: Passage, at: number): boolean {
  const opens = sentenceAt(passage, at)[0] === at
  return (
    opens &&
    passage.lexicon.verbForms(lowerAt(passage, at)).some(({ mood }) => mood === 'participle' || mood === 'gerund')
  )
}

/** After a determiner a word that may be a verb too is a noun. */
function isNounByPlace(passage: Passage, at: number): boolean {
  const before = lowerAt(passage, at - 1)
  const { words } = passage.lexicon
  return words.determiners.has(before) || words.possessives.has(before) || words.genitives.has(before)
}

/** «Il» at the head of a sentence has a capital and is no name. */
function startsClosed(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  return words.determiners.has(lower) || words.prepositions.has(lower) || words.personalPronouns.has(lower)
}

function startsVerb(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at)
  return passage.lexicon.hasMood(lower, 'infinitive') && passage.nouns.kindsOf(lower).length === 0
}

/** «ministro degli Esteri e della Difesa», «Affari e Commercio»: names joined within one title. */
function isSmallPair(passage: Passage, at: number): boolean {
  return passage.lexicon.words.genitives.has(lowerAt(passage, at + 1))
}

/** «(Tarsia)» after a name; the bare apostrophe of "the dockers' union". */
function markStep(passage: Passage, at: number, limit: number): Step | null {
  const lower = lowerAt(passage, at)
  if (lower === '(') return parenthesis(passage, at, limit)
  const owns = lower === "'" && passage.tokens[at]?.start === passage.tokens[at - 1]?.end && at + 1 < limit
  return owns ? { to: at + 1, open: true } : null
}

function parenthesis(passage: Passage, at: number, limit: number): Step | null {
  for (let to = at + 1; to < limit && to - at <= 6; to++)
    if (lowerAt(passage, to) === ')') return { to: to + 1, open: false }
  return null
}

/** A quotation of one to four words inside a name: «Giovanni “Johnny” Bianchi», «il gruppo “Alba”». */
function nickname(passage: Passage, at: number, limit: number, open: boolean): Step | null {
  const quotation = passage.quoted[at]
  if (quotation === null || quotation === undefined || open) return null
  let to = at
  while (to < limit && passage.quoted[to] === quotation) to++
  return to - at <= 5 && to < limit && isName(passage, to) ? { to, open: false } : null
}

/** A phrase does not end on a word that waits for another. */
function trimEnd(passage: Passage, from: number, to: number, open: boolean): number {
  let end = to
  if (!open) return end
  const { words } = passage.lexicon
  while (end > from) {
    const lower = lowerAt(passage, end - 1)
    const waits =
      words.determiners.has(lower) ||
      words.prepositions.has(lower) ||
      words.coordinators.has(lower) ||
      words.possessives.has(lower)
    if (!waits || passage.nouns.pronouns.has(lower) || passage.nouns.kindsOf(lower).length > 0) break
    end--
  }
  return end
}

/** A pronoun that may be a source by itself, at this place. */
export function isPronoun(passage: Passage, at: number): boolean {
  return passage.nouns.pronouns.has(lowerAt(passage, at)) && passage.tokens[at]?.kind === 'word'
}
