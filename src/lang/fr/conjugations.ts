import type { Conjugation, Conjugations } from '../conjugation.ts'
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

/**
 * «-érer» and the like open their é before a silent e: «considère», «considérons»; the future is written both ways.
 * `soft`: how the stem is written before a and o: «protégeons».
 */
const opening = (closed: string, open: string, soft = closed): Conjugation => ({
  infinitive: `${closed}er`,
  rows: [
    {
      ...present,
      endings: [`${open}e`, `${open}es`, `${open}e`, `${soft}ons`, `${closed}ez`, `${open}ent`],
    },
    {
      ...imperfect,
      endings: [`${soft}ais`, `${soft}ais`, `${soft}ait`, `${closed}ions`, `${closed}iez`, `${soft}aient`],
    },
    { ...past, endings: [`${soft}ai`, `${soft}as`, `${soft}a`, `${soft}âmes`, `${soft}âtes`, `${closed}èrent`] },
    ...[closed, open].map((stem) => ({
      ...future,
      endings: [`${stem}erai`, `${stem}eras`, `${stem}era`, `${stem}erons`, `${stem}erez`, `${stem}eront`],
    })),
    {
      ...subjunctive,
      endings: [`${open}e`, `${open}es`, `${open}e`, `${closed}ions`, `${closed}iez`, `${open}ent`],
    },
    {
      ...subjunctiveImperfect,
      endings: [`${soft}asse`, `${soft}asses`, `${soft}ât`, `${soft}assions`, `${soft}assiez`, `${soft}assent`],
    },
    ...[closed, open].map((stem) => ({
      ...conditional,
      endings: [`${stem}erais`, `${stem}erais`, `${stem}erait`, `${stem}erions`, `${stem}eriez`, `${stem}eraient`],
    })),
    { ...gerund, endings: [`${soft}ant`] },
    { ...participle, endings: [`${closed}é`, `${closed}ée`, `${closed}és`, `${closed}ées`] },
  ],
})

/** Stems that change before a silent e, those that end in more of the same letters first: «appelle» but «gèle». */
const changes: readonly (readonly [stem: string, write: string])[] = [
  ['ev', 'èv'],
  ['en', 'èn'],
  ['em', 'èm'],
  ['es', 'ès'],
  ['cachet', 'cachett'],
  ['chet', 'chèt'],
  ['jet', 'jett'],
  ['quet', 'quett'],
  ['llet', 'llett'],
  ['ttel', 'ttell'],
  ['tel', 'tèl'],
  ['ppel', 'ppell'],
  ['épel', 'épell'],
  ['ivel', 'ivell'],
  ['uvel', 'uvell'],
  ['ncel', 'ncell'],
  ['orcel', 'orcell'],
  ['harcel', 'harcèl'],
  ['décel', 'décèl'],
  ['recel', 'recèl'],
  ['gel', 'gèl'],
  ['del', 'dèl'],
  ['oy', 'oi'],
  ['uy', 'ui'],
]

