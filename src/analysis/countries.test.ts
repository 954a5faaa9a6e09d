import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { italian } from '../lang/it/language.ts'
import { languages } from '../lang/languages.ts'
import { countryIn, countryOf } from './countries.ts'

interface State {
  readonly code: string
  readonly [language: string]:
    | string
    | { readonly names: readonly string[]; readonly capitals: readonly string[]; readonly demonyms: readonly string[] }
}

const folder = join(import.meta.dirname, '../../fixtures/countries')
/** Sixty states in five languages, written by somebody who did not know the program's tables. */
const states: readonly State[] = JSON.parse(readFileSync(join(folder, 'states.json'), 'utf8'))
const governments: readonly { readonly lang: string; readonly words: string; readonly code: string }[] = JSON.parse(
  readFileSync(join(folder, 'governments.json'), 'utf8'),
)

describe.each([...languages])('%s', (code, language) => {
  test('names, capitals and demonyms of sixty states are theirs', () => {
    const missed = states.flatMap((state) => {
      const own = state[code]
      if (own === undefined || typeof own === 'string') return [`${state.code} is not told`]
      return [...own.names, ...own.capitals, ...own.demonyms]
        .filter((words) => countryOf(language, words) !== state.code)
        .map((words) => `${state.code}: ${words} = ${countryOf(language, words)}`)
    })
    expect(missed).toEqual([])
  })

  test('the names for governments are those of their state', () => {
    const missed = governments
      .filter(({ lang }) => lang === code)
      .filter(({ words, code: state }) => countryIn(language, words) !== state)
      .map(({ words, code: state }) => `${state}: ${words} = ${countryIn(language, words)}`)
    expect(missed).toEqual([])
  })
})

test('a state is found among other words, and names of states have a capital letter', () => {
  expect(countryIn(italian, 'il ministro della Difesa sudcoreano')).toBe('KR')
  expect(countryIn(italian, "una fonte della Costa d'Avorio")).toBe('CI')
  expect(countryIn(italian, 'le fonti dei mali minori')).toBeNull()
})

test('who is of two states at once is of none', () => {
  expect(countryIn(italian, 'Corea del Sud e gli Stati Uniti')).toBeNull()
  expect(countryIn(italian, 'i ministri italiano e francese')).toBeNull()
  expect(countryIn(italian, 'il ministro italiano e il suo collega')).toBe('IT')
  expect(countryIn(italian, 'un turista tedesco in Spagna')).toBe('DE')
  expect(countryIn(italian, 'Italia e Italia')).toBe('IT')
})
