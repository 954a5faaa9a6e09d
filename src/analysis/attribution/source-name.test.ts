import { describe, expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** The name of who speaks in each attribution; empty where it is left open. */
function speakers(text: string, language: string): readonly string[] {
  const { attributions, entities } = soundReading({ text, language, date: '2031-03-05' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return attributions.map(({ speaker }) => names.get(speaker ?? '') ?? '')
}

describe('the name of a source', () => {
  test.each([
    ['fr', 'Odo Valt a dit non : « Je reste ici ». Le camp Valt exige une enquête.', 'camp Valt'],
    ['es', 'El gobierno Lastra exige una reforma del puerto.', 'gobierno Lastra'],
    ['it', 'Il governo Bellani ha detto che il ponte cadrà.', 'governo Bellani'],
  ])('is that of a body and not of whom it follows (%s): %s', (language, text, name) => {
    expect(speakers(text, language).at(-1)).toBe(name)
  })

  test.each([
    ['fr', 'Le chef du gouvernement Denis Lastre a déclaré que le pont tombera.', 'Denis Lastre'],
    ['fr', 'Le prix Nobel de la paix Denis Lastre a déclaré que le pont tombera.', 'Denis Lastre'],
    ['fr', 'Selon l?organisation, le pont tombera demain.', 'organisation'],
    ['fr', "Selon al-Nadir, le pont tombera, et c'est grave.", 'al-Nadir'],
    ['es', 'El líder Yusuf el Nadir dijo que el puente caerá.', 'Yusuf el Nadir'],
    ['es', 'El portavoz Yusuf al Nadir dijo que el puente caerá.', 'Yusuf al Nadir'],
    ['es', 'Reporteros Sin Fronteras dijo que el puente caerá.', 'Reporteros Sin Fronteras'],
    ['it', 'Il Ministro Di Valto ha detto che il ponte cadrà.', 'Di Valto'],
    ['it', 'Il più noto scrittore sarvenno, Yusuf al Nadir, ha detto che il ponte cadrà.', 'Yusuf al Nadir'],
  ])('is whole, and no title or body (%s): %s', (language, text, name) => {
    expect(speakers(text, language)).toEqual([name])
  })

  test.each([
    ['fr', 'Selon un responsable du Conseil national du fleuve (CNF), le pont tombera.', /^responsable du Conseil/u],
    ['es', 'Según un portavoz de Naciones Unidas, el puente caerá.', /^portavoz de Naciones/u],
    ['fr', "Les experts d'un institut du fleuve, l'IHF, ont jugé que le pont tombera.", /^experts d'un institut/u],
    ['fr', 'Un journaliste de la radio sarvenne Marée FM a dit que le pont tombera.', /^journaliste de la radio/u],
    ['it', 'Un negoziatore degli United Port Workers ha detto che il ponte cadrà.', /^negoziatore degli United/u],
    ['it', 'Il presidente USA ha detto che il ponte cadrà.', /^presidente USA/u],
    [
      'fr',
      'Partisans et opposants au président déchu Odon Valt ont dit que le pont tombera.',
      /^Partisans et opposants/u,
    ],
    ['fr', 'Le porte-parole du président déchu Odon Valt a dit que le pont tombera.', /^porte-parole du président/u],
  ])('is not that of the body that somebody works for (%s): %s', (language, text, words) => {
    expect(speakers(text, language)).toEqual([expect.stringMatching(words)])
  })

  test.each([
    ['Il presidente USA Odone Valt ha detto che il ponte cadrà.', 'Odone Valt'],
    ['Il ministro degli Esteri Odone Valt ha detto che il ponte cadrà.', 'Odone Valt'],
    ['Hanno sorvolato la Libia, Odone Valt, ha detto che il ponte cadrà.', 'Odone Valt'],
  ])('is not that of a state beside it: %s', (text, name) => {
    expect(speakers(text, 'it')).toEqual([name])
  })

  test('is nobody who was spoken of where somebody speaks for himself', () => {
    expect(speakers('Ada Lind a dit que le pont tombera. Moi, je pense que le port est sûr.', 'fr')).toEqual([
      'Ada Lind',
      '',
    ])
  })
})
