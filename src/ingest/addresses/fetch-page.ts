import type { Page } from '../../document/page.ts'
import { ReportedlyError } from '../../errors.ts'
import { type Answer, ask } from './ask.ts'
import { checkedAddress, withoutPassword } from './checked-address.ts'
import { follow, leadsElsewhere } from './follow.ts'
import { freshFor } from './fresh-for.ts'
import { hostAnswered, hostFailed, retryAfter, waitForHost, waitForTurn } from './host-patience.ts'
import { openAddresses } from './open-address.ts'
import { knownVersion, type Version, versionOf } from './page-version.ts'
import { type Reserved, reservedByFile, reservedByHead, reservedByPage } from './reservations.ts'
import { isAllowed } from './robots-rules.ts'
import { reservationsOf, robotsOf } from './site-rules.ts'
import type { Visitor } from './visitor.ts'

/** What came of a visit to an address. */
export type Fetched =
  | FetchedPage
  /** The page is still as it was when `rememberPage` was last told of it. */
  | { readonly kind: 'unchanged'; readonly address: string }
  /** `retryAt`: from when on, in milliseconds since 1970, trying again may help; null where it will not. */
  | { readonly kind: 'failure'; readonly failure: ReportedlyError; readonly retryAt: number | null }

export interface FetchedPage {
  readonly kind: 'page'
  /** Its `address` is the one that answered, after redirects. */
  readonly page: Page & { readonly address: string }
  /** By which the host can be asked whether it changed; null where it gave nothing for that. */
  readonly version: Version | null
  /** For how many seconds its host says that it stays as it is; null where it does not say. */
  readonly freshFor: number | null
}

/**
 * Visits an address of the web and gives what is there, as it came. Asks only public places or hosts that the person allowed,
 * each at its own pace, and only for what robots.txt and reservations of text and data mining leave open; follows redirects under the
 * same rules. Tries again where that may help. Never throws for what an address does: that is a failure, with its reason.
 * `input` is the address as the person gave it; `kinds` are the types of content that are taken.
 */
export async function fetchPage(
  input: string,
  visitor: Visitor,
  kinds: ReadonlySet<string> = pageTypes,
): Promise<Fetched> {
  for (let attempt = 1; ; attempt++) {
    const failed = await visit(input, visitor, kinds)
    if (failed.kind !== 'failure' || failed.retryAt === null || attempt >= visitor.limits.attempts) return failed
    // A name that nobody knows will not be known in a minute.
    if (failed.failure.code === 'address-unknown') return failed
    if (visitor.stopped?.aborted || failed.retryAt - visitor.network.now() > visitor.limits.longestWait) return failed
  }
}

/** Types of content that may hold a report. */
const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/** Those, and the types by which feeds are sent, rightly and wrongly. */
export const pageAndFeedTypes: ReadonlySet<string> = new Set([
  ...pageTypes,
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
])

async function visit(input: string, visitor: Visitor, kinds: ReadonlySet<string>): Promise<Fetched> {
  const shown = withoutPassword(input)
  let asked: URL | null = null
  try {
    const start = checkedAddress(input, shown)
    const { address, answer } = await follow(start, shown, visitor.limits.redirects, (address) => {
      asked = address
      return visitor.queue.run(address.host, () => askPolitely(address, shown, kinds, visitor))
    })
    return await fetchedOf(address, answer, shown, visitor)
  } catch (error) {
    if (!(error instanceof ReportedlyError)) throw error
    return { kind: 'failure', failure: error, retryAt: await retryOf(error, asked, visitor) }
  }
}

