import type { Grammar } from './grammar.ts'

/** No number word that a report would print is longer; the search below stays short on hostile text. */
const longest = 60

/** The value of a number word, alone («sette») or written together («duemilatrecento», «ventotto»); else null. */
export function readNumberWord(word: string, grammar: Grammar): number | null {
  const known = grammar.cardinals.get(word)
  if (known !== undefined) return known
  // A number word written together begins with a number: most words are told by their first letters.
  if (word.length > longest || !mayBeginNumber(word, grammar)) return null
  const parts = splitWord(word, 0, grammar)
  return parts === null || parts.length < 2 ? null : valueOfParts(parts)
}

function mayBeginNumber(word: string, { beginnings }: Grammar): boolean {
  return beginnings.has(word.slice(0, 3)) || beginnings.has(word.slice(0, 2)) || beginnings.has(word.slice(0, 1))
}

interface Part {
  readonly value: number
  readonly multiplies: boolean
}

/** The parts of a word, the longest first; neighbours may share a vowel («centottanta»). Null when it is no number. */
function splitWord(word: string, at: number, grammar: Grammar): readonly Part[] | null {
  if (at === word.length) return []
  for (let end = word.length; end > at; end--) {
    const part = partOf(word.slice(at, end), grammar)
    const rest = part && splitWord(word, end, grammar)
    if (part && rest) return [part, ...rest]
  }
  return null
}

function partOf(written: string, { parts, multipliers }: Grammar): Part | null {
  const value = parts.get(written)
  if (value !== undefined) return { value, multiplies: value === 100 }
  const multiplier = multipliers.get(written)
  return multiplier === undefined ? null : { value: multiplier, multiplies: true }
}

function valueOfParts(parts: readonly Part[]): number | null {
  let total = 0
  let current = 0
  for (const { value, multiplies } of parts) {
    if (value >= 1000) {
      const times = multiplies ? current : 1
      if (times === 0 || total > 0 || (!multiplies && current > 0)) return null
      total = times * value
      current = 0
    } else if (multiplies) {
      if (current >= 10) return null
      current = Math.max(current, 1) * value
    } else if (fits(current, value)) current += value
    else return null
  }
  return total + current
}

/** Whether a number may follow another as its lower digits: 100 + 20, 20 + 5, but not 5 + 20. */
export function fits(before: number, value: number): boolean {
  if (before === 0) return value > 0
  if (before >= 1000) return value < 1000 && before % 1000 === 0
  if (before >= 100 && before % 100 === 0) return value > 0 && value < 100
  return before % 100 >= 20 && before % 10 === 0 && value > 0 && value < 10
}
