import type { TimeWords } from '../time-words.ts'

// biome-ignore format: lists of words
export const times: TimeWords = {
  units: {
    second: { one: ['secondo'], many: ['secondi'] },
    minute: { one: ['minuto'], many: ['minuti'] },
    hour: { one: ['ora'], many: ['ore'] },
    day: { one: ['giorno', 'giornata', 'dì'], many: ['giorni', 'giornate'] },
    night: { one: ['notte'], many: ['notti', 'nottate'] },
    weekend: { one: ['weekend', 'week-end', 'fine settimana'], many: [] },
    week: { one: ['settimana'], many: ['settimane'] },
    month: { one: ['mese'], many: ['mesi'] },
    quarter: { one: ['trimestre'], many: ['trimestri'] },
    'half-year': { one: ['semestre'], many: ['semestri'] },
    year: { one: ['anno'], many: ['anni'] },
    decade: { one: ['decennio'], many: ['decenni'] },
    century: { one: ['secolo'], many: ['secoli'] },
  },
  parts: {
    MO: ['mattina', 'mattino', 'mattinata', 'mattine'], MI: [], AF: ['pomeriggio', 'pomeriggi'],
    EV: ['sera', 'serata', 'sere'], NI: ['notte', 'nottata', 'notti'], DT: [],
  },
  seasons: { SP: ['primavera'], SU: ['estate'], FA: ['autunno'], WI: ['inverno'] },
  days: {
    oggi: 0, ieri: -1, domani: 1, dopodomani: 2, avantieri: -2, 'altro ieri': -2, altroieri: -2, "l' altro ieri": -2,
    stamattina: [0, 'MO'], stamane: [0, 'MO'], stamani: [0, 'MO'], stasera: [0, 'EV'], stanotte: [0, 'NI'], iersera: [-1, 'EV'],
    "quest' oggi": 0, 'questa mattina': [0, 'MO'], 'questa sera': [0, 'EV'], 'questo pomeriggio': [0, 'AF'], 'questa notte': [0, 'NI'],
  },
  followingDays: {
    'il giorno dopo': 1, 'il giorno successivo': 1, 'il giorno seguente': 1, "l' indomani": 1, 'indomani': 1, 'giorno dopo': 1,
    'il giorno prima': -1, 'il giorno precedente': -1, 'giorno prima': -1, 'lo stesso giorno': 0, 'stesso giorno': 0, 'quel giorno': 0,
  },
  last: ['scorso', 'scorsa', 'scorsi', 'scorse', 'ultimo', 'ultima', 'ultimi', 'ultime', 'passato', 'passata', 'passati', 'passate', 'u.s.'],
  current: ['questo', 'questa', "quest'", 'corrente', 'in corso', 'attuale'],
  next: ['prossimo', 'prossima', 'prossimi', 'prossime', 'venturo', 'ventura', 'p.v.', 'entrante'],
  named: {},
  edges: [
    'inizio', 'inizi', 'fine', 'metà', 'primi', 'primi di', 'inizio di', 'fine di', 'metà di', 'la fine', "l' inizio", 'gli inizi', 'agli inizi',
  ],
  agoBefore: [],
  agoAfter: ['fa', 'or sono', 'addietro'],
  aheadBefore: ['tra', 'fra'],
  aheadAfter: [],
  aheadBeforeSuffices: true,
  beforeDuration: ['per', 'da', 'in', 'oltre', 'circa', 'entro', 'dopo', 'almeno', 'quasi', 'durante'],
  earlierAfter: ['prima', 'precedente', 'precedenti'],
  laterAfter: ['dopo', 'più tardi', 'successivo', 'successivi', 'seguente'],
  every: ['ogni', 'tutti i', 'tutte le'],
  per: ['al', "all'", 'alla'],
  some: [
    'alcuni', 'alcune', 'qualche', 'diversi', 'diverse', 'vari', 'varie', 'pochi', 'poche', 'molti', 'molte', 'parecchi', 'parecchie', 'un paio di',
    'recenti', 'numerosi', 'numerose', 'tanti', 'tante',
  ],
  filler: ['interi', 'intere', 'intero', 'intera', 'lunghi', 'lunghe', 'lungo', 'lunga', 'consecutivi', 'consecutive', 'buoni', 'altri', 'altre', 'di fila', 'fiscale', 'solare', 'primi', 'prime'],
  joins: [
    'di', 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle', "d'", 'il', 'lo', 'la', "l'", 'le', 'gli', 'i', 'nel', 'nella', "nell'", 'in', ',', 'al', 'alla',
  ],
  decades: { venti: 2, trenta: 3, quaranta: 4, cinquanta: 5, sessanta: 6, settanta: 7, ottanta: 8, novanta: 9 },
  decadeBefore: ['anni', 'gli anni', 'negli anni', 'degli anni', 'dagli anni', 'agli anni'],
  decadeAfter: [],
  decadeEndings: [],
  ordinals: {
    primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, quarto: 4, quinto: 5, ottavo: 8, decimo: 10, dodicesimo: 12, tredicesimo: 13, quattordicesimo: 14,
    quindicesimo: 15, sedicesimo: 16, diciassettesimo: 17, diciottesimo: 18, diciannovesimo: 19, ventesimo: 20, ventunesimo: 21,
  },
  ordinalMarks: ['º', '°', 'mo'],
  clockBefore: ['ore', 'alle ore', 'alle', 'dalle', 'le ore', 'dalle ore', 'delle ore', 'delle', 'le'],
  clockAfter: { 'del mattino': 0, 'di mattina': 0, 'del pomeriggio': 12, 'di sera': 12, 'di notte': 0 },
  clockMarks: [':', '.', ','],
  zones: { utc: 'Z', gmt: 'Z' },
  hours: { mezzogiorno: '12:00', mezzanotte: '24:00' },
  values: {
    DATE: {
      PRESENT_REF: [
        'ora', 'adesso', 'attualmente', 'al momento', 'in questo momento', 'questo momento', 'questa fase', 'oggigiorno', 'finora', 'tuttora', 'per ora', 'per il momento', "al giorno d' oggi",
        "oggi come oggi", 'fino ad ora', 'in questa fase', 'questo periodo', 'questi giorni', 'queste ore', 'ad oggi', 'presente',
      ],
      PAST_REF: [
        'recentemente', 'di recente', 'in passato', 'nel passato', 'il passato', 'un tempo', 'allora', "all' epoca", "qualche tempo fa", 'tempo fa', 'poco fa', 'ultimamente', 'anni addietro',
      ],
      FUTURE_REF: ['prossimamente', 'in futuro', 'nel futuro', 'il futuro', 'a breve', 'tra poco', 'fra poco', 'prossimo futuro'],
    },
    SET: {
      P1D: ['quotidianamente', 'giornalmente', 'quotidiana', 'quotidiane'], P1W: ['settimanalmente'], P1M: ['mensile', 'mensilmente', 'mensili'],
      P3M: ['trimestrale', 'trimestrali'], P1Y: ['annuale', 'annuali', 'annualmente', 'annuo', 'annua', 'annui', 'annue'],
    },
    DURATION: { PT30M: ["mezz' ora", 'mezzora'] },
  },
  future: ['previsto', 'prevista', 'previsti', 'previste', 'atteso', 'attesa', 'attesi', 'attese', 'entro', 'prossimo', 'fissato', 'fissata', 'in programma', 'fino'],
  past: [],
  ages: ['di età', 'compiuti'],
  beforeYears: ['nel', 'del', 'dal', 'al', 'anno', 'e'],
}
