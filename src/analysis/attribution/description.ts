import type { EntityType } from '../../document/entity.ts'
import type { Span } from '../../document/span.ts'
import type { NounKind } from './noun-kinds.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, spanOf } from './passage.ts'

/** What the words for a source tell of the one who speaks. */
export interface Description {
  readonly words: string
  readonly span: Span
  /** The proper name in it, with its place. */
  readonly name: string | null
  readonly nameSpan: Span | null
  /** The tokens of the name, as they are written. */
  readonly nameWords: readonly string[]
  readonly type: EntityType
  /** Whether nothing but a lone name speaks for the type. */
  readonly guessed: boolean
  /** The noun that says what the source is: «ministro», "agency". */
  readonly head: NounKind | null
  /** What is said of it beside its name: «segretario generale della NATO». */
  readonly role: string | null
  /** Its content words in lower case, for comparing descriptions. */
  readonly terms: ReadonlySet<string>
  readonly definite: boolean
  /** «la stessa fonte»: it points back. */
  readonly same: boolean
}

/** Reads the words for a source. */
export function describe(passage: Passage, range: Range): Description | null {
  const span = spanOf(passage, range.from, range.to)
  if (span === null) return null
  const several = isSeveral(passage, range)
  const head = several ? null : headOf(passage, range)
  const name = several ? null : nameOf(passage, range, head)
  const role = roleOf(passage, range, name)
  const terms = new Set<string>()
  for (let at = range.from; at < range.to; at++) if (isTerm(passage, at)) terms.add(lowerAt(passage, at))
  const nameSpan = name && spanOf(passage, name.from, name.to)
  return {
    words: passage.text.slice(span[0], span[1]),
    span,
    name: nameSpan && passage.text.slice(nameSpan[0], nameSpan[1]),
    nameSpan,
    nameWords: name === null ? [] : passage.tokens.slice(name.from, name.to).map(({ text }) => text),
    type: several ? 'group' : typeOf(passage, range, head, name),
    guessed: !several && head === null && name !== null && range.to - range.from === 1,
    head,
    role,
    terms,
    definite: isDefinite(passage, range),
    same: passage.tokens.slice(range.from, range.to).some((token) => passage.nouns.same.has(token.lower)),
  }
}

/** «La Corea del Sud e gli Stati Uniti»: two sources of one statement are neither of them alone. */
function isSeveral(passage: Passage, { from, to }: Range): boolean {
  const { words } = passage.lexicon
  for (let at = from + 1; at < to - 1; at++) {
    if (!words.coordinators.has(lowerAt(passage, at))) continue
    const next = lowerAt(passage, at + 1)
    if (words.determiners.has(next) || isName(passage, at + 1)) return true
  }
  return false
}

function isTerm(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const token = passage.tokens[at]
  if (!token || token.kind === 'mark' || passage.nouns.same.has(token.lower)) return false
  return (
    !words.determiners.has(token.lower) && !words.prepositions.has(token.lower) && !words.coordinators.has(token.lower)
  )
}

/** The first noun of a known kind that hangs on no other; of several in a row («segretario generale», "press officer") the one that the language puts at the head. */
function headOf(passage: Passage, { from, to }: Range): NounKind | null {
  const { words } = passage.lexicon
  let hangs = false
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (lower === ',') hangs = false
    if (words.prepositions.has(lower)) hangs = true
    const kind = passage.nouns.kindsOf(lower)[0]
    if (kind === undefined || hangs || isFirstName(passage, at, to)) continue
    const owner = passage.language.clitics.includes(lowerAt(passage, at + 1))
    const goesOn = at + 1 < to && passage.nouns.kindsOf(lowerAt(passage, at + 1)).length > 0
    if (!owner && (!goesOn || passage.language.people.headFirst)) return kind
  }
  return null
}

/** «Marina Rossi»: a word that is a noun too may be a first name. */
function isFirstName(passage: Passage, at: number, to: number): boolean {
  const plain = passage.lexicon.words.determiners.has(lowerAt(passage, at - 1)) || at === 0
  return (
    !plain &&
    isName(passage, at) &&
    isName(passage, at + 1) &&
    at + 2 === to &&
    passage.nouns.kindsOf(lowerAt(passage, at + 1)).length === 0 &&
    at > 0 &&
    lowerAt(passage, at - 1) === ','
  )
}

/** The run of capital words that names the source, told from the names that only hang on it. */
function nameOf(passage: Passage, { from, to }: Range, head: NounKind | null): Range | null {
  const runs = runsOf(passage, from, to)
  const outer = runs.map((run) => ownName(passage, run, from, head)).filter((run) => run !== null)
  const first = outer[0] ?? null
  return (
    first &&
    (head === null || head.type === 'person' ? withNamedTail(passage, first, to) : bodyName(passage, first, to))
  )
}

/** «Agenzia nazionale di soccorso», "San Bertoldo hospital": the noun for a body belongs to its name. */
function bodyName(passage: Passage, run: Range, to: number): Range {
  const kindAt = (at: number) =>
    at < to && passage.nouns.kindsOf(lowerAt(passage, at)).some(({ type }) => type === 'organisation')
  let within = run.from
  while (within < run.to && !kindAt(within)) within++
  if (within === run.to) return kindAt(run.to) ? { from: run.from, to: run.to + 1 } : withNamedTail(passage, run, to)
  let end = run.to
  while (end < to && passage.tokens[end]?.kind !== 'mark') end++
  return { from: run.from, to: end }
}

