import type { HearsayPhrase, SourcePhrase } from '../language.ts'

/** «nach Angaben der Polizei», «nach Angaben von Augenzeugen». */
const after = (noun: string): readonly (readonly string[])[] => [
  ['nach', noun],
  ['nach', noun, 'von'],
  ['nach', noun, 'vom'],
]
const from = (noun: string): readonly (readonly string[])[] => [
  ['aus', noun],
  ['aus', noun, 'von'],
  ['aus', noun, 'vom'],
]

export const sourcePhrases: readonly SourcePhrase[] = [
  { act: 'assert', forms: [['laut']] },
  { act: 'assert', forms: [['lt.']] },
  { act: 'assert', forms: after('angaben') },
  { act: 'assert', forms: after('aussage') },
  { act: 'assert', forms: after('aussagen') },
  { act: 'assert', forms: after('darstellung') },
  { act: 'assert', forms: after('informationen') },
  { act: 'assert', forms: after('erkenntnissen') },
  { act: 'assert', forms: after('berichten') },
  { act: 'assert', forms: after('worten') },
  {
    act: 'assert',
    forms: [
      ['nach', 'den', 'worten'],
      ['nach', 'den', 'worten', 'von'],
      ['nach', 'den', 'worten', 'vom'],
    ],
  },
  {
    act: 'assert',
    forms: [
      ['nach', 'den', 'angaben'],
      ['nach', 'den', 'angaben', 'von'],
    ],
  },
  {
    act: 'assert',
    forms: [
      ['in', 'den', 'worten'],
      ['in', 'den', 'worten', 'von'],
    ],
  },
  { act: 'assert', forms: [['unter', 'berufung', 'auf']] },
  {
    act: 'assert',
    forms: [
      ['mit', 'verweis', 'auf'],
      ['unter', 'verweis', 'auf'],
    ],
  },
  { act: 'believe', forms: after('ansicht') },
  { act: 'believe', forms: after('meinung') },
  { act: 'believe', forms: after('auffassung') },
  { act: 'believe', forms: after('einschätzung') },
  { act: 'believe', forms: after('überzeugung') },
  { act: 'believe', forms: after('schätzung') },
  { act: 'believe', forms: after('schätzungen') },
  { act: 'believe', forms: from('sicht') },
]

/** Each is followed by «dass» behind its comma. */
const that = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => [...line.trim().split(' '), ',', 'dass'])

export const hearsay: readonly HearsayPhrase[] = [
  {
    forms: that(`
      es heißt
      es hieß
      es wird berichtet
      es wurde berichtet
      es wurde bekannt
      es wird vermutet
      es wird befürchtet
      es wird angenommen
      es wird erwartet
      es wurde bestätigt
      es wurde mitgeteilt
      es verlautete
      bekannt wurde
      bestätigt wurde
      gerüchten zufolge heißt es
    `),
  },
  {
    forms: [
      ['wie', 'es', 'heißt'],
      ['wie', 'es', 'hieß'],
      ['wie', 'verlautete'],
      ['wie', 'bekannt', 'wurde'],
      ['dem', 'vernehmen', 'nach'],
      ['gerüchten', 'zufolge'],
      ['berichten', 'zufolge'],
      ['medienberichten', 'zufolge'],
      ['angaben', 'zufolge'],
    ],
  },
]
