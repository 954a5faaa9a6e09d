/** A word or number of a line, cut where every language of ours would cut it. */
export interface PlainWord {
  /** To the letter, without an elided article («l'», «dell'») or a possessive ending ("'s"). */
  readonly text: string
  readonly kind: 'word' | 'number'
  readonly capital: boolean
  /** Whether it opens a sentence or a quotation, so that its capital says nothing. */
  readonly opens: boolean
  /** Whether nothing but white space stands between it and the word before it. */
  readonly joined: boolean
}

const pieces = /\d+(?:[.,'’\u00a0\u202f\u2009]\d+)*|[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu
const opening = /[.!?…:;]["'”’»)\]]*\s|[«“„"([—–]/u
const longestElided = 5
/** What is longer is no word: a key, an address run together. */
const longestWord = 40

/** The first words of one line in order, `limit` at most, found without knowing its language. */
export function plainWords(line: string, limit: number): PlainWord[] {
  const words: PlainWord[] = []
  forEachWord(line, limit, (text, kind, opens, joined) => {
    words.push({ text, kind, capital: isCapital(text), opens, joined })
  })
  return words
}

/** The landmarks among the same words: those with a capital, and numbers. */
export function capitalsAndNumbers(line: string, limit: number): string[] {
  const words: string[] = []
  forEachWord(line, limit, (text, kind) => {
    if (kind === 'number' || isCapital(text)) words.push(text)
  })
  return words
}

type Visit = (text: string, kind: PlainWord['kind'], opens: boolean, joined: boolean) => void

function forEachWord(line: string, limit: number, visit: Visit): void {
  let count = 0
  let end = 0
  let opens = true
  let joined = false
  pieces.lastIndex = 0
  while (count < limit) {
    const found = pieces.exec(line)
    if (found === null) break
    const { 0: text, index } = found
    const gap = line.slice(end, index)
    const afterApostrophe = end > 0 && isApostrophe(gap)
    end = index + text.length
    // Around an apostrophe the short side is the article or the possessive: «dell'agenzia», "agency's".
    if (afterApostrophe && text.length < 3) continue
    if (!afterApostrophe) {
      // Between most words stands a space, which needs no closer look.
      joined = count > 0 && (gap === ' ' || /^\s*$/u.test(gap))
      opens = count === 0 || (gap !== ' ' && opening.test(gap))
    }
    const elided =
      text.length <= longestElided && isApostrophe(line.charAt(end)) && /\p{L}{3}/u.test(line.slice(end + 1, end + 4))
    if (elided || text.length > longestWord) continue
    count++
    visit(text, isDigit(text) ? 'number' : 'word', opens, joined)
  }
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Whether a word begins with a capital; most begin with a letter of ASCII, of which there is nothing to look up. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’'
}
