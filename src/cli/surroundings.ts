import type { Draft } from '../document/draft.ts'
import type { Reading } from '../document/reading.ts'
import type { Network } from '../ingest/addresses/network.ts'
import type { Grades } from '../queries/grades.ts'
import type { Kept, Ledger } from '../store/ledger.ts'

/** Standard output or standard error, as a command sees it. */
export interface Output {
  readonly isTerminal: boolean
  /** Width in characters; 80 where it is unknown. */
  readonly columns: number
  /**
   * Writes and waits until that is done. False when nobody reads any more (`| head`): what only prints may stop then.
   * Throws 'output-unwritable'.
   */
  write(words: string): Promise<boolean>
}

/** What the web desk needs to be served; `src/main.ts` hands the desk down, since one face does not know another. */
interface DeskDependencies {
  readonly version: string
  readonly ledger: Ledger
  /** How reliable a person holds sources to be. */
  readonly grades?: Grades
  readonly analyse: (draft: Draft) => Reading
  readonly keep: (reading: Reading) => Promise<Kept>
  readonly now: () => string
  readonly secret: Uint8Array
  /** The Host headers that are answered. */
  readonly hosts: readonly string[]
}

/** Anything that answers web requests. */
export interface Desk {
  fetch(request: Request): Response | Promise<Response>
}

/** The world around a command: everything that a test replaces and that `src/main.ts` takes from the process. */
export interface Surroundings {
  readonly version: string
  /** A page that tells the hosts of visited addresses who we are; null where there is none. */
  readonly homepage: string | null
  readonly network: Network
  readonly out: Output
  readonly err: Output
  readonly standardInput: AsyncIterable<Uint8Array>
  /** Whether somebody sits at a terminal who can be asked: at standard input and at standard error. */
  readonly canAsk: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly cores: number
  /** The ledger that is used when `--ledger` names none. */
  readonly defaultLedger: string
  /** The folder of the sample reports. */
  readonly samples: string
  /** The folder of the weights by which sentences are read, one file a language. */
  readonly weights: string
  readonly temporaryFolder: string
  /** The script that reads drafts in a worker thread; null where there are no workers. */
  readonly workerScript: URL | null
  /** The present instant, as an ISO 8601 instant in UTC. */
  now(): string
  /** Resolves when somebody asks the program to end (Ctrl-C). */
  stopped(): Promise<void>
  loadDesk(): Promise<(dependencies: DeskDependencies) => Desk>
}
