import { isIPv4, isIPv6 } from 'node:net'

/** An IP address as one number: of 32 bits in version 4, of 128 in version 6. */
export interface IpNumber {
  readonly version: 4 | 6
  readonly value: bigint
}

/** Takes an IP address as text, also with a zone («fe80::1%eth0»), which is left out. Null where it is none. */
export function ipNumber(text: string): IpNumber | null {
  if (isIPv4(text)) return { version: 4, value: numberOf4(text) }
  if (isIPv6(text)) return { version: 6, value: numberOf6(text.split('%', 1)[0] ?? '') }
  return null
}

function numberOf4(text: string): bigint {
  return text.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n)
}

function numberOf6(text: string): bigint {
  const [before = '', after] = text.split('::', 2)
  const head = groupsOf(before)
  const tail = after === undefined ? [] : groupsOf(after)
  const missing = Array.from({ length: 8 - head.length - tail.length }, () => 0n)
  return [...head, ...missing, ...tail].reduce((value, group) => value * 65_536n + group, 0n)
}

/** The groups of 16 bits; an address of version 4 at the end makes two. */
function groupsOf(text: string): readonly bigint[] {
  if (text === '') return []
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)]
    const value = numberOf4(group)
    return [value / 65_536n, value % 65_536n]
  })
}

/** Whether two texts are one IP address. An IPv4 address that a socket of IPv6 tells of («::ffff:192.0.2.1») is that one. */
export function sameIp(one: string, other: string): boolean {
  const [a, b] = [ipNumber(unmapped(one)), ipNumber(unmapped(other))]
  return a !== null && b !== null && a.version === b.version && a.value === b.value
}

function unmapped(text: string): string {
  return text.replace(/^::ffff:(?=[\d.]+$)/i, '')
}
