import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDesk } from '../../test/browser/make-desk.ts'
import { tolvaraReports } from '../../test/tolvara-ledger.ts'
import { storyLedgerOf } from '../queries/story-ledger.ts'
import { createDesk } from './desk.tsx'

let made: Awaited<ReturnType<typeof makeDesk>>
let story = ''
beforeAll(async () => {
  made = await makeDesk()
  for (const reading of tolvaraReports) story = (await made.keep(reading)).story
})
afterAll(() => made.close())

const get = (path: string, language = 'en') =>
  made.desk.request(`http://localhost:4242${path}`, { headers: { 'accept-language': language } })
const page = async (path: string, language?: string) => (await get(path, language)).text()
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a search shows the passages with the words marked, each leading to its place, and who says them', async () => {
  const html = await page('/search?words=bridges+closed')
  expect(html).toContain('<mark class="sought">bridge</mark>')
  expect(html).toMatch(/href="\/reports\/post-1\?at=\d+-\d+#place"/)
  expect(html).toContain('href="/sources/Edda%20Morn"')
  expect(plain(html)).toContain('2 reports found')
  expect(plain(await page('/search?words=bridges+closed', 'it'))).toContain('2 articoli trovati')
  expect(plain(await page('/search?words=bridges+closed&since=2031-03-04'))).toContain('1 report found')
})

test('what was searched for stays in the form, as words and never as markup', async () => {
  const html = await page(`/search?words=${encodeURIComponent('"><script>x</script>')}&language=en`)
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"')
  expect(html).not.toContain('<script>x')
  expect(html).toMatch(/<option value="en" selected/)
})

test('a search for nothing is the form; one that cannot be understood is said to be', async () => {
  expect((await get('/search')).status).toBe(200)
  expect((await get('/search?words=%C2%AB%C2%BB')).status).toBe(400)
  expect((await get('/search.json')).status).toBe(400)
  expect((await get('/search?words=bridge&since=friday')).status).toBe(400)
  expect(plain(await page('/who-said?words=', 'it'))).toContain('Scrivi almeno una parola')
})

test('who said some words, and what a source said, lead to the claims and to the exact words', async () => {
  const { claims } = await storyLedgerOf(made.ledger, story)
  for (const path of ['/who-said?words=bolts', '/sources/Morn']) {
    const html = await page(path)
    expect(claims.some(({ id }) => html.includes(`href="/stories/${story}/claims/${id}"`))).toBe(true)
    expect(html).toContain('the bridge of Tolvara stays closed until the bolts are changed</a>')
  }
  expect(plain(await page('/sources/Morn'))).toContain('said 2 times · 2 denied by others later · none taken back')
  expect((await get('/sources/Nobody')).status).toBe(404)
})

test('a claim has its history, a question its claims, and a story its copies', async () => {
  const { claims, questions } = await storyLedgerOf(made.ledger, story)
  const claim = claims.find(({ statements }) => statements.some(({ act }) => act === 'deny'))
  const history = plain(await page(`/stories/${story}/claims/${claim?.id}`))
  expect(history).toContain('How it came')
  expect(history).toContain('Tolvara Port Authority')
  expect(history).toMatch(/denies .*Edda Morn/)
  const asked = plain(await page(`/stories/${story}/questions/${questions[0]?.id}`, 'it'))
  expect(asked).toContain('Che cosa è in questione')
  expect(plain(await page(`/stories/${story}/copies`))).toContain('No report of this story is a copy of another.')
  expect((await get(`/stories/${story}/claims/none`)).status).toBe(404)
})

test('a story can be asked for what changed since a day, and says that it is not the whole', async () => {
  const html = await page(`/stories/${story}?since=2031-03-04`)
  expect(plain(html)).toMatch(/Only what changed since 4 March 2031 is shown: \d+ changes?\./)
  expect(html).toContain(`<a href="/stories/${story}">The whole story</a>`)
  expect((await get(`/stories/${story}?since=friday`)).status).toBe(400)
})

test('the new pages are JSON too', async () => {
  const { claims, questions } = await storyLedgerOf(made.ledger, story)
  const json = async (path: string) => (await get(path)).json()
  expect(await json('/search.json?words=bolt')).toMatchObject({ total: 2 })
  expect(await json('/who-said.json?source=Morn')).toMatchObject({ said: [{}, {}] })
  expect(await json('/sources/Morn.json')).toMatchObject({ sources: [{ name: 'Edda Morn' }] })
  expect(await json('/sources.json')).toContainEqual(expect.objectContaining({ name: 'Edda Morn', reports: 2 }))
  expect(await json(`/stories/${story}/claims/${claims[0]?.id}.json`)).toMatchObject({ claim: claims[0]?.id })
  expect(await json(`/stories/${story}/questions/${questions[0]?.id}.json`)).toMatchObject({ questions: [{}] })
  expect(await json(`/stories/${story}/copies.json`)).toMatchObject({ groups: [] })
  expect(await json(`/stories/${story}.json?since=2031-03-04`)).toMatchObject({ since: '2031-03-04' })
})

test('a grade that a person gave stands beside the source with their name', async () => {
  const grade = { letter: 'C', by: 'Ada Rossi', why: 'mostly right', at: '2031-03-04' } as const
  const desk = createDesk({
    version: '0.0.0',
    ledger: made.ledger,
    grades: new Map([['edda morn', grade]]),
    now: () => '2031-03-10T12:00:00Z',
    analyse: () => tolvaraReports[0] as never,
    keep: made.keep,
    secret: new Uint8Array(32),
    hosts: ['localhost'],
  })
  for (const path of [`/stories/${story}`, '/sources', '/sources/Morn']) {
    const html = await (await desk.request(`http://localhost${path}`)).text()
    expect(plain(html)).toContain('fairly reliable (grade C by Ada Rossi, 4 March 2031 : mostly right )')
  }
})
