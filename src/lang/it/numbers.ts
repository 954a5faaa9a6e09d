import type { NumberWords } from '../number-words.ts'
import { irregularSingulars, singulars } from './singulars.ts'
import { moneyBefore, units } from './units.ts'

// biome-ignore format: lists of words
export const numbers: NumberWords = {
  thousands: '.',
  decimal: ',',
  cardinals: {
    zero: 0, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11,
    dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18,
    diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80,
    novanta: 90, cento: 100, mille: 1000,
  },
  withinWords: {
    uno: 1, un: 1, tré: 3, vent: 20, trent: 30, quarant: 40, cinquant: 50, sessant: 60, settant: 70, ottant: 80,
    novant: 90, cent: 100,
  },
  multipliers: {
    mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9,
  },
  moneyMultipliers: {},
  joiners: [],
  ones: ['un', 'uno', 'una', "un'"],
  countingOnes: ['un', 'uno', 'una', "un'"],
  onesCount: ['morto', 'morta', 'ferito', 'disperso', 'dispersa', 'vittima'],
  doubtful: ['sei'],
  collectives: {
    decine: 10, dozzine: 12, ventine: 20, centinaia: 100, migliaia: 1e3, milioni: 1e6, miliardi: 1e9,
  },
  rounds: {
    paio: 2, decina: 10, dozzina: 12, quindicina: 15, ventina: 20, trentina: 30, quarantina: 40, cinquantina: 50,
    sessantina: 60, settantina: 70, ottantina: 80, novantina: 90, centinaio: 100, migliaio: 1e3,
  },
  vague: ['alcune', 'qualche', 'diverse', 'parecchie', 'svariate', 'molte', 'poche', 'alcuni', 'diversi', 'parecchi'],
  halving: ['mezzo', 'mezza'],
  halves: ['e mezzo', 'e mezza'],
  fractions: {
    metà: 50, terzo: 100 / 3, terzi: 100 / 3, quarto: 25, quarti: 25, quinto: 20, quinti: 20, sesto: 100 / 6,
    sesti: 100 / 6, ottavo: 12.5, ottavi: 12.5, decimo: 10, decimi: 10,
  },
  loneFractions: ['metà'],
  notBeforeFractions: ['prima', 'seconda', 'altra', 'dolce', 'a'],
  bounds: {
    'at-least': ['almeno', 'come minimo', 'minimo', 'non meno di', 'un minimo di', 'perlomeno', 'per lo meno'],
    'more-than': [
      'più di', 'più dei', 'più del', "più dell'", 'oltre', 'ben oltre', 'più che', 'superiore a', 'superiori a',
      'superiore al', 'superiori al',
    ],
    'at-most': [
      'fino a', 'fino ad', 'fino al', "fino all'", 'sino a', 'sino ad', 'al massimo', 'massimo', 'un massimo di',
      'non più di', 'non oltre', "tutt' al più",
    ],
    'less-than': [
      'meno di', 'meno del', "meno dell'", 'meno dei', 'inferiore a', 'inferiori a', 'inferiore al', 'inferiori al',
      'sotto i',
    ],
    about: [
      'circa', 'quasi', 'intorno a', 'intorno ai', 'intorno al', 'attorno a', 'attorno ai', 'attorno al',
      'pressappoco', 'approssimativamente', "all' incirca", 'grosso modo', 'suppergiù', 'più o meno',
      'qualcosa come',
    ],
  },
  boundsAfter: {
    'at-least': ['o più', 'almeno', 'come minimo'],
    'more-than': ['e oltre', 'e più'],
    'at-most': ['al massimo', 'o meno'],
    'less-than': [],
    about: ['circa', "all' incirca", 'pressappoco'],
  },
  units,
  moneyBefore,
  ranges: [
    ['tra', 'e'],
    ['fra', 'e'],
    ['da', 'a'],
    ['dai', 'ai'],
    ['dal', 'al'],
    ["dall'", "all'"],
    ['dal', "all'"],
    ["dall'", 'al'],
    ['dalle', 'alle'],
    ['', 'o'],
    ['', '-'],
    ['', '–'],
  ],
  changeOpeners: ['da', 'dai', 'dal', "dall'", 'dalle'],
  changes: [
    'sale', 'salgono', 'salito', 'salita', 'saliti', 'salite', 'passa', 'passano', 'passato', 'passata', 'passati',
    'passate', 'passando', 'aumenta', 'aumentano', 'aumentato', 'aumentata', 'aumentati', 'aumentate', 'cresciuto',
    'cresciuta', 'cresciuti', 'sceso', 'scesa', 'scesi', 'scese', 'scende', 'scendono', 'calato', 'calata', 'calati',
    'ridotto', 'ridotta', 'ridotti', 'portato', 'portata', 'portati', 'porta',
  ],
  notFigures: [
    'secondo', 'secondi', 'minuto', 'minuti', 'ora', 'ore', 'giorno', 'giorni', 'giornata', 'giornate', 'notte',
    'notti', 'settimana', 'settimane', 'mese', 'mesi', 'trimestre', 'trimestri', 'semestre', 'semestri', 'anno',
    'anni', 'decennio', 'decenni', 'secolo', 'secoli', 'enne', 'enni', 'volta', 'volte',
  ],
  labels: [
    'articolo', 'articoli', 'art', 'artt', 'comma', 'punto', 'punti', 'legge', 'decreto', 'regolamento', 'direttiva',
    'risoluzione', 'capitolo', 'paragrafo', 'paragrafi', 'pagina', 'pag', 'numero', 'n', 'nr', 'volo', 'canale', 'stanza', 'lotto', 'piazza',
    'via', 'viale', 'corso', 'civico', 'autostrada', 'statale', 'tel', 'telefono', 'boeing', 'airbus', 'fase',
    'categoria', 'capo', 'versione', 'covid', 'anno', 'anni',
  ],
  beforeYears: [
    'nel', 'del', 'dal', 'al', 'il', 'entro', 'per', 'dopo', 'prima', 'verso', 'e', 'di', 'in', 'della', 'estate',
    'inverno', 'autunno', 'primavera', 'fine', 'inizio', 'metà',
  ],
  beforeDays: ['il', "l'", 'del', "dell'", 'dal', "dall'", 'al', "all'", 'fino'],
  beforeHours: ['alle', 'dalle', 'ore', 'delle', 'le'],
  afterHours: ['gmt', 'utc'],
  ordinalEndings: ['esimo', 'esima', 'esimi', 'esime', 'mo', 'ma'],
  adjectives: [
    'altri', 'altre', 'consecutivi', 'consecutive', 'interi', 'intere', 'ulteriori', 'nuovi', 'nuove', 'giovani', 'giovanissimi', 'grandi', 'piccoli', 'piccole',
    'soli', 'sole', 'presunti', 'presunte', 'ex', 'vecchi', 'vecchie', 'anziani', 'principali', 'diversi', 'diverse',
    'importanti', 'ultimi', 'ultime', 'prossimi', 'prossime', 'primi', 'prime', 'lunghi', 'lunghe', 'nostri',
    'nostre', 'loro', 'suoi', 'sue', 'poveri', 'povere', 'stessi', 'stesse', 'mila',
  ],
  notCounted: [
    'non', 'è', 'sono', 'erano', 'era', 'sarà', 'saranno', 'sarebbero', 'sarebbe', 'siano', 'fossero', 'ha', 'hanno',
    'avevano', 'aveva', 'avrebbero', 'avranno', 'si', 'che', 'chi', 'cui', 'e', 'ed', 'o', 'ma', 'anche', 'già',
    'ancora', 'più', 'meno', 'circa', 'in', 'a', 'ad', 'da', 'con', 'su', 'per', 'tra', 'fra', 'contro', 'dopo',
    'prima', 'secondo', 'nel', 'nella', 'nello', 'nelle', 'nei', 'negli', "nell'", 'al', 'alla', 'alle', 'ai',
    'agli', "all'", 'dal', 'dalla', 'dalle', 'dai', 'dagli', "dall'", 'sul', 'sulla', 'sulle', 'sui', 'ora', 'oggi',
    'ieri', 'gravi', 'gravemente', 'possono', 'potrebbero', 'devono', 'dovrebbero', 'punti', 'quelli', 'quelle',
    'insieme', 'tutti', 'tutte', 'quando', 'mentre', 'come', 'perché', 'se', 'ne', 'ci', 'li', 'le', 'lo', 'la', 'i',
    'gli', 'il', 'un', 'una',
  ],
  pluralDeterminers: ['i', 'gli', 'le', 'dei', 'degli', 'delle'],
  copulas: ['sono', 'erano', 'sarebbero', 'saranno', 'siano', 'fossero', 'furono', 'è', 'era'],
  compounds: false,
  singulars,
  irregularSingulars,
}
