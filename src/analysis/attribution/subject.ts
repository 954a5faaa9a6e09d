import { isPronoun, phraseEnd, type Range } from './noun-phrase.ts'
import { isName, isVerb, lowerAt, type Passage } from './passage.ts'
import { mayOpen } from './phrase-opening.ts'

/** The words for the one who speaks, as they stand beside the verb. */
export interface Subject extends Range {
  readonly kind: 'phrase' | 'pronoun' | 'relative'
  /** For a relative pronoun: the phrase that it stands for. */
  readonly antecedent: Range | null
}

/** The subject that ends just before the verb at `at`; null where none can be told. `from`: no further left. */
export function subjectBefore(passage: Passage, at: number, from: number): Subject | null {
  const end = beforeAdjuncts(passage, at, from)
  if (end <= from) return null
  if (lowerAt(passage, end - 1) === ',') return aroundInsertion(passage, end - 1, from)
  if (passage.tokens[end - 1]?.kind === 'mark' && lowerAt(passage, end - 1) !== ')') return null
  return endingAt(passage, end, from)
}

function endingAt(passage: Passage, end: number, from: number): Subject | null {
  const last = end - 1
  if (isRelative(passage, last, from)) {
    const stop = lowerAt(passage, last - 1) === ',' ? last - 1 : last
    return { from: last, to: end, kind: 'relative', antecedent: phraseEndingAt(passage, stop, from) }
  }
  if (isSubjectPronoun(passage, last)) return { from: last, to: end, kind: 'pronoun', antecedent: null }
  const phrase = phraseEndingAt(passage, end, from)
  if (phrase === null) {
    const antecedent = outOfRelative(passage, { from: end, to: end }, from)
    return antecedent && { ...antecedent, kind: 'phrase', antecedent: null }
  }
  return { ...(outOfRelative(passage, phrase, from) ?? phrase), kind: 'phrase', antecedent: null }
}

/** "he" but not the pronoun of "him", "those around her", «con loro». */
export function isSubjectPronoun(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const before = lowerAt(passage, at - 1)
  return (
    isPronoun(passage, at) &&
    !passage.language.attributionWords.objectPronouns.includes(lowerAt(passage, at)) &&
    !words.possessives.has(before) &&
    (!words.prepositions.has(before) || words.coordinators.has(before) || words.subordinators.has(before))
  )
}

/** «il ministro, Kim Yong-Hyun, ha detto», «la nave, che batte bandiera panamense, ha detto»: a comma just before the verb. */
function aroundInsertion(passage: Passage, close: number, from: number): Subject | null {
  const { words } = passage.lexicon
  let verb = false
  for (let open = close - 1, tries = 0; open > from && tries < 3; open--) {
    if (passage.quoted[open] !== null) return null
    if (isVerb(passage, open) && !words.infinitiveMarkers.has(lowerAt(passage, open - 1))) verb = true
    else if (words.relativePronouns.has(lowerAt(passage, open))) verb = false
    if (lowerAt(passage, open) !== ',') continue
    tries++
    const opener = lowerAt(passage, open + 1)
    if (passage.language.attributionWords.contrasts.includes(opener) || words.subordinators.has(opener)) return null
    if (verb && !passage.lexicon.hasMood(opener, 'gerund')) return null
    const base = phraseEndingAt(passage, open, from)
    if (base === null) continue
    const apposition = isApposition(passage, open + 1, close)
    return { from: base.from, to: apposition ? close : base.to, kind: 'phrase', antecedent: null }
  }
  return null
}

/** «Kim Yong-Hyun», "the oil company", "the company that owns the depot": another phrase for the one just named. */
function isApposition(passage: Passage, from: number, close: number): boolean {
  if (!mayOpen(passage, from) || isDate(passage, from)) return false
  const end = phraseEnd(passage, from, close, { coordination: true, anyPreposition: true })
  return end === close || (end > from && passage.lexicon.words.relativePronouns.has(lowerAt(passage, end)))
}

