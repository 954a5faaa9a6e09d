import type { Token } from '../../document/token.ts'
import type { WordRules } from './word-rules.ts'

/** A place where a sentence may end: at a full stop, question or exclamation mark or ellipsis, with its closing marks. */
interface PossibleEnd {
  readonly tokens: readonly Token[]
  /** Index of the first token of the sentence. */
  readonly first: number
  /** Index of the token with the point. */
  readonly point: number
  /** Index of the last token that would belong to the sentence: a closing mark, or the point itself. */
  readonly last: number
}

/** Says of a possible end that it is none. */
export type Objection = (end: PossibleEnd, rules: WordRules) => boolean

/** Whether nothing, not even a space, stands between two tokens. */
export function touch(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}

/** The index of the last token of the end that the token at `point` makes; null where it makes none. */
export function lastOfEnd(tokens: readonly Token[], point: number): number | null {
  if (!isPoint(tokens[point])) return null
  if (touch(tokens[point], tokens[point + 1]) && isPoint(tokens[point + 1])) return null
  let last = point
  while (closes(tokens, last + 1)) last++
  return last
}

// Each is made once and not anew for every token.
const pointMark = /^(?:[.…]+|[!?‼⁇⁈⁉。！？؟।])$/u
const closingMark = /^[”»’›)\]]$/
const looseMark = /^["'“‘«‹]$/
const guillemet = /^[»›]$/

function isPoint(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number' || token.kind === 'address') return false
  return token.kind === 'word' ? token.text.endsWith('.') : pointMark.test(token.text)
}

/** Whether a token closes what stands before it: a quotation or a bracket. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'mark') return false
  const isFree = !touch(token, tokens[at + 1]) || tokens[at + 1]?.kind === 'mark'
  if (!touch(tokens[at - 1], token)) return isFree && guillemet.test(token.text)
  return closingMark.test(token.text) || (isFree && looseMark.test(token.text))
}
