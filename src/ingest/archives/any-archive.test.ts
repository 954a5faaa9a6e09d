import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AsyncIterReader, WARCParser } from 'warcio'
import { inPieces, madeAnswer, madeArchive, madeRecord } from '../../../test/made-archive.ts'
import type { Account } from './account.ts'
import { archiveRecords } from './archive-records.ts'
import { ByteQueue } from './byte-queue.ts'
import { crc32, crc32ByTable } from './crc32.ts'
import { unpackMembers } from './gzip-members.ts'
import { pagesOfArchive } from './pages-of-archive.ts'

const words = fc.string({ unit: fc.constantFrom('<p>', 'a', ' ', '\r\n', '\n\n', 'WARC', '/1.0', 'é'), maxLength: 60 })
const record = fc.oneof(
  fc.tuple(fc.webUrl(), words).map(([address, body]) => madeAnswer(address, body)),
  fc.tuple(fc.webUrl(), words).map(([address, body]) => madeAnswer(address, body, { status: '404 Not Found' })),
  fc
    .tuple(fc.constantFrom('request', 'metadata', 'revisit', 'other'), words)
    .map(([type, body]) => madeRecord(type, {}, body)),
  fc.uint8Array({ maxLength: 300 }).map((body) => madeRecord('resource', { 'Content-Type': 'text/html' }, body)),
)
const records = fc.array(record, { minLength: 1, maxLength: 8 })
const piece = fc.integer({ min: 1, max: 400 })

interface Found {
  readonly names: readonly string[]
  readonly account: Account
}

async function goThrough(archive: Uint8Array, pieces: number): Promise<Found> {
  const names: string[] = []
  for await (const found of pagesOfArchive('a', inPieces(archive, pieces))) {
    if (found.kind === 'account') return { names, account: found.account }
    names.push(found.kind === 'page' ? found.page.name : `damaged ${found.failure.details}`)
  }
  throw new Error('no account')
}

function sum({ pages, passed, damaged }: Account): number {
  return pages + damaged + [...passed.values()].reduce((all, count) => all + count, 0)
}

test('an archive cut off at any byte gives all records before the cut and accounts for the last', async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.boolean(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      piece,
      async (made, packed, share, pieces) => {
        const archive = madeArchive(made, packed)
        const end = 1 + Math.floor(share * (archive.length - 1))
        const ends = made.map((_, place) => madeArchive(made.slice(0, place + 1), packed).length)
        // Without the line ends behind it a record that is not packed is there all the same.
        const whole = ends.filter((each) => each - (packed ? 0 : 4) <= end).length
        const { account } = await goThrough(archive.subarray(0, end), pieces)
        expect(sum(account)).toBe(account.records)
        expect(account.records - account.damaged).toBe(whole)
        expect(account.damaged).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('whatever bytes of an archive are altered, it is gone through and every record is accounted for', async () => {
  const faults = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(records, fc.boolean(), faults, piece, async (made, packed, altered, pieces) => {
      const archive = madeArchive(made, packed)
      for (const [at, byte] of altered) archive[at % archive.length] = byte
      const { account } = await goThrough(archive, pieces)
      expect(sum(account)).toBe(account.records)
    }),
  )
})

test('bytes of any kind are gone through', async () => {
  const signs = [
    Buffer.from('WARC/1.0\r\nContent-Length: 9\r\n\r\n'),
    Buffer.of(0x1f, 0x8b, 8, 0),
    Buffer.from('\r\n\r\n'),
  ]
  const any = fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(...signs)), {
    minLength: 1,
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(any, piece, async (made, pieces) => {
      const bytes = Buffer.concat(made)
      fc.pre(bytes.some((byte) => byte !== 0x0a && byte !== 0x0d))
      const { account } = await goThrough(bytes, pieces)
      expect(sum(account)).toBe(account.records)
    }),
  )
})

test('records are those that warcio finds', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.boolean(), piece, async (made, packed, pieces) => {
      const archive = madeArchive(made, packed)
      const ours: [string | undefined, string][] = []
      const stretches = packed ? unpackMembers(inPieces(archive, pieces)) : asBytes(archive, pieces)
      for await (const found of archiveRecords(stretches, 1_000_000))
        if (found.kind === 'record')
          ours.push([found.fields.get('warc-type'), Buffer.from(found.block ?? []).toString('hex')])
      const theirs: [string | undefined, string][] = []
      const reader = new AsyncIterReader(inPieces(archive, 10_000), packed ? 'gzip' : null)
      for await (const found of new WARCParser(reader, { parseHttp: false }))
        theirs.push([found.warcType, Buffer.from(await found.readFully(false)).toString('hex')])
      expect(ours).toEqual(theirs)
    }),
  )
})

async function* asBytes(archive: Uint8Array, pieces: number) {
  for await (const bytes of inPieces(archive, pieces)) yield { kind: 'bytes', bytes } as const
}

test('the check of packed bytes is the same by the table and by Node', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array(), (first, second) => {
      const before = crc32(first)
      expect([crc32ByTable(first), crc32ByTable(second, before)]).toEqual([before, crc32(second, before)])
    }),
  )
})

test('a queue of bytes holds what one buffer would', () => {
  const step = fc.oneof(
    fc.record({ add: fc.uint8Array({ maxLength: 6, max: 2 }) }),
    fc.record({ drop: fc.nat(12) }),
    fc.record({ copy: fc.tuple(fc.nat(12), fc.nat(20)) }),
    fc.record({ find: fc.uint8Array({ minLength: 1, maxLength: 3, max: 2 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new ByteQueue()
      let plain = Buffer.alloc(0)
      for (const each of steps) {
        if ('add' in each) {
          queue.add(each.add)
          plain = Buffer.concat([plain, each.add])
        } else if ('drop' in each) {
          queue.drop(each.drop)
          plain = plain.subarray(each.drop)
        } else if ('copy' in each) {
          const [start, end] = each.copy
          expect(queue.copy(start, end).toString('hex')).toBe(
            plain.subarray(start, Math.max(start, end)).toString('hex'),
          )
        } else {
          expect(queue.find(each.find)).toBe(plain.indexOf(each.find))
        }
        expect(queue.length).toBe(plain.length)
      }
    }),
  )
})
