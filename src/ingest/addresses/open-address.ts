import { isIP } from 'node:net'
import { ReportedlyError } from '../../errors.ts'
import { hostName } from './checked-address.ts'
import { closedAddress } from './closed-ranges.ts'
import type { Visitor } from './visitor.ts'

/**
 * The IP addresses by which a host may be asked: looked up once, all checked, and the only ones that the request connects to,
 * so that a name cannot answer otherwise a moment later. Throws 'address-refused' where one of them is no place of the
 * public web, unless the person allowed the host by name, 'address-unknown' where there is none, and 'address-unreachable' where
 * nobody says so in time.
 */
export async function openAddresses(address: URL, input: string, visitor: Visitor): Promise<readonly string[]> {
  const host = hostName(address)
  const found = isIP(host) === 0 ? await lookedUp(host, input, visitor) : [host]
  if (visitor.allowedHosts.has(host)) return found
  for (const ip of found) {
    const closed = closedAddress(ip)
    if (closed !== null)
      throw new ReportedlyError('address-refused', { input, address: address.href, host, ip, reason: closed })
  }
  return found
}

async function lookedUp(host: string, input: string, { network, limits }: Visitor): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    const reason = `the name ${host} could not be looked up in time`
    timer = setTimeout(() => reject(new ReportedlyError('address-unreachable', { input, reason })), limits.connect)
  })
  try {
    const found = await Promise.race([network.lookup(host), tooLong])
    if (found.length > 0) return found
  } catch (error) {
    if (error instanceof ReportedlyError) throw error
    throw new ReportedlyError('address-unknown', { input, host }, { cause: error })
  } finally {
    clearTimeout(timer)
  }
  throw new ReportedlyError('address-unknown', { input, host })
}
