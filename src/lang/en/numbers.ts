import type { NumberWords } from '../number-words.ts'
import { irregularSingulars, singulars } from './singulars.ts'
import { moneyBefore, units } from './units.ts'

// biome-ignore format: lists of words
export const numbers: NumberWords = {
  thousands: ',',
  decimal: '.',
  cardinals: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  withinWords: {},
  multipliers: {
    hundred: 100, thousand: 1e3, million: 1e6, mn: 1e6, mln: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12,
    trn: 1e12,
  },
  moneyMultipliers: { k: 1e3, m: 1e6, b: 1e9 },
  joiners: ['and'],
  ones: ['a', 'an', 'one'],
  countingOnes: ['one'],
  onesCount: [
    'person', 'man', 'woman', 'child', 'boy', 'girl', 'soldier', 'civilian', 'officer', 'policeman', 'firefighter',
    'worker', 'passenger', 'protester', 'victim', 'death', 'injury', 'casualty', 'body', 'dead',
  ],
  doubtful: [],
  ofThem: ['whom', 'which'],
  collectives: {
    tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12,
  },
  rounds: { couple: 2, dozen: 12 },
  vague: ['several', 'a few', 'some few', 'many', 'various'],
  halving: ['half a', 'half', 'a half'],
  halves: ['and a half'],
  fractions: {
    half: 50, halves: 50, third: 100 / 3, thirds: 100 / 3, quarter: 25, quarters: 25, fifth: 20, fifths: 20,
    sixth: 100 / 6, sixths: 100 / 6, eighth: 12.5, eighths: 12.5, tenth: 10, tenths: 10,
  },
  loneFractions: ['half'],
  notBeforeFractions: ['first', 'second', 'latter', 'other', 'better', 'in'],
  bounds: {
    'at-least': ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum'],
    'more-than': [
      'more than', 'over', 'well over', 'just over', 'in excess of', 'above', 'upwards of', 'greater than',
      'exceeding', 'topping',
    ],
    'at-most': [
      'up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum',
    ],
    'less-than': ['fewer than', 'less than', 'under', 'well under', 'just under', 'below'],
    about: [
      'about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'close to', 'some', 'an estimated',
      'estimated', 'approx', 'circa', 'more or less', 'something like',
    ],
  },
  boundsAfter: {
    'at-least': ['or more', 'at least', 'or above'],
    'more-than': ['plus', '+', 'and over', 'and above'],
    'at-most': ['or fewer', 'or less', 'at most'],
    'less-than': [],
    about: ['or so', 'approximately'],
  },
  units,
  moneyBefore,
  ranges: [
    ['between', 'and'],
    ['from', 'to'],
    ['', 'to'],
    ['', 'or'],
    ['', '-'],
    ['', '–'],
  ],
  changeOpeners: ['from'],
  changeJoins: ['to'],
  changes: [
    'rise', 'rises', 'rose', 'risen', 'rising', 'increase', 'increases', 'increased', 'increasing', 'climb',
    'climbs', 'climbed', 'grow', 'grows', 'grew', 'grown', 'go', 'goes', 'went', 'gone', 'fall', 'falls', 'fell',
    'fallen', 'drop', 'drops', 'dropped', 'decline', 'declined', 'decreased', 'cut', 'cuts', 'reduced', 'raised',
    'raises', 'raise', 'lowered', 'revised', 'up', 'down', 'jumped', 'changed',
  ],
  notFigures: [
    'second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'day', 'days', 'night', 'nights', 'weekend',
    'weekends', 'week', 'weeks', 'fortnight', 'month', 'months', 'quarter', 'quarters', 'year', 'years', 'decade', 'decades',
    'century', 'centuries', 'yr', 'yrs', 'hrs', 'mins', 'time', 'times', 'pm', 'am',
  ],
  labels: [
    'article', 'articles', 'section', 'chapter', 'page', 'law', 'act', 'resolution', 'paragraph', 'clause', 'title',
    'number', 'no', 'nos', 'flight', 'channel', 'route', 'highway', 'interstate', 'room', 'gate', 'platform',
    'phase', 'category', 'level', 'type', 'version', 'boeing', 'airbus', 'covid', 'tel', 'phone', 'aged', 'age',
    'grade', 'pier', 'terminal', 'round', 'part',
  ],
  beforeYears: [
    'in', 'since', 'by', 'until', 'till', 'during', 'from', 'of', 'before', 'after', 'the', 'late', 'early', 'mid',
    'around', 'through', 'to', 'and', 'for', 'spring', 'summer', 'autumn', 'winter', 'fall',
  ],
  beforeDays: [],
  beforeHours: ['at'],
  afterHours: ['am', 'pm', 'a . m', 'p . m', "o'clock", 'gmt', 'bst', 'est', 'edt', 'utc', 'cet'],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  adjectives: [
    'injured', 'straight', 'consecutive', 'wounded', 'dead', 'missing', 'other', 'more', 'additional', 'further', 'new', 'young', 'old',
    'elderly', 'former', 'alleged', 'suspected', 'senior', 'local', 'foreign', 'armed', 'unarmed', 'major',
    'different', 'separate', 'key', 'main', 'top', 'big', 'large', 'small', 'unidentified', 'innocent',
  ],
  notCounted: [
    'were', 'was', 'are', 'is', 'be', 'been', 'being', 'have', 'has', 'had', 'will', 'would', 'could', 'may',
    'might', 'must', 'should', 'can', 'did', 'do', 'does', 'said', 'says', 'killed', 'died', 'came', 'went',
    'remain', 'remained', 'not', 'and', 'or', 'but', 'that', 'who', 'whom', 'which', 'in', 'on', 'at', 'by', 'for',
    'from', 'to', 'with', 'without', 'per', 'as', 'than', 'after', 'before', 'since', 'until', 'during', 'under',
    'over', 'into', 'about', 'against', 'when', 'while', 'where', 'if', 'so', 'also', 'still', 'already', 'now',
    'today', 'yesterday', 'alone', 'times', 'it', 'they', 'we', 'he', 'she', 'you', 'i', 'them', 'us', 'his', 'her',
    'its', 'their', 'the', 'a', 'an', 'this', 'these', 'those', 'of', 'all', 'both', 'each', 'there', 'percent',
    "'s", 's',
  ],
  pluralDeterminers: [],
  copulas: ['were', 'was', 'are', 'is'],
  compounds: true,
  singulars,
  irregularSingulars,
}
