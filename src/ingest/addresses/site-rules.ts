import { ReportedlyError } from '../../errors.ts'
import { type Answer, ask } from './ask.ts'
import { follow } from './follow.ts'
import { retryAfter } from './host-patience.ts'
import { openAddresses } from './open-address.ts'
import { type Reservation, readReservations } from './reservations.ts'
import { noRules, type RobotsRules, readRobots } from './robots-rules.ts'
import { agentToken, type Visitor } from './visitor.ts'
import { isRecord, remembered } from './visitor-memory.ts'

/** How much of a robots.txt is read (RFC 9309 asks for as much), and of a tdmrep.json, in bytes. */
const rulesLimit = 500 * 1024

const hour = 3_600_000
/** How long what a site allows is known without asking again, and how long it is good enough where asking fails. */
const day = 24 * hour
const month = 30 * day

/**
 * What the robots.txt of an address's site says to us, asked for once a day. Where there is none all is allowed. Throws
 * 'robots-unreadable' where the site cannot say now, which forbids everything until it can.
 */
export async function robotsOf(address: URL, input: string, visitor: Visitor): Promise<RobotsRules> {
  const key = `robots ${address.origin}`
  const known = await knownRules(key, visitor)
  const now = visitor.network.now()
  if (known !== null && now - known.at < day) return known.rules
  try {
    const rules = await askForRobots(address, input, visitor)
    await visitor.memory.set(key, JSON.stringify({ at: now, ...rules }))
    return rules
  } catch (error) {
    if (known !== null && now - known.at < month && isUnreadable(error)) return known.rules
    throw error
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof ReportedlyError && error.code === 'robots-unreadable'
}

async function askForRobots(address: URL, input: string, visitor: Visitor): Promise<RobotsRules> {
  const unreadable = (reason: string, wish: number | null, cause?: unknown) =>
    new ReportedlyError(
      'robots-unreadable',
      { input, host: address.host, reason, retryAfter: wish === null ? null : wish / 1000 },
      { cause },
    )
  let answer: Answer
  try {
    answer = await askSite(new URL('/robots.txt', address), input, visitor)
  } catch (error) {
    if (!(error instanceof ReportedlyError)) throw error
    // A robots.txt that cannot be arrived at is none (RFC 9309, 2.3.1.2).
    if (error.code === 'address-redirects' || error.code === 'address-not-understood') return noRules
    if (error.code === 'address-unreachable' || error.code === 'address-unknown')
      throw unreadable(reasonOf(error), null, error)
    throw error
  }
  // Who sends us away for asking too often has not said that all is allowed.
  if (answer.status >= 500 || answer.status === 429)
    throw unreadable(`it answered with status ${answer.status}`, wishOf(answer, visitor))
  if (answer.bytes === null) return noRules
  return readRobots(new TextDecoder().decode(answer.bytes), agentToken)
}

function wishOf({ headers }: Answer, { network }: Visitor): number | null {
  return retryAfter(headers['retry-after'], network.now())
}

function reasonOf(error: ReportedlyError): string {
  return 'reason' in error.details ? error.details.reason : error.message
}

interface KnownRules {
  readonly at: number
  readonly rules: RobotsRules
}

function knownRules(key: string, { memory }: Visitor): Promise<KnownRules | null> {
  return remembered(memory, key, ({ at, rules, delay }) => {
    if (typeof at !== 'number' || !Array.isArray(rules)) return null
    const known = rules.flatMap((rule: unknown) =>
      isRecord(rule) && typeof rule.pattern === 'string' ? [{ allow: rule.allow === true, pattern: rule.pattern }] : [],
    )
    return { at, rules: { rules: known, delay: typeof delay === 'number' ? delay : null } }
  })
}

/**
 * Which of its pages a site reserves from text and data mining, by its tdmrep.json, asked for once a day. A site that does not
 * say reserves nothing; one that fails to say is asked again after an hour.
 */
export async function reservationsOf(address: URL, input: string, visitor: Visitor): Promise<readonly Reservation[]> {
  const key = `reservations ${address.origin}`
  const now = visitor.network.now()
  const known = await remembered(visitor.memory, key, ({ until, file }) =>
    typeof until === 'number' && typeof file === 'string' ? { until, file } : null,
  )
  if (known !== null && now < known.until) return readReservations(known.file)
  const { file, lasts } = await askForReservations(address, input, visitor)
  await visitor.memory.set(key, JSON.stringify({ until: now + lasts, file }))
  return readReservations(file)
}

async function askForReservations(
  address: URL,
  input: string,
  visitor: Visitor,
): Promise<{ readonly file: string; readonly lasts: number }> {
  try {
    const answer = await askSite(new URL('/.well-known/tdmrep.json', address), input, visitor)
    const file = answer.bytes === null ? '' : new TextDecoder().decode(answer.bytes)
    // Many sites answer every address with a page; only what is a list is kept in mind.
    return { file: file.trimStart().startsWith('[') ? file : '', lasts: answer.status >= 500 ? hour : day }
  } catch (error) {
    if (!(error instanceof ReportedlyError) || error.code === 'address-refused') throw error
    return { file: '', lasts: hour }
  }
}

/** Asks for one of the files by which a site speaks to programs. */
async function askSite(start: URL, input: string, visitor: Visitor): Promise<Answer> {
  const { limits, agent, stopped } = visitor
  const { answer } = await follow(start, input, limits.redirects, async (address) =>
    ask({
      address,
      input,
      ips: await openAddresses(address, input, visitor),
      headers: {
        'user-agent': agent,
        accept: 'text/plain, application/json, */*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
      },
      limits: { ...limits, bytes: rulesLimit },
      wants: ({ status }) => status >= 200 && status < 300,
      cut: true,
      stopped,
    }),
  )
  return answer
}
