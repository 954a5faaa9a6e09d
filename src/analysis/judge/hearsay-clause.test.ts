import { describe, expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** The outlet's own words that are hearsay, and those that are not. */
function own(
  text: string,
  language: string,
): { readonly hearsay: readonly string[]; readonly plain: readonly string[] } {
  const { voice, report } = soundReading({ text, language, date: '2031-03-05' })
  const words = (wanted: boolean) =>
    voice.flatMap(({ span, reportive }) => (reportive === wanted ? report.text.slice(...span) : []))
  return { hearsay: words(true), plain: words(false) }
}

describe('a clause of hearsay in a sentence that asserts something', () => {
  test.each([
    [
      'it',
      'Le brigate sono state affidate a Mansur Velli, che avrebbe preso il posto di Abdel Rossi, accusato di non essere fuggito.',
      'che avrebbe preso il posto di Abdel Rossi, accusato di non essere fuggito.',
      'Le brigate sono state affidate a Mansur Velli',
    ],
    [
      'it',
      'La capitale è lontana e fino a oggi sarebbe riuscita a mandare solo poche centinaia di uomini.',
      'fino a oggi sarebbe riuscita a mandare solo poche centinaia di uomini.',
      'La capitale è lontana',
    ],
    [
      'it',
      'Il sindaco è stato arrestato perché avrebbe preso denaro dai cantieri.',
      'perché avrebbe preso denaro dai cantieri.',
      'Il sindaco è stato arrestato',
    ],
    [
      'fr',
      "Les brigades ont été confiées à Mansour Velly, qui aurait pris la place d'Abdel Roussy.",
      "qui aurait pris la place d'Abdel Roussy.",
      'Les brigades ont été confiées à Mansour Velly',
    ],
    [
      'fr',
      "Le maire a été arrêté parce qu'il aurait pris de l'argent.",
      "parce qu'il aurait pris de l'argent.",
      'Le maire a été arrêté',
    ],
    [
      'es',
      'Las brigadas están en manos de Mansur Velli, que habría tomado el puesto de Abdel Rossi.',
      'que habría tomado el puesto de Abdel Rossi.',
      'Las brigadas están en manos de Mansur Velli',
    ],
    ['es', 'Es un enigma lo que habría tirado el escritor.', 'lo que habría tirado el escritor.', 'Es un enigma'],
    [
      'es',
      'La capital está lejos y solo habría enviado unos cientos de hombres.',
      'solo habría enviado unos cientos de hombres.',
      'La capital está lejos',
    ],
  ])('stands apart from it (%s): %s', (language, text, hearsay, plain) => {
    expect(own(text, language)).toEqual({ hearsay: [hearsay], plain: [plain] })
  })

  test.each([
    ['it', 'Odone lasciò la città che avrebbe rivisto solo dopo la guerra.'],
    ['it', 'Nel 1969 partiva per la guerra che avrebbe cambiato la sua vita.'],
    ['it', 'Manca una legge che avrebbe evitato la strage.'],
    ['it', 'Il ministro è in carica, ma avrebbe dovuto lasciare il posto.'],
    ['it', 'Il porto è chiuso e, se il vento calasse, sarebbe stato riaperto.'],
    ['it', 'Il ponte è chiuso e un crollo segnerebbe la fine del cantiere.'],
    ['it', 'Gli uomini che avrebbero ucciso il sindaco sono in fuga.'],
    ['fr', 'Il manque une loi qui aurait évité le massacre.'],
    ['fr', "Les partis n'ont pas noué les alliances qui auraient permis une réforme."],
    ['fr', 'Le ministre est en poste, mais il aurait dû partir.'],
    ['fr', 'En 1969 il partit pour la guerre qui changerait sa vie.'],
    ['es', 'Falta una ley que habría evitado la matanza.'],
    ['es', 'El ministro sigue en su puesto, pero habría debido irse.'],
    ['es', 'En 1969 partió a la guerra que cambiaría su vida.'],
    ['de', 'Die Brücke soll im Mai gesperrt werden.'],
    ['de', 'Das Amt hat einen Plan, der das Unglück verhindert hätte.'],
    ['en', 'The office has a plan that would have prevented the accident.'],
  ])('is not taken from what would have been, should have been or was to come (%s): %s', (language, text) => {
    expect(own(text, language).hearsay).toEqual([])
  })

  test.each([
    ['de', 'Sieben Offiziere sollen getötet worden sein.'],
    ['de', 'Der Minister soll zurückgetreten sein.'],
    ['en', 'Seven officers were reportedly killed in the strike.'],
    ['it', 'Sette ufficiali sarebbero stati uccisi a Donesk.'],
  ])('a sentence that is hearsay as a whole stays one (%s)', (language, text) => {
    expect(own(text, language)).toEqual({ hearsay: [text], plain: [] })
  })
})