/** The noun phrase that ends just before `end`: the longest that begins where a phrase may begin. */
export function phraseEndingAt(passage: Passage, end: number, from: number): Range | null {
  const first = Math.max(clauseStart(passage, end, from), end - 24)
  for (let start = first; start < end; start++)
    if (
      opensWide(passage, start, first) &&
      phraseEnd(passage, start, end, { coordination: true, anyPreposition: true }) === end
    )
      return withoutSetting(passage, { from: start, to: end })
  for (let start = first; start < end; start++)
    if (opens(passage, start, first) && phraseEnd(passage, start, end) === end)
      return end === start + 1 && isBareAdverb(passage, start) ? null : { from: start, to: end }
  return null
}

function isBareAdverb(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at)
  return passage.lexicon.isAdverb(lower) && passage.nouns.kindsOf(lower).length === 0 && !isName(passage, at)
}

/** The widest reach is for what begins its clause: «le segnalazioni provenienti dai media» but not «in Libia il ministro». */
function opensWide(passage: Passage, start: number, first: number): boolean {
  if (start !== first) return false
  const { words } = passage.lexicon
  const lower = lowerAt(passage, start)
  return (
    (words.determiners.has(lower) ||
      words.demonstratives.has(lower) ||
      words.possessives.has(lower) ||
      (passage.nouns.kindsOf(lower).length > 0 && !words.prepositions.has(lower)) ||
      isName(passage, start + 1)) &&
    !words.prepositions.has(lower)
  )
}

/** Whether a noun phrase may begin here, by the word before it. */
function opens(passage: Passage, start: number, first: number): boolean {
  const { lexicon, nouns } = passage
  const { words } = lexicon
  const lower = lowerAt(passage, start)
  if (words.prepositions.has(lower) || words.coordinators.has(lower) || passage.language.clitics.includes(lower))
    return false
  if (start === first) return true
  const before = lowerAt(passage, start - 1)
  if (passage.language.clitics.includes(before)) return false
  if (words.prepositions.has(before)) return false
  if (passage.tokens[start - 1]?.kind === 'number' || before in passage.language.numbers.cardinals) return false
  if (words.determiners.has(lower) || words.demonstratives.has(lower) || words.possessives.has(lower))
    return !words.determiners.has(before) && !words.demonstratives.has(before)
  if (words.determiners.has(before) || words.possessives.has(before) || words.demonstratives.has(before)) return false
  if (isName(passage, start)) return !isName(passage, start - 1) || words.prepositions.has(lowerAt(passage, start - 2))
  return nouns.kindsOf(lower).some(({ type }) => type === 'anonymous' || type === 'group')
}

/** After the last mark, conjunction or verb before `end`, never before `from`. */
function clauseStart(passage: Passage, end: number, from: number): number {
  const { words } = passage.lexicon
  let at = end
  while (at > from) {
    const token = passage.tokens[at - 1]
    if (token === undefined || passage.quoted[at - 1] !== null) break
    const { lower, kind } = token
    if (kind === 'mark' && !"()'’-&".includes(lower)) break
    if (words.subordinators.has(lower) || words.complementisers.has(lower)) break
    if (words.coordinators.has(lower) && endsClause(passage, at - 1, from)) break
    at--
  }
  return at
}

/** A coordinator joins clauses where a verb stands before it in its clause, or nothing does. */
function endsClause(passage: Passage, at: number, from: number): boolean {
  if (at === from || passage.tokens[at - 1]?.kind === 'mark') return true
  for (let i = at - 1; i >= from && passage.tokens[i]?.kind !== 'mark'; i--)
    if (passage.lexicon.isFinite(lowerAt(passage, i)) && !isName(passage, i)) return true
  return false
}

/** «Il ministro che guida la delegazione» + verb: the phrase before the verb is inside the relative clause. */
function outOfRelative(passage: Passage, phrase: Range, from: number): Range | null {
  const { isAuxiliary } = passage.lexicon
  let verb = false
  for (let at = phrase.from - 1; at > from; at--) {
    const token = passage.tokens[at]
    if (token === undefined || token.kind === 'mark') return null
    if (isRelative(passage, at, from)) return verb ? phraseEndingAt(passage, at, from) : null
    if (isVerb(passage, at) || isAuxiliary(token.lower) || followsRelative(passage, at, from)) verb = true
  }
  return null
}

