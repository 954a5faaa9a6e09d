import { storyLedger } from '../claims/story-ledger.ts'
import type { Story } from '../document/story.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'

/**
 * What does a story's ledger say? `id` may be the beginning of an id, where only one story's begins so. Throws
 * 'story-unknown' where none does, or several do.
 */
export async function storyLedgerOf(ledger: Ledger, id: string): Promise<Story> {
  const ids = await ledger.storyIds()
  const [found, another] = ids.includes(id) ? [id] : ids.filter((each) => id !== '' && each.startsWith(id))
  if (found === undefined || another !== undefined) throw new ReportedlyError('story-unknown', { id })
  return storyLedger(found, await ledger.storyMembers(found))
}