export const conjugations: Conjugations = {
  regular: [
    {
      infinitive: 'er',
      rows: [
        { ...present, endings: ['e', 'es', 'e', 'ons', 'ez', 'ent'] },
        { ...imperfect, endings: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'] },
        { ...past, endings: ['ai', 'as', 'a', 'âmes', 'âtes', 'èrent'] },
        { ...future, endings: ['erai', 'eras', 'era', 'erons', 'erez', 'eront'] },
        { ...subjunctive, endings: ['e', 'es', 'e', 'ions', 'iez', 'ent'] },
        { ...subjunctiveImperfect, endings: ['asse', 'asses', 'ât', 'assions', 'assiez', 'assent'] },
        { ...conditional, endings: ['erais', 'erais', 'erait', 'erions', 'eriez', 'eraient'] },
        { ...gerund, endings: ['ant'] },
        { ...participle, endings: ['é', 'ée', 'és', 'ées'] },
      ],
    },
    {
      infinitive: 'ayer',
      rows: [
        { ...present, endings: ['aie', 'aies', 'aie', 'ayons', 'ayez', 'aient'] },
        { ...present, endings: ['aye', 'ayes', 'aye', null, null, 'ayent'] },
        { ...imperfect, endings: ['ayais', 'ayais', 'ayait', 'ayions', 'ayiez', 'ayaient'] },
        { ...past, endings: ['ayai', 'ayas', 'aya', 'ayâmes', 'ayâtes', 'ayèrent'] },
        { ...future, endings: ['aierai', 'aieras', 'aiera', 'aierons', 'aierez', 'aieront'] },
        { ...future, endings: ['ayerai', 'ayeras', 'ayera', 'ayerons', 'ayerez', 'ayeront'] },
        { ...subjunctive, endings: ['aie', 'aies', 'aie', 'ayions', 'ayiez', 'aient'] },
        { ...subjunctive, endings: ['aye', 'ayes', 'aye', null, null, 'ayent'] },
        { ...subjunctiveImperfect, endings: ['ayasse', 'ayasses', 'ayât', 'ayassions', 'ayassiez', 'ayassent'] },
        { ...conditional, endings: ['aierais', 'aierais', 'aierait', 'aierions', 'aieriez', 'aieraient'] },
        { ...conditional, endings: ['ayerais', 'ayerais', 'ayerait', 'ayerions', 'ayeriez', 'ayeraient'] },
        { ...gerund, endings: ['ayant'] },
        { ...participle, endings: ['ayé', 'ayée', 'ayés', 'ayées'] },
      ],
    },
    {
      infinitive: 'ir',
      rows: [
        { ...present, endings: ['is', 'is', 'it', 'issons', 'issez', 'issent'] },
        { ...imperfect, endings: ['issais', 'issais', 'issait', 'issions', 'issiez', 'issaient'] },
        { ...past, endings: ['is', 'is', 'it', 'îmes', 'îtes', 'irent'] },
        { ...future, endings: ['irai', 'iras', 'ira', 'irons', 'irez', 'iront'] },
        { ...subjunctive, endings: ['isse', 'isses', 'isse', 'issions', 'issiez', 'issent'] },
        { ...subjunctiveImperfect, endings: ['isse', 'isses', 'ît', 'issions', 'issiez', 'issent'] },
        { ...conditional, endings: ['irais', 'irais', 'irait', 'irions', 'iriez', 'iraient'] },
        { ...gerund, endings: ['issant'] },
        { ...participle, endings: ['i', 'ie', 'is', 'ies'] },
      ],
    },
    // None of these is regular: what a verb has beside its infinitive stands with the irregular ones.
    { infinitive: 'oir', rows: [] },
    {
      infinitive: 're',
      rows: [
        { ...present, endings: ['s', 's', '', 'ons', 'ez', 'ent'] },
        { ...imperfect, endings: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'] },
        { ...past, endings: ['is', 'is', 'it', 'îmes', 'îtes', 'irent'] },
        { ...future, endings: ['rai', 'ras', 'ra', 'rons', 'rez', 'ront'] },
        { ...subjunctive, endings: ['e', 'es', 'e', 'ions', 'iez', 'ent'] },
        { ...subjunctiveImperfect, endings: ['isse', 'isses', 'ît', 'issions', 'issiez', 'issent'] },
        { ...conditional, endings: ['rais', 'rais', 'rait', 'rions', 'riez', 'raient'] },
        { ...gerund, endings: ['ant'] },
        { ...participle, endings: ['u', 'ue', 'us', 'ues'] },
      ],
    },
    opening('éb', 'èb'),
    opening('ébr', 'èbr'),
    opening('éch', 'èch'),
    opening('éd', 'èd'),
    opening('ég', 'èg', 'ége'),
    opening('égl', 'ègl'),
    opening('égn', 'ègn'),
    opening('égr', 'ègr'),
    opening('égu', 'ègu'),
    opening('él', 'èl'),
    opening('ém', 'èm'),
    opening('én', 'èn'),
    opening('équ', 'èqu'),
    opening('ér', 'èr'),
    opening('és', 'ès'),
    opening('ét', 'èt'),
    opening('étr', 'ètr'),
  ],
  spelling: [
    { stem: 'c', ending: 'a', write: 'ç', infinitives: ['er'] },
    { stem: 'c', ending: 'â', write: 'ç', infinitives: ['er'] },
    { stem: 'c', ending: 'o', write: 'ç', infinitives: ['er'] },
    { stem: 'g', ending: 'a', write: 'ge', infinitives: ['er'] },
    { stem: 'g', ending: 'â', write: 'ge', infinitives: ['er'] },
    { stem: 'g', ending: 'o', write: 'ge', infinitives: ['er'] },
    // The e of «-ez» is not silent, so it keeps the stem as it is.
    ...changes.flatMap(([stem, write]) => [
      { stem, ending: 'ez', write: stem, infinitives: ['er'] },
      { stem, ending: 'e', write, infinitives: ['er'] },
    ]),
  ],
  parts: {
    /** «dis», «dit». */
    singular: [{ ...present, endings: ['s', 's', 't', null, null, null] }],
    /** «mets», «met». */
    bare: [{ ...present, endings: ['s', 's', '', null, null, null] }],
    /** «offre». */
    open: [{ ...present, endings: ['e', 'es', 'e', null, null, null] }],
    /** «disons», «disait», «disions», «disant». */
    plural: [
      { ...present, endings: [null, null, null, 'ons', 'ez', null] },
      { ...imperfect, endings: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'] },
      { ...subjunctive, endings: [null, null, null, 'ions', 'iez', null] },
      { ...gerund, endings: ['ant'] },
    ],
    /** «disent», «dise». */
    third: [
      { ...present, endings: [null, null, null, null, null, 'ent'] },
      { ...subjunctive, endings: ['e', 'es', 'e', null, null, 'ent'] },
    ],
    /** «dit», «dirent», «dît». */
    pastI: [
      { ...past, endings: ['is', 'is', 'it', 'îmes', 'îtes', 'irent'] },
      { ...subjunctiveImperfect, endings: ['isse', 'isses', 'ît', 'issions', 'issiez', 'issent'] },
    ],
    /** «reçut», «reçurent», «reçût». */
    pastU: [
      { ...past, endings: ['us', 'us', 'ut', 'ûmes', 'ûtes', 'urent'] },
      { ...subjunctiveImperfect, endings: ['usse', 'usses', 'ût', 'ussions', 'ussiez', 'ussent'] },
    ],
    /** «tint», «tinrent», «tînt». */
    pastIn: [
      { ...past, endings: ['ins', 'ins', 'int', 'înmes', 'întes', 'inrent'] },
      { ...subjunctiveImperfect, endings: ['insse', 'insses', 'înt', 'inssions', 'inssiez', 'inssent'] },
    ],
    /** «tiendra», «tiendrait». */
    future: [
      { ...future, endings: ['ai', 'as', 'a', 'ons', 'ez', 'ont'] },
      { ...conditional, endings: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'] },
    ],
    /** «dit», «dite». */
    participle: [{ ...participle, endings: ['', 'e', 's', 'es'] }],
    /** «pris», «prise»: one that ends in s. */
    participleS: [{ ...participle, endings: ['', 'e', '', 'es'] }],
  },
  irregular: irregularVerbs,
}
