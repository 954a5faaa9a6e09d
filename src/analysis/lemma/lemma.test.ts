import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learnEndings, type Outcomes, observe } from '../../../training/learn-endings.ts'
import { editRule } from '../../../training/word-forms.ts'
import type { EndingRules } from '../language-weights.ts'
import { lowerOf } from '../lower.ts'
import { makeWordTable } from '../word-table.ts'
import { endingHash } from './ending-rules.ts'
import { featuresOf } from './features.ts'
import { lemmaOf, readEdit } from './lemma.ts'

const [verb, noun, name] = [0, 1, 2]

/** Rules by hand: of an ending, or of a whole word where it is written with a point behind it. */
function rulesOf(written: readonly (readonly [tag: number, ending: string, outcome: string])[]): EndingRules {
  const outcomes = [...new Set(written.map(([, , outcome]) => outcome))]
  const numbers = written.map(([tag, ending, outcome]): [number, number] => {
    const isWhole = ending.endsWith('.')
    return [endingHash(isWhole ? ending.slice(0, -1) : ending, 0, tag, isWhole), outcomes.indexOf(outcome) + 1]
  })
  return { table: makeWordTable(new Map(numbers)), longest: 5, outcomes }
}

const rules = rulesOf([
  [verb, 'ando', '4 are'],
  [verb, 'o', '1 are'],
  [verb, 'ando.', '0'],
  [verb, 'è.', '1 essere'],
  [noun, '', '0'],
  [noun, 'i', '1 o'],
  [name, '', '^0'],
  [name, 'schland.', '^0'],
])

describe('a lemma is made', () => {
  test.each([
    ['parlando', verb, 'parlare'],
    ['parlo', verb, 'parlare'],
    ['è', verb, 'essere'],
    ['Parlo', verb, 'parlare'],
    ['ministri', noun, 'ministro'],
    ['guerra', noun, 'guerra'],
    ['Guerra', noun, 'guerra'],
    ['Rossi', name, 'Rossi'],
    ['NATO', name, 'NATO'],
  ])('of %s by the longest ending that is listed for its tag', (text, tag, lemma) => {
    expect(lemmaOf(rules, text, lowerOf(text), tag)).toBe(lemma)
  })

  test('of a whole word before any ending, and a whole word is no ending', () => {
    expect(lemmaOf(rules, 'ando', 'ando', verb)).toBe('ando')
    expect(lemmaOf(rules, 'cè', 'cè', verb)).toBe('cè')
  })

  test('of nothing known: it is the word in small letters', () => {
    expect(lemmaOf(rules, 'Parla', 'parla', verb)).toBe('parla')
    expect(lemmaOf(rules, 'Parlo', 'parlo', 9)).toBe('parlo')
    expect(lemmaOf(rules, '', '', verb)).toBe('')
  })

  test('never of more characters than the word has', () => {
    expect(lemmaOf(rulesOf([[verb, 'o', '4 are']]), 'do', 'do', verb)).toBe('do')
  })
})

test('features are those of the word or its ending, and none where nothing is known', () => {
  const features = rulesOf([
    [verb, 'rebbe', 'Mood=Cnd|VerbForm=Fin'],
    [verb, 'crebbe.', 'Mood=Ind|VerbForm=Fin'],
  ])
  expect(['direbbe', 'crebbe', 'detto'].map((lower) => featuresOf(features, lower, verb))).toEqual([
    'Mood=Cnd|VerbForm=Fin',
    'Mood=Ind|VerbForm=Fin',
    '_',
  ])
})

test('an edit rule is taken apart', () => {
  expect(readEdit('5 ire')).toEqual({ keepsCase: false, cut: 5, added: 'ire' })
  expect(readEdit('0')).toEqual({ keepsCase: false, cut: 0, added: '' })
  expect(readEdit('^1 ')).toEqual({ keepsCase: true, cut: 1, added: '' })
  expect(readEdit('2 to say')).toEqual({ keepsCase: false, cut: 2, added: 'to say' })
})

test('every word that was learned gets the lemma that it was seen with', () => {
  const word = fc.stringMatching(/^[A-Za-zàèöß]{1,9}$/)
  const property = fc.property(
    fc.uniqueArray(fc.tuple(word, word), { selector: ([text]) => lowerOf(text) }),
    (pairs) => {
      const outcomes: Outcomes = new Map()
      for (const [text, lemma] of pairs) observe(outcomes, lowerOf(text), editRule(text, lowerOf(text), lemma))
      const learned = learnEndings([new Map(), outcomes])
      for (const [text, lemma] of pairs) expect(lemmaOf(learned, text, lowerOf(text), 1)).toBe(lemma)
    },
  )
  fc.assert(property)
})
