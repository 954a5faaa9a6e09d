import type { Attribution } from '../../document/attribution.ts'
import type { Entity } from '../../document/entity.ts'
import type { Figure } from '../../document/figure.ts'
import type { Verdict } from '../../document/judgement.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { holds, trim } from '../../document/span-arithmetic.ts'
import type { Voice } from '../../document/voice.ts'
import { plainName } from '../plain-name.ts'
import type { Located, Piece, Place } from './located.ts'

type Of<Kind extends Verdict['kind']> = Extract<Verdict, { kind: Kind }>

/** The reading of a report with what people put right in it, in the order in which they did. What no judgement is on stays. */
export function judgedReading(report: string, reading: Reading, rulings: readonly Located[]): Reading {
  return rulings.reduce((before, { judgement: { verdict }, places }) => {
    const own = places.filter((place) => place.report === report)
    const [place] = own
    if (place === undefined) return before
    const so = own.flatMap(({ pieces }) => pieces).reduce(withPiece, before)
    switch (verdict.kind) {
      case 'speaker':
        return withSpeaker(so, place, verdict)
      case 'factuality':
        return withFactuality(so, place, verdict)
      case 'figure':
        return withFigure(so, place, verdict)
      case 'no-statement':
        return withoutStatement(so, place)
      default:
        return so
    }
  }, reading)
}

/** Cuts a piece out of an attribution, as one of its own that says the same of its words. */
function withPiece(reading: Reading, { id, attribution, span }: Piece): Reading {
  const whole = reading.attributions.find((each) => each.id === attribution)
  if (whole === undefined || reading.attributions.some((each) => each.id === id)) return reading
  const within = (spanned: readonly { readonly id: string; readonly span: Span }[]) =>
    new Set(spanned.filter((each) => holds(span, each.span)).map((each) => each.id))
  const [figures, times] = [within(reading.figures), within(reading.times)]
  const piece: Attribution = {
    ...whole,
    id,
    cue: [],
    content: [span],
    figures: whole.figures.filter((each) => figures.has(each)),
    times: whole.times.filter((each) => times.has(each)),
  }
  const rest: Attribution = {
    ...whole,
    content: whole.content.flatMap((content) => without(reading.report.text, content, span)),
    figures: whole.figures.filter((each) => !figures.has(each)),
    times: whole.times.filter((each) => !times.has(each)),
  }
  if (rest.content.length > 0)
    return {
      ...reading,
      attributions: reading.attributions.flatMap((each) => (each === whole ? [rest, piece] : [each])),
    }
  // The last piece takes the place of the whole, so that no cue without content is left.
  const inPlace = (each: Attribution) => (each.nestedIn === attribution ? { ...each, nestedIn: id } : each)
  return { ...reading, attributions: reading.attributions.map((each) => (each === whole ? piece : inPlace(each))) }
}

/** What is left of a stretch before and after another, where there are words in it. */
function without(text: string, [start, end]: Span, [from, to]: Span): Span[] {
  const left: readonly Span[] = [
    [start, Math.min(end, from)],
    [Math.max(start, to), end],
  ]
  return left
    .filter(([first, last]) => first < last && /[\p{L}\p{N}]/u.test(text.slice(first, last)))
    .map((span) => trim(text, span) ?? span)
}

/** A sentence of the outlet's own that somebody said becomes an attribution without a source and a cue. */
function withSpeaker(reading: Reading, { facts }: Place, { name, type }: Of<'speaker'>): Reading {
  const { entity, entities } = entityNamed(name, type, reading)
  const given = (attribution: Attribution): Attribution => ({
    ...attribution,
    speaker: entity?.id ?? null,
    via: attribution.via.filter((each) => each !== entity?.id),
    ...(entity === null ? { source: [] } : {}),
  })
  if (reading.attributions.some(({ id }) => facts.includes(id)))
    return {
      ...reading,
      entities,
      attributions: reading.attributions.map((each) => (facts.includes(each.id) ? given(each) : each)),
    }
  const said = reading.voice.filter(({ id }) => facts.includes(id))
  return {
    ...reading,
    entities,
    attributions: [...reading.attributions, ...said.map((each) => given(asAttribution(each)))],
    voice: reading.voice.filter(({ id }) => !facts.includes(id)),
  }
}

