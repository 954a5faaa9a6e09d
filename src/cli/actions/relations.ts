import { existsSync } from 'node:fs'
import type { Relation } from '../../document/relation.ts'
import { ReportedlyError } from '../../errors.ts'
import { relations } from '../../queries/relations.ts'
import { relationsInWords } from '../print/relations-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `relations` was asked. */
export interface RelationsRequest {
  readonly story: string
  readonly kind: Relation['kind'] | null
  readonly json: boolean
  readonly ledger: string
}

/** Prints the relations of one story. Throws 'story-unknown'. */
export async function printRelations(
  { story, kind, json, ledger: path }: RelationsRequest,
  { out, err, environment }: Surroundings,
): Promise<number> {
  if (!existsSync(path)) throw new ReportedlyError('story-unknown', { id: story })
  const found = await withLedger(path, (ledger) => relations(ledger, story, kind))
  if (found.relations.length === 0 && !json) await err.write('No relation was found between its claims.\n')
  else await out.write(json ? `${JSON.stringify(found)}\n` : relationsInWords(found, styleFor(out, environment)))
  return 0
}
