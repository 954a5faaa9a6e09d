import type { Story } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'
import { findInStories, type Sought } from './find-in-stories.ts'
import { partOfStory } from './story-part.ts'

/**
 * What is at issue under one question: its claims, who stands for each, how they bear on each other and what changed, as
 * a ledger that holds nothing else. Throws 'question-unknown' and 'question-ambiguous'.
 */
export async function question(ledger: Ledger, sought: Sought): Promise<Story> {
  const found = await findInStories(ledger, sought, 'question')
  const claims = found.ledger.questions.filter(({ id }) => id === found.id).flatMap((each) => each.claims)
  return partOfStory(found.ledger, new Set(claims), ({ claim }) => claim !== null)
}
