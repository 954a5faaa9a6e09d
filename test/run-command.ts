import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from '../src/cli/run.ts'
import type { Output, Surroundings } from '../src/cli/surroundings.ts'
import { madeNetwork } from './made-network.ts'

/** What a command printed, and its exit code. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command within this process, as `main` would, on a terminal that is none. */
export async function runCommand(words: readonly string[], replaced: Partial<Surroundings> = {}): Promise<Ended> {
  const [out, err] = [recorder(), recorder()]
  const code = await run(words, { ...surroundings(), out, err, ...replaced })
  return { code, out: out.words(), err: err.words() }
}

/** An output that keeps what was written to it. */
export function recorder(facts: { isTerminal?: boolean; columns?: number } = {}): Output & { words(): string } {
  let words = ''
  return {
    isTerminal: facts.isTerminal ?? false,
    columns: facts.columns ?? 80,
    write: async (more) => {
      words += more
      return true
    },
    words: () => words,
  }
}

/** Standard input with these bytes, one chunk each. */
export async function* standardInput(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

/** The world around a command in a test: nothing in it is shared. */
export function surroundings(): Surroundings {
  return {
    version: '0.0.0',
    homepage: null,
    network: madeNetwork(),
    out: recorder(),
    err: recorder(),
    standardInput: standardInput(),
    canAsk: false,
    environment: {},
    cores: 1,
    defaultLedger: join(tmpdir(), 'reportedly-test-none', 'reportedly.db'),
    samples: resolve(import.meta.dirname, '../samples/reports'),
    weights: resolve(import.meta.dirname, '../weights'),
    temporaryFolder: tmpdir(),
    workerScript: null,
    now: () => '2031-03-20T12:00:00Z',
    stopped: async () => {},
    loadDesk: async () => (await import('../src/web/desk.tsx')).createDesk,
  }
}
