import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgementSchema } from '../src/document/judgement.ts'
import { type Story, storySchema } from '../src/document/story.ts'
import { runCommand } from './run-command.ts'
import { scratchFolder } from './scratch-ledger.ts'

const reports = [
  {
    id: 'boats-1',
    outlet: 'Post',
    date: '2031-05-02',
    lang: 'en',
    title: 'Boats lost at Velmo',
    text: 'Mayor Ada Renn said that twelve fishing boats were lost in the harbour of Velmo.\nThe Port Authority said that the harbour of Velmo would stay shut until Monday.',
  },
  {
    id: 'boats-2',
    outlet: 'Mail',
    date: '2031-05-02',
    lang: 'en',
    title: 'Storm takes boats at Velmo',
    text: 'Mayor Ada Renn said on Friday that a dozen boats sank at Velmo. The storm has passed over the harbour of Velmo.',
  },
]

/** A ledger of two reports, and `judge` upon it. */
async function twoReports() {
  const folder = scratchFolder()
  const [ledger, file] = [join(folder, 'ledger.db'), join(folder, 'reports.ndjson')]
  writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'))
  expect((await runCommand(['add', file, '--ledger', ledger])).code).toBe(0)
  const signed = ['--by', 'Nina', '--because', 'I asked her', '--ledger', ledger]
  const run = (...words: string[]) => runCommand([...words, '--ledger', ledger])
  const idOf = async (report: string) => {
    const { out } = await run('stories', '--json')
    const all: { id: string; reports: string[] }[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    return all.find((story) => story.reports.includes(report))?.id ?? ''
  }
  const story = async (report: string): Promise<Story> =>
    storySchema.parse(JSON.parse((await run('story', await idOf(report), '--json')).out))
  return { judge: (...words: string[]) => runCommand(['judge', ...words, ...signed]), run, idOf, story }
}

test('a speaker is corrected, the story shows it as a person’s, it is listed, and taken back', async () => {
  const { judge, run, idOf, story } = await twoReports()
  const entered = await judge(
    'speaker',
    'boats-1',
    'twelve fishing boats',
    '--is',
    'Velmo Rescue',
    '--type',
    'organisation',
  )
  expect(entered).toMatchObject({ code: 0, err: '' })
  const [id = ''] = /^j-[0-9a-f]{12}/.exec(entered.out) ?? []
  expect(entered.out.replace(/\s+/g, ' ').trim()).toBe(
    `${id} · “twelve fishing boats” (boats-1) was said by Velmo Rescue corrected by Nina on 2031-03-20: I asked her`,
  )
  const statements = (await story('boats-1')).claims.flatMap((claim) => claim.statements)
  expect(statements.find(({ judged }) => judged?.includes(id))?.source).toBe('Velmo Rescue')
  for (const dress of [[], ['--markdown']])
    expect((await run('story', await idOf('boats-1'), ...dress)).out).toContain(
      'corrected by Nina on 2031-03-20: I asked her',
    )

  const listed = await run('judge', '--list', await idOf('boats-1'), '--json')
  expect(
    listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ id, effect: 'holds' }])
  expect((await run('judge', '--list')).out).toContain(`${id} · “twelve`)

  const back = await judge('--take-back', id.slice(0, 8))
  expect(back.out.replace(/\s+/g, ' ')).toContain('taken back by Nina on 2031-03-20: I asked her')
  expect((await story('boats-1')).claims.flatMap((claim) => claim.statements).some(({ judged }) => judged)).toBe(false)
  expect((await judge('--take-back', id)).err).toMatch(/was taken back by Nina on 2031-03-20 already/)
})

test('certainty and figures are corrected in words', async () => {
  const { judge, story } = await twoReports()
  await judge('factuality', 'boats-1', 'would stay shut until Monday', '--is', 'possible')
  await judge('figure', 'boats-1', 'twelve', '--is', 'at most 12,000', '--counted', 'boat')
  await judge('no-statement', 'boats-2', 'a dozen boats sank at Velmo')
  const { claims } = await story('boats-1')
  const statements = claims.flatMap((claim) => claim.statements)
  expect(statements.find(({ places }) => places[0]?.words.includes('until Monday'))?.factuality).toBe('PS+')
  expect(claims.flatMap(({ figures }) => figures)).toContainEqual(
    expect.objectContaining({ low: null, high: 12_000, counted: 'boat' }),
  )
  expect(statements.some(({ places }) => places[0]?.words.includes('a dozen'))).toBe(false)
})

