import { beforeAdjuncts, isDate } from './adjuncts.ts'
import { appositionEnd, isApposition } from './apposition.ts'
import { isPronoun, phraseEnd, type Range } from './noun-phrase.ts'
import { isName, isVerb, lowerAt, type Passage } from './passage.ts'

/** The words for the one who speaks, as they stand beside the verb. */
export interface Subject extends Range {
  readonly kind: 'phrase' | 'pronoun' | 'relative'
  /** For a relative pronoun: the phrase that it stands for. */
  readonly antecedent: Range | null
}

/** A noun phrase as a subject. */
export function phraseSubject({ from, to }: Range): Subject {
  return { from, to, kind: 'phrase', antecedent: null }
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
  // «Este | martes ha anunciado»: what stands before a day is no pronoun.
  const { determiners, demonstratives } = passage.lexicon.words
  const lower = lowerAt(passage, last)
  const ofDay =
    passage.nouns.calendar.has(lowerAt(passage, end)) && (determiners.has(lower) || demonstratives.has(lower))
  if (ofDay) return null
  if (isRelative(passage, last, from)) {
    const stop = lowerAt(passage, last - 1) === ',' ? last - 1 : last
    return { from: last, to: end, kind: 'relative', antecedent: phraseEndingAt(passage, stop, from) }
  }
  if (isSubjectPronoun(passage, last)) return { from: last, to: end, kind: 'pronoun', antecedent: null }
  const phrase = phraseEndingAt(passage, end, from)
  if (phrase === null) {
    const antecedent = outOfRelative(passage, { from: end, to: end }, from)
    return antecedent && phraseSubject(antecedent)
  }
  return phraseSubject(outOfRelative(passage, phrase, from) ?? phrase)
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
  const { contrasts, placeWords } = passage.language.attributionWords
  let verb = false
  let nearest: Subject | null = null
  for (let open = close - 1, tries = 0; open > from && tries < 6; open--) {
    if (passage.quoted[open] !== null) {
      // «Las autoridades, que se declaran “neutrales”, negaron»: a word or two in quotation marks belong to what is inserted.
      const first = startOfQuotation(passage, open, from)
      if (open - first > 5 || first <= from + 1) return nearest
      open = first
      continue
    }
    // "The minister, asked by reporters, said": what a participle tells is inserted like a noun.
    const inserted = passage.tree?.tags[open]?.includes('.Part') && lowerAt(passage, open - 1) === ','
    if (isVerb(passage, open) && !inserted && !words.infinitiveMarkers.has(lowerAt(passage, open - 1))) verb = true
    else if (words.relativePronouns.has(lowerAt(passage, open)) || placeWords.includes(lowerAt(passage, open)))
      verb = false
    if (lowerAt(passage, open) !== ',') continue
    tries++
    const opener = lowerAt(passage, open + 1)
    const joins = words.subordinators.has(opener) && !placeWords.includes(opener)
    if (contrasts.includes(opener) || joins) return nearest
    if (verb && !passage.lexicon.hasMood(opener, 'gerund')) return nearest
    const base = tries <= 3 || nearest !== null ? phraseEndingAt(passage, open, from) : null
    if (base === null || passage.lexicon.isAdverb(lowerAt(passage, base.from))) continue
    const whole = nearest === null && isApposition(passage, open + 1, close)
    const subject: Subject = {
      from: base.from,
      to: whole ? close : appositionEnd(passage, base.to, close),
      kind: 'phrase',
      antecedent: null,
    }
    // «Mario Mauro, ex Forza Italia, ex montiano, ha detto»: a phrase behind a comma may itself be inserted.
    if (
      lowerAt(passage, base.from - 1) !== ',' &&
      !words.prepositions.has(lowerAt(passage, base.from - 1)) &&
      base.from === from
    )
      return subject
    nearest ??= subject
  }
  return nearest
}

function startOfQuotation(passage: Passage, at: number, from: number): number {
  let first = at
  while (first > from && passage.quoted[first - 1] === passage.quoted[at]) first--
  return first
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
    // «también de alguna manera | decidirán»: no phrase has an adverb for its head.
    if (opens(passage, start, first) && !isBareAdverb(passage, start) && phraseEnd(passage, start, end) === end)
      return { from: start, to: end }
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
  if (passage.tokens[start - 1]?.kind === 'number') return false
  if (Object.hasOwn(passage.language.numbers.cardinals, before)) return false
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
