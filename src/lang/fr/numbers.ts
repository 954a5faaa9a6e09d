import type { NumberWords } from '../number-words.ts'
import { irregularSingulars, singulars } from './singulars.ts'
import { moneyBefore, units } from './units.ts'

const digits = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const teens = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf']
const below20 = [...digits, ...teens]
const tens: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50 }

/** The numbers from 17 to 99 that have several words, with their hyphens or with spaces: « quatre-vingt-dix », « vingt et un ». */
function severalWords(): Readonly<Record<string, number>> {
  const named: [string, number][] = [17, 18, 19].map((value) => [below20[value] ?? '', value])
  for (const [word, value] of Object.entries(tens))
    named.push([`${word} et un`, value + 1], [`${word} et une`, value + 1])
  named.push(['soixante', 60], ['soixante et un', 61], ['soixante et une', 61], ['soixante et onze', 71])
  named.push(['quatre vingts', 80], ['quatre vingt', 80], ['quatre vingt une', 81])
  for (let more = 1; more < below20.length; more++) {
    if (more !== 1 && more !== 11) named.push([`soixante ${below20[more]}`, 60 + more])
    named.push([`quatre vingt ${below20[more]}`, 80 + more])
  }
  return Object.fromEntries(
    named.flatMap(([words, value]) => [
      [words, value],
      [words.replaceAll(' ', ' - '), value],
    ]),
  )
}