test('what belongs together is brought together, and apart', async () => {
  const { judge, idOf, story } = await twoReports()
  if ((await idOf('boats-1')) !== (await idOf('boats-2'))) await judge('story', 'boats-2', '--with', 'boats-1')
  const two = ['boats-1', 'twelve fishing boats', 'boats-2', 'a dozen boats sank']
  for (const kind of ['same-claim', 'same-question', 'same-origin'])
    expect((await judge(kind, ...two)).code, kind).toBe(0)
  const joined = (await story('boats-1')).claims.find(({ statements }) => statements.length > 1)
  expect(joined?.statements.map(({ report }) => report)).toEqual(['boats-1', 'boats-2'])
  expect((await judge('copy', 'boats-2', '--of', 'boats-1')).out).toContain('report boats-2 is a copy of boats-1')
  expect((await story('boats-1')).story.reports.map(({ copyOf }) => copyOf)).toEqual([null, 'boats-1'])
  expect((await judge('same-claim', ...two, '--not')).out).toContain('are two claims')
  await judge('story', 'boats-2', '--alone')
  expect((await story('boats-2')).story.reports.map(({ id }) => id)).toEqual(['boats-2'])
})

test('a judgement is printed as JSON by its schema, and a name may stand in the environment', async () => {
  const { judge, run } = await twoReports()
  const { out } = await judge('origin', 'boats-1', 'twelve fishing boats', '--is', 'Velmo Rescue', '--json')
  expect(judgementSchema.parse(JSON.parse(out))).toMatchObject({ by: 'Nina', reason: 'I asked her' })
  expect((await run('judge', '--take-back', 'j-', '--because', 'x')).err).toMatch(/it needs a name/)
})

test('what cannot be judged is told with what to do, and changes nothing', async () => {
  const { judge, run } = await twoReports()
  const speaker = (report: string, words: string) => judge('speaker', report, words, '--is', 'Ada')
  expect((await speaker('boats-9', 'twelve')).err).toMatch(/There is no report boats-9/)
  expect((await speaker('boats-1', 'fourteen boats')).err).toMatch(/“fourteen boats” do not stand in report boats-1/)
  expect((await speaker('boats-1', 'said that')).err).toMatch(/stand 2 times in report boats-1. Write more/)
  expect((await judge('--take-back', 'j-9')).err).toMatch(/There is no judgement j-9/)
  expect((await run('judge', '--list', 's-none')).err).toMatch(/There is no story s-none/)
  expect((await run('judge', '--list')).out).toBe('')
})

test('a ledger that is not there is not made by judging', async () => {
  const ledger = join(scratchFolder(), 'none.db')
  const signed = ['--by', 'Nina', '--because', 'x', '--ledger', ledger]
  expect((await runCommand(['judge', 'no-statement', 'r-1', 'words', ...signed])).err).toMatch(/There is no report r-1/)
  expect((await runCommand(['judge', '--take-back', 'j-1', ...signed])).err).toMatch(/There is no judgement j-1/)
  expect((await runCommand(['judge', '--list', '--ledger', ledger])).code).toBe(0)
  expect((await runCommand(['stories', '--ledger', ledger])).err).toMatch(/there is no ledger yet/)
})

test('a ledger in which nothing was judged says so, and what a person put right is told as theirs in every brief', async () => {
  const { run, idOf } = await twoReports()
  expect(await run('judge', '--list')).toMatchObject({ code: 0, out: '', err: 'Nothing was judged so far.\n' })
  const words = ['judge', 'speaker', 'boats-2', 'a dozen boats sank at Velmo', '--is', 'Ada Lind']
  expect((await run(...words, '--by', 'Nina', '--because', 'I <asked> her')).code).toBe(0)
  const id = await idOf('boats-2')
  expect((await run('story', id, '--html')).out).toMatch(/corrected by Nina on [-\d]+: I &lt;asked&gt; her</)
  expect((await run('story', id, '--markdown')).out).toMatch(/\*corrected by Nina on /)
})