/** Asks one address as its site wishes to be asked. Throws where it is not to be asked, and for answers without a page. */
async function askPolitely(address: URL, input: string, kinds: ReadonlySet<string>, visitor: Visitor): Promise<Answer> {
  // Before anything else is asked, robots.txt included.
  await openAddresses(address, input, visitor)
  await waitForHost(address, input, visitor)
  const robots = await robotsOf(address, input, visitor)
  if (!isAllowed(robots, address))
    throw new ReportedlyError('address-disallowed', { input, address: address.href, host: address.host })
  refuseReserved(reservedByFile(await reservationsOf(address, input, visitor), address), address, input)
  await waitForTurn(address, input, Math.max(visitor.limits.delay, robots.delay ?? 0), visitor)
  const known = await knownVersion(address, visitor)
  const answer = await ask({
    address,
    input,
    // Looked up anew: time has passed, and these are the ones that are connected to.
    ips: await openAddresses(address, input, visitor),
    headers: { ...headersFor(visitor, kinds), ...known?.headers },
    limits: visitor.limits,
    wants: (head) => {
      if (leadsElsewhere(head) || (head.status === 304 && known !== null)) return false
      refuseReserved(reservedByHead(head.headers), address, input)
      refuseStatus(head, input, visitor)
      refuseType(head, input, kinds)
      return true
    },
    stopped: visitor.stopped,
  })
  await hostAnswered(address, visitor)
  return answer
}

function headersFor({ agent }: Visitor, kinds: ReadonlySet<string>): Readonly<Record<string, string>> {
  return { 'user-agent': agent, accept: `${[...kinds].join(', ')}, */*;q=0.1`, 'accept-encoding': 'gzip, deflate, br' }
}

function refuseReserved(reserved: Reserved | null, address: URL, input: string): void {
  if (reserved === null) return
  throw new ReportedlyError('address-reserved', { input, address: address.href, policy: reserved.policy })
}

function refuseStatus({ status, headers }: Omit<Answer, 'bytes'>, input: string, { network }: Visitor): void {
  if (status === 200 || status === 203) return
  const wish = retryAfter(headers['retry-after'], network.now())
  throw new ReportedlyError('address-answered', { input, status, retryAfter: wish === null ? null : wish / 1000 })
}

function refuseType({ headers }: Omit<Answer, 'bytes'>, input: string, kinds: ReadonlySet<string>): void {
  const type = typeOf(headers['content-type'])
  // Where no type is told, the bytes show what it is.
  if (type !== null && !kinds.has(type)) throw new ReportedlyError('address-not-a-page', { input, type })
}

function typeOf(contentType: string | undefined): string | null {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return type === '' ? null : type.slice(0, 100)
}

async function fetchedOf(address: URL, answer: Answer, input: string, { network }: Visitor): Promise<Fetched> {
  const { headers, bytes } = answer
  if (bytes === null) return { kind: 'unchanged', address: address.href }
  const contentType = headers['content-type']
  if (typeOf(contentType) !== 'text/plain') refuseReserved(reservedByPage(bytes), address, input)
  const fetched = new Date(network.now()).toISOString()
  const page = { name: input, road: 'address' as const, bytes, address: address.href, fetched }
  return {
    kind: 'page',
    page: contentType === undefined ? page : { ...page, contentType },
    version: versionOf(headers),
    freshFor: freshFor(headers),
  }
}

const helpsToWait: ReadonlySet<ReportedlyError['code']> = new Set([
  'address-unknown',
  'address-unreachable',
  'robots-unreadable',
])

/** Statuses that may be others a while later. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/** From when on a failure may be otherwise. A host that failed is left alone until then, by whatever address it is asked. */
async function retryOf(failure: ReportedlyError, asked: URL | null, visitor: Visitor): Promise<number | null> {
  if (isOf(failure, 'address-later')) return Date.parse(failure.details.until)
  if (asked === null) return null
  // Broken off by ourselves: the host did nothing wrong.
  if (visitor.stopped?.aborted) return visitor.network.now()
  if (helpsToWait.has(failure.code) || (isOf(failure, 'address-answered') && passing.has(failure.details.status)))
    return await hostFailed(asked, wishOf(failure), visitor)
  if (isOf(failure, 'address-answered')) await hostAnswered(asked, visitor)
  return null
}

/** How long a host that failed wants to be left alone, in milliseconds; null where it does not say. */
function wishOf({ details }: ReportedlyError): number | null {
  return 'retryAfter' in details && details.retryAfter !== null ? details.retryAfter * 1000 : null
}

function isOf<Code extends ReportedlyError['code']>(
  error: ReportedlyError,
  code: Code,
): error is ReportedlyError<Code> {
  return error.code === code
}
