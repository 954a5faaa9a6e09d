/** The fields of the form for a correction, as they were filled in: an empty one was left empty. */
export interface CorrectionFields {
  readonly kind: string
  readonly speaker: string
  readonly factuality: string
  readonly figureWords: string
  readonly low: string
  readonly high: string
  readonly approximate: string
  readonly origin: string
  readonly sameClaim: string
  readonly otherClaim: string
  readonly sameQuestion: string
  readonly otherQuestion: string
  readonly copy: string
  readonly noCopy: string
  readonly story: string
  readonly by: string
  readonly reason: string
}

/** Those of a form that was sent; of one that is opened, without a form. */
export function correctionFields(form?: FormData): CorrectionFields {
  const field = (name: keyof CorrectionFields) => {
    const value = form?.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    kind: field('kind'),
    speaker: field('speaker'),
    factuality: field('factuality'),
    figureWords: field('figureWords'),
    low: field('low'),
    high: field('high'),
    approximate: field('approximate'),
    origin: field('origin'),
    sameClaim: field('sameClaim'),
    otherClaim: field('otherClaim'),
    sameQuestion: field('sameQuestion'),
    otherQuestion: field('otherQuestion'),
    copy: field('copy'),
    noCopy: field('noCopy'),
    story: field('story'),
    by: field('by'),
    reason: field('reason'),
  }
}
