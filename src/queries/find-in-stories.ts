import type { Story } from '../document/story.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import { storyLedgerOf } from './story-ledger.ts'

/** A claim or question by its id or the beginning of it, and its story where that is known. */
export interface Sought {
  readonly story: string | null
  readonly id: string
}

/** The story that something was found in, and its whole id. */
export interface Found {
  readonly ledger: Story
  readonly id: string
}

/**
 * Finds a claim or a question. Claims are made from the readings when they are asked for and not stored, so without its
 * story one is looked for in every story, which takes a while in a large ledger. Throws 'claim-unknown',
 * 'claim-ambiguous' and the like, and as `storyLedgerOf` does.
 */
export async function findInStories(ledger: Ledger, sought: Sought, noun: 'claim' | 'question'): Promise<Found> {
  const candidates: Found[] = []
  for (const story of sought.story === null ? await ledger.storyIds() : [sought.story]) {
    const found = await storyLedgerOf(ledger, story)
    for (const { id } of noun === 'claim' ? found.claims : found.questions) {
      if (id === sought.id) return { ledger: found, id }
      if (sought.id !== '' && id.startsWith(sought.id)) candidates.push({ ledger: found, id })
    }
  }
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) return only
  const { id } = sought
  const ids = candidates.map((each) => each.id)
  if (noun === 'claim')
    throw only === undefined
      ? new ReportedlyError('claim-unknown', { id })
      : new ReportedlyError('claim-ambiguous', { id, claims: ids })
  throw only === undefined
    ? new ReportedlyError('question-unknown', { id })
    : new ReportedlyError('question-ambiguous', { id, questions: ids })
}
