import type { Surroundings } from '../surroundings.ts'
import { serveDesk } from './serve-desk.ts'
import { type Kept, loadGrades } from './with-grades.ts'
import { withLedger } from './with-ledger.ts'

/** Serves the web desk until somebody ends the program, and says where. Throws 'port-taken', 'grades-unusable' and as the ledger does. */
export async function serve(
  { port, ...kept }: Kept & { readonly port: number },
  surroundings: Surroundings,
): Promise<number> {
  const grades = await loadGrades(kept)
  await withLedger(kept.ledger, async (ledger) => {
    const desk = await serveDesk(ledger, port, surroundings, grades)
    await surroundings.out.write(`The desk is at ${desk.address} (Ctrl-C ends it).\n`)
    await surroundings.stopped()
    await desk.close()
  })
  return 0
}
