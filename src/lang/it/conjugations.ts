import type { Conjugations, ParadigmRow } from '../conjugation.ts'
import { irregularVerbs } from './irregular-verbs.ts'
import {
  conditional,
  future,
  gerund,
  imperfect,
  participle,
  past,
  present,
  subjunctive,
  subjunctiveImperfect,
} from './paradigm-rows.ts'

/** What «-ire» verbs have in common, whether or not they take «-isc-». */
const ire: readonly ParadigmRow[] = [
  { ...imperfect, endings: ['ivo', 'ivi', 'iva', 'ivamo', 'ivate', 'ivano'] },
  { ...past, endings: ['ii', 'isti', 'ì', 'immo', 'iste', 'irono'] },
  { ...future, endings: ['irò', 'irai', 'irà', 'iremo', 'irete', 'iranno'] },
  { ...subjunctiveImperfect, endings: ['issi', 'issi', 'isse', 'issimo', 'iste', 'issero'] },
  { ...conditional, endings: ['irei', 'iresti', 'irebbe', 'iremmo', 'ireste', 'irebbero'] },
  { ...gerund, endings: ['endo'] },
  { ...participle, endings: ['ito', 'ita', 'iti', 'ite'] },
]

// biome-ignore format: a list of words
const ireWithoutIsc: readonly string[] = [
  'acconsentire', 'applaudire', 'aprire', 'assentire', 'avvertire', 'bollire', 'conseguire', 'consentire', 'convertire',
  'coprire', 'cucire', 'dissentire', 'divertire', 'dormire', 'eseguire', 'fuggire', 'inseguire', 'invertire',
  'investire', 'mentire', 'offrire', 'partire', 'pentire', 'perseguire', 'presentire', 'proseguire', 'riaprire',
  'ricoprire', 'risentire', 'rivestire', 'scoprire', 'seguire', 'sentire', 'servire', 'sfuggire', 'soffrire',
  'sovvertire', 'susseguire', 'travestire', 'vestire',
]

export const conjugations: Conjugations = {
  regular: [
    {
      infinitive: 'are',
      rows: [
        { ...present, endings: ['o', 'i', 'a', 'iamo', 'ate', 'ano'] },
        { ...imperfect, endings: ['avo', 'avi', 'ava', 'avamo', 'avate', 'avano'] },
        { ...past, endings: ['ai', 'asti', 'ò', 'ammo', 'aste', 'arono'] },
        { ...future, endings: ['erò', 'erai', 'erà', 'eremo', 'erete', 'eranno'] },
        { ...subjunctive, endings: ['i', 'i', 'i', 'iamo', 'iate', 'ino'] },
        { ...subjunctiveImperfect, endings: ['assi', 'assi', 'asse', 'assimo', 'aste', 'assero'] },
        { ...conditional, endings: ['erei', 'eresti', 'erebbe', 'eremmo', 'ereste', 'erebbero'] },
        { ...gerund, endings: ['ando'] },
        { ...participle, endings: ['ato', 'ata', 'ati', 'ate'] },
      ],
    },
    {
      infinitive: 'ere',
      rows: [
        { ...present, endings: ['o', 'i', 'e', 'iamo', 'ete', 'ono'] },
        { ...imperfect, endings: ['evo', 'evi', 'eva', 'evamo', 'evate', 'evano'] },
        { ...past, endings: ['ei', 'esti', 'é', 'emmo', 'este', 'erono'] },
        { ...past, endings: ['etti', null, 'ette', null, null, 'ettero'] },
        // The wrong accent is as common as the right one.
        { ...past, endings: [null, null, 'è', null, null, null] },
        { ...future, endings: ['erò', 'erai', 'erà', 'eremo', 'erete', 'eranno'] },
        { ...subjunctive, endings: ['a', 'a', 'a', 'iamo', 'iate', 'ano'] },
        { ...subjunctiveImperfect, endings: ['essi', 'essi', 'esse', 'essimo', 'este', 'essero'] },
        { ...conditional, endings: ['erei', 'eresti', 'erebbe', 'eremmo', 'ereste', 'erebbero'] },
        { ...gerund, endings: ['endo'] },
        { ...participle, endings: ['uto', 'uta', 'uti', 'ute'] },
      ],
    },
    {
      infinitive: 'ire',
      rows: [
        { ...present, endings: ['isco', 'isci', 'isce', 'iamo', 'ite', 'iscono'] },
        { ...subjunctive, endings: ['isca', 'isca', 'isca', 'iamo', 'iate', 'iscano'] },
        ...ire,
      ],
    },
    {
      infinitive: 'ire',
      verbs: ireWithoutIsc,
      rows: [
        { ...present, endings: ['o', 'i', 'e', 'iamo', 'ite', 'ono'] },
        { ...subjunctive, endings: ['a', 'a', 'a', 'iamo', 'iate', 'ano'] },
        ...ire,
      ],
    },
  ],
  spelling: [
    { stem: 'c', ending: 'e', write: 'ch', infinitives: ['are'] },
    { stem: 'c', ending: 'i', write: 'ch', infinitives: ['are'] },
    { stem: 'g', ending: 'e', write: 'gh', infinitives: ['are'] },
    { stem: 'g', ending: 'i', write: 'gh', infinitives: ['are'] },
    { stem: 'ci', ending: 'e', write: 'c', infinitives: ['are'] },
    { stem: 'gi', ending: 'e', write: 'g', infinitives: ['are'] },
    { stem: 'i', ending: 'i', write: '', infinitives: ['are', 'ere'] },
    { stem: 'c', ending: 'u', write: 'ci', infinitives: ['ere'] },
  ],
  parts: {
    /** «tengo», «tengono», «tenga». */
    first: [
      { ...present, endings: ['o', null, null, null, null, 'ono'] },
      { ...subjunctive, endings: ['a', 'a', 'a', null, null, 'ano'] },
    ],
    /** «tieni», «tiene». */
    second: [{ ...present, endings: [null, 'i', 'e', null, null, null] }],
    /** «sappiamo», «sappiate». */
    plural: [
      { ...present, endings: [null, null, null, 'iamo', null, null] },
      { ...subjunctive, endings: [null, null, null, 'iamo', 'iate', null] },
    ],
    /** «terrà», «terrebbe». */
    future: [
      { ...future, endings: ['ò', 'ai', 'à', 'emo', 'ete', 'anno'] },
      { ...conditional, endings: ['ei', 'esti', 'ebbe', 'emmo', 'este', 'ebbero'] },
    ],
    /** «disse», «dissero»: the persons of the past that are stressed on the stem. */
    strong: [{ ...past, endings: ['i', null, 'e', null, null, 'ero'] }],
    /** «detto». */
    participle: [{ ...participle, endings: ['o', 'a', 'i', 'e'] }],
  },
  irregular: irregularVerbs,
  enclitics: {
    pronouns: ['mi', 'ti', 'si', 'ci', 'vi', 'lo', 'la', 'li', 'le', 'gli', 'ne', 'glielo', 'gliene'],
    joins: [
      { mood: 'infinitive', end: 'rre', write: 'r' },
      { mood: 'infinitive', end: 'e', write: '' },
      { mood: 'gerund', end: 'o', write: 'o' },
    ],
  },
}
