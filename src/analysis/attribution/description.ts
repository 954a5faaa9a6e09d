import type { EntityType } from '../../document/entity.ts'
import type { Span } from '../../document/span.ts'
import { isMediaName } from '../../lang/media-names.ts'
import { countryOf } from '../countries.ts'
import { numberOf } from './agreement.ts'
import { isBody } from './listed-name.ts'
import type { NounKind } from './noun-kinds.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, spanOf } from './passage.ts'
import { beforeAgent, nameOf } from './source-name.ts'

export type Gender = 'masculine' | 'feminine'

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
  /** One or several, as far as the article tells. */
  readonly number: 'singular' | 'plural' | null
  /** Of a person, as far as the article tells. */
  readonly gender: Gender | null
  /** «la stessa fonte»: it points back. */
  readonly same: boolean
}

/** Reads the words for a source. */
export function describe(passage: Passage, range: Range): Description | null {
  const span = spanOf(passage, range.from, range.to)
  if (span === null) return null
  const several = isSeveral(passage, range)
  // "General Motors" is no general.
  const head = several || isBody(passage, range) ? null : headOf(passage, range)
  const name = several ? null : nameOf(passage, range, head)
  const role = roleOf(passage, range, name)
  const terms = new Set<string>()
  for (let at = range.from; at < range.to; at++) if (isTerm(passage, at)) terms.add(lowerAt(passage, at))
  const nameSpan = name && spanOf(passage, name.from, name.to)
  const media = nameSpan !== null && isMediaName(passage.text.slice(nameSpan[0], nameSpan[1]))
  return {
    words: passage.text.slice(span[0], span[1]),
    span,
    name: nameSpan && passage.text.slice(nameSpan[0], nameSpan[1]),
    nameSpan,
    nameWords: name === null ? [] : passage.tokens.slice(name.from, name.to).map(({ text }) => text),
    type: several ? 'group' : media && head?.type !== 'person' ? 'media' : typeOf(passage, range, head, name),
    guessed:
      !several && !media && head === null && name !== null && range.to - range.from === 1 && !isAcronym(passage, range),
    head,
    role,
    terms,
    definite: isDefinite(passage, range),
    number: several
      ? 'plural'
      : (numberOf(passage, lowerAt(passage, range.from)) ?? (isAll(range, name) ? 'singular' : null)),
    gender: genderOfWords(passage, range) ?? genderOfRole(passage, range, name),
    same: pointsBack(passage, range),
  }
}

/** «la stessa fonte», «las citadas fuentes»; not «fuentes citadas | por la cadena». */
function pointsBack({ tokens, nouns, language }: Passage, { from, to }: Range): boolean {
  const { agentPrepositions } = language.attributionWords
  for (let at = from; at < to; at++)
    if (nouns.same.has(tokens[at]?.lower ?? '') && !agentPrepositions.includes(tokens[at + 1]?.lower ?? '')) return true
  return false
}

/** Whether a name is the whole of a phrase: it is one's. */
function isAll(range: Range, name: Range | null): boolean {
  return name?.from === range.from && name.to === range.to
}

/** The gender that an article, a title or a pronoun tells. */
export function genderOf({ language }: Passage, lower: string): Gender | null {
  if (language.attributionWords.masculine.includes(lower)) return 'masculine'
  return language.attributionWords.feminine.includes(lower) ? 'feminine' : null
}

/** The gender that the first word of a phrase tells; «her lawyer» tells that of somebody else. */
function genderOfWords(passage: Passage, { from, to }: Range): Gender | null {
  const first = lowerAt(passage, from)
  return to - from > 1 && passage.lexicon.words.possessives.has(first) ? null : genderOf(passage, first)
}

/** «die Sprecherin», «der Sprecher»: the gender that the nouns for people before a name tell in a language whose nouns do. */
function genderOfRole(passage: Passage, { from, to }: Range, name: Range | null): Gender | null {
  const { feminineEndings } = passage.language.attributionWords
  if (feminineEndings === undefined) return null
  for (let at = from; at < (name !== null && name.from > from ? name.from : to); at++) {
    const lower = lowerAt(passage, at)
    if (!passage.nouns.kindsOf(lower).some(({ type }) => type === 'person')) continue
    return feminineEndings.some((ending) => lower.endsWith(ending)) ? 'feminine' : 'masculine'
  }
  return null
}

