import type { TimeWords } from '../time-words.ts'

// biome-ignore format: lists of words
export const times: TimeWords = {
  units: {
    second: { one: ['seconde'], many: ['secondes'] },
    minute: { one: ['minute'], many: ['minutes'] },
    hour: { one: ['heure'], many: ['heures'] },
    day: { one: ['jour', 'journée'], many: ['jours', 'journées'] },
    night: { one: ['nuit'], many: ['nuits'] },
    weekend: { one: ['week-end', 'weekend', 'fin de semaine'], many: ['week-ends', 'weekends'] },
    week: { one: ['semaine'], many: ['semaines'] },
    month: { one: [], many: ['mois'] },
    quarter: { one: ['trimestre'], many: ['trimestres'] },
    'half-year': { one: ['semestre'], many: ['semestres'] },
    year: { one: ['an', 'année'], many: ['ans', 'années'] },
    decade: { one: ['décennie'], many: ['décennies'] },
    century: { one: ['siècle'], many: ['siècles'] },
  },
  parts: {
    MO: ['matin', 'matinée', 'matins'], MI: ['midi', 'mi-journée'], AF: ['après-midi', "fin d' après-midi", "début d' après-midi", 'après-midis'], EV: ['soir', 'soirée', 'soirs'],
    NI: ['nuit', 'nuits'], DT: [],
  },
  seasons: { SP: ['printemps'], SU: ['été'], FA: ['automne'], WI: ['hiver'] },
  days: {
    "aujourd'hui": 0, "aujourd' hui": 0, hier: -1, demain: 1, 'avant-hier': -2, 'après-demain': 2,
    'ce matin': [0, 'MO'], 'ce soir': [0, 'EV'], 'cet après-midi': [0, 'AF'], 'cette nuit': [0, 'NI'], 'ce jour': 0,
  },
  followingDays: {
    'le lendemain': 1, lendemain: 1, 'le jour suivant': 1, 'la veille': -1, 'le même jour': 0, 'ce jour-là': 0, 'le surlendemain': 2, "l' avant-veille": -2,
  },
  last: ['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée', 'passés', 'passées', 'écoulé', 'écoulée', 'écoulés', 'écoulées'],
  current: ['ce', 'cet', 'cette', 'ces', 'en cours', 'courant'],
  next: ['prochain', 'prochaine', 'prochains', 'prochaines', 'à venir', 'suivant', 'suivante'],
  named: {},
  edges: [
    'début', 'fin', 'mi', 'milieu', 'courant', 'le début', 'la fin', 'le milieu', 'le courant', 'au début', 'à la fin',
  ],
  agoBefore: ['il y a', "il y a déjà", "voilà", 'y a'],
  agoAfter: ['plus tôt', 'auparavant'],
  aheadBefore: ['dans', 'dans les', "d' ici"],
  aheadAfter: [],
  aheadBeforeSuffices: true,
  beforeDuration: ['pendant', 'durant', 'depuis', 'après', 'en', 'pour', 'près', 'environ', 'plus', 'moins'],
  earlierAfter: ['avant'],
  laterAfter: ['plus tard', 'après'],
  every: ['chaque', 'tous les', 'toutes les'],
  per: ['par'],
  some: [
    'quelques', 'plusieurs', 'des', 'de nombreux', 'de nombreuses', 'nombreux', 'nombreuses', 'une dizaine de', "une dizaine d'", 'une poignée de', 'récents', 'récentes', 'de longs', 'de longues',
  ],
  filler: ['longs', 'longues', 'long', 'longue', 'dernières', 'derniers', 'premiers', 'premières', 'prochains', 'prochaines', 'bons', 'bonnes', 'autres', 'petites', 'petits', 'fiscale', 'entières', 'entiers'],
  joins: ['de', 'du', 'des', "d'", "de l'", "l'", 'le', 'la', 'les', 'en', 'au', ',', 'dans la', 'dans le'],
  decades: { vingt: 2, trente: 3, quarante: 4, cinquante: 5, soixante: 6, 'soixante-dix': 7, 'quatre-vingt': 8, 'quatre-vingts': 8, 'quatre-vingt-dix': 9 },
  decadeBefore: ['années', 'les années', 'des années'],
  decadeAfter: [],
  decadeEndings: [],
  ordinals: {
    premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, cinquième: 5, dixième: 10, quinzième: 15, seizième: 16,
    'dix-septième': 17, 'dix-huitième': 18, 'dix-neuvième': 19, vingtième: 20, 'vingt-et-unième': 21,
  },
  ordinalMarks: ['er', 'ère', 'e', 'ème', 'ᵉ', 'ᵉʳ'],
  clockBefore: ['à', 'vers', 'dès', "jusqu' à", 'de'],
  clockAfter: { h: 0, heures: 0, heure: 0, 'heures du matin': 0, 'heures du soir': 12, "heures de l' après-midi": 12 },
  clockMarks: ['h', ':'],
  zones: { utc: 'Z', gmt: 'Z' },
  hours: { minuit: '24:00' },
  values: {
    DATE: {
      PRESENT_REF: [
        'maintenant', 'actuellement', 'en ce moment', 'à présent', "à l' heure actuelle", "à ce jour", "jusqu' à présent", "jusqu' ici", "à ce stade", 'de nos jours', "pour l' instant", 'pour le moment', "à l' heure où",
        'désormais', 'ces jours-ci', 'actuel', 'actuelle', 'actuels', 'actuelles',
      ],
      PAST_REF: [
        'récemment', 'naguère', 'autrefois', 'jadis', 'dans le passé', 'par le passé', 'le passé', 'précédemment', "à l' époque", 'il y a peu', 'il y a longtemps', 'il y a quelque temps', 'dernièrement', 'tout récemment', 'auparavant', "à ce moment-là",
      ],
      FUTURE_REF: ['bientôt', 'sous peu', 'prochainement', "à l' avenir", "l' avenir", 'dans le futur', "tout à l' heure", 'à terme', 'par la suite'],
    },
    SET: {
      P1D: ['quotidienne', 'quotidiennes', 'quotidiennement'], P1W: ['hebdomadaire', 'hebdomadaires'], P1M: ['mensuel', 'mensuelle', 'mensuels', 'mensuelles'],
      P3M: ['trimestriel', 'trimestrielle'], P1Y: ['annuel', 'annuelle', 'annuels', 'annuelles', 'annuellement'],
    },
    DURATION: { PT30M: ['une demi-heure', 'demi-heure'] },
  },
  future: ['prévu', 'prévue', 'prévus', 'prévues', 'attendu', 'attendue', 'attendus', 'va', 'vont', 'ici', 'doit', 'doivent', 'prochain', 'prochaine', "d'ici", 'devrait', 'devraient'],
  past: [],
  ages: [],
  beforeYears: ['en', 'de', 'depuis', "d'", 'dès', 'fin', 'début', 'mi', 'année', "l'année", 'avant', 'après'],
}
