import { expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

/** «source | cue | content» for each outermost attribution. */
function said(text: string, language: string): readonly string[] {
  return attributionsInWords(soundReading({ text, language, date: '2031-03-05' })).map(({ source, cue, content }) =>
    [source, cue, content].map((words) => words.join(' + ')).join(' | '),
  )
}

test.each([
  [
    'de',
    'Der Minister verurteilte den Angriff und die Gewerkschaft hat eine Untersuchung gefordert.',
    ['Der Minister | verurteilte | den Angriff', 'die Gewerkschaft | hat + gefordert | eine Untersuchung'],
  ],
  [
    'fr',
    'Le photographe a vu une mare de sang devant le char et des pêcheurs ont déclaré que le pont était tombé.',
    ['des pêcheurs | ont déclaré | le pont était tombé'],
  ],
  [
    'en',
    'The mayor denied any role in the fire and the union has demanded an inquiry.',
    ['The mayor | denied | any role in the fire', 'the union | has demanded | an inquiry'],
  ],
])('who stands right before a verb is its subject, whatever the tree joins it to (%s)', (language, text, expected) => {
  expect(said(text, language)).toEqual(expected)
})

test.each([
  [
    'fr',
    'L’armée, qui a parlé de "millions" de manifestants, a estimé le chiffre des partisans à 25.000.',
    ['L’armée | a estimé | 25.000', 'qui | a parlé de | "millions" de manifestants'],
  ],
  [
    'es',
    'Mina Odal, que también estaba allí, añade: "Es una gran estupidez".',
    ['Mina Odal | añade | Es una gran estupidez'],
  ],
])(
  'who opens a sentence before a relative clause is the subject of the verb behind it (%s)',
  (language, text, expected) => {
    expect([...said(text, language)].sort()).toEqual([...expected].sort())
  },
)

test.each([
  [
    'fr',
    '"La situation est loin de celle que l’on vous décrit", a ajouté Odilon.',
    ['Odilon | a ajouté | La situation est loin de celle que l’on vous décrit'],
  ],
  [
    'de',
    '„In 20 Jahren werden sie in Oslo sein“, sagte er in einem Interview mit der Zeitung.',
    ['er | sagte | In 20 Jahren werden sie in Oslo sein'],
  ],
])('a verb in a quotation is no auxiliary of the cue behind it (%s)', (language, text, expected) => {
  expect(said(text, language)).toEqual(expected)
})

test.each([
  ['it', 'Il ministero ha annunciato la partenza di una parte del personale e diversi paesi hanno diffuso istruzioni.'],
  [
    'fr',
    'Le ministère a annoncé le départ d’une partie de son personnel et plusieurs pays, dont la France et l’Espagne, ont diffusé des consignes.',
  ],
  ['es', 'El ministerio anunció la salida de una parte de su personal y varios países difundieron instrucciones.'],
])('what is announced ends before the subject of the next verb (%s)', (language, text) => {
  expect(said(text, language)).toEqual([expect.stringMatching(/ \| [^|]*person(?:al|ale|nel)$/u)])
})

test.each([
  ['es', 'Los rebeldes creen que se encuentra aún en la capital y han intensificado los combates.', 'capital'],
  ['it', 'I ribelli credono che si trovi ancora nella capitale e hanno intensificato i combattimenti.', 'capitale'],
  ['fr', 'Les rebelles croient qu’il se trouve encore dans la capitale et ont intensifié les combats.', 'capitale'],
  ['es', 'Los vecinos dijeron que el puerto está cerrado y han muerto dos personas.', 'dos personas'],
])('what is said ends before what its speakers did (%s): %s', (language, text, last) => {
  expect(said(text, language)).toEqual([expect.stringMatching(new RegExp(`${last}$`, 'u'))])
})

test.each([
  ['fr', '«Il a été mis sous appareil», a indiqué un membre du personnel.', 'un membre du personnel | a indiqué'],
  ['fr', '"Il y a eu trois morts sur le pont", indique par ailleurs le militaire.', 'le militaire | indique'],
  [
    'fr',
    '"Ils ont remplacé un juge par un autre", lance au micro la chanteuse Sama Odal.',
    'la chanteuse Sama Odal | lance',
  ],
  ['es', '"El puerto va hacia el caos y la destrucción", dijo a Reuters Mateo Lindar.', 'Mateo Lindar | dijo'],
  ['es', '"Estamos dispuestos a todo por nuestro puerto", ha declarado Ada Lindar.', 'Ada Lindar | ha declarado'],
  ['it', '«Il porto resta chiuso per un mese», ha spiegato alla Reuters Ada Lindar.', 'Ada Lindar | ha spiegato'],
  ['es', '"El ritmo de las obras no ha cambiado nada", indica un albañil.', 'un albañil | indica'],
])(
  'who stands behind a quotation, its verb and to whom it was said has said it (%s): %s',
  (language, text, expected) => {
    expect(said(text, language)).toEqual([expect.stringMatching(new RegExp(`^${expected} \\| `, 'u'))])
  },
)

test('a quoted word that another verb needs is no part of the cue', () => {
  expect(said('Le maire s’est dit « prêt à négocier » si le port rouvre.', 'fr')).toEqual([
    'Le maire | s’est dit | « prêt à négocier » si le port rouvre',
  ])
})
