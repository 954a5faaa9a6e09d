import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { attributionWords } from './attribution-words.ts'
import { boilerplate } from './boilerplate.ts'
import { calendar } from './calendar.ts'
import { closedClasses } from './closed-classes.ts'
import { concepts } from './concepts.ts'
import { conjugations } from './conjugations.ts'
import { clitics, elisions } from './elisions.ts'
import { hedges } from './hedges.ts'
import { numbers } from './numbers.ts'
import { pageWords } from './page-words.ts'
import { people } from './people.ts'
import { reportingNouns } from './reporting-nouns.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { hearsay, sourcePhrases } from './source-phrases.ts'
import { times } from './times.ts'

export const english: Language = {
  code: 'en',
  abbreviations,
  elisions,
  clitics,
  calendar,
  boilerplate,
  closedClasses,
  conjugations,
  reportingVerbs,
  reportingNouns,
  sourcePhrases,
  hearsay,
  attributionWords,
  people,
  numbers,
  times,
  hedges,
  concepts,
  pageWords,
}
