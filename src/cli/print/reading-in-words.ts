import type { Attribution } from '../../document/attribution.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { wordsOf } from '../../document/span-arithmetic.ts'
import type { Voice } from '../../document/voice.ts'
import { outletItself, sourceNotNamed } from '../words.ts'
import { dateInWords, languageInWords, timeInWords } from './date-in-words.ts'
import { figureInWords } from './figure-in-words.ts'
import { printable } from './printable.ts'
import { quotedLines, saidInWords } from './said-in-words.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

/** A reading for a person at a terminal: the report, then each attribution with who, how sure, and the words. */
export function readingInWords(reading: Reading, style: Style): string {
  const { attributions, notices, voice } = reading
  const heard = voice.filter(({ reportive }) => reportive)
  const numbers = new Map(attributions.map(({ id }, index) => [id, index + 1]))
  const lines = [
    ...heading(reading, style),
    ...(attributions.length === 0 ? ['', '  Nobody is cited in it, as far as we can tell.'] : []),
    ...attributions.flatMap((attribution) => ['', ...attributionLines(attribution, reading, numbers, style)]),
    ...heard.flatMap((statement) => ['', ...voiceLines(statement, reading, style)]),
    ...(notices.length === 0 ? [] : ['']),
    ...notices.flatMap(({ message }) => hanging('  Note: ', printable(message), style.columns).map(style.faint)),
  ]
  return `${lines.join('\n')}\n`
}

function heading({ report, input }: Reading, style: Style): readonly string[] {
  const part = report.parts.find(({ kind }) => kind !== 'boilerplate')
  const first = report.headline ?? (part === undefined ? input : report.text.slice(part.start, part.end))
  const about = [report.outlet, dateInWords(report.published), languageInWords(report.language), report.id, input]
  return [
    ...wrap(shorten(printable(first)), style.columns).map(style.strong),
    ...wrap(printable(about.filter((fact) => fact !== null).join(' · ')), style.columns).map(style.faint),
  ]
}

/** A report without a headline is shown by its first words. */
function shorten(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 199).trimEnd()}…`
}

function attributionLines(
  attribution: Attribution,
  reading: Reading,
  numbers: ReadonlyMap<string, number>,
  style: Style,
): readonly string[] {
  const { id, nestedIn } = attribution
  const others = [
    ...(nestedIn === null ? [] : [`within ${numbers.get(nestedIn) ?? 'another'}`]),
    ...measured(attribution, reading),
  ]
  const wordless = attribution.content.length === 0
  const number = `${numbers.get(id) ?? ''}`.padStart(3)
  return [
    ...saidInWords(`${number}  `, { ...attribution, source: sourceOf(attribution, reading), wordless, others }, style),
    ...quotedLines(joined(attribution.content, reading), style),
  ]
}

/** What the outlet itself passes on as hearsay: nobody else is named for it. */
function voiceLines(statement: Voice, reading: Reading, style: Style): readonly string[] {
  const source = reading.report.outlet ?? outletItself
  return [
    ...saidInWords(
      '     ',
      { ...statement, source, act: 'assert', form: 'indirect', others: measured(statement, reading) },
      style,
    ),
    ...quotedLines(joined([statement.span], reading), style),
  ]
}

/** The figures of a statement, and its times where their words do not say when they are. */
function measured({ figures, times }: Pick<Voice, 'figures' | 'times'>, reading: Reading): readonly string[] {
  return [
    ...reading.figures.filter(({ id }) => figures.includes(id)).map(figureInWords),
    ...reading.times
      .filter(({ id }) => times.includes(id))
      .flatMap((time) => timeInWords(time, printable(wordsOf(reading.report.text, time.span))) ?? []),
  ]
}

/** Who says it: the name of the speaker, else the words of the source; then through whom. */
function sourceOf({ source, speaker, via }: Attribution, reading: Reading): string {
  const nameOf = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? id
  const words = source.length === 0 ? sourceNotNamed : joined(source, reading)
  const name = speaker === null ? words : nameOf(speaker)
  return via.length === 0 ? name : `${name} (through ${via.map(nameOf).join(', ')})`
}

function joined(spans: readonly Span[], { report }: Reading): string {
  return spans.map((span) => wordsOf(report.text, span)).join(' … ')
}
