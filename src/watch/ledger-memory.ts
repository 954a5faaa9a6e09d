import type { Network } from '../ingest/addresses/network.ts'
import type { VisitorMemory } from '../ingest/addresses/visitor-memory.ts'
import type { Ledger } from '../store/ledger.ts'

/** Pages that were not visited for so many days are visited as if for the first time. */
const daysRemembered = 90

/** What a visitor remembers, kept in the ledger: hosts that asked to be left alone are, by whatever process is next. */
export async function ledgerMemory({ visits }: Ledger, network: Pick<Network, 'now'>): Promise<VisitorMemory> {
  const instant = (daysAgo = 0) => new Date(network.now() - daysAgo * 86_400_000).toISOString()
  await visits.forgetBefore(instant(daysRemembered))
  return { get: (key) => visits.get(key), set: (key, value) => visits.set(key, value, instant()) }
}
