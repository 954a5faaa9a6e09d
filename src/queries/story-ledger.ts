import { storyLedger } from '../claims/story-ledger.ts'
import type { Story } from '../document/story.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'

/**
 * What does a story's ledger say? `id` may be the beginning of an id, where only one story's begins so. Throws
 * 'story-unknown' where none does, and 'story-ambiguous' where several do.
 */
export async function storyLedgerOf(ledger: Ledger, id: string): Promise<Story> {
  const ids = await ledger.storyIds()
  const stories = ids.includes(id) ? [id] : ids.filter((each) => id !== '' && each.startsWith(id)).sort()
  const [found] = stories
  if (found === undefined) throw new ReportedlyError('story-unknown', { id })
  if (stories.length > 1) throw new ReportedlyError('story-ambiguous', { id, stories })
  return storyLedger(found, await ledger.storyMembers(found), await ledger.judgements({ story: found }))
}
