import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'

/**
 * The id of the story that is meant: `id` itself, or the only one that begins so. Throws 'story-unknown' where none does,
 * and 'story-ambiguous' where several do.
 */
export async function foundStory(ledger: Ledger, id: string): Promise<string> {
  const beginning = id === '' ? [] : await ledger.storiesBeginning(id)
  const stories = beginning.includes(id) ? [id] : beginning
  const [found] = stories
  if (found === undefined) throw new ReportedlyError('story-unknown', { id })
  if (stories.length > 1) throw new ReportedlyError('story-ambiguous', { id, stories })
  return found
}
