import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStory } from '../src/document/check-story.ts'
import type { Story } from '../src/document/story.ts'
import { madeNetwork } from './made-network.ts'
import { runCommand } from './run-command.ts'
import { scratchFolder } from './scratch-ledger.ts'
import { webHost } from './web-host.ts'

const article = (sentences: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>Dam at Tolvara breaks</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Dam at Tolvara breaks</h1>${sentences.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`

const lasting = [
  'The dam above Tolvara broke shortly after midnight, and the lower town was under water within the hour.',
  '“We heard a roar like a train and ran to the roof,” said the teacher Ada Renn, who lives by the old mill.',
]
const first = 'At least 12 people were killed, the interior ministry said on Monday.'
const later = 'At least 19 people were killed, the interior ministry said on Monday.'

const byName = ['--allow-host', 'news.example']

test('a page at an address is read as a report, without what stands around it', async () => {
  const host = await webHost({ '/a': article([...lasting, first]) })
  const address = host.address('/a')
  const { code, out, err } = await runCommand(['read', '--json', ...byName, address])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { input, report } = JSON.parse(out)
  expect({ input, url: report.url }).toEqual({ input: address, url: address })
  expect(report.text).toBe(['Dam at Tolvara breaks', ...lasting, first].join('\n\n'))
})

test('plain text and NDJSON at an address are read as such', async () => {
  const host = await webHost({
    '/a.html': (_, response) => response.setHeader('content-type', 'text/plain').end(first),
    '/b': (_, response) => response.end(JSON.stringify({ id: 'b', text: first })),
  })
  const { out } = await runCommand(['read', '--json', ...byName, host.address('/a.html'), host.address('/b')])
  const [one, two] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([one.report.url, one.report.text]).toEqual([host.address('/a.html'), first])
  expect([two.input, two.report.id]).toEqual([`${host.address('/b')}#1`, 'b'])
})

test('an address that cannot be read is named with its reason, and the others are read', async () => {
  const host = await webHost({ '/a': article([...lasting, first]) })
  const { port } = host
  const inputs = [`http://localhost:${port}/a`, host.address('/gone'), host.address('/a')]
  const { code, out, err } = await runCommand(['read', '--json', ...byName, ...inputs])
  expect(code).toBe(1)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(err.trimEnd().split('\n')).toEqual([
    `http://localhost:${port}/a: is not visited, because localhost is 127.0.0.1, and that is this machine itself. If it is yours and you want it read, say --allow-host localhost.`,
    `${host.address('/gone')}: there is no such page (status 404). Check the address.`,
  ])
})

test('a changed text at the same address is a revision of the report, shown as an edit, and never a second report', async () => {
  let last = first
  const host = await webHost({
    '/a': (_, response) => response.setHeader('content-type', 'text/html').end(article([...lasting, last])),
    '/moved': (_, response) => response.writeHead(301, { location: '/a?utm_source=feed' }).end(),
  })
  const ledger = join(scratchFolder(), 'ledger.db')
  const network = madeNetwork()
  const add = async (path: string) => {
    const { code, out } = await runCommand(['add', '--ledger', ledger, ...byName, host.address(path)], { network })
    expect(code).toBe(0)
    return out.split('\n')[0]
  }
  expect(await add('/a')).toContain('new')
  expect(await add('/a?fbclid=x')).toContain('unchanged')
  last = later
  expect(await add('/moved')).toContain('revised')
  const stories = (await runCommand(['stories', '--json', '--ledger', ledger])).out.trimEnd().split('\n')
  expect(stories).toHaveLength(1)
  const { id } = JSON.parse(stories[0] ?? '')
  const ledgerOfStory = JSON.parse((await runCommand(['story', id, '--json', '--ledger', ledger])).out)
  expect(checkStory(ledgerOfStory)).toEqual([])
  const { story, changes }: Story = ledgerOfStory
  expect(story.reports.map(({ revisions }) => revisions)).toEqual([2])
  const edits = changes.filter(({ kind }) => kind === 'edit')
  expect(edits).toMatchObject([{ before: first, after: later }])
})

test('an edit has the date on which its page says that it was changed', async () => {
  const dated = (last: string, modified: string) =>
    article([...lasting, last]).replace(
      '</head>',
      `<meta property="article:published_time" content="2031-03-17T06:00:00Z"><meta property="article:modified_time" content="${modified}"></head>`,
    )
  let shown = dated(first, '2031-03-17T06:00:00Z')
  const host = await webHost({ '/a': (_, response) => response.setHeader('content-type', 'text/html').end(shown) })
  const ledger = join(scratchFolder(), 'ledger.db')
  const add = () => runCommand(['add', '--ledger', ledger, ...byName, host.address('/a')], { network: madeNetwork() })
  await add()
  shown = dated(later, '2031-03-19T08:30:00Z')
  await add()
  const [story = ''] = (await runCommand(['stories', '--json', '--ledger', ledger])).out.split('\n')
  const since = ['--since', '2031-03-19', '--json', '--ledger', ledger]
  const told: Story = JSON.parse((await runCommand(['story', JSON.parse(story).id, ...since])).out)
  expect(told.changes).toContainEqual(
    expect.objectContaining({ kind: 'edit', at: '2031-03-19T08:30:00Z', before: first, after: later }),
  )
})

test('a page that shows no article for a while leaves its report as it was', async () => {
  const wall =
    '<!doctype html><html><head><title>Your privacy</title></head><body><button>Accept all</button></body></html>'
  let shown = article([...lasting, first])
  const host = await webHost({ '/a': (_, response) => response.setHeader('content-type', 'text/html').end(shown) })
  const ledger = join(scratchFolder(), 'ledger.db')
  const add = async () =>
    (await runCommand(['add', '--ledger', ledger, ...byName, host.address('/a')], { network: madeNetwork() })).out
  expect(await add()).toContain('1 new')
  shown = wall
  expect(await add()).toContain('1 left as they were, their pages show no article now')
  shown = article([...lasting, later])
  expect(await add()).toContain('1 revised')
  const [story = ''] = (await runCommand(['stories', '--json', '--ledger', ledger])).out.split('\n')
  const told: Story = JSON.parse((await runCommand(['story', JSON.parse(story).id, '--json', '--ledger', ledger])).out)
  expect(told.changes.filter(({ kind }) => kind === 'edit')).toMatchObject([{ before: first, after: later }])
})
