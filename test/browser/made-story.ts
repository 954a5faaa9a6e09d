import type { Claim } from '../../src/document/claim.ts'
import type { Statement } from '../../src/document/statement.ts'
import type { Story } from '../../src/document/story.ts'
import { englishReading, englishText, italianReading, italianText, spanOf } from './made-readings.ts'

const place = (text: string, words: string) => ({ span: spanOf(text, words), words })

const plain = {
  attribution: 'a1',
  voice: null,
  via: [],
  form: 'indirect',
  act: 'assert',
  factuality: 'CT+',
  reportive: false,
  at: '2031-05-06',
  variants: 1,
} as const

const holding: readonly Statement[] = [
  {
    ...plain,
    id: 'st-1',
    report: 'corriere-1',
    source: 'Olga Ferri',
    origin: 'o-ferri',
    form: 'direct',
    factuality: 'PS+',
    places: [
      place(italianText, 'tiene, ma non so dire per quanto'),
      place(italianText, 'La diga di Montarsa regge, per ora'),
    ],
    variants: 2,
  },
  {
    ...plain,
    id: 'st-2',
    report: 'northern-wire-7',
    source: 'Olga Ferri',
    via: ['Corriere della Valle'],
    origin: 'o-ferri',
    at: '2031-05-06T18:40:00Z',
    places: [place(englishText, 'The dam is holding, but nobody can say for how long')],
  },
]

const leaving: readonly Statement[] = [
  {
    ...plain,
    id: 'st-3',
    attribution: 'a2',
    report: 'corriere-1',
    source: 'la prefettura',
    origin: 'o-prefettura',
    places: [place(italianText, 'Fino a 3.000 persone hanno lasciato la valle')],
  },
  {
    ...plain,
    id: 'st-4',
    attribution: 'a2',
    report: 'northern-wire-7',
    source: 'the prefecture',
    origin: 'o-prefettura',
    at: '2031-05-06T18:40:00Z',
    places: [place(englishText, 'About 2,800 people have left the valley')],
  },
]

const missing: readonly Statement[] = [
  {
    ...plain,
    id: 'st-5',
    attribution: null,
    voice: 'v1',
    report: 'corriere-1',
    source: null,
    origin: 'o-corriere',
    factuality: 'CT-',
    reportive: true,
    places: [place(italianText, 'Due operai sarebbero rimasti nella galleria')],
  },
  {
    ...plain,
    id: 'st-6',
    attribution: 'a3',
    report: 'corriere-1',
    source: 'Un portavoce della società Idrovalle',
    origin: 'o-idrovalle',
    act: 'decline-to-confirm',
    factuality: 'Uu',
    places: [place(italianText, 'il numero dei dispersi')],
  },
]

/** A story's ledger made by hand, with something of everything that a ledger can hold. */
export const madeStory: Story = {
  version: 1,
  story: {
    id: 's-diga',
    title: 'La diga di Montarsa regge, per ora',
    languages: ['it', 'en'],
    first: '2031-05-06',
    last: '2031-05-07',
    outlets: 2,
    reports: [
      reportOf(italianReading.report, null, 2),
      reportOf(englishReading.report, null, 1),
      { ...reportOf(englishReading.report, 'northern-wire-7', 1), id: 'gazette-3', outlet: 'Hill Gazette' },
    ],
  },
  questions: [
    { id: 'q-1', about: 'La diga regge?', claims: ['c-1', 'c-3'] },
    { id: 'q-2', about: 'Quanti hanno lasciato la valle', claims: ['c-2'] },
  ],
  claims: [
    claimOf('c-1', 'q-1', 'tiene, ma non so dire per quanto', holding, 3),
    {
      ...claimOf('c-2', 'q-2', 'Fino a 3.000 persone hanno lasciato la valle', leaving, 3),
      figures: [
        {
          statement: 'st-3',
          low: null,
          high: 3000,
          approximate: false,
          unit: null,
          counted: 'persona',
        },
        { statement: 'st-4', low: 2800, high: 2800, approximate: true, unit: null, counted: 'person' },
      ],
    },
    claimOf('c-3', 'q-1', 'Due operai sarebbero rimasti nella galleria', missing, 1),
  ],
  origins: [
    { id: 'o-ferri', name: 'Olga Ferri', type: 'person', affiliation: 'Idrovalle', promptedBy: 'c-3' },
    { id: 'o-prefettura', name: 'prefettura', type: 'organisation', affiliation: 'IT', promptedBy: null },
    { id: 'o-corriere', name: 'Corriere della Valle', type: 'media', affiliation: null, promptedBy: null },
    { id: 'o-idrovalle', name: 'Idrovalle', type: 'organisation', affiliation: null, promptedBy: null },
  ],
  relations: [
    { kind: 'declines', from: 'st-6', to: 'c-3', because: 'non ha voluto confermare' },
    { kind: 'weaker', from: 'c-1', to: 'c-3', because: 'possible against certain' },
  ],
  changes: [
    { at: '2031-05-06', report: 'corriere-1', kind: 'claim', claim: 'c-1', before: null, after: null },
    {
      at: '2031-05-06T18:40:00Z',
      report: 'northern-wire-7',
      kind: 'figure',
      claim: 'c-2',
      before: '3.000',
      after: '2,800',
    },
    { at: '2031-05-07', report: 'northern-wire-7', kind: 'certainty', claim: 'c-1', before: 'PS+', after: 'CT+' },
  ],
  judgements: [],
}

function claimOf(
  id: string,
  question: string,
  proposition: string,
  statements: readonly Statement[],
  outlets: number,
): Claim {
  return {
    id,
    question,
    proposition,
    statements,
    outlets,
    origins: [...new Set(statements.map(({ origin }) => origin))],
    figures: [],
    standing: [...new Map(statements.map((statement) => [statement.origin, statement])).values()].map(
      ({ id: statement, origin, factuality, at }) => ({ origin, factuality, at, statement }),
    ),
  }
}

function reportOf(
  { id, outlet, headline, published, url, language }: (typeof italianReading)['report'],
  copyOf: string | null,
  revisions: number,
): Story['story']['reports'][number] {
  return { id, outlet, headline, published, url, language, copyOf, revisions }
}
