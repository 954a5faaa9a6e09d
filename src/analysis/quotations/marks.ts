/** The kinds of quotation marks: each mark that opens one, with those that close it, by rule or by a common slip. */
const closersOf: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  '“': ['”', '“', '"'],
  '”': ['”'],
  '„': ['“', '”'],
  '‘': ['’'],
  '‚': ['‘', '’'],
  '"': ['"', '”', "''"],
  "'": ["'"],
  "''": ["''", '"'],
  '``': ["''"],
  '<<': ['>>'],
}

/** Every mark that may open or close a quotation; two plain apostrophes are one mark, as agencies write it. */
export const anyMark = /''|``|<<|>>|[«»‹›“”„‘’‚"']/g

/** The opening marks of the quotations that a mark can close. */
const openersOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(closersOf)
    .flat()
    .map((mark) => [mark, Object.keys(closersOf).filter((opener) => closersOf[opener]?.includes(mark))]),
)

/** The opening marks of the quotations that this mark can close; none where it only opens. */
export function openersFor(mark: string): readonly string[] {
  return openersOf.get(mark) ?? []
}

/** Single marks are easily taken for apostrophes: a quotation in them counts only if it is closed. */
export function isSingle(opener: string): boolean {
  return opener === '‘' || opener === '‚' || opener === "'"
}
