import { BlockList, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkedAddress, hostName } from './checked-address.ts'
import { closedAddress, closedRanges } from './closed-ranges.ts'

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://0x7f.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://%31%32%37.0.0.1/',
  'http://１２７.0.0.1/',
  'http://127。0。0。1/',
  'http://127.0.0.1./',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://198.19.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:93.184.215.14]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[64:ff9b:1::1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[4000::1]/',
])('%s is no place of the public web', (address) => {
  expect(closedAddress(hostName(checkedAddress(address, address)))).not.toBeNull()
})

test.each(['93.184.215.14', '172.32.0.1', '100.128.0.1', '169.253.0.1', '2a00:1450:4001::1', '64:ff9b::93.184.215.14'])(
  '%s is a place of the public web',
  (ip) => {
    expect(closedAddress(ip)).toBeNull()
  },
)

test.each(['', 'localhost', '127.0.0', '1.2.3.4.5', 'fe80::1::2', '0x7f.1', ' 8.8.8.8'])(
  '"%s" is no IP address',
  (ip) => {
    expect(closedAddress(ip)).toBe('no IP address')
  },
)

/** The same ranges, looked up by Node. It takes an IPv4 address in disguise for what it hides, so each version has its own list. */
function blockList(version: 4 | 6): BlockList {
  const list = new BlockList()
  for (const [range] of closedRanges) {
    const [base = '', length] = range.split('/')
    const type = isIPv6(base) ? 6 : 4
    if (type === version) list.addSubnet(base, Number(length), `ipv${type}`)
  }
  return list
}

const byNode = { 4: blockList(4), 6: blockList(6) }

test('an IPv4 address is closed exactly where it is within one of the ranges', () => {
  fc.assert(
    fc.property(fc.ipV4(), (ip) => {
      expect(closedAddress(ip) !== null).toBe(byNode[4].check(ip, 'ipv4'))
    }),
  )
})

test('an IPv6 address is closed within one of the ranges and outside of what was given out', () => {
  const near = fc
    .tuple(fc.constantFrom(...closedRanges.map(([range]) => range).filter((range) => range.includes(':'))), fc.ipV6())
    .map(([range, ip]) => {
      const [base = ''] = range.split('/')
      const tail = ip.split(':').at(-1) ?? '1'
      return base.endsWith('::') && !tail.includes('.') && tail !== '' ? base + tail : base
    })
  fc.assert(
    fc.property(fc.oneof(fc.ipV6(), near), (ip) => {
      const given = new BlockList()
      given.addSubnet('2000::', 3, 'ipv6')
      const translated = new BlockList()
      translated.addSubnet('64:ff9b::', 96, 'ipv6')
      fc.pre(!translated.check(ip, 'ipv6'))
      const mapped = new BlockList()
      mapped.addSubnet('::ffff:0:0', 96, 'ipv6')
      const expected = mapped.check(ip, 'ipv6') || byNode[6].check(ip, 'ipv6') || !given.check(ip, 'ipv6')
      expect(closedAddress(ip) !== null).toBe(expected)
    }),
  )
})
