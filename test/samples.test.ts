import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Span } from '../src/document/span.ts'
import { soundReading } from './sound-reading.ts'

/** Words that stand in a text; `nth` where they stand in it more than once, counted from 1. */
type Words = string | { readonly words: string; readonly nth: number }

interface Expected {
  readonly file: string
  readonly language: string
  readonly published: string
  readonly attributions: readonly {
    readonly source: readonly Words[]
    readonly cue: readonly Words[]
    readonly content: readonly Words[]
    readonly form: string
    readonly act: string
    readonly factuality: string
  }[]
  readonly figures: readonly {
    readonly words: string
    readonly nth?: number
    readonly low: number | null
    readonly high: number | null
    readonly approximate: boolean
    readonly unit: string | null
  }[]
}

const samples = join(import.meta.dirname, '../samples')
const expected: readonly Expected[] = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8'))

function draftOf(file: string) {
  const written = readFileSync(join(samples, 'reports', file), 'utf8')
  if (!file.endsWith('.ndjson')) return { text: written }
  const { title, ...rest } = JSON.parse(written)
  return { ...rest, headline: title }
}

function spanOf(text: string, words: Words): Span {
  const { words: sought, nth } = typeof words === 'string' ? { words, nth: 1 } : words
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(sought, at + 1)
  if (at < 0) throw new Error(`"${sought}" (${nth}) is not in the sample`)
  return [at, at + sought.length]
}

/** Words with their offset, so that a difference can be read. */
const shown = (text: string, [start, end]: Span) => `${start} ${text.slice(start, end)}`

/** The languages whose certainty and figures are read as carefully as who says what. */
const judged = ['it', 'en']

describe.each(expected)('the sample $file', (sample) => {
  const reading = soundReading(draftOf(sample.file))
  const { text } = reading.report
  const show = (spans: readonly Span[]) => spans.map((span) => shown(text, span))

  test('is read in its language and on its day', () => {
    expect(reading.report.language).toBe(sample.language)
    expect(reading.report.published?.value.slice(0, 10)).toBe(sample.published.slice(0, 10))
  })

  test('gives the sources, cues and contents that a careful editor finds', () => {
    const found = reading.attributions
      .filter(({ nestedIn }) => nestedIn === null)
      .map(({ source, cue, content, form }) => ({ source: show(source), cue: show(cue), content: show(content), form }))
    const sought = sample.attributions.map(({ source, cue, content, form }) => {
      const places = (words: readonly Words[]) => show(words.map((each) => spanOf(text, each)))
      return { source: places(source), cue: places(cue), content: places(content), form }
    })
    expect(found).toEqual(sought)
  })

  if (!judged.includes(sample.language)) return

  test('presents each as its source does, as sure and in the same act', () => {
    const found = reading.attributions.filter(({ nestedIn }) => nestedIn === null)
    expect(found.map(({ act, factuality }) => ({ act, factuality }))).toEqual(
      sample.attributions.map(({ act, factuality }) => ({ act, factuality })),
    )
  })

  test('gives the figures that a careful editor finds', () => {
    const found = reading.figures.map(({ span, low, high, approximate, unit }) => ({
      words: shown(text, span),
      low,
      high,
      approximate,
      unit,
    }))
    const sought = sample.figures.map(({ words, nth = 1, low, high, approximate, unit }) => ({
      words: shown(text, spanOf(text, { words, nth })),
      low,
      high,
      approximate,
      unit,
    }))
    expect(found).toEqual(sought)
  })
})
