import { storyCopies } from '../claims/story-copies.ts'
import type { StoryCopies } from '../document/story-copies.ts'
import type { Ledger } from '../store/ledger.ts'
import { foundStory } from './found-story.ts'

/**
 * Which texts of a story do several reports give, which gave each first, and in what do the others differ? One group for
 * each text, in the order of the heads; in it the head, how many outlets give it, and the copies in their order, each with:
 *
 * - `comparedWith`, the report that it is held against: the head, or where that is in another language (`translated`) the
 *   first report with the text in the copy's own language, or the head where it is itself that first one;
 * - `headlines`, both where they differ;
 * - `differences`, in the order of the copy: passages `dropped` (in the original alone: `copy` is null), `added` (in the
 *   copy alone: `original` is null), `altered` and `moved`, each with its span in either text and its words to the letter.
 *   Null where it is compared with a report in another language.
 *
 * `id` may be the beginning of an id, as for a story's ledger. Throws 'story-unknown' and 'story-ambiguous'.
 */
export async function copiesOf(ledger: Ledger, id: string): Promise<StoryCopies> {
  const story = await foundStory(ledger, id)
  return storyCopies(story, await ledger.storyMembers(story))
}
