import type { Attribution } from '../document/attribution.ts'
import type { Factuality } from '../document/factuality.ts'
import type { Figure } from '../document/figure.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { wordsOf } from '../document/span-arithmetic.ts'

/** What two readings of one text differ in: `words` are those of the report. */
export type ReadingChange =
  | { readonly kind: 'new' | 'gone'; readonly words: string; readonly source: string | null }
  | { readonly kind: 'extent'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'speaker'
      readonly words: string
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly kind: 'certainty'; readonly words: string; readonly before: Certainty; readonly after: Certainty }
  | {
      readonly kind: 'act'
      readonly words: string
      readonly before: Attribution['act']
      readonly after: Attribution['act']
    }
  | { readonly kind: 'figure'; readonly before: Figure | null; readonly after: Figure | null; readonly words: string }
  | { readonly kind: 'language' | 'date'; readonly before: string | null; readonly after: string | null }
  /** Something else: what the outlet says itself, times, entities, parts. */
  | { readonly kind: 'details' }

export interface Certainty {
  readonly factuality: Factuality
  readonly reportive: boolean
}

/** What a later reading of the same text shows otherwise; nothing where the two are the same. */
export function readingChanges(before: Reading, after: Reading): readonly ReadingChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const found = [
    ...factChange('language', before.report.language, after.report.language),
    ...factChange('date', before.report.published?.value ?? null, after.report.published?.value ?? null),
    ...attributionChanges(before, after),
    ...figureChanges(before, after),
  ]
  return found.length === 0 ? [{ kind: 'details' }] : found
}

function factChange(kind: 'language' | 'date', before: string | null, after: string | null): readonly ReadingChange[] {
  return before === after ? [] : [{ kind, before, after }]
}

/** Attributions of the same content are the same; among the others those of the same cue, whose extent has changed. */
function attributionChanges(before: Reading, after: Reading): readonly ReadingChange[] {
  const contents = pairs(before.attributions, after.attributions, contentKey)
  const cues = pairs(contents.gone, contents.come, cueKey)
  return [
    ...cues.gone.map((one) => ({ kind: 'gone' as const, words: saidIn(before, one), source: sourceIn(before, one) })),
    ...cues.come.map((one) => ({ kind: 'new' as const, words: saidIn(after, one), source: sourceIn(after, one) })),
    ...cues.both.map(([one, other]) => ({
      kind: 'extent' as const,
      before: saidIn(before, one),
      after: saidIn(after, other),
    })),
    ...[...contents.both, ...cues.both].flatMap(([one, other]) => judgedOtherwise(before, after, one, other)),
  ]
}

function judgedOtherwise(before: Reading, after: Reading, one: Attribution, other: Attribution): ReadingChange[] {
  const words = saidIn(after, other)
  const [source, sourceNow] = [sourceIn(before, one), sourceIn(after, other)]
  const certainty = ({ factuality, reportive }: Attribution) => ({ factuality, reportive })
  const sure = one.factuality === other.factuality && one.reportive === other.reportive
  return [
    ...(source === sourceNow ? [] : [{ kind: 'speaker' as const, words, before: source, after: sourceNow }]),
    ...(sure ? [] : [{ kind: 'certainty' as const, words, before: certainty(one), after: certainty(other) }]),
    ...(one.act === other.act ? [] : [{ kind: 'act' as const, words, before: one.act, after: other.act }]),
  ]
}

function figureChanges(before: Reading, after: Reading): readonly ReadingChange[] {
  const { gone, come, both } = pairs(before.figures, after.figures, ({ span }) => span.join())
  const told = ({ low, high, approximate, unit, counted }: Figure) =>
    JSON.stringify([low, high, approximate, unit, counted])
  const changed = both.filter(([one, other]) => told(one) !== told(other))
  const words = (reading: Reading, { span }: Figure) => wordsOf(reading.report.text, span)
  return [
    ...gone.map((one) => ({ kind: 'figure' as const, before: one, after: null, words: words(before, one) })),
    ...come.map((one) => ({ kind: 'figure' as const, before: null, after: one, words: words(after, one) })),
    ...changed.map(([one, other]) => ({
      kind: 'figure' as const,
      before: one,
      after: other,
      words: words(after, other),
    })),
  ]
}

/** What has the same key before and after, in the order of each list, and what has not. */
function pairs<Each>(before: readonly Each[], after: readonly Each[], keyOf: (each: Each) => string) {
  const waiting = new Map<string, Each[]>()
  for (const each of before) waiting.set(keyOf(each), [...(waiting.get(keyOf(each)) ?? []), each])
  const both: (readonly [Each, Each])[] = []
  const come: Each[] = []
  for (const each of after) {
    const partner = waiting.get(keyOf(each))?.shift()
    if (partner === undefined) come.push(each)
    else both.push([partner, each])
  }
  const left = new Set([...waiting.values()].flat())
  return { both, come, gone: before.filter((each) => left.has(each)) }
}

function contentKey({ content, cue }: Attribution): string {
  return content.length > 0 ? `content ${content.join(' ')}` : `cue ${cue.join(' ')}`
}

/** Where there is no cue, nothing but the content tells one from another. */
function cueKey(attribution: Attribution): string {
  return attribution.cue.length > 0 ? `cue ${attribution.cue.join(' ')}` : contentKey(attribution)
}

function saidIn({ report }: Reading, { content, cue }: Attribution): string {
  return spansIn(report.text, content.length > 0 ? content : cue)
}

/** Who is the source, by name where that is known, else in the words of the report. */
function sourceIn({ report, entities }: Reading, { speaker, source }: Attribution): string | null {
  const entity = entities.find(({ id }) => id === speaker)
  if (entity !== undefined) return entity.name
  return source.length === 0 ? null : spansIn(report.text, source)
}

function spansIn(text: string, spans: readonly Span[]): string {
  return spans.map((span) => wordsOf(text, span)).join(' … ')
}
