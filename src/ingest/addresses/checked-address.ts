import { ReportedlyError } from '../../errors.ts'
import { addressLimit } from './limits.ts'

/**
 * Ports on which other things than web servers listen, which an address could be made to talk to. The list is that of the
 * Fetch standard ("bad port"), by which browsers go.
 */
const otherPorts = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/** Whether an input is meant as an address, and not as the name of a file; those of other schemes are refused as addresses. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z\d+.-]{1,30}:\/\//i.test(input)
}

/**
 * The address that may be visited as far as its letters tell: http or https, no name or password in it, no port of other
 * services. `base` is the address that led there, `input` what the person gave. Throws 'address-not-understood'.
 */
export function checkedAddress(text: string, input: string, base?: URL): URL {
  const refuse = (reason: string) =>
    new ReportedlyError('address-not-understood', { input: withoutPassword(input), reason })
  if (text.length > addressLimit) throw refuse(`it has more than ${addressLimit} characters`)
  if (!URL.canParse(text, base?.href)) throw refuse(base === undefined ? 'it is no address' : 'it leads to no address')
  const address = new URL(text, base)
  const subject = base === undefined ? 'it' : `it leads to ${withoutPassword(address.href)}, which`
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw refuse(`${subject} is neither http nor https`)
  if (address.username !== '' || address.password !== '') throw refuse(`${subject} holds a name or a password`)
  if (otherPorts.has(portOf(address)))
    throw refuse(`${subject} names port ${portOf(address)}, where no web server listens`)
  if (address.href.length > addressLimit) throw refuse(`${subject} has more than ${addressLimit} characters`)
  address.hash = ''
  return address
}

/** The port of an address, also where it is the usual one. */
function portOf(address: URL): number {
  if (address.port !== '') return Number(address.port)
  return address.protocol === 'https:' ? 443 : 80
}

/** The name or IP address of the host alone, without brackets and without the dot that may end a name. */
export function hostName(address: URL): string {
  return plainHost(address.hostname)
}

/** A host's name as it is compared. */
export function plainHost(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}

/** An address as it may be shown: who pasted a password into it does not want it printed. */
export function withoutPassword(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1…@')
}
