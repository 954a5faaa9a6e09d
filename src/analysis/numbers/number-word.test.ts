import fc from 'fast-check'
import { expect, test } from 'vitest'
import { italian } from '../../lang/it/language.ts'
import { grammarOf } from './grammar.ts'
import { readNumberWord } from './number-word.ts'

const low = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici']
const teens = ['tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove']
const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta']

/** An Italian number below a million, spelt as one word by the plain rules of the schoolbook. */
function spell(value: number): string {
  if (value >= 1000) return `${value < 2000 ? 'mille' : `${spell(Math.floor(value / 1000))}mila`}${spell(value % 1000)}`
  if (value >= 100) return `${value < 200 ? '' : low[Math.floor(value / 100)]}cento${spell(value % 100)}`
  if (value < 20) return [...low, ...teens][value] ?? ''
  const ten = tens[Math.floor(value / 10) - 2] ?? ''
  const unit = low[value % 10] ?? ''
  return (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit
}

test('every Italian number below a million is read as it is spelt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      expect(readNumberWord(spell(value), grammarOf(italian))).toBe(value)
    }),
  )
})

test('words that only begin or end like numbers are none', () => {
  const grammar = grammarOf(italian)
  for (const word of ['duello', 'settembre', 'ottone', 'trecentista', 'constructor', 'quindi', 'vento', 'milanese'])
    expect(readNumberWord(word, grammar)).toBeNull()
})
