import type { Token } from '../document/token.ts'
import type { Countries } from '../lang/countries.ts'
import type { Language } from '../lang/language.ts'
import { byLanguage } from './by-language.ts'
import { indexPhrases, phraseAt } from './phrases.ts'

/** No name of a state has more words. */
const longest = 5

/** How a state may be named. */
type NameKind = 'demonym' | 'government' | 'capital' | 'name'

/** A name of a state. */
interface StateName {
  /** ISO 3166-1 */
  readonly code: string
  readonly kind: NameKind
}

/** The names of states by their forms, in lower case; one that is also a demonym is in `demonyms` as well. */
interface StateNames {
  readonly names: ReadonlyMap<string, StateName>
  readonly demonyms: ReadonlySet<string>
  /** The first word of each. */
  readonly firsts: ReadonlySet<string>
}

const stateNamesOf = byLanguage(({ people }) => {
  const names = new Map<string, StateName>()
  const demonyms = new Set<string>()
  for (const [form, name] of formsOf(people.countries)) {
    const key = plain(form)
    if (name.kind === 'demonym') demonyms.add(key)
    const known = names.get(key)
    // Where two states share a form of one kind, the first one has it; a name counts before a demonym.
    if (known === undefined || known.kind !== name.kind) names.set(key, name)
  }
  const firsts = new Set([...names.keys()].map((form) => form.split(' ')[0] ?? form))
  return { names, demonyms, firsts } satisfies StateNames
})

/** Every form by which a state is named, demonyms first and names last. */
export function* formsOf({ states, governments, demonymEndings }: Countries): Generator<readonly [string, StateName]> {
  const all = Object.entries(states)
  for (const [code, { demonyms }] of all)
    for (const word of split(demonyms))
      for (const form of inflected(word, demonymEndings)) yield [form, { code, kind: 'demonym' }]
  for (const [form, code] of Object.entries(governments)) yield [form, { code, kind: 'government' }]
  for (const [code, { capitals }] of all) for (const form of split(capitals)) yield [form, { code, kind: 'capital' }]
  for (const [code, { names }] of all) for (const form of split(names)) yield [form, { code, kind: 'name' }]
}

function split(words: string): readonly string[] {
  return words.split('|').filter((word) => word !== '')
}

function inflected(word: string, endings: Countries['demonymEndings']): readonly string[] {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return [word]
  const [ending, forms] = found
  const stem = word.slice(0, word.length - ending.length)
  return [word, ...forms.map((form) => `${stem}${form}`)]
}

/** Letters and numbers in lower case, with one space between words: «Costa d'Avorio» is «costa d avorio». */
function plain(words: string): string {
  return spaced(words).toLowerCase()
}

function spaced(words: string): string {
  return words.replace(/[\s,'’]+/gu, ' ').trim()
}

/** The ISO 3166 code of the state that these words name, whole: a name, a capital, a demonym, «Cremlino» without its article. */
export function countryOf(language: Language, words: string): string | null {
  return stateNamesOf(language).names.get(plain(words))?.code ?? null
}

/**
 * The code of the state that is named first anywhere in these words; of two that begin with one word the longer counts. Names
 * have a capital letter («Mali», not «mali»), demonyms need none. Who is of two states at once («Corea del Sud e gli Stati Uniti»,
 * "Turkish and German officials") is of none.
 */
export function countryIn(language: Language, words: string): string | null {
  const row = spaced(words).split(' ')
  for (let at = 0; at < row.length; at++) {
    const first = stateAt(language, row, at)
    if (first === null) continue
    const second = stateAt(language, row, behindConjunction(language, row, first.end))
    return second === null || second.code === first.code ? first.code : null
  }
  return null
}

/** The state whose name or demonym begins at a word, and the index behind it. */
function stateAt(language: Language, row: readonly string[], at: number): { code: string; end: number } | null {
  const { names, demonyms, firsts } = stateNamesOf(language)
  if (!firsts.has(row[at]?.toLowerCase() ?? '')) return null
  for (let end = Math.min(row.length, at + longest); end > at; end--) {
    const written = row.slice(at, end).join(' ')
    const form = written.toLowerCase()
    const code = names.get(form)?.code
    if (code !== undefined && (demonyms.has(form) || isWrittenAsName(written))) return { code, end }
  }
  return null
}

/** Where what a conjunction joins begins, without its article; the end where there is no conjunction. */
function behindConjunction({ closedClasses }: Language, row: readonly string[], at: number): number {
  if (!closedClasses.coordinators.includes(row[at]?.toLowerCase() ?? '')) return row.length
  return closedClasses.determiners.includes(row[at + 1]?.toLowerCase() ?? '') ? at + 2 : at + 1
}

/** With a capital letter; a short one all in capitals: "US", and not "Us". */
function isWrittenAsName(form: string): boolean {
  return form.length <= 3 ? form === form.toUpperCase() : /^\p{Lu}/u.test(form)
}

/** The state of the demonym that begins at a token («sudcoreano», "South Korean"), and the index after its last token. */
export function stateOfDemonym(
  language: Language,
  tokens: readonly Pick<Token, 'lower'>[],
  at: number,
): { readonly country: string; readonly end: number } | null {
  const index = demonymsOf(language)
  const token = tokens[at]
  if (token === undefined || !index.next.has(token.lower)) return null
  const found = phraseAt(tokens, at, index)
  return found === null ? null : { country: found.value, end: found.end }
}

const demonymsOf = byLanguage((language) =>
  indexPhrases(
    [...formsOf(language.people.countries)]
      .filter(([, { kind }]) => kind === 'demonym')
      .map(([form, { code }]) => [spaced(form).split(' '), code] as const),
  ),
)
