import type { AttributionWords } from '../language.ts'

const refusing = ['wollte', 'wollten', 'will', 'wollen', 'mochte', 'mochten']
const refused = [
  'sich nicht äußern',
  'sich dazu nicht äußern',
  'sich nicht dazu äußern',
  'sich zunächst nicht äußern',
  'keinen kommentar abgeben',
  'nicht kommentieren',
  'dazu nichts sagen',
  'keine angaben machen',
]
const simple = [
  'äußerte sich nicht',
  'äußerten sich nicht',
  'äußerte sich zunächst nicht',
  'äußerten sich zunächst nicht',
  'lehnte einen kommentar ab',
  'lehnten einen kommentar ab',
  'lehnte eine stellungnahme ab',
  'lehnten eine stellungnahme ab',
  'reagierte nicht auf anfragen',
  'reagierte nicht auf eine anfrage',
  'reagierte zunächst nicht auf eine anfrage',
  'machte keine angaben',
  'machten keine angaben',
  'war für eine stellungnahme nicht zu erreichen',
  'war zunächst nicht für eine stellungnahme zu erreichen',
]

// biome-ignore format: lists of words
export const attributionWords: AttributionWords = {
  passiveAuxiliaries: ['werden', 'sein'],
  agentPrepositions: ['von', 'vom', 'durch'],
  whatIsSaid: ['was'],
  notSources: [
    'gesetz', 'gesetzes', 'plan', 'plänen', 'vertrag', 'verfassung', 'grundgesetz', 'satzung', 'vorschrift',
    'vorschriften', 'regel', 'regeln', 'recht', 'programm', 'fahrplan', 'zeitplan', 'tradition', 'bedarf', 'muster',
    'definition', 'abkommen', 'tarif', 'liste',
  ],
  refusals: [
    ...refusing.flatMap((left) => refused.map((right) => `${left} ${right}`.split(' '))),
    ...simple.map((words) => words.split(' ')),
  ],
  asWords: ['wie'],
  contrasts: ['während', 'aber', 'jedoch', 'doch', 'hingegen', 'dagegen', 'wohingegen'],
  indefinites: [
    'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'einige', 'einigen', 'mehrere', 'mehreren', 'viele', 'vielen',
    'manche', 'zahlreiche', 'weitere', 'andere',
  ],
  objectPronouns: ['ihn', 'ihm', 'ihnen', 'mich', 'mir', 'dich', 'dir', 'uns', 'euch', 'sich'],
  quotedBy: ['zitiert', 'befragt', 'interviewt'],
  reportedMood: true,
  commaBeforeClause: true,
  pointingBack: ['das', 'dies'],
  impersonals: ['man', 'es'],
  emphatics: ['selbst', 'selber', 'persönlich'],
  continuing: ['fortfahren', 'beginnen', 'anfangen'],
  unrealised: ['brauchen', 'versuchen', 'scheinen'],
  declining: ['ablehnen', 'vermeiden', 'weigern'],
  addressing: [
    'informieren', 'warnen', 'unterrichten', 'erinnern', 'ermahnen', 'überzeugen', 'beruhigen', 'bitten', 'auffordern',
    'fragen',
  ],
  pronouns: {
    er: 'person',
    ihm: 'person',
    ihn: 'person',
    dieser: 'person',
    letzterer: 'person',
    letztere: 'person',
    sie: 'she or they',
    ihnen: 'several',
    es: 'thing',
    dies: 'thing',
  },
}
