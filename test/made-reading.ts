import { expect } from 'vitest'
import type { Attribution } from '../src/document/attribution.ts'
import { checkReading } from '../src/document/check-reading.ts'
import type { Entity } from '../src/document/entity.ts'
import type { Figure } from '../src/document/figure.ts'
import type { PartKind } from '../src/document/part.ts'
import type { Reading } from '../src/document/reading.ts'
import type { Span } from '../src/document/span.ts'
import type { Voice } from '../src/document/voice.ts'

/** Words of a made report: where they stand first, or with a number, where they stand for the nth time. */
type Words = string | readonly [words: string, nth: number]

/** What somebody is said to say in a made report. */
interface MadeSaying
  extends Partial<Pick<Attribution, 'form' | 'act' | 'factuality' | 'reportive' | 'nestedIn' | 'saidAt'>> {
  /** Name of an entity of the report. */
  readonly by?: string
  readonly source?: Words
  readonly cue?: Words
  readonly content?: Words | readonly Words[]
  readonly figures?: readonly string[]
  readonly times?: readonly string[]
}

/** A report made for a test, in a few lines. A line is a paragraph, or says what it is: 'crosshead: …'. */
export interface MadeReport {
  readonly outlet?: string | null
  readonly date?: string | null
  /** When its page says that it was changed. */
  readonly modified?: string
  readonly language?: string
  readonly headline?: string | null
  readonly lines: readonly string[]
  readonly entities?: readonly (Pick<Entity, 'name' | 'type'> & Partial<Entity>)[]
  readonly said?: readonly MadeSaying[]
  readonly voice?: readonly ({ readonly words: Words } & Partial<Omit<Voice, 'id' | 'span'>>)[]
  /** By the words of each. */
  readonly figures?: Readonly<Record<string, Partial<Omit<Figure, 'id' | 'span' | 'countedSpan'>>>>
  readonly times?: Readonly<Record<string, string>>
}

/** A sound reading of a made report: every span is found from its words. */
export function madeReading(made: MadeReport): Reading {
  const { text, parts } = layOut(made.lines)
  const find = (words: Words): Span => {
    const [sought, nth] = typeof words === 'string' ? [words, 1] : words
    let at = -1
    for (let i = 0; i < nth; i++) at = text.indexOf(sought, at + 1)
    expect(at, `"${sought}" stands in the made report`).toBeGreaterThanOrEqual(0)
    return [at, at + sought.length]
  }
  const date = made.date ?? null
  const reading: Reading = {
    version: 1,
    input: 'made',
    report: {
      id: 'made',
      url: null,
      outlet: made.outlet ?? null,
      headline: made.headline ?? null,
      byline: null,
      published: date === null ? null : { value: date, basis: 'given' },
      ...(made.modified === undefined ? {} : { modified: made.modified }),
      language: made.language ?? 'en',
      text,
      parts,
    },
    attributions: (made.said ?? []).map((saying, i) => attributionOf(saying, `a${i}`, find, made)),
    voice: (made.voice ?? []).map(({ words, ...rest }, i) => ({
      id: `v${i}`,
      span: find(words),
      factuality: 'CT+',
      reportive: false,
      figures: [],
      times: [],
      ...rest,
    })),
    figures: Object.entries(made.figures ?? {}).map(([words, figure]) => ({
      id: words,
      span: find(words),
      low: null,
      high: null,
      approximate: false,
      unit: null,
      counted: null,
      ...figure,
      countedSpan: figure.counted == null ? null : find(words),
    })),
    times: Object.entries(made.times ?? {}).map(([words, value]) => ({
      id: words,
      span: find(words),
      type: 'DATE',
      value,
    })),
    entities: (made.entities ?? []).map((entity) => ({
      id: entity.name,
      country: null,
      role: null,
      mentions: [],
      ...entity,
    })),
    notices: [],
  }
  expect(checkReading(reading)).toEqual([])
  return reading
}

function layOut(lines: readonly string[]): Pick<Reading['report'], 'text' | 'parts'> {
  const parts: Reading['report']['parts'][number][] = []
  let text = ''
  for (const line of lines) {
    const [, kind, rest] = /^(headline|crosshead|embed|boilerplate): (.*)$/u.exec(line) ?? [null, 'paragraph', line]
    const start = text.length
    const words = rest ?? ''
    text += `${words}\n`
    const span = { start, end: start + words.length }
    if (kind === 'boilerplate') parts.push({ kind, reason: 'other', ...span })
    else parts.push({ kind: kind as Exclude<PartKind, 'boilerplate'>, ...span })
  }
  return { text, parts }
}

function attributionOf(saying: MadeSaying, id: string, find: (words: Words) => Span, made: MadeReport): Attribution {
  const { by, source, cue, content, figures, times, ...rest } = saying
  const listed = content === undefined ? [] : isOne(content) ? [content] : content
  if (by !== undefined) expect(made.entities?.map(({ name }) => name)).toContain(by)
  return {
    id,
    source: source === undefined ? [] : [find(source)],
    cue: cue === undefined ? [] : [find(cue)],
    content: listed.map(find),
    form: 'indirect',
    act: 'assert',
    factuality: 'CT+',
    reportive: false,
    speaker: by ?? null,
    via: [],
    nestedIn: null,
    figures: figures ?? [],
    times: times ?? [],
    ...rest,
  }
}

function isOne(content: Words | readonly Words[]): content is Words {
  return typeof content === 'string' || typeof content[1] === 'number'
}
