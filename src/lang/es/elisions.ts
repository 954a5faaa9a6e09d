/** Spanish drops no vowel before another. */
export const elisions: readonly string[] = []

/** Nor does it write a word onto the end of another with a mark: «decirle» is one token, read by the enclitics. */
export const clitics: readonly string[] = []
