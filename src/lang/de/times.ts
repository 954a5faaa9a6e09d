import type { TimeWords } from '../time-words.ts'

/** An adjective with every ending: «letzte», «letzten». */
const declined = (...stems: readonly string[]) =>
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => `${stem}${ending}`))

// biome-ignore format: lists of words
const decadeStems: Readonly<Record<string, number>> = {
  zwanziger: 2, dreißiger: 3, dreissiger: 3, vierziger: 4, fünfziger: 5, sechziger: 6, siebziger: 7, achtziger: 8, neunziger: 9,
}

// biome-ignore format: lists of words
export const times: TimeWords = {
  units: {
    second: { one: ['sekunde'], many: ['sekunden'] },
    minute: { one: ['minute'], many: ['minuten'] },
    hour: { one: ['stunde'], many: ['stunden'] },
    day: { one: ['tag', 'tages'], many: ['tage', 'tagen'] },
    night: { one: ['nacht'], many: ['nächte', 'nächten'] },
    weekend: { one: ['wochenende', 'wochenendes'], many: ['wochenenden'] },
    week: { one: ['woche'], many: ['wochen'] },
    month: { one: ['monat', 'monats'], many: ['monate', 'monaten'] },
    quarter: { one: ['quartal', 'quartals', 'vierteljahr'], many: ['quartale', 'quartalen'] },
    'half-year': { one: ['halbjahr', 'halbjahres', 'halbjahrs'], many: ['halbjahre'] },
    year: { one: ['jahr', 'jahres', 'jahrs', 'saison'], many: ['jahre', 'jahren'] },
    decade: { one: ['jahrzehnt', 'jahrzehnts'], many: ['jahrzehnte', 'jahrzehnten'] },
    century: { one: ['jahrhundert', 'jahrhunderts'], many: ['jahrhunderte', 'jahrhunderten'] },
  },
  parts: {
    MO: ['morgen', 'vormittag', 'vormittags', 'früh', 'morgens', 'früher vormittag', 'frühen morgen', 'morgenstunden'], MI: ['mittag', 'mittags'], AF: ['nachmittag', 'nachmittags', 'späten nachmittag', 'frühen nachmittag'],
    EV: ['abend', 'abends', 'späten abend', 'frühen abend', 'spätabend', 'vorabend'], NI: ['nacht', 'nachts'], DT: [],
  },
  seasons: {
    SP: ['frühjahr', 'frühling', 'frühjahrs'], SU: ['sommer', 'sommers'], FA: ['herbst', 'herbstes'], WI: ['winter', 'winters'],
  },
  days: {
    heute: 0, gestern: -1, morgen: 1, vorgestern: -2, übermorgen: 2, 'heute morgen': [0, 'MO'], 'heute früh': [0, 'MO'], 'morgen früh': [1, 'MO'],
    'heute abend': [0, 'EV'], 'gestern abend': [-1, 'EV'], 'heute nacht': [0, 'NI'], heutigen: 0, heutige: 0, gestrigen: -1, gestrige: -1,
  },
  followingDays: {
    'tags darauf': 1, 'am nächsten tag': 1, 'nächsten tag': 1, 'am folgenden tag': 1, 'einen tag später': 1, 'am tag danach': 1, 'tag danach': 1, 'tags zuvor': -1, 'am tag zuvor': -1,
    'tag zuvor': -1, 'einen tag zuvor': -1, 'am selben tag': 0, 'selben tag': 0, 'am gleichen tag': 0, 'gleichen tag': 0, vortag: -1, folgetag: 1, 'an diesem tag': 0,
  },
  last: declined('letzt', 'vergangen', 'vorig', 'zurückliegend', 'vorangegangen'),
  current: declined('dies', 'laufend', 'aktuell', 'heurig', 'jetzig'),
  next: declined('nächst', 'kommend', 'folgend', 'bevorstehend'),
  named: {
    vorjahr: ['year', -1], vorjahres: ['year', -1], vorjahrs: ['year', -1], vorwoche: ['week', -1], vormonat: ['month', -1], vormonats: ['month', -1], vorquartal: ['quarter', -1], heuer: ['year', 0], folgejahr: ['year', 1],
  },
  edges: ['anfang', 'ende', 'mitte', 'beginn', 'anfangs', 'beginn des', 'ende des', 'anfang des', 'mitte des', 'früh', 'spät', 'zu beginn', 'zum ende'],
  agoBefore: ['vor', 'vor rund', 'vor etwa', 'vor gut', 'vor knapp', 'vor mehr als', 'vor fast', 'vor über'],
  agoAfter: [],
  aheadBefore: ['in', 'binnen', 'in etwa', 'in rund'],
  aheadAfter: [],
  beforeDuration: ['für', 'seit', 'nach', 'binnen', 'über', 'um', 'etwa', 'rund', 'fast', 'knapp', 'gut', 'während', 'innerhalb', 'halbes', 'ganzes'],
  earlierAfter: ['zuvor', 'vorher', 'davor', 'früher'],
  laterAfter: ['später', 'danach', 'darauf'],
  every: [...declined('jed'), 'alle'],
  per: ['pro', 'je'],
  some: [
    ...declined('einig', 'mehrer', 'viel', 'wenig', 'etlich', 'zahlreich'), 'ein paar', 'paar', 'den',
  ],
  filler: [...declined('ganz', 'voll', 'lang', 'letzt', 'erst', 'weiter', 'folgend', 'vergangen', 'nächst', 'kommend', 'aufeinanderfolgend', 'gut'), 'lang'],
  joins: ['der', 'des', 'dem', 'den', 'die', 'das', 'im', 'in', 'in der', ',', 'vom', 'von', 'am', 'auf', 'zum', ', dem', ', den', 'jahr', 'im jahr', 'des jahres', 'jahre', 'auf den'],
  decades: decadeStems,
  decadeBefore: [],
  decadeAfter: ['jahre', 'jahren', 'jahr'],
  decadeEndings: ['er', 'ern'],
  ordinals: {
    erste: 1, ersten: 1, erstes: 1, erster: 1, zweite: 2, zweiten: 2, zweites: 2, zweiter: 2, dritte: 3, dritten: 3, drittes: 3, vierte: 4, vierten: 4, viertes: 4, fünften: 5, sechsten: 6, siebten: 7, achten: 8, neunten: 9, zehnten: 10,
    achtzehnten: 18, neunzehnten: 19, zwanzigsten: 20,
  },
  ordinalMarks: ['.'],
  clockBefore: ['um', 'gegen', 'ab', 'bis', 'kurz vor', 'kurz nach'],
  clockAfter: { uhr: 0, 'uhr morgens': 0, 'uhr früh': 0, 'uhr abends': 12, 'uhr nachmittags': 12, h: 0 },
  clockMarks: [':', '.'],
  zones: { utc: 'Z', gmt: 'Z' },
  hours: { mitternacht: '24:00' },
  values: {
    DATE: {
      PRESENT_REF: [
        'jetzt', 'derzeit', 'zurzeit', 'gegenwärtig', 'momentan', 'im moment', 'heutzutage', 'aktuell', 'bis heute', 'vorerst', 'bis jetzt',
        'augenblicklich', 'derzeitige', 'derzeitigen', 'derzeitiger', 'heutiger',
      ],
      PAST_REF: [
        'früher', 'damals', 'einst', 'vor kurzem', 'neulich', 'ehemals', 'vor langem', 'unlängst', 'bereits früher', 'vor längerem', 'ehedem', 'einstmals',
      ],
      FUTURE_REF: ['in zukunft', 'künftig', 'zukünftig', 'der nächsten zeit', 'absehbarer zeit'],
    },
    SET: {
      P1D: ['täglich', 'tägliche', 'täglichen'], P1W: ['wöchentlich', 'wöchentliche', 'wöchentlichen'], P1M: ['monatlich', 'monatliche', 'monatlichen'],
      P1Y: ['jährlich', 'jährliche', 'jährlichen', 'alljährlich', 'jahr um jahr', 'jahr für jahr'],
    },
    DURATION: { PXY: ['jahrelang', 'jahrelange', 'jahrelangen', 'langjährige', 'langjährigen', 'langjähriger'], PXDE: ['jahrzehntelang', 'jahrzehntelange', 'jahrzehntelangen'], PT30M: ['halbe stunde', 'halben stunde'], PXD: ['tagelang'], PXW: ['wochenlang'], PXM: ['monatelang'], PTXH: ['stundenlang'], P6M: ['halbes jahr'] },
  },
  future: ['wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'geplant', 'geplante', 'bis', 'voraussichtlich', 'geplanten', 'plant', 'ab', 'könnte', 'kann'],
  past: ['te', 'ten'],
  ages: [...declined('alt'), 'alt'],
  monthsHaveCapitals: true,
  beforeYears: ['seit', 'jahr', 'jahre', 'jahres', 'bis', 'ende', 'anfang', 'mitte', 'sommer', 'herbst', 'winter', 'frühjahr', 'nach', 'von', 'vor', 'und'],
}
