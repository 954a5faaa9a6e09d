import { z } from 'zod'
import { factualitySchema } from './factuality.ts'
import { spanSchema } from './span.ts'

const spans = z.array(spanSchema).readonly()
const ids = z.array(z.string()).readonly()

export const forms = ['direct', 'indirect', 'mixed'] as const

export const acts = [
  'assert',
  'confirm',
  'deny',
  'decline-to-confirm',
  'believe',
  'warn',
  'accuse',
  'demand',
  'promise',
  'order',
  'ask',
  'other',
] as const

/** That somebody is said to have said something: who, by which words, what. Each list of spans may be empty. */
export const attributionSchema = z
  .object({
    id: z.string().min(1),
    source: spans,
    cue: spans,
    content: spans,
    form: z.enum(forms),
    act: z.enum(acts),
    factuality: factualitySchema,
    reportive: z.boolean(),
    speaker: z.string().nullable(),
    via: ids,
    nestedIn: z.string().nullable(),
    figures: ids,
    times: ids,
    /** The time, by its id, at which the report tells that it was said: «ha detto venerdì». Absent where it tells none. */
    saidAt: z.string().min(1).exactOptional(),
  })
  .readonly()

export type Attribution = z.infer<typeof attributionSchema>
export type Form = Attribution['form']
export type Act = Attribution['act']
