import type { Attribution } from '../document/attribution.ts'
import type { Figure } from '../document/figure.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { holds, overlap, trim, wordsOf } from '../document/span-arithmetic.ts'
import type { Time } from '../document/time.ts'
import { statedIn } from './nested.ts'
import { partFinder } from './part-finder.ts'
import { pickedWords } from './picked-words.ts'
import { outletOf, type Source, sourcesOf } from './source-of.ts'
import { hull, type Utterance } from './utterance.ts'
import { wordingOf } from './wording.ts'

/** Everything that a report says somebody said, place by place in the order of the text. */
export function utterancesOf(reading: Reading): Utterance[] {
  const sources = sourcesOf(reading)
  const at = locator(reading)
  const figures = new Map(reading.figures.map((figure) => [figure.id, figure]))
  const times = new Map(reading.times.map((time) => [time.id, time]))
  const partAt = partFinder(reading.report.parts)
  const utterances = statedIn(reading).flatMap((attribution) => {
    const source = sources.get(attribution.id)
    if (source === undefined) return []
    const stretches = stretchesOf(attribution, reading, partAt)
    const counted = attribution.figures.flatMap((id) => figures.get(id) ?? [])
    return stretches.flatMap((spans): Utterance | readonly never[] => {
      const where = at(spans)
      if (where === null) return []
      const own = stretches.length === 1 ? counted : counted.filter(({ span }) => holds(where.place.span, span))
      return saidAs(attribution, { where, source, figures: own, saidAt: saidAt(attribution, times) })
    })
  })
  return utterances.sort(byPlace)
}

/** What the outlet says in its own voice, place by place. */
export function voicesOf(reading: Reading): Utterance[] {
  const at = locator(reading)
  const figures = new Map(reading.figures.map((figure) => [figure.id, figure]))
  const source = outletOf(reading)
  const voices = reading.voice.flatMap((voice): Utterance | readonly never[] => {
    const where = at([voice.span])
    if (where === null) return []
    const { factuality, reportive } = voice
    const counted: Figure[] = voice.figures.flatMap((id) => figures.get(id) ?? [])
    return ownAt(where, source, { voice, factuality, reportive, figures: counted })
  })
  return voices.sort(byPlace)
}

/** The headlines, standfirsts and crossheads in which nothing was read: they may repeat what the report says elsewhere. */
export function titlesOf(reading: Reading): Utterance[] {
  const at = locator(reading)
  const read = [...reading.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])]
  const taken = [...read, ...reading.voice.map(({ span }) => span)].sort((a, b) => a[0] - b[0])
  let next = 0
  return reading.report.parts.flatMap(({ kind, start, end }) => {
    if (kind !== 'headline' && kind !== 'standfirst' && kind !== 'crosshead') return []
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= start) next++
    const first = taken[next]
    const where = first !== undefined && overlap(first, [start, end]) ? null : at([[start, end]])
    if (where === null) return []
    return [ownAt(where, outletOf(reading), { voice: null, factuality: 'CTu', reportive: false, figures: [] })]
  })
}

type Where = Pick<Utterance, 'part' | 'place' | 'proposition' | 'wording' | 'picked'>
type Own = Pick<Utterance, 'voice' | 'factuality' | 'reportive' | 'figures'>

/** What somebody said; written out, as the outlet's own below: a report has dozens, and copying them from parts costs more than all else. */
function saidAs(
  attribution: Attribution,
  { where, source, figures, saidAt }: { where: Where } & Pick<Utterance, 'source' | 'figures' | 'saidAt'>,
): Utterance {
  return {
    source,
    attribution,
    voice: null,
    part: where.part,
    place: where.place,
    proposition: where.proposition,
    wording: where.wording,
    picked: where.picked,
    bare: attribution.content.length === 0,
    form: attribution.form,
    act: attribution.act,
    factuality: attribution.factuality,
    reportive: attribution.reportive,
    figures,
    saidAt,
  }
}

/** Something of the outlet's own. */
function ownAt(where: Where, source: Source, { voice, factuality, reportive, figures }: Own): Utterance {
  return {
    source,
    attribution: null,
    voice,
    part: where.part,
    place: where.place,
    proposition: where.proposition,
    wording: where.wording,
    picked: where.picked,
    bare: false,
    form: 'indirect',
    act: 'assert',
    factuality,
    reportive,
    figures,
    saidAt: null,
  }
}

function locator({ report }: Reading): (spans: readonly Span[]) => Where | null {
  const { text, language, parts } = report
  const partAt = partFinder(parts)
  return (spans) => {
    const span = hull(spans)
    if (span === null) return null
    const proposition = joined(text, spans)
    return {
      part: partAt(span[0])?.kind ?? 'paragraph',
      place: { span, words: wordsOf(text, span) },
      proposition,
      wording: wordingOf(proposition, language),
      picked: pickedWords(text, span, language),
    }
  }
}

/** Words left out between two spans are marked; marks and white space are not words. */
function joined(text: string, spans: readonly Span[]): string {
  const [only, ...others] = spans
  if (only !== undefined && others.length === 0) return wordsOf(text, only)
  return spans
    .map((span, i) => {
      const before = spans[i - 1]
      const left = before === undefined ? '' : /[\p{L}\p{N}]/u.test(text.slice(before[1], span[0])) ? ' … ' : ' '
      return left + wordsOf(text, span)
    })
    .join('')
}

/** A post is given whole as one attribution, but says several things: each of its sentences stands by itself. */
function stretchesOf(
  { content, cue }: Attribution,
  { report }: Reading,
  partAt: ReturnType<typeof partFinder>,
): (readonly Span[])[] {
  const first = content[0]
  if (first === undefined) return [cue]
  if (partAt(first[0])?.kind !== 'embed') return [content]
  return content.flatMap((span) => sentences(report.text, span).map((sentence) => [sentence]))
}

function sentences(text: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/[.!?…](?=\s)|\n/gu)) {
    const sentence = trim(text, [from, start + index + mark.length])
    if (sentence !== null) found.push(sentence)
    from = start + index + mark.length
  }
  const last = trim(text, [from, end])
  return last === null ? found : [...found, last]
}

/** The day on which something was said, where the report tells it: «ha detto venerdì». */
function saidAt({ saidAt: time }: Attribution, known: ReadonlyMap<string, Time>): string | null {
  return (time && known.get(time)?.value.slice(0, 10)) ?? null
}

function byPlace(one: Utterance, other: Utterance): number {
  return one.place.span[0] - other.place.span[0] || one.place.span[1] - other.place.span[1]
}
