import type { Language } from '../lang/language.ts'

/** No name of a state has more words. */
const longest = 5

interface Names {
  readonly all: ReadonlyMap<string, string>
  readonly demonyms: ReadonlySet<string>
}

const arranged = new WeakMap<Language, Names>()

function namesOf(language: Language): Names {
  const known = arranged.get(language)
  if (known) return known
  const { countries, demonyms } = language.people
  const made = {
    all: new Map(Object.entries(countries).map(([form, code]) => [plain(form), code])),
    demonyms: new Set(Object.keys(demonyms).map(plain)),
  }
  arranged.set(language, made)
  return made
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
  return namesOf(language).all.get(plain(words)) ?? null
}

/**
 * The code of the state that is named first anywhere in these words; of two that begin with one word the longer counts. Names
 * have a capital letter («Mali», not «mali»), demonyms need none.
 */
export function countryIn(language: Language, words: string): string | null {
  const { all, demonyms } = namesOf(language)
  const row = spaced(words).split(' ')
  for (let at = 0; at < row.length; at++)
    for (let end = Math.min(row.length, at + longest); end > at; end--) {
      const form = row.slice(at, end).join(' ').toLowerCase()
      const code = all.get(form)
      if (code !== undefined && (demonyms.has(form) || isWrittenAsName(row.slice(at, end).join(' ')))) return code
    }
  return null
}

/** With a capital letter; a short one all in capitals: "US", and not "Us". */
function isWrittenAsName(form: string): boolean {
  return form.length <= 3 ? form === form.toUpperCase() : /^\p{Lu}/u.test(form)
}
