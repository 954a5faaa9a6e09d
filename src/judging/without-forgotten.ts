import { blackenWithin } from '../forgetting/blacken-reading.ts'
import type { Ledger } from '../store/ledger.ts'

/** Fields of a judgement whose words are the program's own. */
const own: ReadonlySet<string> = new Set(['kind', 'factuality', 'type', 'report', 'of', 'with'])

/** What a person gives to be kept, with the names blotted out that were forgotten in the ledger: nobody brings one back. */
export async function withoutForgotten<Given>(ledger: Ledger, given: Given): Promise<Given> {
  const { names } = await ledger.forgotten()
  return names === null ? given : blackenWithin(given, names, own)
}
