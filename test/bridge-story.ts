import type { Story } from '../src/document/story.ts'

const words = 'il ponte resta chiuso fino a marzo'
const edited = 'il ponte resta chiuso fino ad aprile'

/** A small ledger with something of everything that a story is printed with. */
export const bridgeStory: Story = {
  version: 1,
  story: {
    id: 's-0000000001',
    title: 'Ponte di Tolvara, *chiuso*',
    languages: ['it', 'en'],
    first: '2031-02-01',
    last: '2031-02-03T08:30:00Z',
    outlets: 2,
    outletUnknown: true,
    reports: [
      {
        id: 'r-1',
        outlet: 'Corriere',
        headline: 'Ponte chiuso',
        published: { value: '2031-02-01', basis: 'given' },
        url: 'https://corriere.example/ponte',
        copyOf: null,
        revisions: 2,
        language: 'it',
      },
      {
        id: 'r-2',
        outlet: null,
        headline: null,
        published: null,
        url: null,
        copyOf: 'r-1',
        revisions: 1,
        language: 'en',
      },
    ],
  },
  questions: [{ id: 'q-1', about: words, claims: ['c-1'] }],
  claims: [
    {
      id: 'c-1',
      question: 'q-1',
      proposition: words,
      statements: [
        {
          id: 'st-1',
          report: 'r-1',
          attribution: 'a1',
          voice: null,
          source: 'Edda Morn',
          via: ['Norvapress'],
          origin: 'o-1',
          form: 'direct',
          act: 'decline-to-confirm',
          factuality: 'Uu',
          reportive: true,
          at: '2031-02-01',
          places: [
            { span: [10, 44], words },
            { span: [60, 96], words: edited },
          ],
          variants: 2,
        },
      ],
      origins: ['o-1'],
      outlets: 2,
      figures: [{ statement: 'st-1', low: null, high: 12000, approximate: false, unit: null, counted: 'auto' }],
      standing: [{ origin: 'o-1', factuality: 'Uu', at: '2031-02-01', statement: 'st-1' }],
    },
    {
      id: 'c-2',
      question: null,
      proposition: 'the bridge is open',
      statements: [
        {
          id: 'st-2',
          report: 'r-2',
          attribution: null,
          voice: 'v1',
          source: null,
          via: [],
          origin: 'o-2',
          form: 'indirect',
          act: 'assert',
          factuality: 'PR+',
          reportive: false,
          at: null,
          places: [{ span: [0, 18], words: 'the bridge is open' }],
          variants: 1,
        },
      ],
      origins: ['o-2'],
      outlets: 1,
      outletUnknown: true,
      figures: [],
      standing: [],
    },
  ],
  origins: [
    { id: 'o-1', name: 'Edda Morn', type: 'person', affiliation: 'IT', promptedBy: null },
    { id: 'o-2', name: 'the report itself', type: 'media', affiliation: null, promptedBy: null },
  ],
  relations: [{ kind: 'excludes', from: 'c-1', to: 'st-2', because: 'a bridge is not open and closed' }],
  changes: [
    { at: '2031-02-01', report: 'r-1', kind: 'claim', claim: 'c-1', before: null, after: words, statement: 'st-1' },
    { at: null, report: 'r-1', kind: 'edit', claim: 'c-1', before: 'marzo', after: 'aprile' },
  ],
  judgements: [],
}
