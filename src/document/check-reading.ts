import type { Attribution } from './attribution.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'
import type { Span } from './span.ts'
import { overlap } from './span-arithmetic.ts'

/**
 * Holds a reading against the invariants of docs/document-model.md. Returns what is wrong with it in words, one
 * entry a fault; nothing when it is sound. Every reading that a test makes passes through here.
 */
export function checkReading(reading: Reading): string[] {
  return [
    ...partFaults(reading.report),
    ...spanFaults(reading),
    ...roleFaults(reading),
    ...boilerplateFaults(reading),
    ...voiceFaults(reading),
    ...idFaults(reading),
    ...figureFaults(reading),
    ...mentionFaults(reading),
    ...nameFaults(reading),
  ]
}

function partFaults({ text, parts }: Report): string[] {
  const faults: string[] = []
  let end = 0
  for (const part of parts) {
    if (part.start < end) faults.push(`part at ${part.start} begins before the one before it ends`)
    if (part.start >= part.end || part.end > text.length)
      faults.push(`part [${part.start}, ${part.end}) is out of bounds`)
    if (/^\s|\s$/u.test(text.slice(part.start, part.end)))
      faults.push(`part at ${part.start} has white space at an end`)
    if (/\S/u.test(text.slice(end, part.start))) faults.push(`text before ${part.start} is in no part`)
    if ((part.kind === 'boilerplate') !== (part.reason !== undefined))
      faults.push(`part at ${part.start}: boilerplate has a reason, and nothing else has`)
    end = part.end
  }
  if (/\S/u.test(text.slice(end))) faults.push(`text after ${end} is in no part`)
  return faults
}

function spanFaults(reading: Reading): string[] {
  const length = reading.report.text.length
  const faults: string[] = []
  const check = (owner: string, spans: readonly Span[], ordered = true) => {
    let last = 0
    for (const [start, end] of spans) {
      if (start < 0 || start >= end || end > length) faults.push(`${owner}: span [${start}, ${end}) is out of bounds`)
      if (ordered && start < last) faults.push(`${owner}: spans are out of order or overlap at ${start}`)
      last = end
    }
  }
  for (const a of reading.attributions) {
    check(`${a.id} source`, a.source)
    check(`${a.id} cue`, a.cue)
    check(`${a.id} content`, a.content)
    if (a.cue.length === 0 && a.content.length === 0) faults.push(`${a.id} has neither cue nor content`)
  }
  for (const v of reading.voice) check(v.id, [v.span])
  for (const f of reading.figures) check(f.id, f.countedSpan ? [f.span, f.countedSpan] : [f.span], false)
  for (const t of reading.times) check(t.id, [t.span])
  for (const e of reading.entities) check(e.id, e.mentions)
  for (const n of reading.notices) if (n.span) check(n.rule, [n.span])
  return faults
}

type Role = 'source' | 'cue' | 'content'

/** A token is source, cue, content or none; only a source may serve several outermost attributions. */
function roleFaults({ attributions, report }: Reading): string[] {
  const faults: string[] = []
  const taken: { role: Role; span: Span; id: string }[] = []
  const spansOf = (a: Attribution) =>
    (['source', 'cue', 'content'] as const).flatMap((role) => a[role].map((span) => ({ role, span, id: a.id })))
  for (const attribution of attributions.filter((a) => a.nestedIn === null)) taken.push(...spansOf(attribution))
  taken.sort((a, b) => a.span[0] - b.span[0])
  taken.forEach((one, i) => {
    for (const other of taken.slice(i + 1)) {
      if (other.span[0] >= one.span[1]) break
      const shared = one.role === 'source' && other.role === 'source'
      if (!shared && overlap(one.span, other.span)) {
        const words = report.text.slice(other.span[0], Math.min(one.span[1], other.span[1]))
        faults.push(`"${words}" is ${one.role} of ${one.id} and ${other.role} of ${other.id}`)
      }
    }
  })
  return faults
}

