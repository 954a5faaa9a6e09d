import { z } from 'zod'

const partKinds = ['headline', 'standfirst', 'paragraph', 'crosshead', 'quotation', 'embed', 'boilerplate'] as const

const boilerplateReasons = [
  'repeated-headline',
  'related',
  'navigation',
  'subscription',
  'share',
  'caption',
  'credit',
  'kicker',
  'separator',
  'other',
] as const

/** A stretch of a report's text and what it is; only boilerplate has a reason. */
export const partSchema = z
  .object({
    kind: z.enum(partKinds),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    reason: z.enum(boilerplateReasons).exactOptional(),
  })
  .readonly()

export type Part = z.infer<typeof partSchema>
export type PartKind = Part['kind']
export type BoilerplateReason = (typeof boilerplateReasons)[number]
