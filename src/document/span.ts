import { z } from 'zod'

const offset = z.int().nonnegative()

/** A stretch of a report's text: [start, end), in UTF-16 code units. */
export const spanSchema = z.tuple([offset, offset]).readonly()

export type Span = readonly [start: number, end: number]
