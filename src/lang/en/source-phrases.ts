import type { HearsayPhrase, SourcePhrase } from '../language.ts'

export const sourcePhrases: readonly SourcePhrase[] = []
export const hearsay: readonly HearsayPhrase[] = []
