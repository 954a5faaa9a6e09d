import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import { lowerOf, lowerOfElision } from '../lower.ts'
import { abbreviations } from './abbreviations.ts'
import { addressesIn } from './addresses.ts'
import { type Atom, atomsOf } from './atom.ts'
import { cliticLength } from './clitics.ts'
import { compounds } from './compounds.ts'
import { decades } from './decades.ts'
import { elisions } from './elisions.ts'
import { initials } from './initials.ts'
import { numbers } from './numbers.ts'
import { repeatedMarks } from './repeated-marks.ts'
import type { TokenRule } from './token-rule.ts'
import type { WordRules } from './word-rules.ts'

/** The first that applies makes the token: an elision is no compound, and «U.S.» is more than the initial U. */
const fromWord: readonly TokenRule[] = [numbers, elisions, abbreviations, initials, compounds]
const fromMark: readonly TokenRule[] = [repeatedMarks, decades]

/** What has more characters than this without a space holds no words: it is data, or an attack, and is only cut to size. */
const longestRun = 1000

/** The tokens between two places of a text, in order; they hold every character there that is no white space. */
export function tokensOf(text: string, start: number, end: number, rules: WordRules): Token[] {
  const tokens: Token[] = []
  const words = text.slice(start, end)
  for (let at = 0; ; ) {
    const plain = addPlainRun(tokens, words, at, start, rules)
    if (plain > at) {
      at = plain
      continue
    }
    const [first, last] = nextRun(words, at)
    if (first === last) return tokens
    addRun(tokens, text, start + first, start + last, rules)
    at = last
  }
}

/**
 * A run of letters with at most one mark on either side, none of which a rule joins to a word: most of a text, in any
 * language of Latin letters.
 */
const plainRun = /[^\S\u00a0\u202f\u2009]*[«“"(]?[A-Za-zÀ-ÖØ-öø-ÿ]{1,100}[.,;:!?»”")]?(?=\s|$)/y

/** Adds the tokens of the run at `at` where it is a plain one, and gives its end; `at` where it is not. */
function addPlainRun(tokens: Token[], words: string, at: number, offset: number, rules: WordRules): number {
  // The parts of the run are found from its end: to capture them costs more than all else here.
  plainRun.lastIndex = at
  if (!plainRun.test(words)) return at
  const end = plainRun.lastIndex
  const last = isPlainLetter(words.charCodeAt(end - 1)) ? end : end - 1
  let first = last - 1
  while (first > at && isPlainLetter(words.charCodeAt(first - 1))) first--
  const word = words.slice(first, last)
  const lower = word.toLowerCase()
  const mark = words.slice(last, end)
  // A point may belong to an abbreviation or an initial.
  if (mark === '.' && (word.length === 1 || rules.abbreviations.has(`${lower}.`))) return at
  const open = first > at ? words.charAt(first - 1) : ''
  if (openingMarks.includes(open) && open !== '') tokens.push(markOf(offset + first - 1, open))
  tokens.push({ start: offset + first, end: offset + last, text: word, lower, kind: 'word' })
  if (mark !== '') tokens.push(markOf(offset + last, mark))
  return end
}

const openingMarks = '«“"('

function markOf(start: number, mark: string): Token {
  return { start, end: start + 1, text: mark, lower: mark, kind: 'mark' }
}

/** Whether a code unit is one of the letters of `plainRun`. */
function isPlainLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code <= 0xff && code !== 0xd7 && code !== 0xf7
}

/** The next stretch without white space, save what white space stands within a number (12 000); empty at the end. */
function nextRun(words: string, from: number): Span {
  const first = nextMatch(/\S/g, words, from)
  let last = nextMatch(/\s/g, words, first)
  while (isThousandsSpace(words, last)) last = nextMatch(/\s/g, words, last + 1)
  return [first, last]
}

/** Whether the space at this place stands within a number. */
function isThousandsSpace(words: string, at: number): boolean {
  return words[at] !== ' ' && /^\d[\u00a0\u202f\u2009]\d{3}(?!\d)/.test(words.slice(at - 1, at + 5))
}

function nextMatch(pattern: RegExp, words: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(words)?.index ?? words.length
}

function addRun(tokens: Token[], text: string, start: number, end: number, rules: WordRules): void {
  let from = start
  for (const [open, close] of addressesIn(text, start, end)) {
    addTokens(tokens, text, from, open, rules)
    tokens.push(tokenOf(text, open, close, 'address'))
    from = close
  }
  addTokens(tokens, text, from, end, rules)
}

function addTokens(tokens: Token[], text: string, start: number, end: number, rules: WordRules): void {
  if (start >= end) return
  if (end - start > longestRun) {
    for (let from = start; from < end; from += longestRun)
      tokens.push(tokenOf(text, from, Math.min(from + longestRun, end), 'mark'))
    return
  }
  const atoms = atomsOf(text, start, end, rules.segmenter)
  for (let at = 0; at < atoms.length; ) {
    const count = countOf(text, atoms, at, rules)
    const first = atoms[at]
    const last = atoms[at + count - 1]
    at += count
    // A space that a number may hold, in none.
    if (first === undefined || last === undefined || blank.test(text.charAt(first.start))) continue
    const cut = count === 1 ? last.end : last.end - cliticLength(text, first.start, last.end, rules.clitics)
    tokens.push(tokenOf(text, first.start, cut, kindOf(text, first, cut)))
    if (cut < last.end) tokens.push(tokenOf(text, cut, last.end, 'word'))
  }
}

function countOf(text: string, atoms: readonly Atom[], at: number, rules: WordRules): number {
  if (at === atoms.length - 1) return 1
  for (const join of atoms[at]?.isWord ? fromWord : fromMark) {
    const count = join(text, atoms, at, rules)
    if (count > 0) return count
  }
  return 1
}

const blank = /\s/
const number = /^['’ʼ＇]?\p{N}/u

function kindOf(text: string, first: Atom, end: number): Token['kind'] {
  const words = text.slice(first.start, end)
  if (number.test(words)) return /[-‐‑]\p{L}/u.test(words) ? 'word' : 'number'
  return first.isWord ? 'word' : 'mark'
}

function tokenOf(text: string, start: number, end: number, kind: Token['kind']): Token {
  const words = text.slice(start, end)
  return { start, end, text: words, lower: kind === 'word' ? lowerOfElision(words) : lowerOf(words), kind }
}
