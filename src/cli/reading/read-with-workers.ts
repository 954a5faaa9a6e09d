import { setImmediate as turn } from 'node:timers/promises'
import { type Intake, isUnread, type Unread } from '../../ingest/intake.ts'
import type { KnownInput } from './known-inputs.ts'
import type { Outcome, OutcomeOrAccount } from './outcome.ts'
import { openPool, type ReadingPool, type ThreadData } from './reading-pool.ts'

/** Reports in line for each reader at most, and the most characters or bytes all of them together may have. */
const lineLength = 48
const lineSize = 16_000_000

/**
 * So many reports are read before other threads are begun, where it is not known that there are many: a thread takes about as
 * long to begin as it takes to read some dozens of reports, so it gains nothing where there are only a few.
 */
const worthThreads = 20

/** Who reads in this thread, and what the others need to read likewise. */
export interface ReaderHere<Read> {
  read(unread: Unread): Promise<Outcome<Read>>
  /** What threads are given that are about to begin. */
  threadData(): ThreadData
}

/** What was taken in and not yet given on. */
class InLine<Item> {
  readonly size: number
  /** When `item` is there; rejects with what ends all reading. */
  readonly done: Promise<void>
  item: Item | undefined

  constructor(size: number, item: Promise<Item>) {
    this.size = size
    this.done = item.then((found) => {
      this.item = found
    })
    // What goes wrong is told when it is its turn, and not as a promise that nobody waited for.
    this.done.catch(() => {})
  }
}

/**
 * Reads drafts and pages with `count` threads, this one among them, and gives the outcomes in the order in which they came.
 * This thread reads what the others have no room for. No more is taken in than can soon be read. The other threads begin at the
 * first report where there is `much` to read, and end with the generator.
 */
export async function* readWithWorkers<Read, Known extends KnownInput = never>(
  intakes: AsyncGenerator<Intake | NoInfer<Known>>,
  count: number,
  script: URL,
  here: ReaderHere<Read>,
  much = false,
): AsyncGenerator<OutcomeOrAccount<Read> | Known> {
  const alone = much ? 0 : worthThreads
  let pool: ReadingPool<Read> | undefined
  const line: InLine<OutcomeOrAccount<Read> | Known>[] = []
  let next: Promise<IteratorResult<Intake | Known>> | undefined
  let [taken, waiting, ended] = [0, 0, false]
  try {
    for (;;) {
      const [first] = line
      if (first?.item !== undefined) {
        waiting -= first.size
        line.shift()
        yield first.item
      } else if (first !== undefined && (ended || line.length >= count * lineLength || waiting >= lineSize))
        await first.done
      else if (ended) return
      else {
        next ??= intakes.next()
        next.catch(() => {})
        const came = await (first === undefined ? next : Promise.race([next, first.done]))
        if (came === undefined) continue
        next = undefined
        if (came.done) {
          ended = true
          continue
        }
        if (isUnread(came.value) && taken++ === alone) pool = openPool(count - 1, script, here.threadData(), here.read)
        const size = sizeOf(came.value)
        waiting += size
        const elsewhere = pool?.hasRoom() ? pool : undefined
        const place = new InLine(size, outcomeOf(came.value, elsewhere ?? here))
        line.push(place)
        if (elsewhere === undefined && isUnread(came.value)) await untilRead(place)
      }
    }
  } finally {
    await pool?.close()
  }
}

/** One report after the other is read here; and what kept this thread busy kept it from hearing of the others. */
async function untilRead({ done }: InLine<unknown>): Promise<void> {
  await done.catch(() => {})
  await turn()
}

async function outcomeOf<Read, Known extends KnownInput>(
  intake: Intake | Known,
  reader: Pick<ReaderHere<Read>, 'read'>,
): Promise<OutcomeOrAccount<Read> | Known> {
  return isUnread(intake) ? await reader.read(intake) : intake
}

function sizeOf(intake: Intake | KnownInput): number {
  if (!isUnread(intake)) return 0
  return intake.kind === 'draft' ? intake.draft.text.length : intake.page.bytes.length
}
