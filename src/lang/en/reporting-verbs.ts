import type { ReportingVerb } from '../language.ts'

export const reportingVerbs: readonly ReportingVerb[] = []
