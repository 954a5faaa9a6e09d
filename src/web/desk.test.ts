import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { italianReading, italianText } from '../../test/browser/made-readings.ts'
import { makeDesk } from '../../test/browser/make-desk.ts'
import { storySummarySchema } from '../document/story.ts'
import { reportReading } from '../queries/report-reading.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'
import { reportAddress } from './shown/addresses.ts'

let made: Awaited<ReturnType<typeof makeDesk>>
beforeAll(async () => {
  made = await makeDesk()
})
afterAll(() => made.close())

const host = 'http://localhost:4242'
const get = (path: string, headers: Record<string, string> = {}) => made.desk.request(host + path, { headers })
const post = (path: string, fields: Record<string, string | File>, headers: Record<string, string> = {}) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return made.desk.request(host + path, { method: 'POST', body, headers })
}
const reportsKept = async () =>
  (await Promise.all((await made.ledger.storyIds()).map((id) => made.ledger.storyMembers(id)))).flat().length

/** Reads a text as a person would, and gives what their browser would send to keep it. */
async function read(fields: Record<string, string | File>) {
  const answer = await post('/read', fields)
  const page = await answer.text()
  const value = (name: string) =>
    (new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { answer, page, form: { token: value('token'), draft: value('draft') }, cookie }
}

test('a report that is read is shown at once and not kept', async () => {
  const before = await reportsKept()
  const { answer, page } = await read({ text: italianText })
  expect(answer.status).toBe(200)
  expect(page).toContain('Olga Ferri')
  expect(page).toContain('name="token"')
  expect(await reportsKept()).toBe(before)
})

test('a report is kept when asked for, to the letter, and its story is shown next', async () => {
  const text = 'Prima riga "citata" & <altro>\r\n\r\nSeconda\trigă 😀\n'
  const file = new File([text], 'riga.txt', { type: 'text/plain' })
  const { form, cookie } = await read({ file, text: 'not this', outlet: 'Il Foglio di Prova', date: '2031-05' })
  const kept = await post('/keep', form, { cookie })
  expect(kept.status).toBe(303)
  const story = decodeURIComponent(kept.headers.get('location')?.replace('/stories/', '') ?? '')
  const members = await made.ledger.storyMembers(story)
  const report = members.map((member) => member.reading.report).find(({ outlet }) => outlet === 'Il Foglio di Prova')
  expect(report?.text).toBe(text)
  expect(report?.published).toEqual({ value: '2031-05', basis: 'given' })
})

test('a pasted text has the line ends that were pasted, not those that a browser sends', async () => {
  const { form } = await read({ text: 'Una riga.\r\nUn’altra.' })
  expect(JSON.parse(form.draft).text).toBe('Una riga.\nUn’altra.')
})

test('nothing is kept without the token of the same browser', async () => {
  const { form, cookie } = await read({ text: 'Un testo da non tenere.' })
  const another = await read({ text: 'Un testo da non tenere.' })
  const before = await reportsKept()
  const attempts = [
    await post('/keep', form),
    await post('/keep', { ...form, token: '' }, { cookie }),
    await post('/keep', form, { cookie: another.cookie }),
  ]
  expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await reportsKept()).toBe(before)
})

test('what another site sends is refused', async () => {
  const { form, cookie } = await read({ text: 'Un testo da non tenere.' })
  const from = (headers: Record<string, string>) => post('/keep', form, { cookie, ...headers })
  expect((await from({ origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await from({ origin: 'null' })).status).toBe(403)
  expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await from({ origin: host, 'sec-fetch-site': 'same-origin' })).status).toBe(303)
})

test('only the names of the desk are answered to', async () => {
  expect((await get('/', { host: 'rebound.example' })).status).toBe(421)
  expect((await get('/', { host: 'localhost:9' })).status).toBe(421)
  expect((await get('/', { host: '127.0.0.1:9' })).status).toBe(200)
  expect(await (await get('/stories.json', { host: 'rebound.example' })).json()).toMatchObject({
    ok: false,
    code: 'host-refused',
    status: 421,
  })
})

