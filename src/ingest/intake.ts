import type { Draft } from '../document/draft.ts'
import type { Page } from '../document/page.ts'
import type { ReportedlyError } from '../errors.ts'
import type { Visitor } from './addresses/visitor.ts'
import type { Account } from './archives/account.ts'
import type { Given } from './html/read-page.ts'

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

/** Something to read: a draft, or a page that is to become one. Pages are parsed by whoever reads, of whom there may be many. */
export type Unread =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'page'; readonly page: Page; readonly given: Given }

/** What comes in: something to read, the reason why there is nothing, or, at the end of an archive, what was in it. */
export type Intake =
  | Unread
  | { readonly kind: 'failure'; readonly failure: ReportedlyError }
  | { readonly kind: 'account'; readonly account: Account }

/** Whether something that comes in is to be read. */
export function isUnread<Other extends { readonly kind: string }>(intake: Unread | Other): intake is Unread {
  return intake.kind === 'draft' || intake.kind === 'page'
}