/** "RTL", "AP": a body's name, and no surname. */
function isAcronym(passage: Passage, { from }: Range): boolean {
  return /^\p{Lu}{2,5}$/u.test(passage.tokens[from]?.text ?? '')
}

/** «La Corea del Sud e gli Stati Uniti»: two sources of one statement are neither of them alone. */
function isSeveral(passage: Passage, { from, to }: Range): boolean {
  const { words } = passage.lexicon
  for (let at = from + 1; at < to - 1; at++) {
    if (!words.coordinators.has(lowerAt(passage, at))) continue
    const next = lowerAt(passage, at + 1)
    if (words.determiners.has(next) || (isName(passage, at + 1) && !isInBodyName(passage, from, at))) return true
  }
  return false
}

/** «Partito Libertà e Giustizia»: a conjunction behind a capital word that follows the noun for a body belongs to its name. */
function isInBodyName(passage: Passage, from: number, at: number): boolean {
  let first = at
  while (first > from && isName(passage, first - 1)) first--
  return passage.nouns.kindsOf(lowerAt(passage, first))[0]?.type === 'organisation' && at - first > 1
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
    const kind = likeliest(passage, at)
    if (kind === undefined || hangs || isFirstName(passage, at, to)) continue
    const owner = passage.language.clitics.includes(lowerAt(passage, at + 1))
    const goesOn = at + 1 < to && passage.nouns.kindsOf(lowerAt(passage, at + 1)).length > 0
    if (!owner && (!goesOn || passage.language.people.headFirst)) return kind
  }
  return null
}

/** What a noun stands for here: «la policía» is a body, «un policía» a person. */
function likeliest(passage: Passage, at: number): NounKind | undefined {
  const kinds = passage.nouns.kindsOf(lowerAt(passage, at))
  const before = lowerAt(passage, at - 1)
  const definite =
    passage.lexicon.words.determiners.has(before) && !passage.language.attributionWords.indefinites.includes(before)
  return (definite ? kinds.find(({ type }) => type === 'organisation') : undefined) ?? kinds[0]
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
  while (end > start && passage.tokens[end - 1]?.kind === 'mark' && lowerAt(passage, end - 1) !== ')') end--
  const span = spanOf(passage, start, end)
  const says = passage.tokens.slice(start, end).some((token) => passage.nouns.kindsOf(token.lower).length > 0)
  return span && says ? passage.text.slice(span[0], span[1]) : null
}

function typeOf(passage: Passage, { from, to }: Range, head: NounKind | null, name: Range | null): EntityType {
  if (head?.type === 'person' && name === null && hasKind(passage, from, to, 'group')) return 'group'
  // "Reports from Ostrovan media": the media speak.
  const told = head === null || head.type === 'document'
  if (told && name === null && hasKind(passage, from, beforeAgent(passage, from, to), 'media')) return 'media'
  if (head?.type === 'person' && numberOf(passage, lowerAt(passage, from)) === 'plural') return 'group'
  if (head !== null) return head.type
  if (name === null) return 'group'
  if (isOfBody(passage, name)) return 'organisation'
  for (let at = from; at < to; at++) if (passage.nouns.titles.has(lowerAt(passage, at))) return 'person'
  return name.to - name.from >= 2 && !passage.lexicon.words.determiners.has(lowerAt(passage, name.from - 1))
    ? 'person'
    : 'organisation'
}

/** "North Korea", "White House", "Human Rights Watch": of several words like a person's, and the name of a state, a government or a body. */
function isOfBody(passage: Passage, { from, to }: Range): boolean {
  const span = spanOf(passage, from, to)
  const words = span === null ? '' : passage.text.slice(span[0], span[1])
  return isBody(passage, { from, to }) || countryOf(passage.language, words) !== null
}

function hasKind(passage: Passage, from: number, to: number, type: EntityType): boolean {
  return passage.tokens
    .slice(from, to)
    .some((token) => passage.nouns.kindsOf(token.lower).some((kind) => kind.type === type))
}

function isDefinite(passage: Passage, { from, to }: Range): boolean {
  const { words } = passage.lexicon
  const first = lowerAt(passage, from)
  // «hanno portato | al | ministro»: the article is part of the preposition before the source.
  const fused = passage.tree?.tags[from - 1]?.startsWith('ADP.Fused') ?? false
  const listed =
    fused || words.determiners.has(first) || words.demonstratives.has(first) || words.possessives.has(first)
  return (
    to - from > 0 && (listed || isName(passage, from)) && !passage.language.attributionWords.indefinites.includes(first)
  )
}
