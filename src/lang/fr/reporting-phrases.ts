import type { ReportingVerb } from '../language.ts'

/** Adjectives in their four forms, as they stand behind «se dire» and «se montrer». */
// biome-ignore format: a list of words
const sure = [
  'certain', 'certaine', 'certains', 'certaines', 'convaincu', 'convaincue', 'convaincus', 'convaincues', 'persuadé',
  'persuadée', 'persuadés', 'persuadées', 'sûr', 'sûre', 'sûrs', 'sûres', 'confiant', 'confiante', 'confiants',
  'confiantes', 'optimiste', 'optimistes',
]
// biome-ignore format: a list of words
const ready = ['prêt', 'prête', 'prêts', 'prêtes', 'disposé', 'disposée', 'disposés', 'disposées']
// biome-ignore format: a list of words
const minded = [
  'inquiet', 'inquiète', 'inquiets',
  'inquiètes', 'préoccupé', 'préoccupée', 'préoccupés', 'préoccupées', 'satisfait', 'satisfaite', 'satisfaits',
  'satisfaites', 'favorable', 'favorables', 'opposé', 'opposée', 'opposés', 'opposées', 'ouvert', 'ouverte', 'ouverts',
  'ouvertes', 'choqué', 'choquée', 'choqués', 'choquées', 'surpris', 'surprise', 'surprises',
]

/** Verbs that report only with the words that follow them: «faire savoir». */
// biome-ignore format: a table
export const reportingPhrases: readonly ReportingVerb[] = [
  { lemma: 'attirer', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ["l' attention"] },
  { lemma: 'dire', kind: 'speech', act: 'believe', frames: ['that', 'to', 'quote'], followedBy: sure },
  { lemma: 'dire', kind: 'speech', act: 'other', frames: ['that', 'to', 'quote'], followedBy: minded,
    governs: ['de', "d'", 'du', 'des', 'à', 'au', 'aux'] },
  { lemma: 'dire', kind: 'speech', act: 'promise', frames: ['that', 'to', 'quote'], followedBy: ready },
  { lemma: 'déclarer', kind: 'speech', act: 'believe', frames: ['that', 'to', 'quote'], followedBy: sure },
  { lemma: 'déclarer', kind: 'speech', act: 'other', frames: ['that', 'to', 'quote'], followedBy: minded },
  { lemma: 'déclarer', kind: 'speech', act: 'promise', frames: ['that', 'to', 'quote'], followedBy: ready },
  { lemma: 'donner', kind: 'speech', act: 'order', frames: ['to'], followedBy: ["l' ordre", 'ordre', 'instruction'] },
  { lemma: 'être', kind: 'thought', act: 'believe', frames: ['that'], followedBy: [
    'convaincu', 'convaincue', 'convaincus', 'convaincues', 'persuadé', 'persuadée', 'persuadés', 'persuadées',
    "d' avis"] },
  { lemma: 'exprimer', kind: 'speech', act: 'other', frames: ['that', 'to'], followedBy: [
    'sa crainte', 'ses craintes', 'son espoir', 'son inquiétude', 'sa conviction', "l' espoir", 'la crainte', 'le souhait',
    'le vœu'] },
  { lemma: 'faire', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'savoir', 'valoir', 'remarquer', 'observer', 'comprendre', 'part'] },
  { lemma: 'faire', kind: 'speech', act: 'assert', frames: ['object'], followedBy: ['état de', "état d'", 'état du',
    'état des'] },
  { lemma: 'faire', kind: 'speech', act: 'other', frames: ['object'], followedBy: ['part de', "part d'", 'part du'] },
  { lemma: 'laisser', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'entendre', 'croire', 'penser', 'comprendre', 'supposer', 'présager'], shownByThings: true },
  { lemma: 'adresser', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['un appel'],
    governs: ['à', 'au', 'aux'], calls: true },
  { lemma: 'lancer', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['un appel'],
    governs: ['à', 'au', 'aux', 'pour', 'contre'], calls: true, notBeside: ["d'", 'téléphonique'] },
  { lemma: 'lancer', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ["l' alerte", "l' alarme",
    'un avertissement'] },
  { lemma: 'mettre', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: ['en avant', 'en évidence',
    "l' accent", 'en lumière'] },
  { lemma: 'mettre', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ['en garde'], governs: ['contre'] },
  { lemma: 'mettre', kind: 'speech', act: 'deny', frames: ['object'], followedBy: ['en doute'] },
  { lemma: 'montrer', kind: 'speech', act: 'believe', frames: ['that', 'to', 'quote'], followedBy: sure },
  { lemma: 'parler', kind: 'speech', act: 'assert', frames: ['indefinite', 'quote'], followedBy: ['de', "d'", 'du', 'des'] },
  { lemma: 'passer', kind: 'speech', act: 'confirm', frames: ['quote'], followedBy: ['aux aveux'] },
  { lemma: 'pointer', kind: 'speech', act: 'accuse', frames: ['quote'], followedBy: ['du doigt'] },
  { lemma: 'prendre', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['acte'] },
  { lemma: 'revenir', kind: 'speech', act: 'deny', frames: ['words'], followedBy: ['sur'], takesBack: true },
  { lemma: 'sonner', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ["l' alarme"] },
  { lemma: 'tirer', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: ["la sonnette d' alarme"] },
]
