/** Every beginning with every end, as sequences of words: «va detto», «va ricordato», «andrebbe detto» …; words by spaces. */
export function setPhrases(beginnings: readonly string[], ends: readonly string[]): readonly (readonly string[])[] {
  return beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`.split(' ')))
}
