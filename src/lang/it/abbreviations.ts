export const abbreviations: readonly string[] = []
