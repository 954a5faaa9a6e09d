import { describe, expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

/** «source | cue» for each attribution, with the speaker's name. */
function sources(text: string, language: string): readonly string[] {
  const reading = soundReading({ text, language, date: '2031-03-05' })
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  return attributionsInWords(reading).map(({ source, cue }, i) => {
    const speaker = reading.attributions[i]?.speaker ?? ''
    return `${source.join(' + ')} | ${cue.join(' + ')} | ${names.get(speaker) ?? ''}`
  })
}

describe('a relative pronoun as a source', () => {
  test.each([
    ['it', "La ministra è contraria all'intervento in Sarvenia, che definisce «una guerra illegale»."],
    ['es', 'El ministro es contrario a la intervención en Sarvenia, que considera «una guerra ilegal».'],
    ['es', 'China tiene grandes intereses en Sarvenia, que desea defender.'],
  ])('is none where it may be the object of its clause (%s): %s', (language, text) => {
    expect(sources(text, language)).toEqual([expect.stringMatching(/^ \| \S+ \| $/u)])
  })

  test('stands for the one right before it, whatever the tree makes of its clause', () => {
    expect(sources('La delegazione fu accolta da Odone Bellani, che ha criticato il governo.', 'it')).toEqual([
      'che | ha criticato | Odone Bellani',
    ])
  })

  test.each([
    [
      'fr',
      "« C'est dur », admet Odo Valt, du syndicat des pêcheurs, qui souligne que tout est fait.",
      'qui | souligne | Odo Valt',
    ],
    [
      'it',
      'La guida Odone Bellani, della lega dei pescatori, che ha criticato il governo, è partita.',
      'che | ha criticato | Odone Bellani',
    ],
    [
      'it',
      "Un'idea che piace a Valt, che, unico fra i candidati, si affretta a farla propria sostenendo che il sindaco resterà.",
      'che | sostenendo | Valt',
    ],
    [
      'fr',
      "Le projet s'est heurté à l'opposition d'al-Nadir, qui a estimé que le vote était truqué.",
      'qui | a estimé | al-Nadir',
    ],
  ])('stands for the one named and not for what is told of them (%s): %s', (language, text, expected) => {
    expect(sources(text, language).at(-1)).toBe(expected)
  })

  test('means nobody where there are several before it', () => {
    const text =
      'Lo ha dicho la edición del diario Quirna, del grupo de Seif Odón, hijo del líder, Muamar Odón, según el cual los vecinos quemaron la comisaría.'
    expect(sources(text, 'es').at(-1)).toBe('el cual | según | ')
  })

  test('ends where it ends, and is the subject of no verb behind it', () => {
    const text = 'Así lo recogía el diario Lastra, según el cual el pasado 9 de mayo el rey Odón llamaba al presidente.'
    expect(sources(text, 'es').at(-1)).toBe('el cual | según | Lastra')
  })

  test.each([
    ['it', 'Nel villaggio ci sono due esempi che mostrano come siano diversi gli uffici.'],
    [
      'es',
      'Se le conoce por su tarea de abogada, que le ha llevado a denunciar a la Alianza por bombardear el puente.',
    ],
  ])('says nothing where it is a thing, or where another is led to speak (%s): %s', (language, text) => {
    expect(sources(text, language)).toEqual([])
  })
})