/** "those who advocate it": behind a relative pronoun also a form that is more often a noun. */
function followsRelative(passage: Passage, at: number, from: number): boolean {
  return passage.lexicon.verbForms(lowerAt(passage, at)).length > 0 && isRelative(passage, at - 1, from)
}

/** A relative pronoun, told from a complementiser by the noun before it. */
function isRelative(passage: Passage, at: number, from: number): boolean {
  const { words, verbForms, isAdverb } = passage.lexicon
  if (at <= from || !words.relativePronouns.has(lowerAt(passage, at))) return false
  if (!words.complementisers.has(lowerAt(passage, at))) return true
  const before = lowerAt(passage, at - 1) === ',' ? at - 2 : at - 1
  const lower = lowerAt(passage, before)
  return (
    before >= from &&
    (isName(passage, before) || (verbForms(lower).length === 0 && !isAdverb(lower) && !words.prepositions.has(lower)))
  )
}

/** «the ministry in a statement»: the setting at the end of a wide phrase is no part of the source. */
function withoutSetting(passage: Passage, range: Range): Range {
  const { words } = passage.lexicon
  for (let at = range.to - 1; at > range.from + 1; at--) {
    const lower = lowerAt(passage, at)
    if (!words.prepositions.has(lower) || words.genitives.has(lower)) continue
    const within = passage.tokens.slice(at + 1, range.to)
    const setting =
      within.some((token) => passage.nouns.kindsOf(token.lower).some(({ type }) => type === 'document')) ||
      isDate(passage, at + 1)
    return setting ? { from: range.from, to: at } : range
  }
  return range
}

/** Before adverbs, days and dates that stand between subject and verb: «on Monday», «ieri». */
function beforeAdjuncts(passage: Passage, at: number, from: number): number {
  const { lexicon, nouns } = passage
  let end = at
  let dated = false
  while (end > from) {
    const lower = lowerAt(passage, end - 1)
    const adverb = lexicon.isAdverb(lower) && !nouns.pronouns.has(lower) && nouns.kindsOf(lower).length === 0
    const date = nouns.calendar.has(lower)
    const emphatic = passage.language.attributionWords.emphatics.includes(lower)
    const partOfDate = dated && (passage.tokens[end - 1]?.kind === 'number' || lexicon.words.prepositions.has(lower))
    if (!adverb && !date && !partOfDate && !emphatic) break
    if (date) dated = true
    end--
  }
  return end
}

/** Whether a date begins here: «lunedì», «il 3 marzo». */
export function isDate(passage: Passage, at: number): boolean {
  return passage.nouns.calendar.has(lowerAt(passage, at)) || passage.nouns.calendar.has(lowerAt(passage, at + 1))
}

/** The index after adverbs, days and dates that stand at `at`: «lunedì 21 ottobre», «on Monday evening». */
export function afterAdjuncts(passage: Passage, at: number, limit: number): number {
  const { lexicon, nouns } = passage
  let next = at
  while (next < limit) {
    const lower = lowerAt(passage, next)
    const dated = nouns.calendar.has(lower)
    const opensDate =
      (lexicon.words.prepositions.has(lower) || lexicon.words.determiners.has(lower)) &&
      nouns.calendar.has(lowerAt(passage, next + 1))
    const number =
      passage.tokens[next]?.kind === 'number' &&
      (nouns.calendar.has(lowerAt(passage, next - 1)) || nouns.calendar.has(lowerAt(passage, next + 1)))
    const adverb = lexicon.isAdverb(lower) && nouns.kindsOf(lower).length === 0 && !nouns.pronouns.has(lower)
    if (!dated && !opensDate && !number && !adverb) break
    next++
  }
  return next
}
