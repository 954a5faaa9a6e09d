import type { ReportingNoun } from '../language.ts'

export const reportingNouns: readonly ReportingNoun[] = []
