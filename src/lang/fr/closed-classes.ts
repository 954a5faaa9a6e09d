import type { ClosedClasses } from '../language.ts'
import { frequentVerbs } from './frequent-verbs.ts'
import { verbHomographs } from './verb-homographs.ts'

// biome-ignore format: lists of words
const prepositions = [
  'à', 'au', 'aux', 'de', "d'", 'du', 'des', 'en', 'dans', 'par', 'pour', 'sur', 'sous', 'avec', 'sans', 'chez', 'vers',
  'entre', 'contre', 'parmi', 'dès', 'depuis', 'pendant', 'durant', 'avant', 'après', 'devant', 'derrière', 'malgré',
  'selon', 'suivant', 'outre', 'hors', 'hormis', 'sauf', 'excepté', 'envers', 'via', 'voici', 'voilà', 'moyennant',
  'concernant', 'touchant', 'jusque', "jusqu'", 'lors', 'près', 'auprès', 'autour', 'loin', 'grâce', 'face',
  'faute', 'quant', 'afin', 'suite', 'vu', 'versus', 'ès', 'ex', 'pro', 'nonobstant', 'au-delà', 'au-dessus',
  'au-dessous', 'par-delà', 'par-dessus',
]

/** Those behind a verb with their hyphen, as they are split off: «a» + «-t-il». */
// biome-ignore format: lists of words
const invertedSubjects = [
  '-t-il', '-t-elle', '-t-on', '-t-ils', '-t-elles', '-il', '-elle', '-on', '-ils', '-elles', '-je', '-tu', '-nous', '-ce',
]

