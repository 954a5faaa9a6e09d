import type { Surroundings } from '../surroundings.ts'
import { serveDesk } from './serve-desk.ts'
import { withLedger } from './with-ledger.ts'

/** Serves the web desk until somebody ends the program, and says where. Throws 'port-taken' and as the ledger does. */
export async function serve(
  { port, ledger: path }: { readonly port: number; readonly ledger: string },
  surroundings: Surroundings,
): Promise<number> {
  await withLedger(path, async (ledger) => {
    const desk = await serveDesk(ledger, port, surroundings)
    await surroundings.out.write(`The desk is at ${desk.address} (Ctrl-C ends it).\n`)
    await surroundings.stopped()
    await desk.close()
  })
  return 0
}
