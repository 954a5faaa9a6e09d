import { entryOf } from '../pipeline.ts'
import type { Ledger } from '../store/ledger.ts'
import type { KeptRevision } from '../store/upkeep.ts'
import { judgedStories } from '../stories/judged-stories.ts'
import { type StoryMoves, storyMoves } from '../stories/story-moves.ts'

/** Told how many texts are done. */
export type Progress = (done: number) => Promise<void>

/** What decides where a text of a report belongs. */
type Placed = Pick<KeptRevision, 'reading' | 'identity' | 'keptAt'>

/** Keeps a text in a ledger as if it came for the first time, and returns the story that it comes into there. */
export async function keepAnew(into: Ledger, { reading, identity, keptAt }: Placed): Promise<string> {
  return (await into.keep(entryOf(reading, { digest: identity }, keptAt))).story
}

/**
 * Places every report anew from its readings, in the order in which they were kept, in an empty ledger; returns the story of each
 * report in it, by the report's id. The same readings in the same order come into the same stories.
 */
export async function placeAnew(
  revisions: Iterable<KeptRevision>,
  into: Ledger,
  progress: Progress,
): Promise<ReadonlyMap<string, string>> {
  const stories = new Map<string, string>()
  let done = 0
  for (const revision of revisions) {
    stories.set(revision.report, await keepAnew(into, revision))
    await progress(++done)
  }
  return stories
}

/**
 * How the stories would come out were the reports placed anew, with an empty ledger to try it in. In a ledger in which reports were
 * only added it is as they are.
 */
export async function rebuild(ledger: Ledger, empty: Ledger, progress: Progress): Promise<StoryMoves> {
  const after = await placeAnew(ledger.upkeep.revisions(), empty, progress)
  return storyMoves(ledger.upkeep.stories(), await asJudged(ledger, after))
}

/** Where reports belong that were placed anew: whoever judged of a report's story has the last word. */
export async function asJudged(
  ledger: Ledger,
  placed: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const judged = judgedStories(await ledger.judgements('all'), (report) => placed.get(report))
  return new Map([...placed, ...judged])
}

/** Lets moves take hold, all or none. */
export function applyMoves(ledger: Ledger, { moved }: StoryMoves): void {
  ledger.upkeep.replace([], new Map(moved.map(({ report, to }) => [report, to])))
}
