import type { HearsayPhrase, SourcePhrase } from '../language.ts'

/** What is told, of which a source phrase says whose it is. */
// biome-ignore format: a list of words
const told = [
  'angaben', 'angabe', 'aussage', 'aussagen', 'darstellung', 'darstellungen', 'information', 'informationen', 'erkenntnissen',
  'bericht', 'berichten', 'berichte', 'meldung', 'meldungen', 'mitteilung', 'mitteilungen', 'worten', 'auskunft', 'auskünften',
  'studie', 'studien', 'umfrage', 'umfragen', 'statistik', 'untersuchung', 'untersuchungen', 'gutachten', 'ermittlungen',
  'stellungnahme', 'stellungnahmen', 'analyse', 'analysen', 'annahmen', 
  'äußerungen', 'behauptung', 'behauptungen', 'zeugenaussagen', 'quellen', 'verlautbarung', 'prognose', 'prognosen',
  'berechnung', 'berechnungen', 'hochrechnung', 'hochrechnungen', 'vorhersage', 'vorhersagen', 'recherche', 'recherchen',
  'beobachtungen', 'erkenntnisstand', 'kenntnisstand', 'informationsstand', 'schilderung', 'schilderungen',
  'bekunden', 'vermutung', 'vermutungen', 'endergebnis', 'zwischenergebnis', 'medien',
]
// biome-ignore format: a list of words
const thought = [
  'ansicht', 'meinung', 'auffassung', 'einschätzung', 'einschätzungen', 'überzeugung', 'schätzung', 'schätzungen',
  'vernehmen', 'eindruck', 'dafürhalten',
]

export const sourcePhrases: readonly SourcePhrase[] = [
  { act: 'assert', forms: [['laut'], ['lt.']], anything: true },
  { act: 'assert', forms: [['so']], aside: true },
  { act: 'assert', forms: [['nach'], ['gemäß']], nouns: told },
  { act: 'believe', forms: [['nach'], ['aus']], nouns: [...thought, 'sicht'] },
  { act: 'assert', forms: [['zufolge'], ['zu', 'folge']], behind: true, anything: true },
  { act: 'assert', forms: [['nach']], behind: true, nouns: told },
  { act: 'believe', forms: [['nach']], behind: true, nouns: thought },
  {
    act: 'assert',
    forms: [
      ['unter', 'berufung', 'auf'],
      ['mit', 'verweis', 'auf'],
      ['unter', 'verweis', 'auf'],
    ],
  },
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
      wurde bekannt
      ist bekannt geworden
      wurde außerdem bekannt
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
    ],
  },
]
