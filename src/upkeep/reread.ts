import { analysisVersion } from '../analysis/version.ts'
import type { Draft } from '../document/draft.ts'
import type { Reading } from '../document/reading.ts'
import type { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import { keyBeginning, readingKey } from '../store/reading-key.ts'
import type { KeptRevision, NewReading } from '../store/upkeep.ts'
import { fingerprint } from '../stories/fingerprint.ts'
import { type StoryMoves, storyMoves } from '../stories/story-moves.ts'
import { draftOf, withKept } from './draft-of.ts'
import { type ReadingChange, readingChanges } from './reading-changes.ts'
import { asJudged, PlacedAnew, type Progress } from './rebuild.ts'

/** Reads drafts, several at once where that pays, and gives what became of each in their order. */
export type ReadAll = (drafts: AsyncGenerator<Draft>) => AsyncIterable<Reading | ReportedlyError>

/** Which texts are read again. */
export interface Wanted {
  /** Only those of the reports of this story, by its id; null for all. */
  readonly story: string | null
  /** Those too that the present version of the analysis has read. */
  readonly all: boolean
}

/** A text that is read otherwise now. */
export interface ReportChanges {
  readonly report: string
  readonly story: string
  /** 1 for the first text of its report. */
  readonly text: number
  readonly reading: Reading
  readonly changes: readonly ReadingChange[]
}

/** What reading again would change; nothing has taken hold yet. */
export interface Rereading {
  /** How many texts were read again. */
  readonly read: number
  /** How many of them are read otherwise now. */
  readonly changed: number
  readonly failures: number
  readonly moves: StoryMoves
  /** The texts in their order: which were read again, and the key under which each was kept. */
  readonly texts: readonly { readonly order: number; readonly key: string; readonly again: boolean }[]
}

export interface Telling {
  /** Told of each text that is read otherwise, as it comes. */
  readonly changed: (changes: ReportChanges) => Promise<void>
  /** Told of each text that could not be read; its reading stays. */
  readonly failed: (failure: ReportedlyError) => Promise<void>
  readonly progress: Progress
}

const noMoves: StoryMoves = { moved: [], splits: [], merges: [] }

/**
 * Reads the wanted texts again from what the ledger holds of them, and finds out what that changes. The new readings go into
 * an empty ledger, in which every report is placed anew where no story is chosen; `takeHold` brings them back.
 */
export async function reread(
  ledger: Ledger,
  empty: Ledger,
  wanted: Wanted,
  readAll: ReadAll,
  telling: Telling,
): Promise<Rereading> {
  const isWanted = wantedTest(wanted)
  const inStory = ({ story }: KeptRevision) => wanted.story === null || story === wanted.story
  // The drafts are taken from one walk over the ledger, and their readings put to the texts of another.
  const outcomes = readAll(drafts(ledger, isWanted))[Symbol.asyncIterator]()
  const texts: { order: number; key: string; again: boolean }[] = []
  const placed = new PlacedAnew(empty)
  const counts = { read: 0, changed: 0, failures: 0 }
  for (const revision of ledger.upkeep.revisions()) {
    if (!inStory(revision)) continue
    const outcome = isWanted(revision) ? await outcomes.next() : undefined
    const again = outcome !== undefined && !outcome.done ? outcome.value : undefined
    const reading = await settled(revision, again, counts, telling)
    await placed.keep(revision.report, { ...revision, reading })
    texts.push({ order: revision.order, key: revision.key, again: again !== undefined && !(again instanceof Error) })
    await telling.progress(texts.length)
  }
  await outcomes.return?.()
  const moves =
    wanted.story === null ? storyMoves(ledger.upkeep.stories(), await asJudged(ledger, placed.stories)) : noMoves
  return { ...counts, moves, texts }
}

/** Lets the new readings, and the stories that they come into, take hold: all of it or nothing. */
export function takeHold(ledger: Ledger, read: Ledger, { texts, moves }: Rereading): void {
  ledger.upkeep.replace(newReadings(read, texts), new Map(moves.moved.map(({ report, to }) => [report, to])))
}

function* newReadings(read: Ledger, texts: Rereading['texts']): Generator<NewReading> {
  let at = 0
  for (const { reading } of read.upkeep.revisions()) {
    const text = texts[at++]
    if (text?.again !== true) continue
    const { order, key: replaces } = text
    yield { order, replaces, reading, key: readingKey(reading), fingerprint: fingerprint(reading) }
  }
}

async function settled(
  revision: KeptRevision,
  again: Reading | ReportedlyError | undefined,
  counts: { read: number; changed: number; failures: number },
  telling: Telling,
): Promise<Reading> {
  const { reading: before, report, story, number: text } = revision
  if (again === undefined) return before
  if (again instanceof Error) {
    counts.failures++
    await telling.failed(again)
    return before
  }
  const reading = withKept(again, before)
  const changes = readingChanges(before, reading)
  counts.read++
  if (changes.length > 0) {
    counts.changed++
    await telling.changed({ report, story, text, reading, changes })
  }
  return reading
}

async function* drafts(ledger: Ledger, isWanted: (revision: KeptRevision) => boolean): AsyncGenerator<Draft> {
  for (const revision of ledger.upkeep.revisions()) if (isWanted(revision)) yield draftOf(revision.reading)
}

function wantedTest({ story, all }: Wanted): (revision: KeptRevision) => boolean {
  const present = keyBeginning(analysisVersion)
  return (revision) => (story === null || revision.story === story) && (all || !revision.key.startsWith(present))
}
