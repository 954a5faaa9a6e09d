import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as plainRequest,
  type RequestOptions,
} from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction, type TcpNetConnectOpts } from 'node:net'
import { ReportedlyError } from '../../errors.ts'
import { hostName } from './checked-address.ts'
import { sameIp } from './ip-number.ts'
import type { Limits } from './limits.ts'
import { BadlyPacked, TooMuch, unpack } from './unpack.ts'

/** What a host answered. `bytes` is null where its body was not wanted. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Uint8Array | null
}

export interface Question {
  readonly address: URL
  /** What the person gave, for errors. */
  readonly input: string
  /** The only IP addresses that may be connected to. */
  readonly ips: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
  /** Whether the body is wanted, by the head of the answer. What it throws ends the request. */
  readonly wants: (head: Omit<Answer, 'bytes'>) => boolean
  /** Whether what goes beyond the limit of bytes is left out instead of being an error. */
  readonly cut?: boolean
  readonly stopped?: AbortSignal | undefined
}

/**
 * Asks one address once, over a connection of its own that ends with the answer. Redirects are answers like others. Throws
 * 'address-unreachable' and 'address-too-large'.
 */
export async function ask(question: Question): Promise<Answer> {
  const { input, limits, stopped } = question
  if (stopped?.aborted) throw unreachable(input, 'the visit was broken off')
  const request = requestOf(question)
  const clock = startClock(request, limits)
  const stop = () => request.destroy(new Trouble('the visit was broken off'))
  stopped?.addEventListener('abort', stop, { once: true })
  try {
    const response = await headOf(request)
    clock.answered()
    return await bodyOf(response, question)
  } catch (error) {
    throw asOurs(error, question, clock.trouble())
  } finally {
    clock.stop()
    stopped?.removeEventListener('abort', stop)
    request.destroy()
  }
}

/** Why a request was ended by ourselves, in words. */
class Trouble extends Error {}

function requestOf({ address, ips, headers, limits }: Question): ClientRequest {
  const host = hostName(address)
  // Called for names only; a host that is given as a number is connected to as it is, and was checked as it is.
  const lookup: LookupFunction = (_name, options, answer) => {
    const found = ips.map((ip) => ({ address: ip, family: isIP(ip) }))
    const [first] = found
    if (first === undefined) answer(new Trouble('it has no IP address'), '', 0)
    else if (options.all) answer(null, found)
    else answer(null, first.address, first.family)
  }
  const options: RequestOptions & Pick<TcpNetConnectOpts, 'autoSelectFamilyAttemptTimeout'> = {
    protocol: address.protocol,
    host,
    port: address.port,
    path: address.pathname + address.search,
    method: 'GET',
    headers: { host: address.host, ...headers },
    agent: false,
    lookup,
    // Of several addresses, Node gives up each after a quarter of a second, which a host on the other side of the world may need.
    autoSelectFamilyAttemptTimeout: Math.max(10, limits.connect / 4),
  }
  const request = address.protocol === 'https:' ? secureRequest(options) : plainRequest(options)
  request.on('socket', (socket) =>
    socket.on('connect', () => {
      const reached = socket.remoteAddress
      if (reached === undefined || !ips.some((ip) => sameIp(ip, reached)))
        request.destroy(new Trouble('the connection led elsewhere'))
    }),
  )
  return request
}

function headOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', (response) => {
      // One that nobody listens to any more may still break off.
      response.on('error', () => {})
      resolve(response)
    })
    request.on('error', reject)
    request.on('close', () => reject(new Trouble('the connection was closed without an answer')))
    request.end()
  })
}

async function bodyOf(response: IncomingMessage, question: Question): Promise<Answer> {
  const { statusCode: status = 0, headers } = response
  if (!question.wants({ status, headers })) return { status, headers, bytes: null }
  const bytes = await unpack(response, headers['content-encoding'], question.limits, question.cut)
  return { status, headers, bytes }
}

interface Clock {
  /** Told that the answer begins. */
  answered(): void
  /** Why the time is up, in words; null while it is not. */
  trouble(): string | null
  stop(): void
}

/** Ends a request that takes too long at any of its stages. */
function startClock(request: ClientRequest, limits: Limits): Clock {
  let trouble: string | null = null
  const after = (milliseconds: number, words: string) =>
    setTimeout(() => {
      trouble = words
      request.destroy(new Trouble(words))
    }, milliseconds)
  const connect = after(limits.connect, 'no connection came about in time')
  const headers = after(limits.headers, 'it did not answer in time')
  const whole = after(limits.whole, 'its answer did not come to an end in time')
  request.on('socket', (socket) =>
    socket.on('encrypted' in socket ? 'secureConnect' : 'connect', () => clearTimeout(connect)),
  )
  return {
    answered: () => clearTimeout(headers),
    trouble: () => trouble,
    stop: () => [connect, headers, whole].forEach(clearTimeout),
  }
}

function asOurs(error: unknown, { input, limits }: Question, trouble: string | null): unknown {
  if (error instanceof ReportedlyError) return error
  if (error instanceof TooMuch)
    return new ReportedlyError('address-too-large', { input, limit: limits.bytes }, { cause: error })
  return unreachable(input, trouble ?? reasonOf(error), error)
}

function unreachable(input: string, reason: string, cause?: unknown): ReportedlyError {
  return new ReportedlyError('address-unreachable', { input, reason }, { cause })
}

/** Node's word for what went wrong, in ours. */
function reasonOf(error: unknown): string {
  if (error instanceof Trouble) return error.message
  if (error instanceof BadlyPacked) return `its answer was not understood: ${error.message}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'the connection was broken off'
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH') return 'there is no way to it from here'
  if (code === 'ETIMEDOUT') return 'no connection came about in time'
  if (code.startsWith('HPE_')) return 'its answer is not HTTP'
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
    return `its certificate or encryption is not accepted: ${code}`
  return code === '' ? String(error instanceof Error ? error.message : error) : code
}
