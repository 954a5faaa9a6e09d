import { expect, test } from 'vitest'
import { nameSound } from './name-sound.ts'

test('transliterations of one name agree', () => {
  const one = (...names: string[]) => new Set(names.map(nameSound)).size
  expect(one('Gheddafi', 'Kadhafi', 'Gadafi', 'Gaddafi', 'Gadhafi')).toBe(1)
  expect(one('Mubarak', 'Moubarak')).toBe(1)
  expect(one('Putin', 'Poutine')).toBe(1)
  expect(one('Russia', 'Russie', 'Rusia')).toBe(1)
})

test('different names differ', () => {
  expect(nameSound('Mubarak')).not.toBe(nameSound('Morsi'))
  expect(nameSound('Iran')).not.toBe(nameSound('Oran'))
})

test('a short name keeps its vowels, but for those that close it', () => {
  expect(nameSound('Corea')).toBe(nameSound('Corée'))
  expect(nameSound('Ada')).not.toBe(nameSound('Edo'))
})