function asAttribution({ id, span, factuality, reportive, figures, times }: Voice): Attribution {
  const words = { source: [], cue: [], content: [span], form: 'indirect', act: 'assert' } as const
  return { id, ...words, factuality, reportive, speaker: null, via: [], nestedIn: null, figures, times }
}

/** The entity of that name in the report, else a new one that the report does not mention. */
function entityNamed(
  name: string | null,
  type: Entity['type'] | null,
  { entities, report: { language } }: Reading,
): { entity: Entity | null; entities: readonly Entity[] } {
  if (name === null) return { entity: null, entities }
  const plain = plainName(name, language)
  const known = entities.find((entity) => plainName(entity.name, language) === plain)
  if (known !== undefined) return { entity: known, entities }
  const entity: Entity = {
    id: `judged ${plain}`,
    name,
    type: type ?? 'person',
    country: null,
    role: null,
    mentions: [],
  }
  return { entity, entities: [...entities, entity] }
}

function withFactuality(reading: Reading, { facts }: Place, { factuality }: Of<'factuality'>): Reading {
  const judged = <Fact extends Attribution | Voice>(fact: Fact): Fact =>
    facts.includes(fact.id) ? { ...fact, factuality } : fact
  return { ...reading, attributions: reading.attributions.map(judged), voice: reading.voice.map(judged) }
}

/** What stood within its words stands where it stood itself. */
function withoutStatement(reading: Reading, { facts }: Place): Reading {
  const gone = new Map(
    reading.attributions.filter(({ id }) => facts.includes(id)).map(({ id, nestedIn }) => [id, nestedIn]),
  )
  const outer = (id: string | null): string | null => {
    let around = id
    for (let step = 0; around !== null && gone.has(around) && step <= gone.size; step++)
      around = gone.get(around) ?? null
    return around
  }
  return {
    ...reading,
    attributions: reading.attributions
      .filter(({ id }) => !gone.has(id))
      .map((each) => ({ ...each, nestedIn: outer(each.nestedIn) })),
    voice: reading.voice.filter(({ id }) => !facts.includes(id)),
  }
}

function withFigure(reading: Reading, place: Place, verdict: Of<'figure'>): Reading {
  const { low, high, approximate, counted } = verdict
  const known = reading.figures.find(({ id }) => id === place.figure)
  if (low === null && high === null) return known === undefined ? reading : withoutFigure(reading, known.id)
  const values = { low, high, approximate }
  if (known !== undefined) {
    const of = counted === null ? {} : { counted, countedSpan: known.countedSpan ?? known.span }
    return {
      ...reading,
      figures: reading.figures.map((each) => (each.id === known.id ? { ...each, ...values, ...of } : each)),
    }
  }
  const id = `judged ${place.span.join('-')}`
  const countedSpan = counted === null ? null : place.span
  return withNewFigure(reading, { id, span: place.span, ...values, unit: null, counted, countedSpan })
}

function withoutFigure(reading: Reading, figure: string): Reading {
  const without = <Fact extends Attribution | Voice>(fact: Fact): Fact => ({
    ...fact,
    figures: fact.figures.filter((id) => id !== figure),
  })
  return {
    ...reading,
    figures: reading.figures.filter(({ id }) => id !== figure),
    attributions: reading.attributions.map(without),
    voice: reading.voice.map(without),
  }
}

function withNewFigure(reading: Reading, figure: Figure): Reading {
  const holding = <Fact extends Attribution | Voice>(fact: Fact, spans: Attribution['content']): Fact =>
    spans.some((span) => holds(span, figure.span)) ? { ...fact, figures: [...fact.figures, figure.id] } : fact
  return {
    ...reading,
    figures: [...reading.figures, figure].sort((a, b) => a.span[0] - b.span[0]),
    attributions: reading.attributions.map((each) => holding(each, each.content)),
    voice: reading.voice.map((each) => holding(each, [each.span])),
  }
}
