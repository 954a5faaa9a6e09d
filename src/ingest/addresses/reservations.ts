import { matchesPattern, pathForPatterns } from './path-pattern.ts'
import { isRecord } from './visitor-memory.ts'

/** One rule of a tdmrep.json: whether the pages that fit its pattern are reserved from text and data mining. */
export interface Reservation {
  readonly pattern: string
  readonly reserved: boolean
  /** Where it stands on which terms they may be mined all the same. */
  readonly policy: string | null
}

/** That a page is reserved from text and data mining, and where the terms stand. */
export interface Reserved {
  readonly policy: string | null
}

/**
 * Reads a tdmrep.json (TDM Reservation Protocol, W3C Community Group, section 6.1). What is no such file, or a rule that is
 * none, reserves nothing.
 */
export function readReservations(file: string): readonly Reservation[] {
  let rules: unknown
  try {
    rules = JSON.parse(file)
  } catch {
    return []
  }
  if (!Array.isArray(rules)) return []
  return rules.flatMap((rule: unknown) => {
    if (!isRecord(rule) || typeof rule.location !== 'string') return []
    const policy = rule['tdm-policy']
    return {
      pattern: pathForPatterns(rule.location),
      reserved: rule['tdm-reservation'] === 1 || rule['tdm-reservation'] === '1',
      policy: typeof policy === 'string' ? policy : null,
    }
  })
}

/** Whether the first rule that fits an address reserves it. */
export function reservedByFile(rules: readonly Reservation[], address: URL): Reserved | null {
  const path = pathForPatterns(address.pathname + address.search)
  const rule = rules.find(({ pattern }) => matchesPattern(path, pattern))
  return rule?.reserved === true ? { policy: rule.policy } : null
}

/** Whether the head of an answer reserves it. */
export function reservedByHead(headers: Readonly<Record<string, string | string[] | undefined>>): Reserved | null {
  const first = (name: string) =>
    String(headers[name] ?? '')
      .split(',', 1)[0]
      ?.trim() ?? ''
  if (first('tdm-reservation') !== '1') return null
  const policy = first('tdm-policy')
  return { policy: policy === '' ? null : policy }
}

/** How far into a page its own marks are looked for, in bytes: they stand in its head. */
const headLimit = 512 * 1024

/**
 * Whether a page of HTML reserves itself, by `<meta name="tdm-reservation" content="1">`. Looked for in its bytes, without a
 * parser, since a page that reserves itself is not to be read.
 */
export function reservedByPage(bytes: Uint8Array): Reserved | null {
  const found = new Map<string, string>()
  for (const { name, content } of metas(Buffer.from(bytes.subarray(0, headLimit)).toString('latin1')))
    if (!found.has(name)) found.set(name, content)
  return found.get('tdm-reservation')?.trim() === '1' ? { policy: found.get('tdm-policy')?.trim() || null } : null
}

function* metas(page: string): Generator<{ readonly name: string; readonly content: string }> {
  const lower = page.toLowerCase()
  for (let place = lower.indexOf('<'); place >= 0; place = lower.indexOf('<', place)) {
    if (lower.startsWith('<!--', place)) {
      const end = lower.indexOf('-->', place + 4)
      if (end < 0) return
      place = end
    } else if (/^<meta[\s/]$/.test(lower.slice(place, place + 6))) {
      const { attributes, end } = attributesFrom(page, place + 6)
      place = end
      yield { name: (attributes.get('name') ?? '').trim().toLowerCase(), content: attributes.get('content') ?? '' }
    } else place++
  }
}

/** The attributes of a tag from a place within it, and where it ends. */
function attributesFrom(page: string, start: number): { attributes: ReadonlyMap<string, string>; end: number } {
  const attributes = new Map<string, string>()
  const attribute = /[\s/]*([^\s/>=]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y
  let end = start
  for (;;) {
    attribute.lastIndex = end
    const found = attribute.exec(page)
    if (found === null) return { attributes, end: end + 1 }
    const [, name = '', ...values] = found
    attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '')
    end = attribute.lastIndex
  }
}
