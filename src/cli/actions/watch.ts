import { analyse } from '../../analysis/analyse.ts'
import { isAddress } from '../../ingest/addresses/checked-address.ts'
import { HostQueue } from '../../ingest/addresses/host-queue.ts'
import { createVisitor } from '../../ingest/addresses/visitor.ts'
import { type FeedList, type ListedFeed, readOpml } from '../../ingest/feeds/opml.ts'
import { fileChunks } from '../../ingest/file-chunks.ts'
import { findInputs } from '../../ingest/find-inputs.ts'
import { readWhole } from '../../ingest/read-whole.ts'
import { languages } from '../../lang/languages.ts'
import type { Happening } from '../../watch/happening.ts'
import { ledgerMemory } from '../../watch/ledger-memory.ts'
import type { PauseLimits } from '../../watch/pause.ts'
import { watchFeeds } from '../../watch/watch-feeds.ts'
import { likeliest } from '../../weights/likeliest.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import { printable } from '../print/printable.ts'
import { styleFor } from '../print/style.ts'
import { happeningInWords } from '../print/watch-in-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `watch` was asked. */
export interface WatchRequest {
  /** Lists of feeds in OPML, and addresses of feeds. */
  readonly feeds: readonly string[]
  readonly once: boolean
  readonly allowedHosts: readonly string[]
  readonly pauses: PauseLimits
  readonly json: boolean
  readonly ledger: string
}

/**
 * Watches feeds until somebody ends the program, and says what happens. Returns the exit code: 1 where a feed could not be
 * read in the single round of `--once`. Throws 'feeds-unusable' and as the ledger does.
 */
export async function watch(request: WatchRequest, surroundings: Surroundings): Promise<number> {
  const { out, environment, weights, network, version, homepage } = surroundings
  const { feeds, leftOut } = await listedFeeds(request.feeds)
  for (const words of leftOut) await surroundings.err.write(`${printable(words)}\n`)
  const style = styleFor(out, environment)
  const ending = new AbortController()
  void surroundings.stopped().then(() => ending.abort())
  const engineOf = loadEngines(weights)
  let failures = 0
  const tell = async (happening: Happening) => {
    const at = new Date(network.now()).toISOString()
    if (happening.kind === 'poll-failed') failures++
    // A reader that went away stops what is printed, never what is kept.
    await out.write(request.json ? `${JSON.stringify({ at, ...happening })}\n` : happeningInWords(happening, at, style))
  }
  await withLedger(request.ledger, async (ledger) => {
    const { allowedHosts, pauses } = request
    const visitor = createVisitor({
      version,
      homepage,
      network,
      allowedHosts,
      memory: await ledgerMemory(ledger, network),
      // What fails is asked again when it is due; nothing else waits for it meanwhile.
      limits: { attempts: 1 },
      stopped: ending.signal,
    })
    const watcher = {
      ledger,
      visitor,
      analyse: (draft: Parameters<typeof analyse>[0]) => analyse(draft, languages, engineOf, likeliest),
      pauses,
      links: new HostQueue(),
      stopped: ending.signal,
      tell,
    }
    await watchFeeds(feeds, watcher, request.once)
  })
  return request.once && failures > 0 ? 1 : 0
}

/** What is to be watched, each feed once, and what of the lists is not, in words. */
async function listedFeeds(inputs: readonly string[]) {
  const all = new Map<string, ListedFeed>()
  const leftOut: string[] = []
  for (const input of inputs) {
    const list = isAddress(input) ? { feeds: [{ address: input, title: null }], leftOut: [] } : await listIn(input)
    for (const feed of list.feeds) if (!all.has(feed.address)) all.set(feed.address, feed)
    for (const { address, title } of list.leftOut)
      leftOut.push(
        `${input}: ${title ?? 'a feed without a name'} is not watched: ${address} is no address of http or https. Give its whole address.`,
      )
  }
  return { feeds: [...all.values()], leftOut }
}

async function listIn(input: string): Promise<FeedList> {
  const feeds: ListedFeed[] = []
  const leftOut: ListedFeed[] = []
  for await (const found of findInputs(input)) {
    if (found.kind === 'failure') throw found.failure
    const { name } = found
    const list = readOpml({ name, road: 'file', bytes: await readWhole(name, fileChunks(name)) })
    feeds.push(...list.feeds)
    leftOut.push(...list.leftOut)
  }
  return { feeds, leftOut }
}
