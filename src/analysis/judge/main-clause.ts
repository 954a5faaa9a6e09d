import type { Token } from '../../document/token.ts'
import type { Lexicon } from '../lexicon.ts'

/** The clause that a stretch of text asserts: its words without the clauses put into it, and where its verb stands. */
export interface MainClause {
  readonly tokens: readonly Token[]
  /** Index of the first finite verb in `tokens`; null where none is known. */
  readonly verb: number | null
  /** The word behind the clause, which may open another; null at the end of its sentence. */
  readonly next?: string | null
}

/** How many words after a coordinator a verb makes another clause of what follows. */
const reach = 4

/**
 * The main clause of the first sentence. A clause that opens it («quando …, …») and relative clauses within it are left
 * out; it ends where another clause begins behind its verb. Without a parser this is a guess from where the verbs stand.
 */
export function mainClause(all: readonly Token[], lexicon: Lexicon): MainClause {
  const sentence = all.slice(0, endOfSentence(all))
  const tokens: Token[] = []
  let verb: number | null = null
  let next: string | null = null
  for (let at = endOfOpening(sentence, lexicon); at < sentence.length; at++) {
    const token = sentence[at]
    if (token === undefined) break
    if (verb !== null && endsClause(sentence, at, lexicon)) {
      next = token.lower
      break
    }
    if (verb === null && tokens.length > 0 && opensRelative(token, lexicon)) {
      at = endOfRelative(sentence, at, lexicon) - 1
      continue
    }
    if (verb === null && isVerb(sentence, at, lexicon)) verb = tokens.length
    tokens.push(token)
  }
  return { tokens, verb, next }
}

/** Index after the first full stop, question or exclamation mark that has words behind it. */
function endOfSentence(tokens: readonly Token[]): number {
  const end = tokens.findIndex(
    ({ text, kind }, at) => kind === 'mark' && at > 0 && at < tokens.length - 1 && /^[.!?…]+$/.test(text),
  )
  return end < 0 ? tokens.length : end
}

/** «Quando la notte cade, …»: what opens with a subordinator lasts to its comma, where a verb follows that. */
function endOfOpening(tokens: readonly Token[], lexicon: Lexicon): number {
  const start = tokens.findIndex(({ kind }) => kind === 'word')
  const first = tokens[start]
  if (first === undefined || !lexicon.words.subordinators.has(first.lower)) return 0
  const comma = tokens.findIndex(({ text }) => text === ',')
  const isFollowed = comma > 0 && tokens.slice(comma).some(({ lower }) => lexicon.isFinite(lower))
  return isFollowed ? comma + 1 : 0
}

function opensRelative({ lower }: Token, { words }: Lexicon): boolean {
  return words.relativePronouns.has(lower) || words.complementisers.has(lower)
}

/** A relative clause lasts to the end of its verb group: «che non sono fuggiti» potrebbero …, "who did not flee" may … */
function endOfRelative(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  let at = start + 1
  while (at < tokens.length && !isVerb(tokens, at, lexicon)) at++
  let helped = isHelp(tokens[at], lexicon)
  for (at++; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lexicon.words.negations.has(lower) || lexicon.isAdverb(lower)) continue
    const belongs = !lexicon.isFinite(lower) || (helped && !isHelp(tokens[at], lexicon))
    if (!belongs || lexicon.verbForms(lower).length === 0) break
    helped = isHelp(tokens[at], lexicon)
  }
  return at
}

function isHelp(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && (lexicon.isAuxiliary(token.lower) || lexicon.isModal(token.lower))
}

function isVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (!lexicon.isFinite(lower)) return false
  if (tokens[at - 1]?.kind === 'number') return false
  const before = tokens[at - 1]?.lower ?? ''
  // «il porto», «una parte»: behind a determiner or a preposition it is a noun.
  const isNoun =
    (lexicon.words.determiners.has(before) && !lexicon.words.cliticPronouns.has(before)) ||
    lexicon.words.prepositions.has(before)
  return !isNoun || lexicon.isAuxiliary(lower) || lexicon.isModal(lower)
}

function endsClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.kind === 'mark' && /^[;:—–()]$/.test(token.text)) return true
  if (lexicon.words.subordinators.has(token.lower)) return true
  if (opensRelative(token, lexicon)) return true
  if (!lexicon.words.coordinators.has(token.lower) && token.text !== ',') return false
  for (let next = at + 1; next <= at + reach; next++) if (isVerb(tokens, next, lexicon)) return true
  return false
}
