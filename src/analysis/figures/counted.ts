import type { Grammar } from '../numbers/grammar.ts'
import type { Piece } from '../numbers/pieces.ts'
import { isPlural, singularOf } from './singular.ts'

/** What a number counts: the singular of its head noun, in lower case, and the piece where that noun stands. */
export interface Counted {
  readonly lemma: string
  readonly piece: Piece
}

/** What kind of amount stands before the noun. */
interface Kind {
  /** Whether a genitive behind it may be what is counted, though no plural: «un milione di tonnellate». */
  readonly takesGenitive: boolean
  readonly isMeasure: boolean
  readonly isOne: boolean
}

/** How many words of a noun phrase are looked at: "North Korean special forces soldiers". */
const reach = 6

/** The noun that follows a number, or the genitive or hyphen behind it; null where it cannot be told. */
export function countedAfter(
  pieces: readonly Piece[],
  at: number,
  grammar: Grammar,
  { takesGenitive, isMeasure, isOne }: Kind,
): Counted | null {
  const hyphen = pieces[at]?.lower === '-' && pieces[at]?.tight && pieces[at + 1]?.tight
  if (hyphen) return asCounted(pieces[at + 1], grammar)
  const partitive = opensGenitive(pieces, at, grammar)
  if (grammar.is.pluralDeterminer.has(pieces[at]?.lower ?? '') && !partitive)
    return behindDeterminer(pieces, at, grammar)
  const start = partitive ? afterDeterminers(pieces, at + 1, grammar) : at
  const row = nounRow(pieces, start, grammar)
  // «il 2,8% di gennaio»: a month is when.
  if (isMeasure)
    return partitive && !grammar.is.month.has(row[0]?.lower ?? '') ? asMeasured(row, grammar, pieces[at]) : null
  const head = grammar.compounds && !isOne ? lastPlural(row, grammar) : firstNoun(row, grammar)
  if (head === null) return partitive ? null : loneAdjective(row, grammar)
  // «16 della Sinistra»: behind a plain number a genitive counts only what is many.
  if (partitive && !takesGenitive && (!isPlural(head.lower, grammar) || head.text !== head.lower)) return null
  return asCounted(head, grammar)
}

/** The noun before a number that says how many it is: «i morti sono 12», «i feriti circa 30». */
export function countedBefore(pieces: readonly Piece[], at: number, grammar: Grammar): Counted | null {
  const { is } = grammar
  const end = is.copula.has(pieces[at - 1]?.lower ?? '') ? at - 1 : at
  const words: Piece[] = []
  let opened = false
  for (let next = end - 1; next >= Math.max(0, end - 4) && !opened; next--) {
    const piece = pieces[next]
    if (piece?.kind !== 'word') return null
    opened = is.pluralDeterminer.has(piece.lower)
    if (!opened && is.notCounted.has(piece.lower)) return null
    if (!opened) words.unshift(piece)
  }
  const [head] = words
  return opened && head && isPlural(head.lower, grammar) ? asCounted(head, grammar) : null
}

function opensGenitive(pieces: readonly Piece[], at: number, { is }: Grammar): boolean {
  return is.genitive.has(pieces[at]?.lower ?? '')
}

function afterDeterminers(pieces: readonly Piece[], at: number, { is }: Grammar): number {
  const lower = pieces[at]?.lower ?? ''
  const next = is.determiner.has(lower) ? at + 1 : at
  // «7 dei 12 ostaggi»
  return pieces[next]?.kind === 'digits' ? next + 1 : next
}

/** The words that may belong to the noun phrase: up to a mark, a number or a word that is never counted. */
function nounRow(pieces: readonly Piece[], at: number, grammar: Grammar): readonly Piece[] {
  const { is } = grammar
  const row: Piece[] = []
  for (let next = at; row.length < reach; next++) {
    const piece = pieces[next]
    if (piece === undefined) break
    if (piece.lower === '-' && piece.tight && pieces[next + 1]?.tight) continue
    if (piece.kind !== 'word') break
    const isEnd = is.notCounted.has(piece.lower) || isVerb(piece.lower, pieces[next + 1], grammar)
    if (isEnd && !is.adjective.has(piece.lower)) break
    row.push(piece)
  }
  return row
}

/** Whether a word behind a number is rather the verb of its clause than a noun: «12 morirono», "12 died". */
function isVerb(lower: string, next: Piece | undefined, grammar: Grammar): boolean {
  const forms = grammar.lexicon.verbForms(lower)
  if (grammar.compounds ? isPlural(lower, grammar) : grammar.lexicon.words.notFinite.has(lower)) return false
  const isPast = forms.some(({ mood, tense }) => mood === 'indicative' && tense === 'past')
  // "12 captured soldiers"
  if (isPast) return !(next && isPlural(next.lower, grammar) && forms.some(({ mood }) => mood === 'participle'))
  const isPluralForm = forms.some(
    ({ mood, person, number }) => mood === 'indicative' && person === 3 && number === 'plural',
  )
  return isPluralForm && !grammar.compounds
}

function firstNoun(row: readonly Piece[], { is }: Grammar): Piece | null {
  return row.find(({ lower }) => !is.adjective.has(lower)) ?? null
}

/** Where nouns stand before nouns the head is a plural, and so are those behind it: "special forces soldiers". */
function lastPlural(row: readonly Piece[], grammar: Grammar): Piece | null {
  const first = row.findIndex(({ lower }) => !grammar.is.adjective.has(lower) && isPlural(lower, grammar))
  if (first < 0) return null
  let last = first
  while (isNextPlural(row[last + 1], grammar)) last++
  return row[last] ?? null
}

function isNextPlural(piece: Piece | undefined, grammar: Grammar): boolean {
  return piece !== undefined && isPlural(piece.lower, grammar)
}

/** "30 injured": without a noun the adjective is what is counted. */
function loneAdjective(row: readonly Piece[], grammar: Grammar): Counted | null {
  const [first] = row
  return first && grammar.is.adjective.has(first.lower)
    ? { lemma: singularOf(first.lower, grammar), piece: first }
    : null
}

/** What is measured is often one stuff and no plural: "tonnes of diesel", «tonnellate di merce». */
function asMeasured(row: readonly Piece[], grammar: Grammar, opener: Piece | undefined): Counted | null {
  const head = (grammar.compounds ? lastPlural(row, grammar) : null) ?? firstNoun(row, grammar)
  if (head === null) return null
  const isMass = !grammar.is.pluralDeterminer.has(opener?.lower ?? '') && head.lower.endsWith('e')
  return isMass && !grammar.irregularSingulars.has(head.lower)
    ? { lemma: head.lower, piece: head }
    : asCounted(head, grammar)
}

/** «almeno 30 le persone uccise» */
function behindDeterminer(pieces: readonly Piece[], at: number, grammar: Grammar): Counted | null {
  const noun = firstNoun(nounRow(pieces, at + 1, grammar), grammar)
  return noun && isPlural(noun.lower, grammar) ? asCounted(noun, grammar) : null
}

function asCounted(piece: Piece | undefined, grammar: Grammar): Counted | null {
  return piece?.kind === 'word' ? { lemma: singularOf(piece.lower, grammar), piece } : null
}
