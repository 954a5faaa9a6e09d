import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeAnswer, madeArchive, madeRecord } from './made-archive.ts'
import { runCommand, standardInput } from './run-command.ts'
import { scratchFolder } from './scratch-ledger.ts'

const page = (number: number) =>
  `<!doctype html><html lang="en"><title>The bridge of Tolvara, part ${number}</title><body><article>
  <h1>The bridge of Tolvara, part ${number}</h1>
  <p>The bridge of Tolvara will stay closed for ${number} weeks, the mayor, Orla Venn, said on Monday in front of the town hall.</p>
  <p>Nobody was hurt when a part of the railing fell into the river, according to the police, who closed both lanes at once.</p>
  <p>“We will not open it again before it is safe,” Venn said, and asked drivers to take the ferry in the meantime.</p>
  </article></body></html>`

const records = [
  madeRecord('request', {}, 'GET / HTTP/1.1\r\n\r\n'),
  madeAnswer('https://post.example/bridge-1', page(1)),
  madeAnswer('https://post.example/logo', 'GIF89a', { fields: { 'Content-Type': 'image/gif' } }),
  madeAnswer('https://post.example/bridge-2', page(2)),
  madeAnswer('https://post.example/old', '', { status: '301 Moved Permanently' }),
]

test('read gives the reports of an archive under its name and their numbers, and tells what it passed over', async () => {
  const { code, out, err } = await runCommand(['read', '--json', '-'], {
    standardInput: standardInput(madeArchive(records, true)),
  })
  const readings = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(readings.map(({ input, report }) => [input, report.url])).toEqual([
    ['-#2', 'https://post.example/bridge-1'],
    ['-#4', 'https://post.example/bridge-2'],
  ])
  expect(readings[0].report.text).toContain('Orla Venn, said on Monday')
  expect(err).toBe('-: 5 records: 2 pages read, 3 passed over (1 images, 1 redirects, 1 requests).\n')
  expect(code).toBe(0)
})

test('add keeps what is sound in a damaged archive, names what is not, and ends with exit code 1', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'news.warc.gz')
  const archive = madeArchive(records, true)
  writeFileSync(file, archive.subarray(0, archive.length - 20))
  const { code, out, err } = await runCommand(['add', '--ledger', join(folder, 'ledger.db'), file])
  expect(out).toMatch(/^new .*\nnew .*\n2 new, 0 revised, 0 unchanged, in 1 story\.\n$/)
  expect(err).toContain(`${file}#5: is damaged (the file ends in the middle of it; at byte `)
  expect(err).toContain(`${file}: 5 records: 2 pages read, 2 passed over (1 images, 1 requests), 1 damaged.\n`)
  expect(code).toBe(1)
})

test('an intake that was interrupted goes on where it was: what is kept is not read again', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'news.warc.gz')
  writeFileSync(file, madeArchive(records, true))
  const ledger = join(folder, 'ledger.db')
  const first = await runCommand(['add', '--limit', '1', '--ledger', ledger, file])
  expect(first.out).toMatch(/^new .*\n1 new, /)
  // With weights that cannot be used whoever reads fails.
  const weights = scratchFolder()
  writeFileSync(join(weights, 'en.br'), 'no weights')
  const again = await runCommand(['add', '--limit', '1', '--ledger', ledger, file], { weights })
  expect(again.out).toBe(
    first.out.replace('new      ', 'unchanged').replace('1 new, 0 revised, 0', '0 new, 0 revised, 1'),
  )
  const whole = await runCommand(['add', '--ledger', ledger, file])
  expect(whole.out).toMatch(/^unchanged .*\nnew .*\n1 new, 0 revised, 1 unchanged, in 1 story\.\n$/)
  // With another date given it is another report's reading, and whoever wants readings gets them.
  const dated = await runCommand(['add', '--date', '2031-03-05', '--json', '--ledger', ledger, file])
  expect(dated.out.trimEnd().split('\n')).toHaveLength(2)
})
