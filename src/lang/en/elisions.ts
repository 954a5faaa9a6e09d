/** English words are not elided before others. */
export const elisions: readonly string[] = []

/** The possessive ending and shortened verbs. A negation stays with its verb: the verb's own forms list «couldn't». */
export const clitics: readonly string[] = ["'s", "'re", "'ve", "'ll", "'d", "'m"]
