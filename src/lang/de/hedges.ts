import type { Hedges } from '../hedges.ts'

// biome-ignore format: lists of words
export const hedges: Hedges = {
  possible: [
    'kann', 'können', 'könne', 'könnte', 'könnten', 'vielleicht', 'möglicherweise', 'womöglich', 'eventuell',
    'gegebenenfalls', 'unter umständen', 'potenziell', 'potentiell',
    'ist möglich', 'sei möglich', 'wäre möglich', 'ist denkbar', 'sei denkbar', 'wäre denkbar',
    'nicht ausgeschlossen', 'nicht auszuschließen', 'schließt nicht aus', 'schließen nicht aus', 'schloss nicht aus',
    'schließe nicht aus', 'nicht ausschließen',
  ],
  possiblePredicates: [
    'möglich', 'denkbar', 'möglichkeit', 'risiko', 'gefahr', 'chance', 'potenzial', 'vorstellbar', 'mögliche',
    'möglichen', 'möglicher',
  ],
  probable: [
    'wahrscheinlich', 'vermutlich', 'voraussichtlich', 'mutmaßlich', 'wohl', 'anscheinend', 'offenbar',
    'offensichtlich', 'scheinbar', 'höchstwahrscheinlich', 'aller wahrscheinlichkeit nach', 'dürfte', 'dürften',
    'scheint', 'scheinen', 'scheine', 'schien', 'schienen', 'müsste', 'müssten', 'ich erwarte', 'wir erwarten',
    'mit großer wahrscheinlichkeit', 'mit hoher wahrscheinlichkeit', 'so gut wie sicher',
  ],
  probablePredicates: ['wahrscheinlich', 'wahrscheinlichkeit', 'naheliegend', 'zu erwarten', 'zu befürchten'],
  improbable: [
    'unwahrscheinlich', 'kaum', 'wohl kaum', 'wohl nicht', 'wahrscheinlich nicht', 'vermutlich nicht', 'nicht wahrscheinlich',
    'voraussichtlich nicht', 'dürfte nicht', 'dürften nicht', 'dürfte kaum', 'dürften kaum', 'scheint nicht',
    'scheinen nicht', 'schwerlich',
  ],
  impossible: [
    'kann nicht', 'können nicht', 'könne nicht', 'könnten nicht', 'könnte nicht', 'konnte nicht', 'konnten nicht',
    'unmöglich', 'ausgeschlossen', 'keinesfalls', 'auf keinen fall', 'unter keinen umständen',
  ],
  open: [
    // «soll» tells of a plan as often as of hearsay, so it only leaves open; with a perfect infinitive it is hearsay.
    'soll', 'sollen', 'solle', 'sollte', 'sollten', 'musste', 'mussten', 'ist noch unklar', 'noch unklar', 'bleibt unklar', 'ungewiss',
    'bleibt abzuwarten',
  ],
  duties: ['muss', 'müssen', 'müsse'],
  reportive: [
    'angeblich', 'angebliche', 'angeblichen', 'angeblicher', 'dem vernehmen nach', 'gerüchten zufolge',
    'berichten zufolge', 'medienberichten zufolge', 'angaben zufolge', 'es heißt', 'es hieß', 'wie es heißt', 'wie es hieß',
    'vorgeblich',
  ],
  hypothetical: [
    'wenn', 'falls', 'sofern', 'im fall', 'im falle', 'für den fall', 'unter der bedingung', 'vorausgesetzt',
    'es sei denn', 'andernfalls', 'sonst', 'solange',
  ],
  suggestingCues: [
    'spekuliert', 'spekulieren', 'spekulierte', 'spekulierten', 'spekulation', 'spekulationen', 'mutmaßt', 'mutmaßen',
    'mutmaßte', 'mutmaßung', 'mutmaßungen', 'deutet an', 'deutete an',
    'legt nahe', 'legte nahe', 'legen nahe', 'möglichkeit', 'andeutete', 'nahelegt', 'nahelegte',
    'fürchtet', 'fürchten', 'fürchtete', 'fürchteten', 'befürchtet', 'befürchten', 'befürchtete', 'befürchteten',
  ],
  declines: [
    'kein kommentar', 'keinen kommentar', 'weder bestätigt noch dementiert', 'weder bestätigen noch dementieren',
    'wollte sich nicht äußern', 'wollten sich nicht äußern',
  ],
  refusals: [
    {
      openers: [
        'kann nicht', 'können nicht', 'könne nicht', 'konnte nicht', 'konnten nicht', 'wollte nicht', 'wollten nicht',
        'will nicht', 'wollen nicht', 'nicht in der lage', 'lehnte es ab', 'lehnten es ab', 'lehnt es ab', 'weigerte sich',
        'weigerten sich', 'weigert sich', 'wollte sich nicht', 'wollten sich nicht', 'will sich nicht',
      ],
      verbs: [
        'bestätigen', 'bestätigt', 'kommentieren', 'dementieren', 'überprüfen', 'überprüft', 'verifizieren', 'verifiziert',
        'äußern', 'antworten', 'sagen', 'beantworten',
      ],
    },
    {
      openers: ['nicht', 'bislang nicht', 'bisher nicht', 'zunächst nicht', 'noch nicht', 'nicht unabhängig'],
      verbs: ['bestätigt', 'kommentiert', 'überprüft', 'verifiziert'],
    },
  ],
  negationsBefore: ['nicht', 'nie', 'niemals', 'weder', 'keineswegs', 'keinesfalls', 'nirgends'],
  negativeSubjects: ['niemand', 'keiner', 'keine', 'kein', 'keines', 'nichts'],
  negationsBehind: [
    'nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nichts', 'niemand', 'niemanden',
    'keineswegs', 'keinesfalls', 'keinerlei', 'weder', 'nirgends',
  ],
  negationEndings: [],
  notNegations: [
    'nicht nur', 'nicht bloß', 'nicht allein', 'nicht zuletzt', 'nicht weniger als',
    'nicht mehr als', 'nichts anderes als', 'zögerte nicht', 'zögerten nicht',
  ],
  onlyWords: ['nur', 'bloß', 'lediglich'],
  selves: ['ich', 'wir'],
  wishes: ['hoffen', 'wünschen'],
  conditional: {
    auxiliaries: [],
    notReportive: [],
    passives: ['worden'],
    participleEndings: ['t', 'en'],
    participleMarks: ['ge'],
    presentWords: [],
    states: [],
    hearsayModals: ['soll', 'sollen'],
    perfectInfinitives: ['sein', 'haben'],
    narrativeEndings: [],
    weighing: [],
    settling: [],
    words: ['würde', 'würden', 'wäre', 'wären', 'hätte', 'hätten'],
    endings: [],
  },
}
