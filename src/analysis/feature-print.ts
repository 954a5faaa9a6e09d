import { relationFeaturePrint } from './parse/relation-features.ts'
import { transitionFeaturePrint } from './parse/transition-features.ts'
import { tagFeaturePrint } from './tag/tag-features.ts'

/**
 * Stands for all features that the engine looks at. Weights that were learned with other features say nothing about these,
 * so their file keeps this number and is refused where it differs.
 */
export const featurePrint =
  (tagFeaturePrint + Math.imul(transitionFeaturePrint, 3) + Math.imul(relationFeaturePrint, 5)) | 0