test('every answer says that nothing from elsewhere may run in it', async () => {
  for (const path of ['/', '/reports/corriere-1', '/reports/none', '/stories.json', '/nowhere']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; script-src 'self';/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('what a page loads is there, and may be kept for ever', async () => {
  const page = await (await get('/')).text()
  const loaded = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
  expect(loaded).toHaveLength(3)
  for (const address of loaded) {
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  }
})

test('every page is JSON too, at the same address', async () => {
  const { story, reading } = await reportReading(made.ledger, 'corriere-1')
  expect(await (await get('/reports/corriere-1.json')).json()).toEqual(reading)
  expect(await (await get(`/stories/${story}.json`)).json()).toEqual(await storyLedgerOf(made.ledger, story))
  const stories = z.array(storySummarySchema).parse(await (await get('/stories.json')).json())
  expect(stories).toEqual(await (await get('/index.json')).json())
  expect(stories.map(({ id }) => id)).toContain(story)
  expect(await (await post('/read.json', { text: italianText })).json()).toMatchObject({
    report: { text: italianText },
    attributions: italianReading.attributions,
  })
})

test('what is not there is told in one shape to programs, and in their language to people', async () => {
  for (const [path, code] of [
    ['/stories/none.json', 'story-unknown'],
    ['/reports/none.json', 'report-unknown'],
    ['/nowhere.json', 'page-unknown'],
  ] as const) {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({
      ok: false,
      error: expect.stringMatching(/^There is no/),
      code,
      status: 404,
      details: expect.objectContaining(code === 'page-unknown' ? { address: path } : { id: 'none' }),
    })
  }
  const page = await get('/stories/none', { 'accept-language': 'it' })
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('Nel registro non c’è nessuna storia «none».')
})

test('a form that cannot be read says why, and loses nothing of what was written', async () => {
  const date = await post('/read', { text: 'Un testo.', outlet: 'La Prova', date: 'ieri' }, { 'accept-language': 'it' })
  expect(date.status).toBe(400)
  const page = await date.text()
  expect(page).toContain('«ieri» non è una data')
  expect(page).toContain('Un testo.</textarea>')
  expect(page).toContain('value="La Prova"')
  expect((await post('/read', { text: '  \n' })).status).toBe(400)
  expect((await post('/read', { file: new File([new Uint8Array([0xff, 0x00])], 'x.txt') })).status).toBe(400)
  expect((await post('/read', { text: 'Un testo.', language: '?!' })).status).toBe(400)
})

test('what is sent and is no form is told apart from a form that is refused', async () => {
  for (const type of ['text/plain', 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=x']) {
    const send = (path: string) =>
      made.desk.request(host + path, { method: 'POST', headers: { 'content-type': type }, body: '--y' })
    expect((await send('/read')).status, type).toBe(400)
    expect((await send('/keep')).status, type).toBe(400)
    expect(await (await send('/read.json')).json(), type).toMatchObject({
      code: 'form-not-understood',
      details: { type },
    })
  }
})

test('a text beyond the limit is refused in words', async () => {
  const file = new File([new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61)], 'long.txt')
  const long = await post('/read', { file })
  expect(long.status).toBe(413)
  expect(await long.text()).toContain('The text is too long')
  const vast = await made.desk.request(`${host}/read`, {
    method: 'POST',
    headers: { 'content-length': '99999999' },
    body: 'x',
  })
  expect(vast.status).toBe(413)
})

test('the language is that of the browser, unless another was chosen, which is remembered', async () => {
  const language = async (path: string, headers: Record<string, string>) =>
    /<html lang="(..)"/.exec(await (await get(path, headers)).text())?.[1]
  expect(await language('/', { 'accept-language': 'fr, it;q=0.8, en;q=0.5' })).toBe('it')
  expect(await language('/', { 'accept-language': 'de' })).toBe('en')
  expect(await language('/?lang=it', { 'accept-language': 'en' })).toBe('it')
  const cookie = (await get('/?lang=it')).headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await language('/', { 'accept-language': 'en', cookie })).toBe('it')
})

test('an id may hold anything, and its page is found all the same', async () => {
  for (const id of ['a/b c', 'per%cento', 'x.json', '“è”?#&']) {
    const text = `Un testo per ${id}.`
    const report = { ...italianReading.report, id, url: null, outlet: id, headline: null, text, parts: [] }
    await made.keep({
      ...italianReading,
      report,
      attributions: [],
      voice: [],
      figures: [],
      times: [],
      entities: [],
      notices: [],
    })
    expect(await (await get(reportAddress(id))).text(), id).toContain('Un testo per')
    expect(await (await get(`${reportAddress(id)}.json`)).json(), id).toMatchObject({ report: { id } })
  }
})

test('an earlier text of a report can still be read, and says that it is one', async () => {
  const report = { ...italianReading.report, text: `${italianText}\n` }
  await made.keep({ ...italianReading, report })
  const latest = await (await get('/reports/corriere-1')).text()
  expect(latest).toContain('2 texts of this report are kept.')
  expect(latest).not.toContain('This is an earlier text.')
  expect(await (await get('/reports/corriere-1?text=1')).text()).toContain('This is an earlier text.')
  expect(await (await get('/reports/corriere-1.json?text=1')).json()).toMatchObject({ report: { text: italianText } })
})
