/** German words are not elided before others. */
export const elisions: readonly string[] = []

/** «es» shortened behind a verb or conjunction: «gibt's», «ob's». */
export const clitics: readonly string[] = ["'s"]
