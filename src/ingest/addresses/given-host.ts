import { isIPv6 } from 'node:net'
import { hostName } from './checked-address.ts'

/**
 * Takes a host as somebody gave it, a name or an IP address, and returns it as addresses spell it («BÜRO.local» is
 * «xn--bro-hoa.local»). Null when it is none: an address with a path, a name with a port.
 */
export function givenHost(value: string): string | null {
  const bare = value.replace(/^\[(.*)\]$/, '$1')
  const isNumber = isIPv6(bare)
  const address = `http://${isNumber ? `[${bare}]` : bare}/`
  if (!isNumber && !/^[^\s/?#@\\:[\]]+$/.test(bare)) return null
  return URL.canParse(address) ? hostName(new URL(address)) : null
}
