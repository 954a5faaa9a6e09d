import type { Story } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'
import { publishedSince } from './published-since.ts'
import { storyLedgerOf } from './story-ledger.ts'
import { partOfStory } from './story-part.ts'

/** What changed in a story since a day: the changes, and the claims that they are about with all their statements. */
export interface ChangesSince extends Story {
  /** As it was asked. */
  readonly since: string
  /** How many changes are left out because no date is known of the report that brought them. */
  readonly undated: number
}

/**
 * What is new in a story since a date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant)? What is known less exactly counts
 * as new where it may be. Throws as `storyLedgerOf` does.
 */
export async function changesSince(ledger: Ledger, id: string, since: string): Promise<ChangesSince> {
  return changesIn(await storyLedgerOf(ledger, id), since)
}

/** The same of a story's ledger that is at hand. */
export function changesIn(story: Story, since: string): ChangesSince {
  const fresh = new Set(story.changes.filter(({ at }) => at !== null && publishedSince(at, since)))
  const claims = new Set([...fresh].flatMap(({ claim }) => claim ?? []))
  const part = partOfStory(story, claims, (change) => fresh.has(change))
  return { ...part, since, undated: story.changes.filter(({ at }) => at === null).length }
}
