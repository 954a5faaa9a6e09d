import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Limits } from '../src/ingest/addresses/limits.ts'
import { createVisitor, type Visitor, type VisitorFacts } from '../src/ingest/addresses/visitor.ts'
import { madeNetwork } from './made-network.ts'

/** Answers one request. */
export type Answers = (request: IncomingMessage, response: ServerResponse) => void

/** A real web server on this machine. */
export interface WebHost {
  readonly port: number
  /** The address of a path on it, under the name by which visitors of these tests know this machine. */
  address(path: string, name?: string): string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  /** Those of them that are no rules of the site. */
  pages(): readonly string[]
}

/** The name that leads to this machine and that the visitors of these tests may ask. */
export const ourHost = 'news.example'

/** Serves answers by path until the test has ended; any other path is 404. */
export async function webHost(paths: Readonly<Record<string, Answers | string>>): Promise<WebHost> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = paths[path.split('?', 1)[0] ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else if (typeof answer === 'string') response.setHeader('content-type', 'text/html').end(answer)
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    address: (path, name = ourHost) => `http://${name}:${port}${path}`,
    asked,
    pages: () => asked.filter((path) => path !== '/robots.txt' && path !== '/.well-known/tdmrep.json'),
  }
}

/** Limits of time that a test can wait for. */
const quick: Partial<Limits> = { connect: 500, headers: 400, whole: 800, attempts: 1 }

/** A visitor that may ask `news.example`. */
export function testVisitor(facts: Partial<VisitorFacts> = {}): Visitor {
  const { limits, ...rest } = facts
  return createVisitor({
    version: '1.2.3',
    homepage: null,
    network: madeNetwork(),
    allowedHosts: [ourHost],
    ...rest,
    limits: { ...quick, ...limits },
  })
}
