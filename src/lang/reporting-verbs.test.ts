import { describe, expect, test } from 'vitest'
import { inflect } from '../analysis/inflect.ts'
import { languages } from './languages.ts'

/** Forms of reporting verbs that are words of another kind too, known and accepted: the tree tells which one is meant. */
const accepted = new Set(['dai', 'escluso', 'considering', 'back', 'maintenant', 'sein', 'meine', 'meinen'])

describe.each([...languages.values()])(
  'the reporting verbs of $code',
  ({ reportingVerbs, conjugations, closedClasses }) => {
    test('have a third person, a past, a participle and a gerund', () => {
      const lacking = reportingVerbs.flatMap(({ lemma }) => {
        const forms = inflect(lemma, conjugations)
        const has = {
          third: forms.some((form) => form.tense === 'present' && form.person === 3 && form.mood === 'indicative'),
          past: forms.some((form) => form.tense === 'past' && form.mood === 'indicative'),
          participle: forms.some((form) => form.mood === 'participle'),
          gerund: forms.some((form) => form.mood === 'gerund'),
        }
        return Object.entries(has).flatMap(([part, there]) => (there ? [] : [`${lemma}: ${part}`]))
      })
      expect(lacking).toEqual([])
    })

    test('have no empty form and no form with a space', () => {
      const forms = reportingVerbs.flatMap(({ lemma }) => inflect(lemma, conjugations).map((form) => form.form))
      expect(forms.filter((form) => !/^[\p{L}']+$/u.test(form))).toEqual([])
    })

    test('are listed once for each set of further words', () => {
      const keys = reportingVerbs.flatMap(({ lemma, followedBy }) =>
        (followedBy ?? ['']).map((words) => `${lemma} ${words}`),
      )
      expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([])
    })

    test('have at least one frame each, and further words in single spaces', () => {
      expect(reportingVerbs.filter((verb) => verb.frames.length === 0).map((verb) => verb.lemma)).toEqual([])
      const phrases = reportingVerbs.flatMap((verb) => verb.followedBy ?? [])
      expect(phrases.filter((phrase) => !/^\S+(?: \S+)*$/.test(phrase))).toEqual([])
    })

    test('are not written like words that hold sentences together', () => {
      const { determiners, possessives, personalPronouns, relativePronouns, prepositions } = closedClasses
      const { coordinators, subordinators, complementisers, cliticPronouns, adverbs } = closedClasses
      const held = new Set(
        [determiners, possessives, personalPronouns, relativePronouns, prepositions, coordinators]
          .flat()
          .concat(subordinators, complementisers, cliticPronouns, adverbs),
      )
      const forms = new Set(
        reportingVerbs.flatMap(({ lemma }) => inflect(lemma, conjugations).map((form) => form.form)),
      )
      expect([...forms].filter((form) => held.has(form) && !accepted.has(form))).toEqual([])
    })
  },
)

describe.each([...languages.values()])('the closed classes of $code', ({ closedClasses }) => {
  test('are in lower case, with a plain apostrophe, one word each', () => {
    const words = Object.values(closedClasses).flatMap((list) => (Array.isArray(list) ? list : []))
    expect(words.filter((word) => word !== word.toLowerCase() || /[’\s]/.test(word) || word === '')).toEqual([])
  })

  test('list no word twice', () => {
    const twice = Object.entries(closedClasses).flatMap(([name, list]) =>
      Array.isArray(list) ? list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${name}: ${word}`) : [],
    )
    expect(twice).toEqual([])
  })
})
