import { lookup } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { availableParallelism, homedir, tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { defaultLedger } from './cli/default-ledger.ts'
import { outputTo } from './cli/output-to.ts'
import { run } from './cli/run.ts'
import type { Surroundings } from './cli/surroundings.ts'
import type { Network } from './ingest/addresses/network.ts'

/** The program: settings, clock and standard streams are read here and handed down. Returns the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const surroundings: Surroundings = {
    ...description(),
    network: systemNetwork,
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    standardInput: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    environment: process.env,
    cores: availableParallelism(),
    defaultLedger: defaultLedger({ platform: process.platform, environment: process.env, folder: homedir() }),
    samples: fileURLToPath(new URL('../samples/reports', import.meta.url)),
    weights: fileURLToPath(new URL('../weights', import.meta.url)),
    temporaryFolder: tmpdir(),
    workerScript: new URL('./cli/reading/read-worker.js', import.meta.url),
    now: () => new Date().toISOString(),
    stopped: askedToStop,
    loadDesk: async () => (await import('./web/desk.tsx')).createDesk,
  }
  const code = await run(words, surroundings)
  // Standard input that was begun and left would keep the program waiting for its end.
  if (words.includes('-')) process.stdin.destroy()
  return code
}

/** Ctrl-C, or a request of the system, asks once; asked again, the program ends at once. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

/** The network of this machine, by its own look-up of names. */
const systemNetwork: Network = {
  lookup: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  now: Date.now,
  random: Math.random,
  // Broken off is as good as over: whoever waited looks at the signal.
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
}

/** What package.json says of the program. */
function description(): Pick<Surroundings, 'version' | 'homepage'> {
  const found: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const told = (key: string) => {
    const value = typeof found === 'object' && found !== null && key in found ? Reflect.get(found, key) : null
    return typeof value === 'string' ? value : null
  }
  return { version: told('version') ?? 'unknown', homepage: told('homepage') }
}
