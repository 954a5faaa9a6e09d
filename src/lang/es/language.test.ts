import { expect, test } from 'vitest'
import { lexiconOf } from '../../analysis/lexicon.ts'
import { segment } from '../../analysis/segment/segment.ts'
import { boilerplate } from './boilerplate.ts'
import { spanish } from './language.ts'

/** Every list of words in the data, with where it stands. */
function listsIn(data: unknown, path: string): readonly (readonly [path: string, words: readonly string[]])[] {
  if (typeof data !== 'object' || data === null) return []
  if (Array.isArray(data) && data.every((each) => typeof each === 'string')) return [[path, data]]
  return Object.entries(data).flatMap(([key, value]) => listsIn(value, `${path} ${key}`))
}

const { conjugations, ...words } = spanish
const lists = listsIn(words, spanish.code)

test('no list of words says one twice', () => {
  // A set phrase of several tokens may well hold a word twice, and an ending stay as it is in the singular.
  const own = lists.filter(([path]) => !/(?:forms|refusals|singulars) \d+$/.test(path))
  const twice = own.flatMap(([path, list]) =>
    list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${path}: ${word}`),
  )
  expect(twice).toEqual([])
})

test('no verb that reports is one of the other frequent verbs too, and none is listed twice', () => {
  const plain = spanish.reportingVerbs.filter((verb) => verb.followedBy === undefined).map((verb) => verb.lemma)
  expect(plain.filter((lemma, at) => plain.indexOf(lemma) !== at)).toEqual([])
  expect(plain.filter((lemma) => spanish.closedClasses.verbs.includes(lemma))).toEqual([])
})

test('no noun, phrase or marker is listed twice', () => {
  const { roles, bodies, groups, documents, media, anonymous } = spanish.people
  const entries = [
    ...[roles, bodies, groups, documents, media, anonymous].map((kind) => kind.map((forms) => forms[0] ?? '')),
    spanish.reportingNouns.flatMap((noun) => noun.forms),
    [...spanish.sourcePhrases, ...spanish.hearsay].flatMap(({ forms }) => forms.map((form) => form.join(' '))),
    spanish.attributionWords.refusals.map((phrase) => phrase.join(' ')),
    boilerplate.map((marker) => marker.phrase),
    conjugations.irregular.flatMap((verb) => verb.like ?? []),
  ]
  expect(entries.flatMap((list) => list.filter((entry, at) => list.indexOf(entry) !== at))).toEqual([])
})

test('every word is in lower case with a plain apostrophe', () => {
  const all = lists.flatMap(([, list]) => list)
  expect(all.filter((word) => word !== word.toLowerCase() || word.includes('’'))).toEqual([])
})

test('a verb with pronouns joined to it is read as a form of the verb', () => {
  const { verbForms, reporting } = lexiconOf(spanish)
  const lemmaOf = (word: string) => verbForms(word)[0]?.lemma
  expect(['decirle', 'pidiéndoles', 'negándose', 'contárselo', 'hacerlo'].map(lemmaOf)).toEqual([
    'decir',
    'pedir',
    'negar',
    'contar',
    'hacer',
  ])
  expect(reporting.get('pidiéndoles')?.[0]?.verb.lemma).toBe('pedir')
})

/** Each sentence as it stands in the report, and with a space between its tokens. */
const report: readonly (readonly [sentence: string, tokens: string])[] = [
  [
    'Al menos 14 pesqueros se hundieron frente a Puerto Velo, dijo ayer la Sra. Inés Quiroga, capitana del puerto.',
    'Al menos 14 pesqueros se hundieron frente a Puerto Velo , dijo ayer la Sra. Inés Quiroga , capitana del puerto .',
  ],
  ['¿Quién avisó a las tripulaciones?', '¿ Quién avisó a las tripulaciones ?'],
  ['«¡Basta ya!», exclamó un vecino.', '« ¡ Basta ya ! » , exclamó un vecino .'],
  ['“¿Quién va a pagarlo?”, preguntó otro.', '“ ¿ Quién va a pagarlo ? ” , preguntó otro .'],
  [
    '«No lo sabemos. Hay que esperar», añadió Quiroga, que prometió decírselo a las familias el lunes 3 de marzo.',
    '« No lo sabemos . Hay que esperar » , añadió Quiroga , que prometió decírselo a las familias el lunes 3 de marzo .',
  ],
  [
    'Según el Dr. Tomás Ebro, los daños ascienden a 1.250.000 euros, un 3,5 % más que en 2019.',
    'Según el Dr. Tomás Ebro , los daños ascienden a 1.250.000 euros , un 3,5 % más que en 2019 .',
  ],
  [
    'El buque zarpó de EE. UU. a las 9:30 a. m. con 12 000 toneladas de trigo.',
    'El buque zarpó de EE. UU. a las 9:30 a . m. con 12 000 toneladas de trigo .',
  ],
  ['La ayuda llegó de EE.UU. El alcalde la agradeció.', 'La ayuda llegó de EE.UU. El alcalde la agradeció .'],
  [
    'El art. 5 de la ley núm. 20 obliga al ex-vicealcalde, etc., a informar a SS. MM. los reyes.',
    'El art. 5 de la ley núm. 20 obliga al ex-vicealcalde , etc. , a informar a SS. MM. los reyes .',
  ],
  ['«¿Y ahora qué?» Quiroga responde.', '« ¿ Y ahora qué ? » Quiroga responde .'],
  ['—Yo no estaba allí —se defendió Ebro—.', '— Yo no estaba allí — se defendió Ebro — .'],
  ['El mar está en calma.', 'El mar está en calma .'],
]

/** «EE.UU.» ends a sentence before a word that no name begins with. */
const sentences = report.flatMap(([sentence]) =>
  sentence.startsWith('La ayuda') ? ['La ayuda llegó de EE.UU.', 'El alcalde la agradeció.'] : [sentence],
)
const sentencesIn = (written: string) =>
  segment(written, [{ kind: 'paragraph', start: 0, end: written.length }], spanish)

test('the sentences of a report are told apart', () => {
  const text = report.map(([sentence]) => sentence).join(' ')
  const found = sentencesIn(text).map(({ start, end }) => text.slice(start, end))
  // A quotation of two sentences is cut where the first ends.
  const whole = sentences.flatMap((sentence) =>
    sentence.startsWith('«No lo') ? [sentence.slice(0, 15), sentence.slice(16)] : [sentence],
  )
  expect(found).toEqual(whole)
})

test.each(report)('%s', (sentence, tokens) => {
  const found = sentencesIn(sentence).flatMap((each) => each.tokens.map((token) => token.text))
  expect(found.join(' ')).toBe(tokens)
})
