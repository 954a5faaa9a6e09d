import { storyLedger } from '../claims/story-ledger.ts'
import type { Story } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'
import { foundStory } from './found-story.ts'

/**
 * What does a story's ledger say? `id` may be the beginning of an id, where only one story's begins so. Throws
 * 'story-unknown' where none does, and 'story-ambiguous' where several do.
 */
export async function storyLedgerOf(ledger: Ledger, id: string): Promise<Story> {
  const found = await foundStory(ledger, id)
  const story = storyLedger(found, await ledger.storyMembers(found), await ledger.judgements({ story: found }))
  const joined = await ledger.joinedStories(found)
  return joined.length === 0 ? story : { ...story, story: { ...story.story, joined } }
}
