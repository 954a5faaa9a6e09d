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

/** «dijera» and «dijese»; the vowel before «mos» has an accent. */
const subjunctivePast = (open: string, accented: string): readonly ParadigmRow[] => [
  {
    ...subjunctiveImperfect,
    endings: [`${open}ra`, `${open}ras`, `${open}ra`, `${accented}ramos`, `${open}rais`, `${open}ran`],
  },
  {
    ...subjunctiveImperfect,
    endings: [`${open}se`, `${open}ses`, `${open}se`, `${accented}semos`, `${open}seis`, `${open}sen`],
  },
]

/** The future and the conditional, behind what stands before their r: «habr», «dir», «pondr». */
const futures = (stem: string): readonly ParadigmRow[] => [
  { ...future, endings: ['é', 'ás', 'á', 'emos', 'éis', 'án'].map((ending) => stem + ending) },
  { ...conditional, endings: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'].map((ending) => stem + ending) },
]

/** The present of verbs in «-ar», whose stem may change. */
const arPresent: readonly ParadigmRow[] = [
  { ...present, endings: ['o', 'as', 'a', 'amos', 'áis', 'an'] },
  { ...subjunctive, endings: ['e', 'es', 'e', 'emos', 'éis', 'en'] },
]

/** The rest of them. */
const arOthers: readonly ParadigmRow[] = [
  { ...imperfect, endings: ['aba', 'abas', 'aba', 'ábamos', 'abais', 'aban'] },
  { ...past, endings: ['é', 'aste', 'ó', 'amos', 'asteis', 'aron'] },
  ...subjunctivePast('a', 'á'),
  ...futures('ar'),
  { ...gerund, endings: ['ando'] },
  { ...participle, endings: ['ado', 'ada', 'ados', 'adas'] },
]

const ar: readonly ParadigmRow[] = [...arPresent, ...arOthers]

/** What verbs in «-er» and «-ir» have in common. */
const erAndIr: readonly ParadigmRow[] = [
  { ...imperfect, endings: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'] },
  { ...past, endings: ['í', 'iste', 'ió', 'imos', 'isteis', 'ieron'] },
  { ...subjunctive, endings: ['a', 'as', 'a', 'amos', 'áis', 'an'] },
  ...subjunctivePast('ie', 'ié'),
  { ...gerund, endings: ['iendo'] },
  { ...participle, endings: ['ido', 'ida', 'idos', 'idas'] },
]

const ir: readonly ParadigmRow[] = [
  { ...present, endings: ['o', 'es', 'e', 'imos', 'ís', 'en'] },
  ...erAndIr,
  ...futures('ir'),
]

/** Where the stem ends in a vowel, i becomes y between two vowels. */
const afterVowel: readonly ParadigmRow[] = [
  { ...imperfect, endings: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'] },
  ...subjunctivePast('ye', 'yé'),
  { ...gerund, endings: ['yendo'] },
]

/** Where that vowel is strong, i has an accent before a consonant. */
const afterStrongVowel: readonly ParadigmRow[] = [
  ...afterVowel,
  { ...past, endings: ['í', 'íste', 'yó', 'ímos', 'ísteis', 'yeron'] },
  { ...participle, endings: ['ído', 'ída', 'ídos', 'ídas'] },
]

/** Endings with the vowel of the stem before them. */
const behind = (vowel: string, rows: readonly ParadigmRow[]): readonly ParadigmRow[] =>
  rows.map((row) => ({ ...row, endings: row.endings.map((ending) => (ending === null ? null : vowel + ending)) }))

/** The u of these never has the stress: «averigua» but «actúa». */
// biome-ignore format: lists of words
const withoutAccent: readonly string[] = [
  'adecuar', 'aguar', 'amortiguar', 'apaciguar', 'atestiguar', 'averiguar', 'desaguar', 'evacuar', 'fraguar', 'licuar',
  'menguar', 'santiguar',
]

/** The u is not said in these, so that they do not go like «construir». */
// biome-ignore format: lists of words
const withoutY: readonly string[] = [
  'conseguir', 'delinquir', 'distinguir', 'extinguir', 'perseguir', 'proseguir', 'seguir',
]

export const conjugations: Conjugations = {
  regular: [
    { infinitive: 'ar', rows: ar },
    { infinitive: 'ar', verbs: withoutAccent, rows: ar },
    {
      infinitive: 'uar',
      rows: [
        { ...present, endings: ['úo', 'úas', 'úa', 'uamos', 'uáis', 'úan'] },
        { ...subjunctive, endings: ['úe', 'úes', 'úe', 'uemos', 'uéis', 'úen'] },
        ...behind('u', arOthers),
      ],
    },
    {
      infinitive: 'er',
      rows: [{ ...present, endings: ['o', 'es', 'e', 'emos', 'éis', 'en'] }, ...erAndIr, ...futures('er')],
    },
    {
      infinitive: 'eer',
      rows: [
        { ...present, endings: ['eo', 'ees', 'ee', 'eemos', 'eéis', 'een'] },
        { ...subjunctive, endings: ['ea', 'eas', 'ea', 'eamos', 'eáis', 'ean'] },
        ...behind('e', afterStrongVowel),
        ...futures('eer'),
      ],
    },
    {
      infinitive: 'aer',
      rows: [
        { ...present, endings: ['aigo', 'aes', 'ae', 'aemos', 'aéis', 'aen'] },
        { ...subjunctive, endings: ['aiga', 'aigas', 'aiga', 'aigamos', 'aigáis', 'aigan'] },
        ...behind('a', afterStrongVowel),
        ...futures('aer'),
      ],
    },
    { infinitive: 'ir', rows: ir },
    { infinitive: 'ir', verbs: withoutY, rows: ir },
    {
      infinitive: 'uir',
      rows: [
        { ...present, endings: ['uyo', 'uyes', 'uye', 'uimos', 'uís', 'uyen'] },
        { ...past, endings: ['uí', 'uiste', 'uyó', 'uimos', 'uisteis', 'uyeron'] },
        { ...subjunctive, endings: ['uya', 'uyas', 'uya', 'uyamos', 'uyáis', 'uyan'] },
        { ...participle, endings: ['uido', 'uida', 'uidos', 'uidas'] },
        ...behind('u', afterVowel),
        ...futures('uir'),
      ],
    },
    {
      infinitive: 'oír',
      rows: [
        { ...present, endings: ['oigo', 'oyes', 'oye', 'oímos', 'oís', 'oyen'] },
        { ...subjunctive, endings: ['oiga', 'oigas', 'oiga', 'oigamos', 'oigáis', 'oigan'] },
        ...behind('o', afterStrongVowel),
        ...futures('oir'),
      ],
    },
    {
      infinitive: 'eír',
      rows: [
        { ...present, endings: ['ío', 'íes', 'íe', 'eímos', 'eís', 'íen'] },
        { ...imperfect, endings: ['eía', 'eías', 'eía', 'eíamos', 'eíais', 'eían'] },
        { ...past, endings: ['eí', 'eíste', 'ió', 'eímos', 'eísteis', 'ieron'] },
        // «Riais» but «sonriáis»: the second person plural is left out.
        { ...subjunctive, endings: ['ía', 'ías', 'ía', 'iamos', null, 'ían'] },
        ...subjunctivePast('ie', 'ié'),
        { ...gerund, endings: ['iendo'] },
        { ...participle, endings: ['eído', 'eída', 'eídos', 'eídas'] },
        ...futures('eir'),
      ],
    },
  ],
  spelling: [
    ...['e', 'é'].flatMap((ending) => [
      { stem: 'gu', ending, write: 'gü', infinitives: ['ar'] },
      { stem: 'g', ending, write: 'gu', infinitives: ['ar'] },
      { stem: 'c', ending, write: 'qu', infinitives: ['ar'] },
      { stem: 'z', ending, write: 'c', infinitives: ['ar'] },
    ]),
    ...['o', 'a', 'á'].flatMap((ending) => [
      { stem: 'ac', ending, write: 'azc', infinitives: ['er'] },
      { stem: 'ec', ending, write: 'ezc', infinitives: ['er'] },
      { stem: 'oc', ending, write: 'ozc', infinitives: ['er'] },
      { stem: 'uc', ending, write: 'uzc', infinitives: ['ir'] },
      { stem: 'c', ending, write: 'z', infinitives: ['er', 'ir'] },
      { stem: 'g', ending, write: 'j', infinitives: ['er', 'ir'] },
      { stem: 'gu', ending, write: 'g', infinitives: ['ir'] },
      { stem: 'qu', ending, write: 'c', infinitives: ['ir'] },
    ]),
  ],
  parts: {
    /** «cuento», «cuente»: where a stem in «-ar» has the stress. */
    ar: [
      { ...present, endings: ['o', 'as', 'a', null, null, 'an'] },
      { ...subjunctive, endings: ['e', 'es', 'e', null, null, 'en'] },
    ],
    /** «niego», and «niegue»: the same where they are written differently. */
    arIndicative: [{ ...present, endings: ['o', 'as', 'a', null, null, 'an'] }],
    arSubjunctive: [{ ...subjunctive, endings: ['e', 'es', 'e', null, null, 'en'] }],
    /** «entiendo», «entienda»: where a stem in «-er» or «-ir» has the stress. */
    er: [
      { ...present, endings: ['o', 'es', 'e', null, null, 'en'] },
      { ...subjunctive, endings: ['a', 'as', 'a', null, null, 'an'] },
    ],
    /** «tengo», «tenga», «tengamos». */
    first: [
      { ...present, endings: ['o', null, null, null, null, null] },
      { ...subjunctive, endings: ['a', 'as', 'a', 'amos', 'áis', 'an'] },
    ],
    /** «tienes», «tiene». */
    second: [{ ...present, endings: [null, 'es', 'e', null, null, 'en'] }],
    /** «sintamos». */
    plural: [{ ...subjunctive, endings: [null, null, null, 'amos', 'áis', null] }],
    /** «sintió», «sintiera», «sintiendo». */
    weak: [
      { ...past, endings: [null, null, 'ió', null, null, 'ieron'] },
      ...subjunctivePast('ie', 'ié'),
      { ...gerund, endings: ['iendo'] },
    ],
    /** «gruñó», «gruñera»: the same behind ñ and ll, which take the i into them. */
    soft: [
      { ...past, endings: [null, null, 'ó', null, null, 'eron'] },
      ...subjunctivePast('e', 'é'),
      { ...gerund, endings: ['endo'] },
    ],
    /** «tuvo», «tuvieron». */
    strong: [{ ...past, endings: ['e', 'iste', 'o', 'imos', 'isteis', 'ieron'] }, ...subjunctivePast('ie', 'ié')],
    /** «dijo», «dijeron». */
    strongJ: [{ ...past, endings: ['e', 'iste', 'o', 'imos', 'isteis', 'eron'] }, ...subjunctivePast('e', 'é')],
    /** «fuera». */
    softSubjunctive: subjunctivePast('e', 'é'),
    /** «tendrá», «tendría». */
    future: futures(''),
    /** «predirá» beside «predecirá». */
    otherFuture: futures(''),
    /** «hecho». */
    participle: [{ ...participle, endings: ['o', 'a', 'os', 'as'] }],
    /** «diciendo». */
    gerund: [{ ...gerund, endings: ['iendo'] }],
  },
  irregular: irregularVerbs,
  enclitics: {
    // Behind an infinitive two pronouns move the accent («decírselo»), behind a gerund one does so already.
    // biome-ignore format: a list of words
    pronouns: [
      'me', 'te', 'se', 'nos', 'os', 'lo', 'la', 'los', 'las', 'le', 'les', 'melo', 'mela', 'melos', 'melas', 'telo',
      'tela', 'selo', 'sela', 'selos', 'selas', 'noslo', 'nosla', 'seme', 'sele', 'seles', 'senos', 'oslo',
    ],
    joins: [
      { mood: 'infinitive', end: 'r', write: 'r' },
      { mood: 'infinitive', end: 'ar', write: 'ár' },
      { mood: 'infinitive', end: 'er', write: 'ér' },
      { mood: 'infinitive', end: 'ir', write: 'ír' },
      { mood: 'gerund', end: 'ando', write: 'ándo' },
      { mood: 'gerund', end: 'endo', write: 'éndo' },
    ],
  },
}