/** «Corea del Nord», "Bank of England": a name may hold a preposition between its capital words. */
function withNamedTail(passage: Passage, run: Range, to: number): Range {
  const { words } = passage.lexicon
  const joins = words.genitives.has(lowerAt(passage, run.to)) && isName(passage, run.to + 1) && run.to + 1 < to
  if (!joins || run.to - run.from > 2 || passage.language.clitics.includes(lowerAt(passage, run.to))) return run
  let end = run.to + 1
  while (end < to && isName(passage, end)) end++
  return { from: run.from, to: end }
}

function runsOf(passage: Passage, from: number, to: number): readonly Range[] {
  const runs: Range[] = []
  let start = -1
  for (let at = from; at <= to; at++) {
    const within =
      at < to &&
      isName(passage, at) &&
      !isPlainOpening(passage, at) &&
      passage.tokens[at]?.kind !== 'address' &&
      !passage.nouns.titles.has(lowerAt(passage, at))
    if (start >= 0 && !within && at < to && isParticle(passage, at, to)) continue
    if (within && start < 0) start = at
    if (!within && start >= 0) {
      runs.push({ from: start, to: at })
      start = -1
    }
  }
  return runs
}

/** «al-» in «Fattah al-Sisi»: a short word and a hyphen within a name. */
function isParticle(passage: Passage, at: number, to: number): boolean {
  const [first, second] = passage.tokens.slice(at, at + 2)
  if (first && /^\p{Ll}{1,3}-\p{Lu}/u.test(first.text)) return true
  if (!first || !second || at + 1 >= to) return false
  if (first.text === '-') return at > 0 && isName(passage, at + 1) && first.end === second.start
  return first.text.length <= 3 && second.text === '-' && first.end === second.start && isName(passage, at + 2)
}

/** A word with a capital only because it opens the sentence. */
function isPlainOpening(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  if (
    words.determiners.has(lower) ||
    words.prepositions.has(lower) ||
    words.possessives.has(lower) ||
    words.demonstratives.has(lower)
  )
    return true
  const opens = passage.sentences[passage.sentenceOf[at] ?? -1]?.[0] === at
  return opens && !isName(passage, at + 1) && passage.nouns.kindsOf(lower).length > 0
}

function ownName(passage: Passage, run: Range, from: number, head: NounKind | null): Range | null {
  const { words } = passage.lexicon
  const kindAt = (at: number) => passage.nouns.kindsOf(lowerAt(passage, at))[0]
  const before = lowerAt(passage, run.from - 1)
  const hangs =
    run.from > from &&
    (words.prepositions.has(before) ||
      (words.determiners.has(before) && run.from - 2 >= from && words.prepositions.has(lowerAt(passage, run.from - 2))))
  const owner = passage.language.clitics.includes(lowerAt(passage, run.to))
  if (owner) return null
  if (hangs) {
    const first = passage.tokens[run.from]
    const length = run.to - run.from
    const capitals = first !== undefined && first.text.length > 1 && first.text === first.text.toUpperCase()
    if (head?.type === 'person' && length >= 2 && (capitals || kindAt(run.from)))
      return { from: run.from + 1, to: run.to }
    if (head?.type === 'person' && length >= 3) return { from: run.to - 2, to: run.to }
    return null
  }
  let last = run.to - 1
  while (last >= run.from && kindAt(last)?.type !== 'person') last--
  const afterRole = last + 1
  if (last >= run.from && afterRole < run.to) return { from: afterRole, to: run.to }
  if (last === run.to - 1 && head?.type === 'person') return null
  return run
}

function roleOf(passage: Passage, range: Range, name: Range | null): string | null {
  const before = rolePiece(passage, range.from, name ? name.from : range.to)
  const after = name ? rolePiece(passage, name.to, range.to) : null
  return before ?? after
}

function rolePiece(passage: Passage, from: number, to: number): string | null {
  let start = from
  let end = to
  const skips = (at: number) => {
    const token = passage.tokens[at]
    return (
      token === undefined ||
      token.kind === 'mark' ||
      token.kind === 'address' ||
      passage.lexicon.words.determiners.has(token.lower) ||
      passage.nouns.titles.has(token.lower)
    )
  }
  while (start < end && skips(start)) start++
  while (end > start && passage.tokens[end - 1]?.kind === 'mark') end--
  const span = spanOf(passage, start, end)
  const says = passage.tokens.slice(start, end).some((token) => passage.nouns.kindsOf(token.lower).length > 0)
  return span && says ? passage.text.slice(span[0], span[1]) : null
}

function typeOf(passage: Passage, { from, to }: Range, head: NounKind | null, name: Range | null): EntityType {
  if (head?.type === 'person' && name === null && isPluralGroup(passage, from, to)) return 'group'
  if (head !== null) return head.type
  if (name === null) return 'group'
  for (let at = from; at < to; at++) if (passage.nouns.titles.has(lowerAt(passage, at))) return 'person'
  return name.to - name.from >= 2 && !passage.lexicon.words.determiners.has(lowerAt(passage, name.from - 1))
    ? 'person'
    : 'organisation'
}

function isPluralGroup(passage: Passage, from: number, to: number): boolean {
  return passage.tokens
    .slice(from, to)
    .some((token) => passage.nouns.kindsOf(token.lower).some((kind) => kind.type === 'group'))
}

function isDefinite(passage: Passage, { from, to }: Range): boolean {
  const { words } = passage.lexicon
  const first = lowerAt(passage, from)
  const listed = words.determiners.has(first) || words.demonstratives.has(first) || words.possessives.has(first)
  return (
    to - from > 0 && (listed || isName(passage, from)) && !passage.language.attributionWords.indefinites.includes(first)
  )
}
