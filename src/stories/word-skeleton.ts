/** Letters that newspapers write for one another in names and borrowed words: as one of them. */
const alike: ReadonlyMap<string, string> = new Map(
  ['ckqg', 'szx', 'vw', 'aeiouyj'].flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)])),
)
const vowel = 'a'

/**
 * What is left of a word when its spelling may differ: its consonants, alike sounds as one letter, and whether it begins
 * with a vowel («Gheddafi», "Gaddafi", «Kadhafi»; «perché» without its accent). Looser than `foldLetters`, and made in one
 * pass, since every word of a story is. For comparing, never for showing. Two words may share one, so that it says
 * nothing alone and much in a row of several.
 */
export function wordSkeleton(word: string): string {
  const letters = plainLetters(word)
  let skeleton = ''
  let last = ''
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charAt(i)
    const inLatin = letter >= 'a' && letter <= 'z'
    if (letter === 'h') continue
    const sound = letter === 'p' && letters.charAt(i + 1) === 'h' ? 'f' : soundOf(letter)
    if (sound === vowel ? skeleton === '' : !inLatin || sound !== last) skeleton += sound
    last = sound
  }
  return skeleton
}

/** The letter that stands for those which are written for one another. */
export function soundOf(letter: string): string {
  return alike.get(letter) ?? letter
}

/** In small letters without diacritics, ß as ss; most words have none, and are not taken apart. */
export function plainLetters(word: string): string {
  const small = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the range of ASCII
  if (/^[\x00-\x7f]*$/.test(small)) return small
  return small.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss')
}
