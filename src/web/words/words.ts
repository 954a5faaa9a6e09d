import type { Act, Form } from '../../document/attribution.ts'
import type { ChangeWords } from '../../document/change.ts'
import type { EntityType } from '../../document/entity.ts'
import type { Factuality } from '../../document/factuality.ts'
import type { Grade } from '../../document/grade.ts'
import type { NoticeRule } from '../../document/notice.ts'
import type { OutletCount } from '../../document/outlet-count.ts'
import type { BoilerplateReason, PartKind } from '../../document/part.ts'
import type { Published } from '../../document/published.ts'
import type { Relation } from '../../document/relation.ts'
import type { ErrorCode, ErrorDetails } from '../../errors.ts'
import type { FirstPageWords, FormWords } from './first-page-words.ts'
import type { JudgementWords } from './judgement-words.ts'
import type { SearchWords, SourceWords, StoryPartWords } from './ledger-question-words.ts'
import type { ReportPageWords } from './report-page-words.ts'
import type { StoryPageWords } from './story-page-words.ts'

/** Errors that a person at the desk can meet, in their own language; any other is shown by its English sentence. */
type SpokenErrors = { readonly [Code in ErrorCode]?: (details: ErrorDetails[Code]) => string }

/** Every word that the desk shows in one interface language. One table a language, all with the same keys. */
export interface Words extends ChangeWords {
  /** BCP 47 primary tag. */
  readonly code: string
  /** The language's name in itself. */
  readonly name: string
  readonly numbers: { readonly thousands: string; readonly decimal: string }
  readonly dates: DateWords
  readonly bounds: BoundWords
  readonly layout: LayoutWords
  readonly factuality: Readonly<Record<Factuality, string>>
  readonly reportive: string
  readonly acts: Readonly<Record<Act, string>>
  /** In the place of an act: a refusal of which no words are given. */
  readonly noComment: string
  /** In the place of a language's name, where it could not be told. */
  readonly languageUnknown: string
  readonly forms: Readonly<Record<Form, string>>
  readonly parts: Readonly<Record<PartKind, string>>
  readonly reasons: Readonly<Record<BoilerplateReason, string>>
  readonly bases: Readonly<Record<Published['basis'], string>>
  readonly entities: Readonly<Record<EntityType, string>>
  readonly notices: Readonly<Record<NoticeRule, string>>
  readonly relations: Readonly<Record<Relation['kind'], string>>
  readonly counts: CountWords
  readonly form: FormWords
  readonly first: FirstPageWords
  readonly story: StoryPageWords
  readonly report: ReportPageWords
  readonly judgement: JudgementWords
  readonly search: SearchWords
  readonly sources: SourceWords
  readonly grades: Readonly<Record<Grade['letter'], string>>
  readonly part: StoryPartWords
  readonly trouble: TroubleWords
}

interface DateWords {
  /** January first. */
  readonly months: readonly string[]
  readonly unknown: string
  readonly unknownYear: string
  readonly past: string
  readonly present: string
  readonly future: string
  readonly range: (first: string, last: string) => string
  readonly moment: (day: string, clock: string) => string
}

interface BoundWords {
  readonly atLeast: (number: string) => string
  readonly atMost: (number: string) => string
  readonly about: (number: string) => string
  readonly between: (low: string, high: string) => string
}

interface LayoutWords {
  readonly motto: string
  readonly skip: string
  readonly stories: string
  readonly languages: string
  readonly asJson: string
  readonly foot: string
}

interface CountWords {
  readonly reports: (n: number) => string
  readonly outlets: (count: OutletCount) => string
  readonly origins: (n: number) => string
  readonly claims: (n: number) => string
  readonly statements: (n: number) => string
  readonly texts: (n: number) => string
}

interface TroubleWords {
  readonly title: string
  readonly notFound: string
  readonly back: string
  readonly unexpected: string
  readonly errors: SpokenErrors
}
