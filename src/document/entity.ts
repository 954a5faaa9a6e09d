import { z } from 'zod'
import { entityTypes } from './entity-types.ts'
import { spanSchema } from './span.ts'

/** Somebody or something that a report mentions, under its best name. */
export const entitySchema = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    type: z.enum(entityTypes),
    country: z.string().length(2).nullable(),
    role: z.string().nullable(),
    mentions: z.array(spanSchema).readonly(),
  })
  .readonly()

export type Entity = z.infer<typeof entitySchema>
export type EntityType = Entity['type']
