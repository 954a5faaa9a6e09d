import { entryOf } from '../pipeline.ts'
import type { Ledger } from '../store/ledger.ts'
import { readyReading } from '../store/ready-reading.ts'
import type { KeptRevision } from '../store/upkeep.ts'
import { judgedStories } from '../stories/judged-stories.ts'
import { type StoryMoves, storyMoves } from '../stories/story-moves.ts'

/** Told how many texts are done. */
export type Progress = (done: number) => Promise<void>

/** What decides where a text of a report belongs. */
type Placed = Pick<KeptRevision, 'reading' | 'identity' | 'keptAt'>

/** The stories into which reports come that are placed anew in an empty ledger. */
export class PlacedAnew {
  readonly #into: Ledger
  readonly #stories = new Map<string, string>()

  constructor(into: Ledger) {
    this.#into = into
  }

  /** The story of each report, by the report's id. */
  get stories(): ReadonlyMap<string, string> {
    return this.#stories
  }

  /** Keeps a text of a report as if it came for the first time. */
  async keep(report: string, { reading, identity, keptAt }: Placed): Promise<void> {
    const { story, joined } = await this.#into.keep(entryOf(readyReading(reading), identity, keptAt))
    this.#stories.set(report, story)
    if (joined === undefined) return
    for (const [other, its] of this.#stories) if (its === joined) this.#stories.set(other, story)
  }
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
  const placed = new PlacedAnew(into)
  let done = 0
  for (const revision of revisions) {
    await placed.keep(revision.report, revision)
    await progress(++done)
  }
  return placed.stories
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
