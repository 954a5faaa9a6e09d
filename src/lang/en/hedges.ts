import type { Hedges } from '../language.ts'

export const hedges: Hedges = { possible: [], probable: [], reportive: [], hypothetical: [], declines: [] }
