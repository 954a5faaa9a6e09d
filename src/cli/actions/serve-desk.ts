import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { analyse } from '../../analysis/analyse.ts'
import { ReportedlyError } from '../../errors.ts'
import { languages } from '../../lang/languages.ts'
import { keepReading } from '../../pipeline.ts'
import { type Grades, noGrades } from '../../queries/grades.ts'
import type { Ledger } from '../../store/ledger.ts'
import { likeliest } from '../../weights/likeliest.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import type { Desk, Surroundings } from '../surroundings.ts'

/** Nobody but this machine is served. */
const loopback = '127.0.0.1'

/** A desk that is being served. */
export interface ServedDesk {
  readonly address: string
  /** Ends it, without waiting for browsers that keep a connection open. */
  close(): Promise<void>
}

/** Serves the web desk on the loopback address. Port 0 is any free one. Throws 'port-taken'. */
export async function serveDesk(
  ledger: Ledger,
  port: number,
  { loadDesk, now, weights, version }: Surroundings,
  grades: Grades = noGrades,
): Promise<ServedDesk> {
  const createDesk = await loadDesk()
  const engineOf = loadEngines(weights)
  let desk: Desk | null = null
  const server = createAdaptorServer({
    fetch: (request: Request) => desk?.fetch(request) ?? new Response(null, { status: 503 }),
  }) as Server
  const taken = await listen(server, port)
  desk = createDesk({
    version,
    ledger,
    grades,
    analyse: (draft) => analyse(draft, languages, engineOf, likeliest),
    keep: (reading) => keepReading(ledger, reading, now()),
    now,
    secret: randomBytes(32),
    hosts: [`${loopback}:${taken}`, `localhost:${taken}`],
  })
  return { address: `http://${loopback}:${taken}/`, close: () => close(server) }
}

/** Resolves to the port that was taken. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refused = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      reject(refused ? new ReportedlyError('port-taken', { port }, { cause: error }) : error)
    })
    server.listen(port, loopback, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
