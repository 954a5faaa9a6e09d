import { plainHost } from './checked-address.ts'
import { HostQueue } from './host-queue.ts'
import { type Limits, usualLimits } from './limits.ts'
import type { Network } from './network.ts'
import { passingMemory, type VisitorMemory } from './visitor-memory.ts'

/** The name by which robots.txt may speak of us. */
export const agentToken = 'Reportedly'

/** Who visits addresses, and by which rules. One visitor is used for a whole run: it is what keeps visits to a host apart. */
export interface Visitor {
  /** The User-Agent that hosts are told. */
  readonly agent: string
  /** Hosts that may be asked wherever they are, as `plainHost` spells them. */
  readonly allowedHosts: ReadonlySet<string>
  readonly memory: VisitorMemory
  readonly network: Network
  readonly limits: Limits
  readonly queue: HostQueue
  /** Aborted when the program is to end. */
  readonly stopped?: AbortSignal | undefined
}

export interface VisitorFacts {
  readonly version: string
  /** A page that tells hosts who we are; null where there is none. */
  readonly homepage: string | null
  readonly network: Network
  /** The names of hosts that the person allowed though they are on a private address. */
  readonly allowedHosts?: readonly string[]
  readonly memory?: VisitorMemory
  readonly limits?: Partial<Limits>
  readonly stopped?: AbortSignal
}

/** A visitor that says who it is. Its memory ends with the process unless one is given. */
export function createVisitor(facts: VisitorFacts): Visitor {
  const { version, homepage, network, allowedHosts = [], memory = passingMemory(), limits = {}, stopped } = facts
  return {
    agent: `${agentToken}/${version} (${homepage === null ? 'reads news for one person or desk' : `+${homepage}`})`,
    allowedHosts: new Set(allowedHosts.map(plainHost)),
    memory,
    network,
    limits: { ...usualLimits, ...limits },
    queue: new HostQueue(),
    stopped,
  }
}
