import { expect, test } from 'vitest'
import { segment } from '../../analysis/segment/segment.ts'
import { boilerplate } from './boilerplate.ts'
import { french } from './language.ts'

/** Every list of words in the data, with where it stands. */
function listsIn(data: unknown, path: string): readonly (readonly [path: string, words: readonly string[]])[] {
  if (typeof data !== 'object' || data === null) return []
  if (Array.isArray(data) && data.every((each) => typeof each === 'string')) return [[path, data]]
  return Object.entries(data).flatMap(([key, value]) => listsIn(value, `${path} ${key}`))
}

const { conjugations, ...words } = french
const lists = listsIn(words, french.code)

test('no list of words says one twice', () => {
  // A set phrase of several tokens may well hold a word twice, and an ending stay as it is in the singular.
  const own = lists.filter(([path]) => !/(?:forms|refusals|singulars) \d+$/.test(path))
  const twice = own.flatMap(([path, list]) =>
    list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${path}: ${word}`),
  )
  expect(twice).toEqual([])
})

test('no verb that reports is one of the other frequent verbs too, and none is listed twice', () => {
  const plain = french.reportingVerbs.filter((verb) => verb.followedBy === undefined).map((verb) => verb.lemma)
  expect(plain.filter((lemma, at) => plain.indexOf(lemma) !== at)).toEqual([])
  expect(plain.filter((lemma) => french.closedClasses.verbs.includes(lemma))).toEqual([])
})

test('no noun, phrase or marker is listed twice', () => {
  const { roles, bodies, groups, documents, media, anonymous } = french.people
  const entries = [
    ...[roles, bodies, groups, documents, media, anonymous].map((kind) => kind.map((forms) => forms[0] ?? '')),
    french.reportingNouns.flatMap((noun) => noun.forms),
    [...french.sourcePhrases, ...french.hearsay].flatMap(({ forms }) => forms.map((form) => form.join(' '))),
    french.attributionWords.refusals.map((phrase) => phrase.join(' ')),
    boilerplate.map((marker) => marker.phrase),
    conjugations.irregular.flatMap((verb) => verb.like ?? []),
  ]
  expect(entries.flatMap((list) => list.filter((entry, at) => list.indexOf(entry) !== at))).toEqual([])
})

test('every word is in lower case with a plain apostrophe', () => {
  const all = lists.flatMap(([, list]) => list)
  expect(all.filter((word) => word !== word.toLowerCase() || word.includes('’'))).toEqual([])
})

/** Each sentence as it stands in the report, and with a space between its tokens. */
const report: readonly (readonly [sentence: string, tokens: string])[] = [
  [
    'Au moins 14 chalutiers ont sombré au large de Port-Brumeux, a déclaré hier M. Lucien Vannier, capitaine du port.',
    'Au moins 14 chalutiers ont sombré au large de Port-Brumeux , a déclaré hier M. Lucien Vannier , capitaine du port .',
  ],
  ['Aujourd’hui, quelqu’un a-t-il prévenu l’équipage ?', 'Aujourd’hui , quelqu’un a -t-il prévenu l’ équipage ?'],
  [
    "« Jusqu'à l'aube, il n'y avait qu'une lueur », affirme-t-elle.",
    "« Jusqu' à l' aube , il n' y avait qu' une lueur » , affirme -t-elle .",
  ],
  [
    "D'après Mme Odile Carpentier, les dégâts s’élèvent à 1\u202f250\u202f000 euros, soit 3,5 % de plus qu'en 2019.",
    "D' après Mme Odile Carpentier , les dégâts s’ élèvent à 1\u202f250\u202f000 euros , soit 3,5 % de plus qu' en 2019 .",
  ],
  [
    'Le 1er oct. dernier, lors d’un rendez-vous avec le Dr. Héron, celui-ci s’était tu ce soir-là.',
    'Le 1er oct. dernier , lors d’ un rendez-vous avec le Dr. Héron , celui-ci s’ était tu ce soir -là .',
  ],
  ['« Qui paiera ? » demande un riverain.', '« Qui paiera ? » demande un riverain .'],
  ['« Ça suffit ! » Vannier insiste.', '« Ça suffit ! » Vannier insiste .'],
  [
    "Lorsqu'on l'interroge, dit-il, la vice-présidente du conseil se tait.",
    "Lorsqu' on l' interroge , dit -il , la vice-présidente du conseil se tait .",
  ],
  ['Pourrait-on rentrer avant 10h30, voire 11 h ?', 'Pourrait -on rentrer avant 10h30 , voire 11 h ?'],
  ['La mer s’est calmée.', 'La mer s’ est calmée .'],
]

const text = report.map(([sentence]) => sentence).join(' ')
const sentencesIn = (words: string) => segment(words, [{ kind: 'paragraph', start: 0, end: words.length }], french)

test('the sentences of a report are told apart', () => {
  expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    report.map(([sentence]) => sentence),
  )
})

test.each(report)('%s', (sentence, tokens) => {
  const found = sentencesIn(sentence).flatMap((each) => each.tokens.map((token) => token.text))
  expect(found.join(' ')).toBe(tokens)
})