function boilerplateFaults({ attributions, report }: Reading): string[] {
  const boilerplate = report.parts.filter((part) => part.kind === 'boilerplate')
  return attributions.flatMap((a) =>
    [...a.source, ...a.cue, ...a.content].flatMap((span) =>
      boilerplate.some((part) => overlap(span, [part.start, part.end]))
        ? [`${a.id} reaches into boilerplate at ${span[0]}`]
        : [],
    ),
  )
}

function voiceFaults({ voice, attributions, report }: Reading): string[] {
  return voice.flatMap((v) => [
    ...attributions.flatMap((a) =>
      a.content.some((span) => overlap(span, v.span)) ? [`${v.id} overlaps the content of ${a.id}`] : [],
    ),
    ...(report.parts.some((part) => part.kind === 'boilerplate' && overlap([part.start, part.end], v.span))
      ? [`${v.id} reaches into boilerplate`]
      : []),
  ])
}

function idFaults(reading: Reading): string[] {
  const faults: string[] = []
  const known = (kind: string, list: readonly { id: string }[]) => {
    const ids = new Set(list.map((one) => one.id))
    if (ids.size !== list.length) faults.push(`two ${kind} have the same id`)
    return ids
  }
  const attributions = known('attributions', reading.attributions)
  const figures = known('figures', reading.figures)
  const times = known('times', reading.times)
  const entities = known('entities', reading.entities)
  known('voice statements', reading.voice)
  const resolve = (owner: string, ids: readonly string[], into: ReadonlySet<string>) => {
    for (const id of ids) if (!into.has(id)) faults.push(`${owner} names ${id}, which is not there`)
  }
  for (const a of reading.attributions) {
    if (a.nestedIn !== null) resolve(a.id, [a.nestedIn], attributions)
    if (a.nestedIn === a.id) faults.push(`${a.id} is nested in itself`)
    if (a.speaker !== null) resolve(a.id, [a.speaker], entities)
    resolve(a.id, a.via, entities)
    resolve(a.id, a.figures, figures)
    resolve(a.id, a.times, times)
    if (a.saidAt !== undefined) resolve(a.id, [a.saidAt], times)
  }
  for (const v of reading.voice) {
    resolve(v.id, v.figures, figures)
    resolve(v.id, v.times, times)
  }
  return faults
}

function figureFaults({ figures }: Reading): string[] {
  return figures.flatMap(({ id, low, high, counted, countedSpan }) => [
    ...(low === null && high === null ? [`${id} has no bound`] : []),
    ...(low !== null && high !== null && low > high ? [`${id}: low is above high`] : []),
    ...((counted === null) !== (countedSpan === null) ? [`${id}: what is counted needs its words`] : []),
  ])
}

function mentionFaults({ mentions = [], report }: Reading): string[] {
  let last = 0
  return mentions.flatMap(({ span: [start, end], under, as }, i) => {
    const faults: string[] = []
    if (start < last || start >= end || end > report.text.length)
      faults.push(`mention ${i} at ${start} is out of order or bounds`)
    if (under !== null && (under === i || under >= mentions.length))
      faults.push(`mention ${i} belongs to none that is there`)
    if ((under === null) !== (as === null)) faults.push(`mention ${i}: what it is to another needs the other`)
    last = end
    return faults
  })
}

function nameFaults({ names = [], mentions = [], report }: Reading): string[] {
  let last = 0
  return names.flatMap(({ span: [start, end], under, as }, i) => {
    const faults: string[] = []
    if (start < last || start >= end || end > report.text.length)
      faults.push(`name ${i} at ${start} is out of order or bounds`)
    if (under !== null && under >= mentions.length) faults.push(`name ${i} belongs to no mention that is there`)
    if ((under === null) !== (as === null)) faults.push(`name ${i}: what it is to a mention needs the mention`)
    last = end
    return faults
  })
}
