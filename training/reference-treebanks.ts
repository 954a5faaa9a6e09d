/**
 * Treebanks of one language differ in their scheme. Where they differ much, the sentences of the one whose scheme we follow
 * count several times in the parser's training: files by the beginning of their names, and how often each counts.
 */
const references: Readonly<Record<string, { readonly name: string; readonly times: number }>> = {
  es: { name: 'es_ancora', times: 2 },
}

/** How often the sentences of a treebank's file count in the training of its language. */
export function timesOf(language: string, file: string): number {
  const reference = references[language]
  return reference !== undefined && file.startsWith(reference.name) ? reference.times : 1
}
