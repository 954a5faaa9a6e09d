import type { Token } from '../../document/token.ts'
import { abbreviations } from './abbreviations.ts'
import { addressesIn } from './addresses.ts'
import { type Atom, atomsOf } from './atom.ts'
import { cliticLength } from './clitics.ts'
import { compounds } from './compounds.ts'
import { decades } from './decades.ts'
import { elisions } from './elisions.ts'
import { initials } from './initials.ts'
import { lowerOf } from './lower.ts'
import { numbers } from './numbers.ts'
import { repeatedMarks } from './repeated-marks.ts'
import type { TokenRule } from './token-rule.ts'
import type { WordRules } from './word-rules.ts'

/** The first that applies makes the token; an elision is no compound, and «U.S.» is more than the initial U. */
const joins: readonly TokenRule[] = [repeatedMarks, numbers, decades, elisions, abbreviations, initials, compounds]

/** White space parts tokens, save where it stands within a number: 12 000. */
const run = /(?:\S|(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d)))+/g

/** The tokens between two places of a text, in order; they hold every character there that is no white space. */
export function tokensOf(text: string, start: number, end: number, rules: WordRules): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(run)) {
    let from = start + match.index
    const to = from + match[0].length
    for (const [open, close] of addressesIn(text, from, to)) {
      addTokens(tokens, text, from, open, rules)
      tokens.push(tokenOf(text, open, close, 'address'))
      from = close
    }
    addTokens(tokens, text, from, to, rules)
  }
  return tokens
}

function addTokens(tokens: Token[], text: string, start: number, end: number, rules: WordRules): void {
  if (start >= end) return
  const atoms = atomsOf(text, start, end, rules.segmenter)
  for (let at = 0; at < atoms.length; ) {
    const count = countOf(text, atoms, at, rules)
    const first = atoms[at]
    const last = atoms[at + count - 1]
    at += count
    if (first === undefined || last === undefined) continue
    const cut = last.end - (first.isWord ? cliticLength(text, first.start, last.end, rules.clitics) : 0)
    for (const [from, to] of [
      [first.start, cut],
      [cut, last.end],
    ] as const)
      if (from < to) tokens.push(tokenOf(text, from, to, kindOf(text, first, from, to)))
  }
}

function countOf(text: string, atoms: readonly Atom[], at: number, rules: WordRules): number {
  for (const join of joins) {
    const count = join(text, atoms, at, rules)
    if (count > 0) return count
  }
  return 1
}

function kindOf(text: string, first: Atom, start: number, end: number): Token['kind'] {
  const words = text.slice(start, end)
  if (!first.isWord && !/^['’]\p{N}/u.test(words)) return 'mark'
  return /^['’]?\p{N}/u.test(words) && !/[-‐‑]\p{L}/u.test(words) ? 'number' : 'word'
}

function tokenOf(text: string, start: number, end: number, kind: Token['kind']): Token {
  const words = text.slice(start, end)
  return { start, end, text: words, lower: lowerOf(words), kind }
}
