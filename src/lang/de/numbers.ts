import type { NumberWords } from '../number-words.ts'
import { irregularSingulars, singulars } from './singulars.ts'
import { moneyBefore, units } from './units.ts'

// biome-ignore format: lists of words
const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
// biome-ignore format: lists of words
const tens: Readonly<Record<string, number>> = {
  zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
}
/** «einundzwanzig» to «neunundneunzig»: the ones stand before the tens, so each is a word of its own here. */
const onesBeforeTens: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(tens).flatMap(([word, value]) => ones.map((one, at) => [`${one}und${word}`, value + at + 1])),
)

// biome-ignore format: lists of words
export const numbers: NumberWords = {
  thousands: '.',
  decimal: ',',
  cardinals: {
    null: 0, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11,
    zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    ...tens, ...onesBeforeTens, hundert: 100,
  },
  withinWords: { ein: 1, eins: 1 },
  multipliersAlone: ['tausend'],
  multipliers: {
    tausend: 1e3, tsd: 1e3, 'tsd.': 1e3, million: 1e6, millionen: 1e6, mio: 1e6, 'mio.': 1e6, mill: 1e6, 'mill.': 1e6,
    milliarde: 1e9, milliarden: 1e9, mrd: 1e9, 'mrd.': 1e9, mia: 1e9, 'mia.': 1e9, billion: 1e12, billionen: 1e12,
  },
  moneyMultipliers: {},
  joiners: [],
  ones: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  countingOnes: ['ein', 'eine', 'einen', 'einem', 'einer'],
  onesCount: [
    'toter', 'toten', 'tote', 'verletzter', 'verletzten', 'verletzte', 'vermisster', 'vermissten', 'vermisste', 'opfer',
    'todesopfer', 'mensch', 'menschen', 'person', 'schwerverletzter', 'überlebender',
  ],
  doubtful: ['acht', 'tausend'],
  ofThem: ['davon', 'darunter', 'denen'],
  collectives: {
    dutzende: 12, dutzenden: 12, hunderte: 100, hunderten: 100, aberhunderte: 100, tausende: 1e3, tausenden: 1e3,
    abertausende: 1e3, zehntausende: 1e4, zehntausenden: 1e4, hunderttausende: 1e5, hunderttausenden: 1e5,
    millionen: 1e6, milliarden: 1e9, billionen: 1e12,
  },
  rounds: { paar: 2, dutzend: 12, hundert: 100 },
  vague: [
    'einige', 'einigen', 'mehrere', 'mehreren', 'viele', 'vielen', 'ein paar', 'zahlreiche', 'zahlreichen', 'etliche',
    'etlichen', 'wenige', 'wenigen',
  ],
  halving: ['halbe', 'halben', 'eine halbe', 'einer halben', 'ein halbes'],
  halves: ['und eine halbe', 'einhalb'],
  fractions: {
    hälfte: 50, drittel: 100 / 3, dritteln: 100 / 3, viertel: 25, vierteln: 25, fünftel: 20, fünfteln: 20,
    sechstel: 100 / 6, achtel: 12.5, zehntel: 10, zehnteln: 10,
  },
  loneFractions: ['hälfte'],
  notBeforeFractions: ['erste', 'ersten', 'zweite', 'zweiten', 'andere', 'anderen', 'obere', 'untere'],
  bounds: {
    'at-least': ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als', 'ein minimum von', 'minimum'],
    'more-than': [
      'mehr als', 'über', 'weit über', 'weit mehr als', 'knapp über', 'gut', 'deutlich mehr als', 'von mehr als',
      'oberhalb von', 'etwas mehr als',
    ],
    'at-most': [
      'bis zu', 'höchstens', 'maximal', 'nicht mehr als', 'bis', 'ein maximum von', 'allenfalls', 'im höchstfall',
    ],
    'less-than': ['weniger als', 'unter', 'deutlich unter', 'knapp unter'],
    about: [
      'etwa', 'rund', 'ungefähr', 'circa', 'ca', 'ca.', 'zirka', 'fast', 'beinahe', 'knapp', 'annähernd', 'nahezu',
      'an die', 'um die', 'in etwa', 'schätzungsweise', 'so um die',
    ],
  },
  boundsAfter: {
    'at-least': ['oder mehr', 'mindestens', 'und mehr'],
    'more-than': ['plus', '+'],
    'at-most': ['oder weniger', 'höchstens', 'maximal'],
    'less-than': [],
    about: ['etwa', 'ungefähr', 'circa'],
  },
  units,
  moneyBefore,
  ranges: [
    ['zwischen', 'und'],
    ['von', 'auf'],
    ['von', 'bis'],
    ['', 'bis'],
    ['', 'oder'],
    ['', '-'],
    ['', '–'],
  ],
  changeOpeners: ['von'],
  changes: [
    'steigt', 'steigen', 'stieg', 'stiegen', 'gestiegen', 'wächst', 'wuchs', 'gewachsen', 'erhöht', 'erhöhte',
    'erhöhten', 'sinkt', 'sinken', 'sank', 'sanken', 'gesunken', 'fällt', 'fallen', 'fiel', 'fielen', 'gefallen',
    'zurückgegangen', 'verringert', 'verringerte', 'gesenkt', 'senkte', 'senken', 'angehoben', 'kletterte',
    'geklettert', 'reduziert', 'reduzierte', 'korrigiert', 'korrigierte', 'schrumpfte', 'geschrumpft', 'sprang',
  ],
  notFigures: [
    'sekunde', 'sekunden', 'minute', 'minuten', 'stunde', 'stunden', 'uhr', 'tag', 'tage', 'tagen', 'tages', 'nacht',
    'nächte', 'nächten', 'wochenende', 'wochenenden', 'woche', 'wochen', 'monat', 'monate', 'monaten', 'quartal',
    'quartale', 'quartalen', 'halbjahr', 'jahr', 'jahre', 'jahren', 'jahrzehnt', 'jahrzehnte', 'jahrzehnten',
    'jahrhundert', 'jahrhunderte', 'jahrhunderten', 'mal', 'male', 'jährige', 'jähriger', 'jährigen',
  ],
  labels: [
    'artikel', 'artikels', 'art', 'art.', 'absatz', 'abs', 'abs.', 'paragraf', 'paragraph', 'paragrafen', '§', 'kapitel', 'seite',
    'seiten', 's', 's.', 'nummer', 'nr', 'nr.', 'resolution', 'gesetz', 'verordnung', 'richtlinie', 'flug', 'kanal', 'raum',
    'zimmer', 'gleis', 'linie', 'autobahn', 'bundesstraße', 'tel', 'tel.', 'telefon', 'boeing', 'airbus', 'phase',
    'kategorie', 'stufe', 'typ', 'version', 'covid', 'platz', 'rang', 'jahrgang', 'klasse', 'agenda', 'formel',
    'leopard', 'bündnis', 'punkt', 'ziffer', 'az', 'az.',
  ],
  beforeYears: [
    'im', 'in', 'jahr', 'jahre', 'jahres', 'seit', 'bis', 'ab', 'von', 'vor', 'nach', 'um', 'ende', 'anfang', 'mitte',
    'frühjahr', 'frühling', 'sommer', 'herbst', 'winter', 'für', 'und', 'gegen',
  ],
  beforeDays: ['am', 'der', 'den', 'dem', 'zum', 'vom', 'seit', 'ab', 'bis', 'des'],
  beforeHours: ['um', 'gegen', 'ab', 'bis', 'von', 'seit', 'kurz'],
  afterHours: ['uhr', 'uhr morgens', 'uhr abends', 'h', 'gmt', 'utc', 'mez', 'mesz'],
  ordinalEndings: ['te', 'ten', 'ter', 'tes'],
  adjectives: [
    'andere', 'anderen', 'weitere', 'weiteren', 'weiterer', 'zusätzliche', 'zusätzlichen', 'neue', 'neuen', 'neuer', 'junge', 'jungen',
    'alte', 'alten', 'ältere', 'älteren', 'große', 'großen', 'kleine', 'kleinen', 'ehemalige', 'ehemaligen',
    'frühere', 'früheren', 'mutmaßliche', 'mutmaßlichen', 'mutmaßlicher', 'bewaffnete', 'bewaffneten', 'ausländische',
    'ausländischen', 'örtliche', 'örtlichen', 'verschiedene', 'verschiedenen', 'wichtige', 'wichtigen', 'letzten',
    'letzte', 'nächsten', 'nächste', 'ersten', 'erste', 'ganze', 'ganzen', 'deutsche', 'deutschen', 'russische',
    'russischen', 'ukrainische', 'ukrainischen', 'zivile', 'zivilen', 'schwer', 'schwere', 'schweren', 'unschuldige',
    'verletzte', 'verletzten', 'getötete', 'getöteten', 'vermisste', 'vermissten', 'tote', 'toten',
  ],
  notCounted: [
    'ist', 'sind', 'war', 'waren', 'wird', 'werden', 'wurde', 'wurden', 'worden', 'sei', 'seien', 'wäre', 'wären', 'hat',
    'haben', 'hatte', 'hatten', 'habe', 'hätte', 'hätten', 'kann', 'können', 'könnte', 'könnten', 'muss', 'müssen', 'soll',
    'sollen', 'sollte', 'sollten', 'will', 'wollen', 'darf', 'dürfen', 'kamen', 'starben', 'blieben', 'getötet', 'und',
    'heute', 'gestern', 'morgen', 'mal', 'davon', 'darunter', 'insgesamt', 'sowie', 'zu', 'auf', 'pro', 'je',
  ],
  pluralDeterminers: [],
  copulas: ['sind', 'waren', 'seien', 'wären', 'ist', 'war', 'sei', 'betrug', 'beträgt', 'liegt', 'lag'],
  compounds: false,
  singulars,
  irregularSingulars,
}
