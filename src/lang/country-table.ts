/**
 * One state: its ISO 3166-1 code; its names, its capitals and its demonyms, in lower case, those of a kind joined with «|». A
 * space stands behind the apostrophe of an elision, as the text is cut there.
 */
export type CountryRow = readonly [code: string, names: string, capitals: string, demonyms: string]

/** How demonyms are inflected: what a demonym with an ending makes of it. The first that fits counts. */
export type DemonymEndings = readonly (readonly [ending: string, forms: readonly string[]])[]

/** What a language calls states, all in lower case, by the ISO 3166-1 code of each. */
interface CountryTable {
  /** Names, capitals, demonyms in all their forms, and metonyms. */
  readonly countries: Readonly<Record<string, string>>
  readonly demonyms: Readonly<Record<string, string>>
  /** Names of each state, the usual one first, by its code. */
  readonly countryNames: Readonly<Record<string, readonly string[]>>
  readonly capitals: Readonly<Record<string, string>>
  /** Names by which a government is meant: «cremlino». */
  readonly governments: Readonly<Record<string, string>>
}

/** Arranges the rows of a language. Where two states share a form, the first one has it. */
export function countryTable(
  rows: readonly CountryRow[],
  governments: Readonly<Record<string, string>>,
  endings: DemonymEndings,
): CountryTable {
  const byForm = (formsOf: (row: CountryRow) => readonly string[]) =>
    Object.fromEntries(rows.flatMap((row) => formsOf(row).map((form) => [form, row[0]] as const)).reverse())
  const demonyms = byForm(([, , , words]) => split(words).flatMap((word) => inflected(word, endings)))
  const capitals = byForm(([, , words]) => split(words))
  const names = byForm(([, words]) => split(words))
  return {
    countries: { ...demonyms, ...governments, ...capitals, ...names },
    demonyms,
    countryNames: Object.fromEntries(rows.map(([code, words]) => [code, split(words)])),
    capitals,
    governments,
  }
}

function split(words: string): readonly string[] {
  return words.split('|').filter((word) => word !== '')
}

function inflected(word: string, endings: DemonymEndings): readonly string[] {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return [word]
  const [ending, forms] = found
  const stem = word.slice(0, word.length - ending.length)
  return [word, ...forms.map((form) => `${stem}${form}`)]
}
