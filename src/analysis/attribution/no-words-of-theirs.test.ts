import { describe, expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const unsaid: readonly Case[] = [
  [
    "Le maire demande que l'Alliance intervienne et s'engage à accueillir les marins.",
    "Le maire | demande | l'Alliance intervienne",
  ],
  ['Le chef de la mine, Mokhtar Revin, dit "le Borgne", a été tué.'],
  ['Des défilés sont prévus sur la place, devant le palais du maire ainsi que dans plusieurs villes du pays.'],
  ['Consultez notre dossier : "Norlandie : la révolte sans fin".'],
]

const neither: readonly Case[] = [
  ["Craignant pour sa vie s'il est pris au port, Aldo Revin veut fuir."],
  ["Certains signes montraient qu'il n'était plus en faveur."],
  ["Une suggestion à laquelle n'a pas réagi le général Revin.", "le général Revin | n'a pas réagi | "],
  [
    '« Le port est vide », a déclaré la ministre Ada Motte devant les députés à Brévane.',
    'la ministre Ada Motte | a déclaré | Le port est vide',
  ],
]

const told: readonly Case[] = [
  [
    '15H06 - "EFFETS NEGATIFS" - Ada Motte déclare qu\'une attaque aurait des "effets négatifs".',
    'Ada Motte | déclare | une attaque aurait des "effets négatifs"',
  ],
  [
    'Ségard : «le coût de la crue sera payé par la ville», explique Nadia Coste, économiste.',
    'Nadia Coste, économiste | explique | le coût de la crue sera payé par la ville',
  ],
  [
    'La police estime le nombre de manifestants à une trentaine.',
    'La police | estime | le nombre de manifestants à une trentaine',
  ],
  [
    "Aldo Revin a également accusé l'Alliance, qui dirige depuis mars les travaux, d'avoir outrepassé son mandat.",
    "Aldo Revin | a également accusé | l'Alliance, qui dirige depuis mars les travaux, d'avoir outrepassé son mandat",
  ],
]

const names: readonly (readonly [string, string])[] = [
  ["L'Egyptienne Ada Motte affirme que le port est vide.", 'Ada Motte'],
  ["Le blogueur Habib M'henni affirme que le port est vide.", "Habib M'henni"],
  ['Ensuite, il y a le deuxième camp qui estime que le port doit fermer.', 'deuxième camp'],
]

describe('A cue', () => {
  test.each(unsaid)('reports nothing that nobody said: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
  test.each(neither)('has neither a motive nor a thing for its source: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
  test.each(told)('reports what it tells of, and no words beside it: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
  test('leaves open for whom a pronoun stands that disagrees with the noun before it', () => {
    const text = "La loi suit l'avis d'un humoriste connu, ennemi déclaré des Frères, qui dénonce la règle du port."
    expect(soundReading({ text, language: 'fr' }).attributions.map(({ speaker }) => speaker)).toEqual([null])
  })
  test.each(names)('names who speaks as they are called: %s', (text, name) => {
    const { attributions, entities } = soundReading({ text, language: 'fr' })
    expect(attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name)).toEqual([name])
  })
})

test('who stands among the words for the saying is nobody', () => {
  const { attributions } = soundReading({
    text: "Certains disent que l'Ostrie connaît une nouvelle révolution.",
    language: 'fr',
    date: '2031-03-05',
  })
  expect(attributions.map(({ source }) => source)).toEqual([[]])
})
