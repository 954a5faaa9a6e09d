import type { Act } from '../../document/attribution.ts'
import type { Span } from '../../document/span.ts'
import type { ReportingVerb } from '../../lang/language.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import type { Subject } from './subject.ts'

/** How a source that is not beside its cue is to be understood. */
export type Missing =
  /** It has one. */
  | 'none'
  /** The source of the cue before it in the sentence: «e ha aggiunto», «suggerendo». */
  | 'shared'
  /** The source of what was reported last: «ha aggiunto». */
  | 'implicit'
  /** Nobody is named: «si è appreso che». */
  | 'unsaid'

/** An attribution as a rule finds it, before it is held against the others of its passage. */
export interface Found {
  readonly passage: Passage
  readonly rule:
    | 'clause'
    | 'quotation'
    | 'parenthetical'
    | 'object'
    | 'infinitive'
    | 'phrase'
    | 'noun'
    | 'hearsay'
    | 'refusal'
    | 'colon'
    | 'post'
    | 'mood'
    | 'naming'
    | 'back'
  readonly source: Range | null
  readonly subject: Subject | null
  /** For a shared source: the subject of its clause, in case no other cue of the sentence has one to share. */
  readonly clauseSubject?: Subject | null
  readonly missing: Missing
  readonly cue: Range | null
  /** The runs of tokens of a cue that other words stand within: «teilte … mit». */
  readonly cueParts?: readonly Range[] | undefined
  /** Spans of the text, in order. */
  readonly content: readonly Span[]
  readonly act: Act
  readonly verb: ReportingVerb | null
  /** How many the form of the verb says that speak, where it says so. */
  readonly number?: 'singular' | 'plural' | null
  /** Whether the tree makes a gerund of the cue, which says nothing by itself. */
  readonly gerund?: boolean
  /** On whose authority the source reports it, and the words that say so: "citing two officials". */
  readonly cited?: { readonly cue: Range; readonly source: Range }
  /** Where the words of this attribution begin, so that a content before it ends there. */
  readonly begins: number
}
