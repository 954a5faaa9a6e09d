import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { makeDesk } from '../../test/browser/make-desk.ts'
import type { Story } from '../document/story.ts'
import { reportReading } from '../queries/report-reading.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'

let made: Awaited<ReturnType<typeof makeDesk>>
let story: string
beforeEach(async () => {
  made = await makeDesk()
  onTestFinished(() => made.close())
  story = (await reportReading(made.ledger, 'corriere-1')).story
})

const host = 'http://localhost:4242'
const ledger = (): Promise<Story> => storyLedgerOf(made.ledger, story)
const first = async () => {
  const statement = (await ledger()).claims
    .flatMap(({ statements }) => statements)
    .find(({ source }) => source !== null)
  if (statement === undefined) throw new Error('the story made by hand has a statement with a source')
  return statement
}
const get = (path: string, headers: Record<string, string> = {}) => made.desk.request(host + path, { headers })

/** What a browser holds after it opened a form of the story: its cookie and the token in the form. */
async function opened(query: string) {
  const answer = await get(`/stories/${story}/correct?${query}`)
  const page = await answer.text()
  const token = /name="token" value="([^"]*)"/.exec(page)?.[1] ?? ''
  return { page, token, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

const signed = { by: 'Nina', reason: 'I asked <her>' }
function send(path: string, fields: Record<string, string>, headers: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return made.desk.request(`${host}/stories/${story}/${path}`, { method: 'POST', body, headers })
}

async function correct(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const query = new URLSearchParams(
    'report' in fields ? { report: fields.report ?? '' } : { statement: fields.statement ?? '' },
  )
  const { token, cookie } = await opened(String(query))
  return send('correct', { ...signed, ...fields, token }, { cookie, ...headers })
}

test('a speaker is corrected by a form, and the story shows whose correction it is', async () => {
  const { id, places } = await first()
  const answer = await correct({ statement: id, kind: 'speaker', speaker: 'Ada Renn' })
  expect(answer.status).toBe(303)
  const [judgement] = (await ledger()).judgements
  expect(answer.headers.get('location')).toBe(`/stories/${story}#${judgement?.id}`)
  expect(judgement).toMatchObject({
    ...signed,
    at: '2031-05-09T10:00:00Z',
    verdict: { kind: 'speaker', name: 'Ada Renn' },
  })
  const corrected = (await ledger()).claims.flatMap(({ statements }) => statements).find(({ judged }) => judged)
  expect(corrected).toMatchObject({ source: 'Ada Renn', places })
  const page = await (await get(`/stories/${story}`)).text()
  expect(page).toContain('corrected by Nina on 9 May 2031: <span class="reason">I asked &lt;her&gt;</span>')
  const report = await (await get('/reports/corriere-1')).text()
  expect(report).toContain('corrected by Nina on 9 May 2031')
  expect(report).toContain(`href="/stories/${story}#${judgement?.id}"`)
  const inItalian = await (await get(`/stories/${story}?lang=it`)).text()
  expect(inItalian).toContain('corretto da Nina il 9 maggio 2031')
})

test('a correction is taken back on the page of the story, by who says why', async () => {
  const { id } = await first()
  await correct({ statement: id, kind: 'no-statement' })
  const judgement = (await ledger()).judgements[0]?.id ?? ''
  const answer = await get(`/stories/${story}`)
  const page = await answer.text()
  const token =
    new RegExp(`value="([^"]*)"[^>]*/?><input type="hidden" name="judgement" value="${judgement}"`).exec(page)?.[1] ??
    ''
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await send('take-back', { ...signed, judgement }, { cookie })).status).toBe(403)
  expect((await send('take-back', { ...signed, judgement, token, reason: ' ' }, { cookie })).status).toBe(400)
  expect((await send('take-back', { ...signed, judgement, token }, { cookie })).status).toBe(303)
  expect((await ledger()).judgements[0]).toMatchObject({ effect: 'taken-back', takenBack: { by: 'Nina' } })
  expect((await send('take-back', { ...signed, judgement, token }, { cookie })).status).toBe(409)
  expect(await (await get(`/stories/${story}`)).text()).toContain('taken back by Nina on 9 May 2031')
})

