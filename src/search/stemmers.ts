import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as spanish } from '@orama/stemmers/spanish'

/** Snowball's stemmers (Porter's for English), by language. A word must come in lower case. */
export const stemmers: ReadonlyMap<string, (word: string) => string> = new Map([
  ['it', italian],
  ['en', english],
  ['fr', french],
  ['es', spanish],
  ['de', german],
])
