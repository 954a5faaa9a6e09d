import type { Draft } from '../document/draft.ts'
import type { ReportedlyError } from '../errors.ts'
import type { Visitor } from './addresses/visitor.ts'

/** The formats that `--as` names. */
export const formats = ['text', 'html', 'feed', 'warc', 'ndjson'] as const

export type Format = (typeof formats)[number]

/** What is given for a whole run. Date and language hold for the reports that do not bring their own. */
export interface IntakeOptions {
  /** Null where the format is to be detected. */
  readonly format: Format | null
  /** As `givenDate` returns it. */
  readonly date: string | null
  /** As `givenLanguage` returns it. */
  readonly language: string | null
  /** Who visits the addresses among the inputs. */
  readonly visitor: Visitor
}

/** What became of one report on its way in: a draft to read, or the reason why there is none. */
export type Intake =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'failure'; readonly failure: ReportedlyError }
