import { expect, test } from 'vitest'
import { english } from './english.ts'
import { italian } from './italian.ts'
import { countryInWords, languageInWords } from './name-in-words.ts'

test('a language is named in the language of the interface', () => {
  expect(languageInWords('de', italian)).toBe('tedesco')
  expect(languageInWords('de', english)).toBe('German')
})

test('a language that could not be told is no language, and what is no tag is shown as it is', () => {
  expect(languageInWords('und', italian)).toBe('lingua non nota')
  expect(languageInWords('und', english)).toBe('language not known')
  expect(languageInWords('no tag at all', english)).toBe('no tag at all')
})

test('a state is named by its code, and anything else is shown as it is', () => {
  expect(countryInWords('KR', italian)).toBe('Corea del Sud')
  expect(countryInWords('Ostrevia', italian)).toBe('Ostrevia')
})
