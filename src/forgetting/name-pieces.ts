/** A run of letters and digits in a text, as names are compared by it. */
export interface NamePiece {
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Lower case, no diacritics, one spelling for «ü» and «ue». */
  readonly folded: string
  /** Whether it begins with a capital. */
  readonly capital: boolean
}

/** Letters that lose nothing but a stroke or a bond when they are spelled plainly, and that no normal form takes apart. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
])

/** A shorter word would lose too much: «Noe» would be "no". */
const shortestUmlaut = 5

/** A run of letters and digits as far as the next capital behind a small letter: «#FreeKarsolo» is two. */
const run = /[\p{L}\p{M}\p{N}]+?(?=(?<=\p{Ll}\p{M}{0,2})\p{Lu}|[^\p{L}\p{M}\p{N}]|$)/gu

/** The runs of letters and digits of a text, in its order. */
export function namePieces(text: string): NamePiece[] {
  return Array.from(text.matchAll(run), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldName(word),
    capital: /^\p{Lu}/u.test(word),
  }))
}

/** A name's word for comparing: however it is capitalised, accented, or spelled where an umlaut cannot be. */
export function foldName(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/gu, (letter) => plainLetters.get(letter) ?? letter)
  return plain.length < shortestUmlaut ? plain : plain.replace(/([aou])e/gu, '$1')
}

/** The pieces of a name in one, so that it does not matter how they are parted. */
export function joinedPieces(name: string): string {
  return namePieces(name)
    .map(({ folded }) => folded)
    .join('')
}
