import { type IpNumber, ipNumber } from './ip-number.ts'

/**
 * Ranges of addresses that are no place of the public web, from IANA's registries of special-purpose addresses (IPv4 and
 * IPv6, as of 2025) and of multicast. What a network calls its own is behind them: its router, its printers, the cloud's
 * metadata service.
 */
export const closedRanges: readonly (readonly [range: string, words: string])[] = [
  ['0.0.0.0/8', 'an address of this network alone'],
  ['10.0.0.0/8', 'a private address'],
  ['100.64.0.0/10', 'a private address of a provider'],
  ['127.0.0.0/8', 'this machine itself'],
  ['169.254.0.0/16', 'a link-local address'],
  ['172.16.0.0/12', 'a private address'],
  ['192.0.0.0/24', 'a reserved address'],
  ['192.0.2.0/24', 'an address for examples'],
  ['192.88.99.0/24', 'a reserved address'],
  ['192.168.0.0/16', 'a private address'],
  ['198.18.0.0/15', 'an address for measurements'],
  ['198.51.100.0/24', 'an address for examples'],
  ['203.0.113.0/24', 'an address for examples'],
  ['224.0.0.0/4', 'a multicast address'],
  ['240.0.0.0/4', 'a reserved address'],
  ['::/128', 'no address'],
  ['::1/128', 'this machine itself'],
  ['::/96', 'a reserved address'],
  ['::ffff:0:0/96', 'an IPv4 address in disguise'],
  ['::ffff:0:0:0/96', 'an IPv4 address in disguise'],
  ['64:ff9b:1::/48', 'a private address'],
  ['100::/64', 'a reserved address'],
  ['2001::/23', 'a reserved address'],
  ['2001:db8::/32', 'an address for examples'],
  ['2002::/16', 'an IPv4 address in disguise'],
  ['3fff::/20', 'an address for examples'],
  ['5f00::/16', 'a reserved address'],
  ['fc00::/7', 'a private address'],
  ['fe80::/10', 'a link-local address'],
  ['fec0::/10', 'a private address'],
  ['ff00::/8', 'a multicast address'],
]

/** A network without IPv4 reaches it by addresses that begin so (RFC 6052): they are as open as what they hold. */
const translated = rangeOf('64:ff9b::/96')
/** What of IPv6 has been given out to the public. */
const global = rangeOf('2000::/3')

const ranges = closedRanges.map(([range, words]) => ({ ...rangeOf(range), words }))

/**
 * What an IP address is that is no place of the public web, in words («a private address»); null where it is one. Whatever
 * is no IP address is none.
 */
export function closedAddress(text: string): string | null {
  const ip = ipNumber(text)
  return ip === null ? 'no IP address' : closed(ip)
}

function closed(ip: IpNumber): string | null {
  const range = ranges.find((known) => isWithin(ip, known))
  if (range !== undefined) return range.words
  if (ip.version === 4) return null
  if (isWithin(ip, translated)) return closed({ version: 4, value: ip.value % 2n ** 32n })
  return isWithin(ip, global) ? null : 'a reserved address'
}

interface Range extends IpNumber {
  /** How many of the last bits are free. */
  readonly free: bigint
}

function rangeOf(range: string): Range {
  const [base = '', length] = range.split('/')
  const ip = ipNumber(base)
  if (ip === null) throw new TypeError(`${range} is no range of addresses`)
  const free = BigInt(ip.version === 4 ? 32 : 128) - BigInt(length ?? '')
  return { version: ip.version, value: ip.value >> free, free }
}

function isWithin(ip: IpNumber, range: Range): boolean {
  return ip.version === range.version && ip.value >> range.free === range.value
}
