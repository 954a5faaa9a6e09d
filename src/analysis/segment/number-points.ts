import type { Token } from '../../document/token.ts'
import { type Objection, touch } from './possible-end.ts'

/** A sentence with so many marks before a point and no word between them is debris; any cut will do. */
const mostMarks = 6

/** «1. Rossi», «a. Il primo»: the point after the number or letter of an item in a list. */
export const isEnumeration: Objection = ({ tokens, first, point, last }) =>
  point === first + 1 &&
  last === point &&
  touch(tokens[first], tokens[point]) &&
  /^(?:\d{1,3}|\p{L})$/u.test(tokens[first]?.text ?? '')

/** «21. Oktober»: a day of the month with a point. */
export const isOrdinal: Objection = ({ tokens, point, last }, rules) =>
  last === point &&
  touch(tokens[point - 1], tokens[point]) &&
  /^\d{1,2}$/.test(tokens[point - 1]?.text ?? '') &&
  rules.months.has(tokens[point + 1]?.lower ?? '')

/** «[…]» and points that begin a sentence («... poi tacque»): words left out. */
export const isOmission: Objection = ({ tokens, first, point }) => {
  if (/^[([]$/.test(tokens[point - 1]?.text ?? '') && /^[)\]]$/.test(tokens[point + 1]?.text ?? '')) return true
  return tokens[point]?.kind === 'mark' && tokens.slice(Math.max(first, point - mostMarks), point).every(isMark)
}

function isMark(token: Token): boolean {
  return token.kind === 'mark'
}
