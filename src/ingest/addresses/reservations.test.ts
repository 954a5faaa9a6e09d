import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReservations, reservedByFile, reservedByHead, reservedByPage } from './reservations.ts'

const page = (head: string) => Buffer.from(`<!doctype html><html><head>${head}</head><body><p>Text`)

test.each([
  ['<meta name="tdm-reservation" content="1">', { policy: null }],
  ["<META CONTENT='1' NAME='TDM-Reservation'/>", { policy: null }],
  [
    '<meta name=tdm-reservation content=1><meta name=tdm-policy content="https://a.example/p">',
    { policy: 'https://a.example/p' },
  ],
  ['<meta\nname = "tdm-reservation"\ncontent = " 1 ">', { policy: null }],
  [
    '<meta charset="utf-8"><meta name="a" content="<meta >"><meta name="tdm-reservation" content="1">',
    { policy: null },
  ],
  ['<meta name="tdm-reservation" content="0">', null],
  ['<meta name="tdm-reservation" content="yes">', null],
  ['<!-- <meta name="tdm-reservation" content="1"> -->', null],
  ['<metadata name="tdm-reservation" content="1">', null],
  ['', null],
])('whether a page with %j reserves itself', (head, expected) => {
  expect(reservedByPage(page(head))).toEqual(expected)
})

test('the head of an answer reserves it with 1 alone', () => {
  expect(reservedByHead({ 'tdm-reservation': '1', 'tdm-policy': 'https://a.example/p' })).toEqual({
    policy: 'https://a.example/p',
  })
  expect(reservedByHead({ 'tdm-reservation': '1, 1' })).toEqual({ policy: null })
  for (const value of ['0', '', 'true', '11', undefined])
    expect(reservedByHead({ 'tdm-reservation': value })).toBeNull()
})

test('of the rules of a file the first that fits decides, and what is no rule is passed over', () => {
  const rules = readReservations(
    JSON.stringify([
      null,
      7,
      { location: 3 },
      { location: '/a/free$', 'tdm-reservation': 0 },
      { location: '/a/', 'tdm-reservation': 1 },
    ]),
  )
  const reserved = (path: string) => reservedByFile(rules, new URL(path, 'https://a.example')) !== null
  expect(['/a/free', '/a/free/b', '/a/b', '/b'].map(reserved)).toEqual([false, true, true, false])
})

test('no file and no page is so odd that it cannot be looked at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (words) => {
      expect(Array.isArray(readReservations(words))).toBe(true)
    }),
  )
  const pieces = fc.constantFrom(
    '<meta ',
    '<meta/',
    'name=',
    'tdm-reservation',
    '"',
    "'",
    '>',
    ' ',
    '=',
    '<!--',
    '-->',
    'content=1',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 50 }), (all) => {
      const found = reservedByPage(Buffer.from(all.join('')))
      expect(found === null || found.policy === null).toBe(true)
    }),
  )
})

test('half a megabyte that is made to be slow is looked through within a second', () => {
  for (const piece of [
    '<meta ',
    '<meta a="',
    "<meta a='",
    '<',
    '<!--',
    '<meta name=tdm-reservation ',
    '<meta a = ',
    '<meta =',
    '<meta\t\t\t\t\t\t',
  ]) {
    const start = performance.now()
    reservedByPage(Buffer.from(piece.repeat(600_000 / piece.length)))
    reservedByPage(Buffer.from(`<meta ${piece.slice(-1).repeat(600_000)}`))
    expect(performance.now() - start).toBeLessThan(1000)
  }
})