test('every point of the forms is entered as what it says', async () => {
  const statements = (await ledger()).claims.map((claim) => claim.statements[0]?.id ?? '')
  const [one = '', other = ''] = statements
  const words = (await ledger()).claims[0]?.statements[0]?.places[0]?.words.split(' ')[0] ?? ''
  const report = (await ledger()).story.reports[0]?.id ?? ''
  const points: readonly (readonly [Record<string, string>, object])[] = [
    [
      { kind: 'factuality', factuality: 'PS+' },
      { kind: 'factuality', factuality: 'PS+' },
    ],
    [
      { kind: 'figure', figureWords: words, low: '3', high: '4.000', approximate: 'yes' },
      { kind: 'figure', low: 3, high: 4000, approximate: true },
    ],
    [
      { kind: 'figure', figureWords: words },
      { kind: 'figure', low: null, high: null },
    ],
    [
      { kind: 'origin', origin: 'Velmo Rescue' },
      { kind: 'origin', name: 'Velmo Rescue' },
    ],
    [
      { kind: 'same-claim', sameClaim: other },
      { kind: 'same-claim', same: true },
    ],
    [
      { kind: 'other-claim', otherClaim: other },
      { kind: 'same-claim', same: false },
    ],
    [
      { kind: 'same-question', sameQuestion: other },
      { kind: 'same-question', same: true },
    ],
    [
      { kind: 'other-question', otherQuestion: other },
      { kind: 'same-question', same: false },
    ],
    // The last, since who says it is part of a statement's id.
    [
      { kind: 'speaker', speaker: '' },
      { kind: 'speaker', name: null },
    ],
  ]
  for (const [fields, verdict] of points) {
    expect((await correct({ statement: one, ...fields })).status, fields.kind).toBe(303)
    expect((await made.ledger.judgements('all')).at(-1)?.verdict).toMatchObject(verdict)
  }
  expect((await correct({ report, kind: 'alone' })).status).toBe(303)
  expect((await made.ledger.judgements('all')).at(-1)?.verdict).toEqual({ kind: 'story', report, with: null })
})

test('a report is said to be a copy, to be none, and to belong in another story', async () => {
  const stories = await made.ledger.storyIds()
  const reports = (await Promise.all(stories.map((id) => made.ledger.storyMembers(id)))).flat().map(({ id }) => id)
  const [one = '', other = ''] = reports
  if (stories.length > 1) {
    story = stories.find((id) => id === story) ?? story
    const away = stories.find((id) => id !== story) ?? ''
    const own = (await made.ledger.storyMembers(story))[0]?.id ?? ''
    const moved = await correct({ report: own, kind: 'story', story: away })
    expect(moved.headers.get('location')).toMatch(new RegExp(`^/stories/${away}#j-`))
    story = away
  }
  expect((await correct({ report: one, kind: 'copy', copy: other })).status).toBe(303)
  expect((await ledger()).story.reports.find(({ id }) => id === one)?.copyOf).toBe(other)
  expect((await correct({ report: one, kind: 'no-copy', noCopy: other })).status).toBe(303)
  expect((await ledger()).story.reports.find(({ id }) => id === one)?.copyOf).toBeNull()
})

test('a form in which something is missing comes back with what was written, and enters nothing', async () => {
  const { id } = await first()
  const missing = async (fields: Record<string, string>) => {
    const answer = await correct({ statement: id, kind: 'speaker', speaker: 'Ada & Renn', ...fields })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('value="Ada &amp; Renn"')
    return page
  }
  expect(await missing({ kind: '' })).toContain('Say what is wrong.')
  expect(await missing({ by: ' ' })).toContain('Your name is missing.')
  expect(await missing({ reason: '' })).toContain('The reason is missing.')
  for (const kind of ['factuality', 'figure', 'origin', 'same-claim'])
    expect(await missing({ kind })).toContain('Say how it is')
  expect(await made.ledger.judgements('all')).toEqual([])
})

test('nothing is entered without the token of the same browser, or from another site', async () => {
  const { id } = await first()
  const { token, cookie } = await opened(`statement=${id}`)
  const fields = { ...signed, statement: id, kind: 'no-statement' }
  const attempts = [
    await send('correct', fields, { cookie }),
    await send('correct', { ...fields, token }, {}),
    await send('correct', { ...fields, token }, { cookie, origin: 'https://elsewhere.example' }),
  ]
  expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await made.ledger.judgements('all')).toEqual([])
})

test('the form for what is not there leads back to the story, and the name is remembered', async () => {
  const gone = await get(`/stories/${story}/correct?statement=st-none`)
  expect([gone.status, gone.headers.get('location')]).toEqual([303, `/stories/${story}`])
  const { id } = await first()
  const answer = await correct({ statement: id, kind: 'factuality', factuality: 'PS+', by: 'Nína Ø' })
  const cookie =
    answer.headers
      .getSetCookie()
      .find((each) => each.startsWith('reportedly-name='))
      ?.split(';')[0] ?? ''
  const page = await (await get(`/stories/${story}/correct?statement=${id}`, { cookie })).text()
  expect(page).toContain('value="Nína Ø"')
})
