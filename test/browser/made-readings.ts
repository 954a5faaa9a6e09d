import type { Attribution } from '../../src/document/attribution.ts'
import type { Part } from '../../src/document/part.ts'
import type { Reading } from '../../src/document/reading.ts'
import type { Span } from '../../src/document/span.ts'

/** A report that holds markup, nested voices, an embed and debris, read by hand. */
export const italianText = `La diga di Montarsa regge, per ora
La diga di Montarsa regge, per ora

La diga «tiene, ma non so dire per quanto», ha dichiarato martedì l'ingegnera Olga Ferri, che dirige l'impianto. Fino a 3.000 persone hanno lasciato la valle, secondo la prefettura.

Due operai sarebbero rimasti nella galleria. Un portavoce della società Idrovalle non ha voluto confermare il numero dei dispersi. Il sindaco ha riferito che un tecnico gli avrebbe detto: «L'acqua sale».

Le parole <script>alert("diga")</script> & <b>«altro»</b> stanno nel testo.

Leggi anche: tutte le piene del secolo`

export const englishText = `Montarsa dam holds for now

The dam is holding, but nobody can say for how long, its director Olga Ferri said on Tuesday. About 2,800 people have left the valley, the prefecture reported.`

export const italianReading: Reading = {
  version: 1,
  input: 'diga.txt',
  report: {
    id: 'corriere-1',
    url: 'https://corriere-della-valle.example/diga',
    outlet: 'Corriere della Valle',
    headline: 'La diga di Montarsa regge, per ora',
    byline: 'Tea Lunardi',
    published: { value: '2031-05-06', basis: 'text' },
    language: 'it',
    text: italianText,
    parts: partsOf(italianText, (line, index) =>
      index === 0
        ? { kind: 'headline' }
        : index === 1
          ? { kind: 'boilerplate', reason: 'repeated-headline' }
          : line.startsWith('Leggi')
            ? { kind: 'boilerplate', reason: 'related' }
            : { kind: 'paragraph' },
    ),
  },
  attributions: [
    attribution(italianText, 'a1', {
      source: ["l'ingegnera Olga Ferri, che dirige l'impianto"],
      cue: ['ha dichiarato'],
      content: ['tiene, ma non so dire per quanto'],
      form: 'direct',
      factuality: 'PS+',
      speaker: 'e1',
      times: ['t1'],
    }),
    attribution(italianText, 'a2', {
      source: ['la prefettura'],
      cue: ['secondo'],
      content: ['Fino a 3.000 persone hanno lasciato la valle'],
      speaker: 'e2',
      figures: ['f1'],
    }),
    attribution(italianText, 'a3', {
      source: ['Un portavoce della società Idrovalle'],
      cue: ['non ha voluto confermare'],
      content: ['il numero dei dispersi'],
      act: 'decline-to-confirm',
      factuality: 'Uu',
    }),
    attribution(italianText, 'a4', {
      source: ['Il sindaco'],
      cue: ['ha riferito'],
      content: ["un tecnico gli avrebbe detto: «L'acqua sale»"],
      form: 'mixed',
      factuality: 'PR+',
      reportive: true,
    }),
    attribution(italianText, 'a5', {
      source: ['un tecnico'],
      cue: ['avrebbe detto'],
      content: ["L'acqua sale"],
      form: 'direct',
      nestedIn: 'a4',
      speaker: 'e3',
      via: ['e4'],
    }),
  ],
  voice: [
    {
      id: 'v1',
      span: spanOf(italianText, 'Due operai sarebbero rimasti nella galleria'),
      factuality: 'CT-',
      reportive: true,
      figures: ['f2'],
      times: [],
    },
  ],
  figures: [
    {
      id: 'f1',
      span: spanOf(italianText, 'Fino a 3.000'),
      low: null,
      high: 3000,
      approximate: false,
      unit: null,
      counted: 'persona',
      countedSpan: spanOf(italianText, 'persone'),
    },
    {
      id: 'f2',
      span: spanOf(italianText, 'Due'),
      low: 2,
      high: 2,
      approximate: false,
      unit: null,
      counted: 'operaio',
      countedSpan: spanOf(italianText, 'operai'),
    },
  ],
  times: [{ id: 't1', span: spanOf(italianText, 'martedì'), type: 'DATE', value: '2031-05-06' }],
  entities: [
    entity(italianText, 'e1', 'Olga Ferri', 'person', 'ingegnera'),
    { ...entity(italianText, 'e2', 'prefettura', 'organisation', null), country: 'IT' },
    entity(italianText, 'e3', 'tecnico', 'anonymous', null),
    entity(italianText, 'e4', 'sindaco', 'person', null),
  ],
  notices: [{ rule: 'unclosed-quotation', span: spanOf(italianText, 'altro'), message: 'A quotation is not closed.' }],
}

export const englishReading: Reading = {
  version: 1,
  input: 'dam.txt',
  report: {
    id: 'northern-wire-7',
    url: null,
    outlet: 'Northern Wire',
    headline: 'Montarsa dam holds for now',
    byline: null,
    published: { value: '2031-05-06T18:40:00Z', basis: 'given' },
    language: 'en',
    text: englishText,
    parts: partsOf(englishText, (_, index) => ({ kind: index === 0 ? 'headline' : 'paragraph' })),
  },
  attributions: [
    attribution(englishText, 'a1', {
      source: ['its director Olga Ferri'],
      cue: ['said'],
      content: ['The dam is holding, but nobody can say for how long'],
      speaker: 'e1',
    }),
    attribution(englishText, 'a2', {
      source: ['the prefecture'],
      cue: ['reported'],
      content: ['About 2,800 people have left the valley'],
      figures: ['f1'],
    }),
  ],
  voice: [],
  figures: [
    {
      id: 'f1',
      span: spanOf(englishText, 'About 2,800'),
      low: 2800,
      high: 2800,
      approximate: true,
      unit: null,
      counted: 'person',
      countedSpan: spanOf(englishText, 'people'),
    },
  ],
  times: [],
  entities: [entity(englishText, 'e1', 'Olga Ferri', 'person', 'director')],
  notices: [],
}

/** The place of words in a text, by their first occurrence. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return [start, start + words.length]
}

type Worded = Partial<Omit<Attribution, 'source' | 'cue' | 'content'>> &
  Readonly<Record<'source' | 'cue' | 'content', readonly string[]>>

function attribution(text: string, id: string, { source, cue, content, ...rest }: Worded): Attribution {
  const spans = (all: readonly string[]) => all.map((words) => spanOf(text, words))
  return {
    id,
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    form: 'indirect',
    act: 'assert',
    factuality: 'CT+',
    reportive: false,
    speaker: null,
    via: [],
    nestedIn: null,
    figures: [],
    times: [],
    ...rest,
  }
}

function entity(
  text: string,
  id: string,
  name: string,
  type: Reading['entities'][number]['type'],
  role: string | null,
): Reading['entities'][number] {
  return { id, name, type, country: null, role, mentions: [spanOf(text, name)] }
}

function partsOf(text: string, kindOf: (line: string, index: number) => Pick<Part, 'kind' | 'reason'>): Part[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((line, index) => ({
    ...kindOf(line[0], index),
    start: line.index,
    end: line.index + line[0].length,
  }))
}
