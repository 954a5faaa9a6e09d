import { existsSync } from 'node:fs'
import { writeOpml } from '../../ingest/feeds/opml.ts'
import { noLedgerYet } from '../print/no-ledger-yet.ts'
import { styleFor } from '../print/style.ts'
import { feedInWords } from '../print/watch-in-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `feeds` was asked. */
export interface FeedsRequest {
  readonly json: boolean
  readonly opml: boolean
  readonly ledger: string
}

/** Prints the feeds that were watched. A ledger that is not there has none, and none is made by asking. */
export async function printFeeds(
  { json, opml, ledger: path }: FeedsRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!existsSync(path)) await err.write(noLedgerYet(path))
  const feeds = existsSync(path) ? await withLedger(path, (ledger) => ledger.feeds.feeds()) : []
  if (opml) {
    await out.write(writeOpml(feeds))
    return 0
  }
  const style = styleFor(out, environment)
  for (const feed of feeds) if (!(await out.write(json ? `${JSON.stringify(feed)}\n` : feedInWords(feed, style)))) break
  return 0
}
