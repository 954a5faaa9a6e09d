import { ReportedlyError } from '../../errors.ts'
import { keepReady } from '../../pipeline.ts'
import { publishedSince } from '../../queries/published-since.ts'
import type { Kept, Ledger } from '../../store/ledger.ts'
import { unpackJson } from '../../store/packed-reading.ts'
import type { ReadyReading } from '../../store/ready-reading.ts'
import { countFate, keptInWords, type Tally, type ToldReading } from '../print/kept-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { KnownInput } from '../reading/known-inputs.ts'
import type { Surroundings } from '../surroundings.ts'
import type { AddRequest } from './add.ts'

/** What is to be kept: a reading, with the digest of what it was read from. */
interface ToKeep {
  readonly reading: ReadyReading
  readonly digest: Uint8Array | undefined
}

/** Keeps what `add` reads, and tells of each report what became of it when it is kept, in the order in which they came. */
export class Keeping {
  readonly tally: Tally = { counts: new Map(), stories: new Set() }
  readonly #ledger: Ledger
  readonly #request: AddRequest
  readonly #surroundings: Surroundings
  readonly #told: (done: number) => Promise<void>
  #waiting: ToKeep[] = []
  #kept = 0

  /** `told` is called with the number of reports that are done. */
  constructor(ledger: Ledger, request: AddRequest, surroundings: Surroundings, told: (done: number) => Promise<void>) {
    this.#ledger = ledger
    this.#request = request
    this.#surroundings = surroundings
    this.#told = told
  }

  /** Whether as many were kept as may be. */
  get full(): boolean {
    return this.#kept >= this.#request.limit
  }

  /** Takes a reading, to be kept with those that come with it, or leaves it out. */
  async take(reading: ReadyReading, digest: Uint8Array | undefined): Promise<void> {
    if (!(await this.#leftOut(reading))) this.#waiting.push({ reading, digest })
  }

  /** Tells of a report that is kept already. */
  async takeKnown({ input, report, story }: KnownInput): Promise<void> {
    const found = await this.#ledger.report(report)
    const reading = found?.readings.at(-1)
    if (reading === undefined || (await this.#leftOut(reading))) return
    await this.keepAll()
    if (!this.full) await this.#tell({ ...reading, input }, null, { report, story, outcome: 'unchanged' })
  }

  /** Keeps all that was taken, as far as there may be more. */
  async keepAll(): Promise<void> {
    while (this.#waiting.length > 0 && !this.full) {
      const some = this.#waiting.splice(0, this.#request.limit - this.#kept)
      const readings = some.map(({ reading }) => reading)
      const outcomes = await keepReady(this.#ledger, readings, this.#surroundings.now())
      await this.#remember(some, outcomes)
      for (const [place, { reading }] of some.entries()) {
        const fate = outcomes[place]
        if (fate === undefined || fate instanceof ReportedlyError)
          countFate(this.tally, { outcome: 'forgotten', story: null })
        else await this.#tell(reading, reading.packed, fate)
      }
    }
  }

  async #remember(some: readonly ToKeep[], outcomes: readonly (Kept | ReportedlyError)[]): Promise<void> {
    const kept = some.flatMap(({ digest }, place) => {
      const fate = outcomes[place]
      return digest === undefined || fate === undefined || fate instanceof ReportedlyError
        ? []
        : [{ digest, report: fate.report }]
    })
    await this.#ledger.inputs.remember(kept)
  }

  /** `packed` is the whole reading; null where nobody wants it. */
  async #tell(reading: ToldReading, packed: Uint8Array | null, fate: Kept): Promise<void> {
    const { out, err, environment } = this.#surroundings
    this.#kept++
    const done = countFate(this.tally, fate)
    // A reader that went away stops what is printed, never what is kept.
    if (this.#request.json && packed !== null) await out.write(`${unpackJson(packed)}\n`)
    await (this.#request.json ? err : out).write(keptInWords(reading, fate, styleFor(out, environment)))
    await this.#told(done)
  }

  async #leftOut({ report }: Pick<ReadyReading, 'report'>): Promise<boolean> {
    const reason = reasonToLeaveOut(report.published?.value ?? null, this.#request.since)
    if (reason === null) return false
    await this.#told(countFate(this.tally, { outcome: reason, story: null }))
    return true
  }
}

function reasonToLeaveOut(date: string | null, since: string | null): 'too-old' | 'undated' | null {
  if (since === null) return null
  if (date === null) return 'undated'
  return publishedSince(date, since) ? null : 'too-old'
}
