import type { Context } from 'hono'
import { noGrades, withRecordGrades } from '../../queries/grades.ts'
import { listSources } from '../../queries/list-sources.ts'
import { sourceRecord } from '../../queries/source-record.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { SourcePage } from '../pages/source-page.tsx'
import { SourcesPage } from '../pages/sources-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { askedFor } from './asked-for.ts'

/** As many as a person looks through; the command line lists more. */
const mostSources = 500

/** The register of sources: as a page or, with `.json`, in a list as `sources --json` prints each. */
export async function showSources(
  context: Context,
  { ledger, grades = noGrades }: DeskDependencies,
): Promise<Response> {
  const sources = await listSources(ledger, mostSources, grades)
  if (context.req.path.endsWith('.json')) return context.json(sources)
  return sendPage(context, <SourcesPage view={viewOf(context)} sources={sources} />)
}

/** What one source said: as a page or, with `.json`, as `source --json` prints it. */
export async function showSource(context: Context, { ledger, grades = noGrades }: DeskDependencies): Promise<Response> {
  const { found, json } = await askedFor(context.req.param('name') ?? '', async (name) =>
    withRecordGrades(await sourceRecord(ledger, name), grades),
  )
  if (json) return context.json(found)
  return sendPage(context, <SourcePage view={viewOf(context)} record={found} />)
}
