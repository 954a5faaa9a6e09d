import { analyse } from '../../analysis/analyse.ts'
import type { EngineOf } from '../../analysis/analyse-trees.ts'
import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Unread } from '../../ingest/intake.ts'
import { languages } from '../../lang/languages.ts'
import { likeliest } from '../../weights/likeliest.ts'
import { analysisFailed } from './analysis-failed.ts'
import type { Failure, Outcome } from './outcome.ts'

/**
 * Reads one draft or page, and makes of the reading what is wanted. A fault of ours in one report must not stop the others, so
 * it comes back as that report's failure. Throws 'weights-unusable', which is not the fault of any report.
 */
export async function readUnread<Read>(
  unread: Unread,
  engineOf: EngineOf,
  wanted: (reading: Reading) => Read,
): Promise<Outcome<Read>> {
  const draft = await draftOfUnread(unread)
  if ('failure' in draft) return draft
  try {
    return { kind: 'reading', reading: wanted(analyse(draft, languages, engineOf, likeliest)) }
  } catch (error) {
    if (error instanceof ReportedlyError) throw error
    return analysisFailed(draft.input, error)
  }
}

/** The draft that is to be read, which a page becomes here; or why there is none. */
export async function draftOfUnread(unread: Unread): Promise<Draft | Failure> {
  if (unread.kind === 'draft') return unread.draft
  // What parses HTML takes its time to load, which a run over plain text never needs.
  const { readPage } = await import('../../ingest/html/read-page.ts')
  try {
    return readPage(unread.page, unread.given)
  } catch (error) {
    return error instanceof ReportedlyError
      ? { kind: 'failure', failure: error }
      : analysisFailed(unread.page.name, error)
  }
}
