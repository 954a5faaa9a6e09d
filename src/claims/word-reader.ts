import { kindReader, unitsAt } from '../stories/character-kinds.ts'
import { mostWords, ownCopy } from '../stories/remembered.ts'

/** What a character is: nothing, part of a word, or a digit. */
const [nothing, ofWord, digit] = [0, 1, 2] as const

const kindAt = kindReader((character) => {
  if (/^\d/u.test(character)) return digit
  return /^[\p{L}\p{M}]/u.test(character) ? ofWord : nothing
})

/** A space, mostly a narrow one, may stand between thousands: «35 500». */
const number = /(?<!\d)\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/uy

/** Gives what is made of each word and number of a text, in order. It is made once for a word, and remembered. */
export function wordReader<Word>(made: (written: string) => Word): (text: string) => readonly Word[] {
  let table: WordTable<Word> | null = null
  return (text) => {
    table ??= new WordTable(made)
    const words: Word[] = []
    for (let at = 0; at < text.length; ) {
      const kind = kindAt(text, at)
      const start = at
      if (kind === ofWord) {
        while (at < text.length && kindAt(text, at) === ofWord) at += unitsAt(text, at)
      } else if (kind === digit) {
        number.lastIndex = at
        at = number.test(text) ? number.lastIndex : at + 1
      } else {
        at++
        continue
      }
      words.push(table.wordAt(text, start, at))
    }
    return words
  }
}

interface Entry<Word> {
  readonly written: string
  readonly hash: number
  readonly word: Word
}

/** Finds words where they stand in a text: none is cut out of it but such as are met for the first time. */
class WordTable<Word> {
  readonly #made: (written: string) => Word
  #entries: (Entry<Word> | undefined)[] = emptied(4096)
  #count = 0

  constructor(made: (written: string) => Word) {
    this.#made = made
  }

  wordAt(text: string, start: number, end: number): Word {
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    const last = this.#entries.length - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const entry = this.#entries[at]
      if (entry === undefined) return this.#add(text.slice(start, end), hash)
      const isIt = entry.hash === hash && entry.written.length === end - start && text.startsWith(entry.written, start)
      if (isIt) return entry.word
    }
  }

  #add(written: string, hash: number): Word {
    if (this.#count >= mostWords) {
      this.#entries = emptied(4096)
      this.#count = 0
    }
    if (this.#count * 2 >= this.#entries.length) {
      const before = this.#entries
      this.#entries = emptied(2 * before.length)
      for (const entry of before) if (entry !== undefined) this.#put(entry)
    }
    const own = ownCopy(written)
    const entry = { written: own, hash, word: this.#made(own) }
    this.#put(entry)
    this.#count++
    return entry.word
  }

  #put(entry: Entry<Word>): void {
    const last = this.#entries.length - 1
    let at = entry.hash & last
    while (this.#entries[at] !== undefined) at = (at + 1) & last
    this.#entries[at] = entry
  }
}

function emptied<Item>(length: number): (Item | undefined)[] {
  return new Array<Item | undefined>(length).fill(undefined)
}
