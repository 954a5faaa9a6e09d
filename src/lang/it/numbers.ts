import type { NumberWords } from '../language.ts'

export const numbers: NumberWords = {
  thousands: '',
  decimal: '',
  cardinals: {},
  multipliers: {},
  collectives: {},
  fractions: {},
  bounds: [],
  boundsAfter: [],
  units: [],
  ranges: [],
  singulars: [],
  irregularSingulars: {},
}
