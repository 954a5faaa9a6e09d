import { describe, expect, test } from 'vitest'
import { singularOf } from '../../analysis/figures/singular.ts'
import { inflect } from '../../analysis/inflect.ts'
import { lexiconOf } from '../../analysis/lexicon.ts'
import { grammarOf } from '../../analysis/numbers/grammar.ts'
import { readNumberWord } from '../../analysis/numbers/number-word.ts'
import { segment } from '../../analysis/segment/segment.ts'
import type { Part } from '../../document/part.ts'
import { german } from './language.ts'

const whole = (text: string): Part[] => [{ kind: 'paragraph', start: 0, end: text.length }]
const sentencesOf = (text: string): string[] =>
  segment(text, whole(text), german).map((sentence) => text.slice(sentence.start, sentence.end))
const tokensOf = (text: string): string[] =>
  segment(text, whole(text), german).flatMap((sentence) => sentence.tokens.map((token) => token.text))

/** The lists of words anywhere in a value, by their place. */
function listsIn(value: unknown, place: string): readonly (readonly [place: string, list: readonly string[]])[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return [[place, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => listsIn(each, `${place}.${key}`))
}

const { conjugations, reportingVerbs, closedClasses, ...lists } = german

describe('a German report', () => {
  const report = [
    'Der Hafen von Port Velo bleibt bis zum 21. Oktober geschlossen, teilte die Bürgermeisterin Dr. Ada Merz am Montag mit.',
    '„Wir haben keine Wahl“, sagte sie.',
    'Nach Angaben der Polizei wurden ca. 12.000 Menschen, d. h. rund 3,5 Prozent der Einwohner, in Sicherheit gebracht.',
    'Ob’s dabei bleibt, ließ das Innenministerium offen: „Das wissen wir nicht!“',
    'Die US-Behörden sprachen von einem 30-jährigen Täter, der z. B. auch in Kiew gesehen worden sein soll.',
  ]

  test('is segmented into its sentences', () => {
    expect(sentencesOf(report.join(' '))).toEqual(report)
  })

  test('is segmented into its tokens', () => {
    expect(tokensOf(report[0] ?? '')).toEqual(
      'Der Hafen von Port Velo bleibt bis zum 21 . Oktober geschlossen , teilte die Bürgermeisterin Dr. Ada Merz am Montag mit .'.split(
        ' ',
      ),
    )
    expect(tokensOf(report[1] ?? '')).toEqual('„ Wir haben keine Wahl “ , sagte sie .'.split(' '))
    expect(tokensOf(report[2] ?? '').slice(5, 15)).toEqual(
      'ca. 12.000 Menschen , d. h. rund 3,5 Prozent der'.split(' '),
    )
    expect(tokensOf(report[3] ?? '').slice(0, 4)).toEqual(['Ob', '’s', 'dabei', 'bleibt'])
    expect(tokensOf(report[4] ?? '').slice(0, 7)).toEqual(
      'Die US-Behörden sprachen von einem 30-jährigen Täter'.split(' '),
    )
  })

  test('ends a sentence behind an abbreviation only before a word that begins one', () => {
    expect(sentencesOf('Es fehlten Zelte, Decken usw. Die Helfer warteten.')).toEqual([
      'Es fehlten Zelte, Decken usw.',
      'Die Helfer warteten.',
    ])
    expect(sentencesOf('Das sagte Oberst a. D. Karl Rot. Gegen 17 Uhr kam Prof. Dr. Lea Blau.')).toEqual([
      'Das sagte Oberst a. D. Karl Rot.',
      'Gegen 17 Uhr kam Prof. Dr. Lea Blau.',
    ])
  })
})

describe('the lists of German', () => {
  test('hold no word twice', () => {
    const twice = [...listsIn(lists, 'german'), ...listsIn(closedClasses, 'closedClasses')].flatMap(([place, list]) =>
      place.includes('singulars')
        ? []
        : list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${place}: ${word}`),
    )
    expect(twice).toEqual([])
  })

  test('name no boilerplate, country or noun of the people twice', () => {
    const phrases = german.boilerplate.map((marker) => marker.phrase)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
    const { roles, bodies, groups, documents, media, anonymous } = german.people
    for (const kind of [roles, bodies, groups, documents, media, anonymous]) {
      const lemmas = kind.map(([lemma]) => lemma)
      expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([])
    }
  })

  test('are in lower case, with a plain apostrophe', () => {
    const words = [...listsIn(lists, 'german'), ...listsIn(closedClasses, 'closedClasses')]
      .filter(([place]) => place !== 'german.code')
      .flatMap(([, list]) => list)
    expect(words.filter((word) => word !== word.toLowerCase() || word.includes('’'))).toEqual([])
  })
})

describe('the verbs of German', () => {
  const known = [
    ...reportingVerbs.map((verb) => verb.lemma),
    ...closedClasses.verbs,
    ...closedClasses.auxiliaries,
    ...closedClasses.modals,
  ]

  test('have a third person, a past, a participle and a gerund', () => {
    const lacking = known.filter((lemma) => {
      const forms = inflect(lemma, conjugations)
      const third = forms.some((form) => form.person === 3 && form.tense === 'present' && form.mood === 'indicative')
      const past = forms.some((form) => form.person === 3 && form.tense === 'past' && form.mood === 'indicative')
      const nominal = (['participle', 'gerund'] as const).every((mood) => forms.some((form) => form.mood === mood))
      return !third || !past || !nominal
    })
    expect(lacking).toEqual([])
  })

  test('report 120 times and more, each listed once for each set of further words', () => {
    expect(reportingVerbs.length).toBeGreaterThanOrEqual(120)
    const keys = reportingVerbs.flatMap(({ lemma, followedBy }) =>
      (followedBy ?? ['']).map((words) => `${lemma} ${words}`),
    )
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(reportingVerbs.filter((verb) => verb.frames.length === 0)).toEqual([])
  })

  test('are not written like words that hold sentences together, but for those that are', () => {
    const accepted = new Set(['meine', 'meinen', 'sein'])
    const { determiners, possessives, personalPronouns, relativePronouns, prepositions } = closedClasses
    const { coordinators, subordinators, complementisers, cliticPronouns, adverbs } = closedClasses
    const held = new Set(
      [determiners, possessives, personalPronouns, relativePronouns, prepositions, coordinators]
        .flat()
        .concat(subordinators, complementisers, cliticPronouns, adverbs),
    )
    const forms = new Set(reportingVerbs.flatMap(({ lemma }) => inflect(lemma, conjugations).map((form) => form.form)))
    expect([...forms].filter((form) => held.has(form) && !accepted.has(form))).toEqual([])
    expect([...forms].filter((form) => !/^\p{L}+$/u.test(form))).toEqual([])
  })

  test('are found in every mood that news use', () => {
    const lexicon = lexiconOf(german)
    const lemmas = (word: string) => [...new Set(lexicon.reporting.get(word)?.map(({ verb }) => verb.lemma))]
    for (const word of ['sagte', 'sage', 'gesagt', 'sagend']) expect(lemmas(word)).toEqual(['sagen'])
    for (const word of ['bestreitet', 'bestreite', 'bestritt', 'bestritten'])
      expect(lemmas(word)).toEqual(['bestreiten'])
    for (const word of ['ankündigte', 'angekündigt', 'anzukündigen']) expect(lemmas(word)).toEqual(['ankündigen'])
    expect(lemmas('teilte')).toEqual(['teilen'])
    expect(lexicon.hasMood('sei', 'subjunctive')).toBe(true)
    expect(lexicon.isAuxiliary('worden')).toBe(true)
    expect(lexicon.isModal('könnte')).toBe(true)
    expect(lexicon.isFinite('tötete')).toBe(true)
    expect(lexicon.isFinite('angaben')).toBe(false)
    expect(lexicon.isAdverb('möglicherweise')).toBe(true)
  })
})

describe('the numbers of German', () => {
  test.each([
    ['zwölf', 12],
    ['siebenundzwanzig', 27],
    ['dreißig', 30],
    ['zweihundert', 200],
    ['hunderteinundzwanzig', 121],
    ['dreitausend', 3000],
    ['viertausendfünfhundert', 4500],
    ['hunderttausend', 100_000],
    ['einhundertdreißigtausend', 130_000],
  ])('%s is %d', (word, value) => {
    expect(readNumberWord(word, grammarOf(german))).toBe(value)
  })

  test.each([
    ['verletzungen', 'verletzung'],
    ['bundeswehrsoldaten', 'bundeswehrsoldat'],
    ['drohnen', 'drohne'],
    ['flüchtlinge', 'flüchtling'],
    ['wohnhäuser', 'wohnhaus'],
    ['demonstranten', 'demonstrant'],
    ['tote', 'tote'],
  ])('%s is the plural of %s', (plural, singular) => {
    expect(singularOf(plural, grammarOf(german))).toBe(singular)
  })
})