// biome-ignore format: lists of words
export const numbers: NumberWords = {
  thousands: '.',
  decimal: ',',
  spaced: true,
  phrases: severalWords(),
  cardinals: {
    zéro: 0, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, septante: 70,
    huitante: 80, octante: 80, nonante: 90,
  },
  withinWords: {},
  multipliersAlone: ['cent', 'mille'],
  multipliers: {
    cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, mds: 1e9, md: 1e9,
    billion: 1e12, billions: 1e12,
  },
  moneyMultipliers: { m: 1e6 },
  joiners: ['et'],
  ones: ['un', 'une'],
  countingOnes: ['un', 'une'],
  onesCount: ['mort', 'morte', 'blessé', 'blessée', 'disparu', 'disparue', 'victime', 'tué'],
  doubtful: ['neuf', 'cent', 'mille'],
  ofThem: ['dont'],
  collectives: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9 },
  rounds: {
    dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50,
    soixantaine: 60, centaine: 100, millier: 1e3,
  },
  vague: ['quelques', 'plusieurs', 'de nombreuses', 'de nombreux', 'diverses', 'divers'],
  halving: ['un demi', 'demi', 'une demi'],
  halves: ['et demi', 'et demie'],
  fractions: {
    moitié: 50, tiers: 100 / 3, quart: 25, quarts: 25, cinquième: 20, cinquièmes: 20, sixième: 100 / 6,
    sixièmes: 100 / 6, huitième: 12.5, huitièmes: 12.5, dixième: 10, dixièmes: 10,
  },
  loneFractions: ['moitié'],
  notBeforeFractions: ['première', 'seconde', 'deuxième', 'autre', 'à'],
  bounds: {
    'at-least': ['au moins', 'au minimum', 'un minimum de', 'minimum', 'pas moins de', 'à tout le moins'],
    'more-than': [
      'plus de', "plus d'", 'plus des', 'plus du', 'bien plus de', 'au-delà de', 'supérieur à', 'supérieure à',
      'supérieurs à', 'supérieures à',
    ],
    'at-most': [
      "jusqu' à", "jusqu' au", "jusqu' aux", 'au plus', 'tout au plus', 'au maximum', 'un maximum de', 'maximum',
      'pas plus de',
    ],
    'less-than': [
      'moins de', "moins d'", 'moins des', 'moins du', 'inférieur à', 'inférieure à', 'inférieurs à', 'inférieures à',
    ],
    about: [
      'proche de', 'proches de', 'avoisinant',
      'environ', 'près de', "près d'", 'autour de', "autour d'", 'quelque', 'presque', 'approximativement',
      'à peu près', 'aux alentours de', "de l' ordre de", 'grosso modo',
    ],
  },
  boundsAfter: {
    'at-least': ['ou plus', 'au moins', 'au minimum'],
    'more-than': ['et plus', 'et au-delà'],
    'at-most': ['au plus', 'au maximum', 'ou moins', 'maximum'],
    'less-than': [],
    about: ['environ', 'à peu près'],
  },
  units,
  moneyBefore,
  ranges: [
    ['entre', 'et'], ['de', 'à'], ["d'", 'à'], ['', 'à'], ['', 'ou'], ['', '-'], ['', '–'],
  ],
  changeOpeners: ['de', "d'"],
  changes: [
    'passe', 'passent', 'passé', 'passée', 'passés', 'passées', 'passant', 'passer', 'passait', 'monte', 'montent',
    'monté', 'augmente', 'augmenté', 'grimpe', 'grimpé', 'bondi', 'progressé', 'baisse', 'baissé', 'chuté', 'reculé',
    'réduit', 'réduite', 'ramené', 'ramenée', 'porté', 'portée', 'tombé', 'tombée',
  ],
  notFigures: [
    'seconde', 'secondes', 'minute', 'minutes', 'heure', 'heures', 'jour', 'jours', 'journée', 'journées', 'nuit', 'nuits',
    'semaine', 'semaines', 'mois', 'trimestre', 'trimestres', 'semestre', 'semestres', 'an', 'ans', 'année', 'années',
    'décennie', 'décennies', 'siècle', 'siècles', 'fois', 'reprises',
  ],
  labels: [
    'article', 'articles', 'art', 'alinéa', 'point', 'points', 'loi', 'décret', 'règlement', 'directive', 'résolution',
    'chapitre', 'page', 'numéro', 'n', 'no', 'vol', 'chaîne', 'chambre', 'lot', 'place', 'rue', 'avenue', 'boulevard',
    'quai', 'autoroute', 'nationale', 'départementale', 'tél', 'téléphone', 'boeing', 'airbus', 'phase', 'catégorie',
    'version', 'covid', 'année', 'années', 'ligue', 'top', 'ligne',
  ],
  beforeYears: [
    'en', 'de', 'depuis', 'dès', 'vers', 'avant', 'après', 'fin', 'début', 'mi', 'été', 'hiver', 'automne',
    'printemps', 'et', 'pour', 'courant', "d'", 'à', 'rentrée',
  ],
  beforeDays: ['le', 'du', 'au', 'dès', 'ce', 'les'],
  beforeHours: ['à', 'vers', 'de', 'dès', 'avant', 'après', 'depuis', 'entre'],
  afterHours: ['gmt', 'utc', 'heures', 'h', 'du matin', "de l' après-midi", 'du soir'],
  ordinalEndings: ['er', 'ère', 're', 'e', 'è', 'ème', 'nd', 'nde', 'ième', 'es'],
  adjectives: [
    'autres', 'nouveaux', 'nouvelles', 'jeunes', 'grands', 'grandes', 'petits', 'petites', 'seuls', 'seules', 'présumés',
    'présumées', 'anciens', 'anciennes', 'vieux', 'principaux', 'principales', 'derniers', 'dernières', 'premiers',
    'premières', 'prochains', 'prochaines', 'longs', 'longues', 'gros', 'grosses', 'ex', 'pauvres', 'mêmes', 'simples',
    'bons', 'bonnes', 'précédents', 'supplémentaires', 'différents', 'différentes',
  ],
  notCounted: [
    'est', 'sont', 'était', 'étaient', 'sera', 'seront', 'serait', 'seraient', 'soit', 'soient', 'a', 'ont', 'avait',
    'avaient', 'aurait', 'auraient', 'peuvent', 'pourraient', 'doivent', 'devraient', 'qui', 'que', 'ce', 'ces', 'cet', 'cette', 'ceux',
    'celles', 'grièvement', 'gravement', 'points', 'selon', 'contre', 'après', 'avant', 'depuis', 'lundi', 'mardi',
    'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche',
  ],
  pluralDeterminers: ['les', 'des', 'ces', 'ses', 'nos', 'vos', 'leurs', 'aux', 'plusieurs', 'quelques'],
  copulas: ['sont', 'étaient', 'seraient', 'seront', 'soient', 'furent', 'est', 'était'],
  compounds: false,
  singulars,
  irregularSingulars,
}
