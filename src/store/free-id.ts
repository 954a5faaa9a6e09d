import type { Queries } from './queries-over.ts'
import { storableText } from './storable-text.ts'

/**
 * The id under which a new report is kept: its own, or where another report has that, the same with `~` and the first
 * six digits of the digest of its identity (more, should even that be taken).
 */
export async function freeId(queries: Queries, id: string, identityDigest: string): Promise<string> {
  const own = storableText(id)
  let free = own
  for (let digits = 6; await isTaken(queries, free); digits += 1) free = `${own}~${identityDigest.slice(0, digits)}`
  return free
}

async function isTaken(queries: Queries, id: string): Promise<boolean> {
  const found = await queries.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  return found !== undefined
}
