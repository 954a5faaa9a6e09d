import { storySummary } from '../claims/story-ledger.ts'
import type { StorySummary } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'

/** Which stories are there? The one with the latest report first; those without any date last. */
export async function listStories(ledger: Ledger): Promise<StorySummary[]> {
  const summaries: StorySummary[] = []
  for (const story of await ledger.storyIds()) summaries.push(storySummary(story, await ledger.storyMembers(story)))
  return summaries.sort(newestFirst)
}

function newestFirst(one: StorySummary, other: StorySummary): number {
  const [last, otherLast] = [one.last ?? '', other.last ?? '']
  if (last !== otherLast) return last < otherLast ? 1 : -1
  return one.id < other.id ? -1 : 1
}