/** The closed classes of French. */
// biome-ignore format: lists of words
export const closedClasses: ClosedClasses = {
  determiners: [
    'le', 'la', "l'", 'les', 'un', 'une', 'du', 'des', 'chaque', 'quelque', 'quelques', 'plusieurs', 'aucun',
    'aucune', 'nul', 'nulle', 'tout', 'toute', 'tous', 'toutes', 'certain', 'certaine', 'certains', 'certaines', 'divers',
    'diverses', 'différents', 'différentes', 'maint', 'maints', 'maintes', 'quelconque', 'tel', 'telle', 'tels', 'telles',
    'autre', 'autres', 'même', 'mêmes', 'quel', 'quelle', 'quels', 'quelles', 'ledit', 'ladite', 'lesdits', 'lesdites',
    'nombreux', 'nombreuses',
  ],
  possessives: [
    'mon', 'ma', 'mes', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs', 'mien',
    'mienne', 'miens', 'miennes', 'sien', 'sienne', 'siens', 'siennes', 'nôtre', 'nôtres', 'vôtre', 'vôtres',
  ],
  demonstratives: [
    'ce', 'cet', 'cette', 'ces', "c'", "ç'", 'ceci', 'cela', 'ça', 'celui', 'celle', 'ceux', 'celles', 'celui-ci',
    'celle-ci', 'ceux-ci', 'celles-ci',
  ],
  personalPronouns: [
    'je', "j'", 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'moi', 'toi', 'lui', 'soi', 'eux', 'moi-même',
    'toi-même', 'lui-même', 'elle-même', 'soi-même', 'nous-mêmes', 'vous-même', 'vous-mêmes', 'eux-mêmes', 'elles-mêmes',
    "quelqu'un", 'chacun', 'chacune', 'quiconque', 'autrui', ...invertedSubjects,
  ],
  relativePronouns: [
    'qui', 'que', "qu'", 'dont', 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles', 'auquel', 'auxquels', 'auxquelles',
    'duquel', 'desquels', 'desquelles', 'quoi',
  ],
  interrogatives: [
    'qui', 'que', "qu'", 'quoi', 'où', 'quand', 'comment', 'pourquoi', 'combien', 'quel', 'quelle', 'quels', 'quelles',
    'lequel', 'laquelle', 'lesquels', 'lesquelles',
  ],
  prepositions,
  genitives: ['de', "d'", 'du', 'des'],
  titlePrepositions: [
    'à', 'au', 'aux', 'pour', 'en', 'chez', 'auprès', 'dans', 'sur', 'près', 'sans',
  ],
  coordinators: [
    'et', 'ou', 'mais', 'ni', 'or', 'car', 'donc', 'puis', 'voire', 'cependant', 'pourtant', 'toutefois',
    'néanmoins', 'sinon', '&',
  ],
  // Without «s'», which is far more often «se».
  subordinators: [
    'si', 'quand', 'lorsque', "lorsqu'", 'puisque', "puisqu'", 'quoique', "quoiqu'", 'comme', 'tandis', 'parce', 'afin',
    'pourvu', 'après', 'avant', 'combien', 'pourquoi', 'comment', 'où', 'sitôt',
  ],
  complementisers: ['que', "qu'"],
  questionComplementisers: ['si', "s'"],
  infinitiveMarkers: ['de', "d'", 'à'],
  negations: [
    'ne', "n'", 'pas', 'non', 'ni', 'jamais', 'rien', 'aucun', 'aucune', 'nul', 'nulle', 'nullement', 'aucunement', 'guère',
    'point', 'sans',
  ],
  adverbs: [
    "aujourd'hui", 'hier', 'demain', 'avant-hier', 'après-demain', 'maintenant', 'désormais', 'dorénavant', 'déjà',
    'encore', 'toujours', 'souvent', 'parfois', 'quelquefois', 'rarement', 'bientôt', 'tôt', 'tard', 'jadis', 'naguère',
    'auparavant', 'ensuite', 'enfin', 'puis', 'alors', 'aussitôt', 'sitôt', 'soudain', 'longtemps', 'ici', 'là', 'là-bas',
    'là-haut', '-là', 'là-dessus', 'ailleurs', 'partout', 'dehors', 'dedans', 'dessus', 'dessous', 'loin', 'près', 'autour',
    'très', 'trop', 'assez', 'peu', 'beaucoup', 'plus', 'moins', 'davantage', 'tant', 'autant', 'aussi', 'si', 'tellement',
    'presque', 'quasi', 'quasiment', 'environ', 'surtout', 'notamment', 'plutôt', 'bien', 'mal', 'mieux', 'pis', 'pire',
    'ainsi', 'ensemble', 'exprès', 'vite', 'volontiers', 'seulement', 'même', 'pourtant', 'cependant', 'toutefois',
    'néanmoins', 'donc', 'oui', 'non', 'certes', 'peut-être', 'voire', 'jamais', 'guère', 'point', 'pas', 'ci-dessus',
    'ci-dessous', 'ci-après', 'tantôt', 'sur-le-champ', 'comment', 'combien', 'quand', 'haut', 'bas', 'fort', 'net', 'tout',
    'entre-temps', 'derrière', 'devant', 'après', 'avant', 'depuis', 'sinon', 'outre', 'absolument',
    'autrement', 'brièvement', 'brusquement', 'clairement', 'conjointement', 'étroitement', 'fermement', 'fortement',
    'franchement', 'gravement', 'gratuitement', 'grièvement', 'immédiatement', 'justement', 'largement', 'lentement',
    'librement', 'longuement', 'lourdement', 'nettement', 'ouvertement', 'parfaitement', 'purement', 'simplement',
    'sûrement', 'vaguement', 'vraiment', 'hautement', 'sèchement', 'tardivement', 'vertement', 'poliment', 'séparément',
  ],
  // «-ment» alone ends as many nouns: «gouvernement», «bombardement».
  adverbEndings: [
    'amment', 'emment', 'iquement', 'ivement', 'eusement', 'ablement', 'iblement', 'ellement', 'alement', 'ièrement',
    'airement', 'ieurement', 'iennement', 'ainement', 'einement', 'ctement', 'ètement', 'idement', 'ément',
  ],
  notAdverbs: [
    'agrément', 'clément', 'complément', 'élément', 'supplément', 'véhément', 'accablement', 'ensablement', 'étalement',
    'harcèlement', 'morcellement', 'renouvellement', 'ruissellement', 'scellement', 'nivellement', 'enflamment',
    'programment', 'avalement', 'ravalement',
  ],
  cliticPronouns: [
    'me', "m'", 'te', "t'", 'se', "s'", 'le', 'la', "l'", 'les', 'lui', 'leur', 'nous', 'vous', 'y', 'en',
    ...invertedSubjects,
  ],
  auxiliaries: ['avoir', 'être'],
  modals: ['pouvoir', 'devoir', 'vouloir', 'savoir'],
  verbs: frequentVerbs,
  notFinite: verbHomographs,
  dropsSubject: false,
}
