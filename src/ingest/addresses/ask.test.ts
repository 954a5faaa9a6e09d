import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createServer as createSecureServer } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { testVisitor } from '../../../test/web-host.ts'
import { fetchPage } from './fetch-page.ts'

/** What comes of a visit to a server that answers every connection so. */
async function reasonFor(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    // No rules at all, so that the page is asked for.
    socket.once('data', (head) => {
      const path = head.toString('latin1').split(' ', 2)[1] ?? ''
      if (path === '/a') answer(socket)
      else socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const fetched = await fetchPage(`http://news.example:${port}/a`, testVisitor())
  return fetched.kind === 'failure' ? fetched.failure.message.replace(/^.*?: /, '') : fetched.kind
}

function drip(socket: Socket, words: string): void {
  const dripping = setInterval(() => socket.write(words), 10)
  socket.on('close', () => clearInterval(dripping))
}

test('a head that drips in for ever is given up in time', async () => {
  const reason = await reasonFor((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-a: ')
    drip(socket, 'a')
  })
  expect(reason).toContain('did not answer in time')
})

test('preliminary answers without end are given up in time', async () => {
  expect(await reasonFor((socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'))).toContain(
    'did not answer in time',
  )
})

test('a head of any size is given up before it fills the memory', async () => {
  const reason = await reasonFor((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    drip(socket, `x-a: ${'a'.repeat(10_000)}\r\n`)
  })
  expect(reason).toContain('its answer is not HTTP')
})

test.each([
  '\0\0\0\0',
  'SSH-2.0-OpenSSH_9.2\r\n',
  'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!',
])('an answer that is not HTTP is named so: %j', async (words) => {
  expect(await reasonFor((socket) => void socket.end(words))).toContain('its answer is not HTTP')
})

test('chunks that break off are no page', async () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n'
  expect(await reasonFor((socket) => void socket.end(`${head}5\r\nhello\r\n`))).toContain('could not be fetched')
})

test('a host that does not speak TLS where it should is named so', async () => {
  const server = createSecureServer((socket) => socket.end())
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const fetched = await fetchPage(`https://news.example:${port}/a`, testVisitor())
  expect(fetched).toMatchObject({ kind: 'failure', failure: { code: 'robots-unreadable' } })
  if (fetched.kind === 'failure') expect(fetched.failure.message).toContain('certificate or encryption')
})
