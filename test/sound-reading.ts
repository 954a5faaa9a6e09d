import { join } from 'node:path'
import { analyse } from '../src/analysis/analyse.ts'
import type { Draft } from '../src/document/draft.ts'
import type { Reading } from '../src/document/reading.ts'
import type { Span } from '../src/document/span.ts'
import { languages } from '../src/lang/languages.ts'
import { likeliest } from '../src/weights/likeliest.ts'
import { loadEngines } from '../src/weights/load-engine.ts'

const engineOf = loadEngines(join(import.meta.dirname, '../weights'))

const bare: Draft = {
  input: 'test',
  id: null,
  url: null,
  outlet: null,
  headline: null,
  byline: null,
  date: null,
  language: null,
  text: '',
}

/** Reads a draft of which only the text must be given. test/check-every-reading.ts holds the reading to the document model. */
export function soundReading(draft: Partial<Draft> & Pick<Draft, 'text'>): Reading {
  return analyse({ ...bare, ...draft }, languages, engineOf, likeliest)
}

/** The words of spans, for tests that compare words rather than offsets. */
function wordsOfSpans(reading: Reading, spans: readonly Span[]): readonly string[] {
  return spans.map(([start, end]) => reading.report.text.slice(start, end))
}

/** An attribution in words, as a test reads it. */
export interface InWords {
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
}

/** The outermost attributions of a reading in words, in the order of the text. */
export function attributionsInWords(reading: Reading): readonly InWords[] {
  return reading.attributions
    .filter(({ nestedIn }) => nestedIn === null)
    .map(({ source, cue, content }) => ({
      source: wordsOfSpans(reading, source),
      cue: wordsOfSpans(reading, cue),
      content: wordsOfSpans(reading, content),
    }))
}

/**
 * What a text says as a test reads it: «source | cue | content» for each outermost attribution; spans of one role are joined
 * with « + ».
 */
export function said(text: string, language: string): readonly string[] {
  return attributionsInWords(soundReading({ text, language, date: '2031-03-05' })).map(({ source, cue, content }) =>
    [source, cue, content].map((words) => words.join(' + ')).join(' | '),
  )
}
