import type { Hedges } from '../hedges.ts'

// biome-ignore format: lists of words
export const hedges: Hedges = {
  possible: [
    'peut', 'peuvent', 'puisse', 'puissent', 'pourrait', 'pourraient', 'pourrions', 'pourrais', 'pourra', 'pourront',
    'peut-être', 'possiblement', 'potentiellement', 'éventuellement', 'risque de', "risque d'", 'risquent de',
    "risquent d'", 'il est possible', 'il se peut', "n' exclut pas", "n' excluent pas", "n' a pas exclu",
    "n' ont pas exclu", 'ne pas exclure', "n' excluait pas", 'ne sont pas à exclure', "n' est pas exclu", "n' est pas à exclure", 'ne peut être exclu', 'ne peut être exclue',
    'ne peut exclure', 'ne peut pas exclure', 'ne peuvent exclure', 'ne peuvent pas exclure', "n' est pas impossible",
  ],
  possiblePredicates: [
    'possible', 'possibles', 'possibilité', 'potentiel', 'potentielle', 'potentiels', 'potentielles', 'éventuel',
    'éventuelle', 'éventuels', 'éventuelles', 'hypothèse', 'risque', 'risques', 'envisageable', 'plausible',
  ],
  probable: [
    'probablement', 'vraisemblablement', 'sans doute', 'selon toute vraisemblance', 'selon toute probabilité',
    'très certainement', 'devrait', 'devraient', 'devrions', 'semble', 'semblent', 'semblait', 'semblaient', 'semblerait',
    'sembleraient', 'paraît', 'paraissent', 'apparemment', "m' attends à", "m' attends au", 'nous nous attendons',
  ],
  probablePredicates: [
    'probable', 'probables', 'vraisemblable', 'vraisemblables', 'attendu', 'attendue', 'attendus', 'attendues',
  ],
  improbable: [
    'improbable', 'improbables', 'peu probable', 'peu probables', 'peu vraisemblable', 'difficilement', 'ne semble pas',
    'ne semblent pas', 'ne devrait pas', 'ne devraient pas', 'ne paraît pas', "n' est pas probable",
  ],
  impossible: [
    'ne peut pas', 'ne peuvent pas', 'ne pouvait pas', 'ne pouvaient pas', 'ne pourra pas', 'ne pourront pas',
    'ne pourrait pas', 'ne pourraient pas', 'ne pouvons pas', 'ne peut plus', 'ne peuvent plus', 'impossible de',
    "impossible d'",
  ],
  open: ['doive', 'il convient'],
  duties: ['doit', 'doivent', 'devons', 'faut'],
  reportive: [
    'paraît -il', 'dit -on', 'semble -t-il', 'à ce que dit', 'à en croire', "d' après ce que", 'le bruit court que',
    'la rumeur veut que', 'on dit que', 'il paraît que', "il paraît qu'", 'de sources concordantes', 'prétendument',
  ],
  // Not «s'», which is far more often «se».
  hypothetical: [
    'si', 'une fois', 'en cas de', "en cas d'", 'dans le cas où', 'au cas où', 'à condition que', 'à condition de', 'à moins de',
    'à moins que', 'pourvu que', 'sinon', "s' il", "s' ils", 'sous réserve de',
  ],
  suggestingCues: [
    'suggère', 'suggèrent', 'suggéré', 'suggérait', 'suggéraient', 'suggérant', 'suggérer', 'spécule', 'spéculent',
    'spéculé', 'spéculations', 'hypothèse', 'hypothèses', 'exclut', 'excluent', 'possibilité', 'évoque', 'évoquent',
    'craint', 'craignent', 'craignait', 'craignaient', 'craignant', 'crainte', 'craintes', 'redoute', 'redoutent',
    'redoutait', 'redoutaient', 'redoutant',
  ],
  opinions: [
    'estime', 'estiment', 'estimé', 'estimait', 'estimaient', 'estimant', 'juge', 'jugent', 'jugé', 'jugée', 'jugeait',
    'jugeaient', 'jugeant',
  ],
  declines: [
    'aucun commentaire', 'sans commentaire', 'pas de commentaire', 'no comment', 'tout commentaire', 'ni confirmé ni démenti',
    'ne confirme ni ne dément', 'préféré ne pas commenter',
  ],
  refusals: [
    {
      openers: [
        'ne peut pas', 'ne peut', 'ne peuvent pas', 'ne peuvent', 'ne pouvons pas', 'ne pouvons', 'ne pouvait pas',
        'ne pouvait', "n' a pas pu", "n' a pu", "n' ont pas pu", "n' avons pas pu", "n' est pas en mesure de",
        'ne sont pas en mesure de', "n' était pas en mesure de", "n' a pas été possible de", "n' est pas possible de",
        "n' a pas voulu", "n' ont pas voulu", "n' a pas souhaité", "n' ont pas souhaité", 'ne souhaite pas',
        'ne souhaitent pas', 'ne veut pas', 'ne veulent pas', 'refusé de', 'refuse de', 'refusent de', 'évité de',
      ],
      verbs: ['confirmer', 'commenter', 'vérifier', 'démentir', 'répondre', 'préciser', 'prononcer', 'exprimer', 'infirmer'],
    },
    {
      openers: [
        "n' a pas", "n' ont pas", "n' a pas été", "n' ont pas été", "n' avons pas", "n' avait pas", "n' avait pas été",
        "n' a pu être", "n' ont pu être", "n' a pas pu être", "n' ont pas pu être",
      ],
      verbs: [
        'confirmé', 'confirmée', 'confirmés', 'confirmées', 'commenté', 'vérifié', 'vérifiée', 'vérifiés', 'vérifiées',
      ],
    },
    { openers: ['ne'], verbs: ['confirme', 'confirment', 'commente', 'commentent', 'confirmons', 'commentons'] },
  ],
  negationsBefore: ['ne', "n'", 'non', 'jamais'],
  negativeSubjects: ['aucun', 'aucune', 'nul', 'nulle', 'rien'],
  negationsBehind: ['pas', 'jamais', 'plus', 'aucun', 'aucune', 'nullement'],
  negationEndings: [],
  notNegations: [
    'non seulement', 'pas seulement', 'pas que', "pas qu'",
    'non loin', 'plus de', "plus d'", 'le plus', 'la plus', 'les plus', 'plus tard', 'plus tôt', 'de plus', 'au plus',
    'plus que', "plus qu'", 'plus ou moins', "n' a pas tardé à", "n' ont pas tardé à", "n' a pas hésité à",
    "n' ont pas hésité à",
  ],
  onlyWords: ['que', "qu'", 'seulement', 'uniquement'],
  selves: ['je', "j'", 'nous'],
  wishes: ['espérer', 'souhaiter'],
  conditional: {
    auxiliaries: ['serait', 'seraient', 'aurait', 'auraient'],
    notReportive: [
      'dû', 'due', 'dus', 'dues', 'pu', 'voulu', 'fallu', 'préféré', 'souhaité', 'aimé', 'mieux', 'préférable',
      'souhaitable',
    ],
    passives: ['été'],
    participleEndings: [
      'é', 'ée', 'és', 'ées', 'ert', 'erte', 'erts', 'ertes', 'int', 'inte', 'ints', 'intes', 'uit', 'uite', 'uits',
      'uites', 'enu', 'enue', 'enus', 'enues', 'ndu', 'ndue', 'ndus', 'ndues', 'çu', 'çue', 'çus', 'çues', 'rti', 'rtie',
      'rtis', 'rties', 'nti', 'ntie', 'ntis', 'nties', 'vi', 'vie', 'vis', 'vies', 'crit', 'crite', 'crits', 'crites',
    ],
    participleMarks: [],
    presentWords: ['déjà', 'encore', 'actuellement', 'toujours', 'désormais', 'environ'],
    states: [
      'se trouverait', 'se trouveraient', "s' élèverait", "s' élèveraient", 'compterait', 'compteraient', 'resterait',
      'resteraient', 'manquerait', 'manqueraient', 'atteindrait', 'atteindraient', 'ferait état', 'feraient état',
    ],
    hearsayModals: [],
    perfectInfinitives: [],
    narrativeEndings: [],
    looksAhead: true,
    weighing: [
      'constituerait', 'constitueraient', 'signifierait', 'représenterait', 'représenteraient', 'marquerait',
      'équivaudrait', 'reviendrait', 'permettrait', 'permettraient', 'aiderait', 'aideraient', 'coûterait', 'violerait',
      'commettrait', 'entraînerait', 'provoquerait', 'menacerait', 'faudrait', 'conviendrait', 'vaudrait', 'aimerait',
      'aimeraient', 'souhaiterait', 'souhaiteraient', 'voudrait', 'voudraient', 'préférerait', 'devrait', 'devraient',
      'pourrait', 'pourraient',
    ],
    settling: ['le', 'la', "l'", 'les'],
    words: [],
    // Not every «-rait»: «retrait» and «portrait» are nouns, «tirait» is no conditional.
    endings: ['erait', 'eraient', 'endrait', 'endraient', 'audrait', 'audraient', 'evrait', 'evraient', 'urrait', 'urraient'],
  },
}
