import { z } from 'zod'
import { type Span, spanSchema } from '../document/span.ts'
import { ReportedlyError } from '../errors.ts'

/** As `spanSchema`, with a sentence for the people who mark spans. */
const markedSpan = z.custom<Span>((value) => spanSchema.safeParse(value).success, 'is no pair [start, end] of offsets')

/** A list of spans; leaving it out is the same as an empty one. */
const spans = z
  .array(markedSpan, 'is no list of spans')
  .nullish()
  .transform((list) => list ?? [])
const optionalText = z.string().optional()
const bound = z.number().nullable().optional()

const figureSchema = z.object({
  span: markedSpan.nullish(),
  low: bound,
  high: bound,
  approximate: z.boolean().optional(),
})

const attributionSchema = z.object({
  source: spans,
  cue: spans,
  content: spans,
  nested: z.boolean().optional(),
  nestedIn: z.string().nullish(),
  form: optionalText,
  act: optionalText,
  factuality: optionalText,
  figures: z.array(figureSchema).nullish(),
})

/** Corpora write a place as `span`, as `start` and `end`, or, where there is nothing else to say of it, as the pair. */
const placeSchema = z.unknown().transform((place, context): Span => {
  const span = spanSchema.safeParse(pairOf(place))
  if (span.success) return span.data
  context.addIssue('is no place: neither [start, end], nor a span, nor a start and an end')
  return z.NEVER
})

function pairOf(place: unknown): unknown {
  if (typeof place !== 'object' || place === null || Array.isArray(place)) return place
  if ('span' in place) return place.span
  return 'start' in place && 'end' in place ? [place.start, place.end] : null
}

/** Stands for a place that was refused, since the line that has it is refused whole. */
const nowhere: Span = [0, 0]

const timeFacts = { value: optionalText, alt: z.array(z.string()).nullish(), dct: z.boolean().optional() }

const timexSchema = z.looseObject(timeFacts).transform((time, context) => {
  const place = placeSchema.safeParse(time)
  for (const { message } of place.error?.issues ?? []) context.addIssue(message)
  return { span: place.data ?? nowhere, value: time.value, alt: time.alt ?? [], dct: time.dct === true }
})

const timeSchema = z
  .object({ ...timeFacts, span: markedSpan.nullish() })
  .transform(({ span, value, alt }) => ({ span, value, alt: alt ?? [] }))

const required = z.string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'is not a string') })

/** A line of gold, beside what makes it a report. What a line leaves out is not annotated in it. */
const goldSchema = z.object(
  {
    id: required.min(1, 'is empty'),
    lang: z.string().nullish(),
    text: required,
    attributions: z.array(attributionSchema).nullish(),
    ignore: z.array(placeSchema).nullish(),
    outlet_voice_reportive: z.array(placeSchema).nullish(),
    timex: z.array(timexSchema).nullish(),
    times: z.array(timeSchema).nullish(),
    values: z.array(placeSchema).nullish(),
    annotatedTo: z.int().nonnegative().nullish(),
  },
  'it is not an object',
)

/** What people found in one report. Offsets are in UTF-16 code units of its text. */
export type Gold = z.infer<typeof goldSchema>
export type GoldAttribution = NonNullable<Gold['attributions']>[number]

/**
 * The gold on one line of NDJSON, given as its words. Throws 'line-not-json' or 'line-not-a-report' with the name of the
 * input and the number of the line; the reason names the field, or the place that lies outside the text.
 */
export function goldOfLine(input: string, line: number, words: string): Gold {
  const parsed = goldSchema.safeParse(parseJson(input, line, words))
  if (!parsed.success) throw notGold(input, line, reasonOf(parsed.error))
  const outside = placesOf(parsed.data).find(({ span }) => span[0] > span[1] || span[1] > parsed.data.text.length)
  if (outside !== undefined) {
    const [start, end] = outside.span
    const length = parsed.data.text.length
    throw notGold(input, line, `${outside.field} [${start}, ${end}] is no place in its text of ${length} characters`)
  }
  return parsed.data
}

/** The error of a line that holds a report and cannot serve as gold. */
export function notGold(input: string, line: number, reason: string): ReportedlyError {
  return new ReportedlyError('line-not-a-report', { input, line, reason: `as gold: ${reason}` })
}

/** The first faults of a line; a corpus in another format has thousands. */
function reasonOf({ issues }: z.ZodError): string {
  const faults = issues.slice(0, 3).map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
  return [...faults, ...(issues.length > 3 ? [`and ${issues.length - 3} more`] : [])].join('; ')
}

function parseJson(input: string, line: number, words: string): unknown {
  try {
    return JSON.parse(words)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ReportedlyError('line-not-json', { input, line, reason }, { cause })
  }
}

interface NamedPlace {
  readonly field: string
  readonly span: Span
}

/** Every span of a line under the name of its field. */
function placesOf(gold: Gold): readonly NamedPlace[] {
  const named = (field: string, list: readonly (Span | null | undefined)[]) =>
    list.flatMap((span, at) => (span == null ? [] : [{ field: `${field}.${at}`, span }]))
  return [
    ...(gold.attributions ?? []).flatMap(({ source, cue, content, figures }, at) => [
      ...named(`attributions.${at}.source`, source),
      ...named(`attributions.${at}.cue`, cue),
      ...named(`attributions.${at}.content`, content),
      ...named(`attributions.${at}.figures`, figures?.map(({ span }) => span) ?? []),
    ]),
    ...named('ignore', gold.ignore ?? []),
    ...named('outlet_voice_reportive', gold.outlet_voice_reportive ?? []),
    ...named('timex', gold.timex?.map(({ span }) => span) ?? []),
    ...named('times', gold.times?.map(({ span }) => span) ?? []),
    ...named('values', gold.values ?? []),
  ]
}
