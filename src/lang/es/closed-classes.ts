import type { ClosedClasses } from '../language.ts'
import { frequentVerbs } from './frequent-verbs.ts'
import { verbHomographs } from './verb-homographs.ts'

// Without «según», which stands before a verb as often («según informó») and is a source phrase before a noun.
// biome-ignore format: lists of words
const prepositions = [
  'a', 'al', 'ante', 'bajo', 'con', 'contra', 'de', 'del', 'desde', 'durante', 'en', 'entre', 'hacia', 'hasta',
  'mediante', 'para', 'por', 'sin', 'sobre', 'tras', 'versus', 'excepto', 'salvo', 'pro', 'ex', 'conforme',
  'alrededor', 'antes', 'después', 'acerca', 'cerca', 'lejos', 'dentro', 'delante', 'detrás', 'debajo', 'encima',
  'enfrente', 'junto', 'respecto', 'gracias', 'pese',
]

/** The closed classes of Spanish. */
// biome-ignore format: lists of words
export const closedClasses: ClosedClasses = {
  determiners: [
    'el', 'la', 'lo', 'los', 'las', 'un', 'una', 'unos', 'unas', 'cada', 'algún', 'alguno', 'alguna', 'algunos',
    'algunas', 'ningún', 'ninguno', 'ninguna', 'ningunos', 'ningunas', 'todo', 'toda', 'todos', 'todas', 'mucho',
    'mucha', 'muchos', 'muchas', 'poca', 'pocos', 'pocas', 'tanta', 'tantos', 'tantas', 'varios', 'varias',
    'diversos', 'diversas', 'otro', 'otra', 'otros', 'otras', 'ambos', 'ambas', 'demás', 'numerosos', 'numerosas',
    'cualquier', 'cualquiera', 'cualesquiera', 'sendos', 'sendas', 'demasiados', 'demasiadas', 'bastantes',
    'sucesivos', 'sucesivas', 'ciertos', 'ciertas', 'tal', 'tales', 'cuyo', 'cuya', 'cuyos', 'cuyas', 'cuantos',
    'cuantas',
  ],
  possessives: [
    'mi', 'mis', 'tu', 'tus', 'su', 'sus', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'vuestro', 'vuestra',
    'vuestros', 'vuestras', 'mío', 'mía', 'míos', 'mías', 'tuyo', 'tuya', 'tuyos', 'tuyas', 'suyo', 'suya', 'suyos',
    'suyas',
  ],
  demonstratives: [
    'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'aquel', 'aquella', 'aquellos', 'aquellas',
    'éste', 'ésta', 'éstos', 'éstas', 'ése', 'ésa', 'ésos', 'ésas', 'aquél', 'aquélla', 'aquéllos', 'aquéllas',
    'esto', 'eso', 'aquello', 'mismo', 'misma', 'mismos', 'mismas', 'dicho', 'dicha', 'dichos', 'dichas', 'tal',
    'tales', 'semejante', 'semejantes',
  ],
  personalPronouns: [
    'yo', 'tú', 'él', 'ella', 'ello', 'usted', 'nosotros', 'nosotras', 'vosotros', 'vosotras', 'ellos', 'ellas',
    'ustedes', 'mí', 'ti', 'sí', 'conmigo', 'contigo', 'consigo', 'alguien', 'nadie', 'uno', 'vos',
  ],
  relativePronouns: [
    'que', 'quien', 'quienes', 'cual', 'cuales', 'cuyo', 'cuya', 'cuyos', 'cuyas', 'donde', 'adonde', 'quienquiera',
  ],
  interrogatives: [
    'qué', 'quién', 'quiénes', 'cuál', 'cuáles', 'cuándo', 'cuánto', 'cuánta', 'cuántos', 'cuántas', 'cómo', 'dónde',
    'adónde',
  ],
  prepositions,
  genitives: ['de', 'del'],
  titlePrepositions: ['a', 'al', 'ante', 'en', 'para', 'por', 'sin', 'con', 'contra'],
  coordinators: ['y', 'e', 'o', 'u', 'ni', 'pero', 'mas', 'sino', 'empero', 'pues', 'conque'],
  subordinators: [
    'porque', 'aunque', 'cuando', 'mientras', 'si', 'como', 'donde', 'apenas', 'pues', 'antes', 'después', 'salvo',
    'según', 'segun',
  ],
  complementisers: ['que'],
  leftToTree: ['que'],
  questionComplementisers: ['si'],
  // Behind most verbs an infinitive stands alone («negó haber»); these are for «acusó de haber» and «se comprometió a dar».
  infinitiveMarkers: ['de', 'a', 'en'],
  negations: [
    'no', 'ni', 'nunca', 'jamás', 'tampoco', 'nada', 'nadie', 'ningún', 'ninguno', 'ninguna', 'sin', 'siquiera',
  ],
  adverbs: [
    'no', 'sí', 'ya', 'aún', 'aun', 'todavía', 'siempre', 'nunca', 'jamás', 'también', 'tampoco', 'además',
    'asimismo', 'primero', 'ahora', 'entonces', 'hoy', 'ayer', 'mañana', 'anoche', 'anteayer', 'antes', 'después', 'luego',
    'pronto', 'temprano', 'recién', 'entretanto', 'mientras', 'aquí', 'acá', 'ahí', 'allí', 'allá', 'cerca', 'lejos',
    'arriba', 'abajo', 'atrás', 'dentro', 'adentro', 'afuera', 'encima', 'debajo', 'delante', 'detrás', 'enfrente',
    'alrededor', 'muy', 'mucho', 'poco', 'más', 'menos', 'bastante', 'demasiado', 'tan', 'tanto', 'casi', 'apenas',
    'solo', 'sólo', 'incluso', 'inclusive', 'quizá', 'quizás', 'acaso', 'tal', 'bien', 'mal', 'mejor', 'peor', 'así',
    'despacio', 'deprisa', 'juntos', 'algo', 'nada', 'ojalá', 'viceversa', 'máxime', 'igual', 'aparte', 'adrede',
    'gratis', 'durante', 'medio', 'cuanto', 'aproximadamente', 'finalmente', 'inmediatamente', 'nuevamente',
    'oficialmente', 'actualmente', 'posteriormente', 'recientemente', 'públicamente',
  ],
  adverbEndings: ['mente'],
  notAdverbs: [
    'mente', 'clemente', 'demente', 'inclemente', 'vehemente', 'simiente', 'argumente', 'aumente', 'comente',
    'fomente', 'lamente', 'incremente', 'alimente', 'experimente', 'implemente', 'fundamente', 'atormente', 'cimente',
    'complemente', 'documente', 'fermente', 'reglamente', 'pavimente', 'parlamente', 'cumplimente',
  ],
  cliticPronouns: ['me', 'te', 'se', 'nos', 'os', 'lo', 'la', 'los', 'las', 'le', 'les'],
  auxiliaries: ['haber', 'ser', 'estar'],
  modals: ['poder', 'deber', 'querer', 'soler'],
  verbs: frequentVerbs,
  notFinite: verbHomographs,
  dropsSubject: true,
}
