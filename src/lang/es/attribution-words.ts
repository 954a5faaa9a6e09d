import type { AttributionWords } from '../language.ts'

const auxiliaries = ['ha', 'han', 'había', 'habían', 'habría', 'habrían']
const refusing = [['querido'], ['deseado']].flatMap((wanted) => [
  [...wanted, 'comentar'],
  [...wanted, 'pronunciarse'],
  [...wanted, 'responder'],
  [...wanted, 'hacer', 'comentarios'],
  [...wanted, 'hacer', 'declaraciones'],
])
const silent = [['comentado'], ['respondido'], ['contestado'], ['hecho', 'comentarios'], ['hecho', 'declaraciones']]

export const attributionWords: AttributionWords = {
  passiveAuxiliaries: ['ser'],
  agentPrepositions: ['por'],
  whatIsSaid: ['lo'],
  // biome-ignore format: a list of words
  notSources: [
    'ley', 'leyes', 'regla', 'reglas', 'tradición', 'plan', 'planes', 'programa', 'programas', 'calendario',
    'constitución', 'derecho', 'lógica', 'necesidad', 'modelo', 'esquema', 'criterio', 'criterios', 'norma', 'normas',
    'mí', 'caso', 'casos', 'edad', 'principio', 'principios', 'necesidades', 'previsto', 'acordado',
  ],
  refusals: [
    ...auxiliaries.flatMap((auxiliary) => [...refusing, ...silent].map((words) => ['no', auxiliary, ...words])),
    ...auxiliaries.flatMap((auxiliary) => [
      [auxiliary, 'rehusado', 'comentar'],
      [auxiliary, 'rehusado', 'hacer', 'comentarios'],
      [auxiliary, 'declinado', 'comentar'],
      [auxiliary, 'declinado', 'hacer', 'comentarios'],
      [auxiliary, 'evitado', 'pronunciarse'],
      [auxiliary, 'preferido', 'no', 'comentar'],
      [auxiliary, 'preferido', 'no', 'hacer', 'comentarios'],
      ['se', auxiliary, 'negado', 'a', 'comentar'],
      ['se', auxiliary, 'negado', 'a', 'responder'],
    ]),
    ...['quiso', 'quisieron', 'quiere', 'quieren'].flatMap((wanted) =>
      [['comentar'], ['pronunciarse'], ['responder'], ['hacer', 'comentarios'], ['hacer', 'declaraciones']].map(
        (words) => ['no', wanted, ...words],
      ),
    ),
    ['rehusó', 'comentar'],
    ['rehusaron', 'comentar'],
    ['rehusó', 'hacer', 'comentarios'],
    ['declinó', 'comentar'],
    ['declinaron', 'comentar'],
    ['declinó', 'hacer', 'comentarios'],
    ['se', 'negó', 'a', 'comentar'],
    ['se', 'negaron', 'a', 'comentar'],
    ['se', 'negó', 'a', 'responder'],
    ['se', 'negaron', 'a', 'responder'],
    ['no', 'hizo', 'comentarios'],
    ['no', 'hicieron', 'comentarios'],
    ['no', 'respondió'],
    ['no', 'respondieron'],
    ['no', 'comenta'],
    ['no', 'comentan'],
  ],
  asWords: ['como', 'según'],
  contrasts: ['mientras', 'pero', 'aunque'],
  indefinites: ['un', 'una', 'unos', 'unas', 'algunos', 'algunas', 'varios', 'varias', 'muchos', 'muchas', 'diversos'],
  objectPronouns: [],
  // biome-ignore format: a list of words
  quotedBy: [
    'citado', 'citada', 'citados', 'citadas', 'recogido', 'recogida', 'recogidos', 'recogidas', 'entrevistado',
    'entrevistada', 'consultado', 'consultada', 'consultados', 'consultadas',
  ],
  pointingBack: ['lo'],
  impersonals: ['se'],
  emphatics: ['mismo', 'misma', 'mismos', 'mismas', 'propio', 'propia', 'propios', 'propias'],
  continuing: ['continuar', 'volver', 'seguir', 'limitar', 'llegar'],
  unrealised: ['intentar', 'evitar', 'tratar', 'necesitar', 'esperar'],
  declining: ['rehusar', 'declinar', 'evitar', 'negar'],
  addressing: ['informar', 'advertir', 'avisar', 'alertar', 'convencer', 'tranquilizar', 'prevenir', 'notificar'],
  pronouns: {
    él: 'person',
    ella: 'person',
    éste: 'person',
    ésta: 'person',
    ellos: 'several',
    ellas: 'several',
    éstos: 'several',
    éstas: 'several',
    ello: 'thing',
    esto: 'thing',
    eso: 'thing',
  },
}
