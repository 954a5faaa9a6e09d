import type { AttributionWords } from '../language.ts'

const auxiliaries = ['a', 'ont', 'avait', 'avaient', 'aurait', 'auraient']
const refusing = [
  ['souhaité', 'commenter'],
  ['souhaité', 'réagir'],
  ['souhaité', "s'", 'exprimer'],
  ['souhaité', 'répondre'],
  ['voulu', 'commenter'],
  ['voulu', 'réagir'],
  ['voulu', "s'", 'exprimer'],
  ['voulu', 'répondre'],
]
const silent = [['commenté'], ['réagi'], ['répondu'], ['donné', 'suite'], ['fait', 'de', 'commentaire']]

export const attributionWords: AttributionWords = {
  passiveAuxiliaries: ['être'],
  agentPrepositions: ['par'],
  whatIsSaid: ['ce'],
  // biome-ignore format: a list of words
  notSources: [
    'loi', 'lois', 'règle', 'règles', 'tradition', 'plan', 'plans', 'programme', 'programmes', 'calendrier',
    'constitution', 'droit', 'logique', 'nécessité', 'modèle', 'schéma', 'critères', 'critère', 'normes', 'norme', 'moi',
    'besoins', 'cas', 'âge', 'principe', 'modalités',
  ],
  refusals: [
    ...auxiliaries.flatMap((auxiliary) =>
      [...refusing, ...silent].map(([first = '', ...others]) => ["n'", auxiliary, 'pas', first, ...others]),
    ),
    ...auxiliaries.flatMap((auxiliary) => [
      [auxiliary, 'refusé', 'de', 'commenter'],
      [auxiliary, 'refusé', 'de', 'répondre'],
      [auxiliary, 'refusé', 'de', "s'", 'exprimer'],
      [auxiliary, 'refusé', 'tout', 'commentaire'],
      [auxiliary, 'décliné', 'tout', 'commentaire'],
      [auxiliary, 'préféré', 'ne', 'pas', 'commenter'],
    ]),
    ["s'", 'est', 'refusé', 'à', 'tout', 'commentaire'],
    ["s'", 'est', 'refusée', 'à', 'tout', 'commentaire'],
    ["s'", 'est', 'abstenu', 'de', 'commenter'],
    ['ne', 'commente', 'pas'],
    ['ne', 'commentent', 'pas'],
  ],
  asWords: ['comme', 'ainsi'],
  contrasts: ['mais', 'tandis', 'cependant', 'toutefois', 'pourtant'],
  indefinites: ['un', 'une', 'des', 'certains', 'certaines', 'plusieurs', 'quelques', 'divers', 'diverses'],
  objectPronouns: [],
  quotedBy: ['cité', 'citée', 'cités', 'citées', 'interrogé', 'interrogée', 'interrogés', 'interrogées'],
  pointingBack: ["l'", 'le'],
  impersonals: [],
  emphatics: ['lui-même', 'elle-même', 'eux-mêmes', 'elles-mêmes'],
  continuing: ['continuer', 'tenir', 'borner', 'contenter', 'persister'],
  unrealised: ['essayer', 'tenter', 'chercher', 'éviter', 'oublier'],
  declining: ['refuser', 'éviter', 'abstenir'],
  addressing: ['informer', 'avertir', 'prévenir', 'aviser', 'alerter', 'convaincre', 'rassurer', 'assurer'],
  pronouns: {
    il: 'person',
    elle: 'person',
    '-t-il': 'person',
    '-il': 'person',
    '-t-elle': 'person',
    '-elle': 'person',
    lui: 'person',
    'celui-ci': 'person',
    'celle-ci': 'person',
    ils: 'several',
    elles: 'several',
    '-ils': 'several',
    '-elles': 'several',
    eux: 'several',
    'ceux-ci': 'several',
    'celles-ci': 'several',
    cela: 'thing',
  },
}
