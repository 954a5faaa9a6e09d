/** Under which licence each treebank that weights may be trained on is given, by the beginning of its file's name. */
const licences: readonly (readonly [name: string, licence: string])[] = [
  ['it_pud', 'CC BY-SA 3.0'],
  ['it_parlamint', 'CC BY-SA 4.0'],
  ['it_markit', 'CC BY 4.0'],
  ['it_twittiro', 'CC BY-SA 4.0'],
  ['en_ewt', 'CC BY-SA 4.0'],
  ['en_pud', 'CC BY-SA 3.0'],
  ['en_gum-open', 'annotation CC BY 4.0; texts CC BY, CC BY-SA or in the public domain'],
  ['fr_gsd', 'CC BY-SA 4.0'],
  ['fr_sequoia', 'LGPL-LR'],
  ['fr_pud', 'CC BY-SA 3.0'],
  ['es_ancora', 'CC BY 4.0'],
  ['es_gsd', 'CC BY-SA 4.0'],
  ['es_pud', 'CC BY-SA 3.0'],
  ['de_gsd', 'CC BY-SA 4.0'],
  ['de_pud', 'CC BY-SA 3.0'],
  ['treebank/', 'Apache-2.0'],
]

/** The licence of a treebank's file; undefined where it is not one of which we know that its licence permits commercial use. */
export function licenceOf(file: string): string | undefined {
  return licences.find(([name]) => file.startsWith(name))?.[1]
}
