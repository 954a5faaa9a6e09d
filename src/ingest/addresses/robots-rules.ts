import { longestWish } from './limits.ts'
import { matchesPattern, pathForPatterns } from './path-pattern.ts'

/** What a robots.txt says to us. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[]
  /** How long to leave the host alone between visits, in milliseconds; null where it does not say. */
  readonly delay: number | null
}

interface RobotsRule {
  readonly allow: boolean
  readonly pattern: string
}

/** Rules that allow everything. */
export const noRules: RobotsRules = { rules: [], delay: null }

/** Rules that are read for one program; as with the bytes of the file, what goes beyond is left out. The longest real files have 3,000. */
const ruleLimit = 5000

interface Group {
  readonly agents: string[]
  readonly rules: RobotsRule[]
  delay: number | null
}

/**
 * Reads a robots.txt (RFC 9309, and Crawl-delay as most understand it): the rules of all groups for `agent`, else of all
 * groups for everybody. Lines that are no rule are passed over. Linear in the text, and never throws.
 */
export function readRobots(text: string, agent: string): RobotsRules {
  const groups: Group[] = []
  let group: Group | null = null
  // A line of User-agent behind rules begins a new group; several in a row name one.
  let naming = false
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const found = field(line)
    if (found === null) continue
    if (found.name === 'user-agent') {
      if (!naming || group === null) {
        group = { agents: [], rules: [], delay: null }
        groups.push(group)
      }
      naming = true
      group.agents.push(agentName(found.value))
    } else if (isRule(found.name)) {
      naming = false
      if (group !== null) addRule(group, found)
    }
  }
  const named = (name: string) => groups.filter(({ agents }) => agents.includes(name))
  const ours = named(agent.toLowerCase())
  return together(ours.length > 0 ? ours : named('*'))
}

/** Whether the rules let an address be visited: the longest pattern that fits decides, and of two as long the one that allows. */
export function isAllowed({ rules }: RobotsRules, address: URL): boolean {
  const path = pathForPatterns(address.pathname + address.search)
  if (path === '/robots.txt') return true
  let best: RobotsRule | null = null
  for (const rule of rules) {
    const { length } = rule.pattern
    if (best !== null && (length < best.pattern.length || (length === best.pattern.length && !rule.allow))) continue
    if (matchesPattern(path, rule.pattern)) best = rule
  }
  return best?.allow ?? true
}

interface Field {
  readonly name: string
  readonly value: string
}

function field(line: string): Field | null {
  const comment = line.indexOf('#')
  const words = comment < 0 ? line : line.slice(0, comment)
  const colon = words.indexOf(':')
  if (colon < 0) return null
  return { name: words.slice(0, colon).trim().toLowerCase(), value: words.slice(colon + 1).trim() }
}

function isRule(name: string): boolean {
  return name === 'allow' || name === 'disallow' || name === 'crawl-delay'
}

/** The name of a program without its version: "Reportedly/1.0" is "reportedly". */
function agentName(value: string): string {
  return value.startsWith('*') ? '*' : (/^[a-z_-]+/.exec(value.toLowerCase())?.[0] ?? '')
}

function addRule(group: Group, { name, value }: Field): void {
  if (name === 'crawl-delay') {
    const seconds = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : null
    if (seconds !== null) group.delay = Math.max(group.delay ?? 0, Math.min(seconds * 1000, longestWish))
  } else if (value !== '') group.rules.push({ allow: name === 'allow', pattern: pathForPatterns(value) })
}

function together(groups: readonly Group[]): RobotsRules {
  const delays = groups.flatMap(({ delay }) => (delay === null ? [] : [delay]))
  return {
    rules: groups.flatMap(({ rules }) => rules).slice(0, ruleLimit),
    delay: delays.length === 0 ? null : delays.reduce((one, other) => Math.max(one, other)),
  }
}
