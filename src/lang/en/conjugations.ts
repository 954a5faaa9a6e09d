import type { Conjugations } from '../conjugation.ts'

export const conjugations: Conjugations = { regular: [], spelling: [], parts: {}, irregular: [] }
