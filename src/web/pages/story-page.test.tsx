import { expect, test } from 'vitest'
import { madeStory } from '../../../test/browser/made-story.ts'
import { english } from '../words/english.ts'
import { italian } from '../words/italian.ts'
import { StoryPage } from './story-page.tsx'

const page = (words = english) =>
  String(<StoryPage view={{ words, address: '/stories/s-diga' }} ledger={madeStory} token="t" />)
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('every claim and statement has an anchor by which it can be cited', () => {
  const html = page()
  for (const claim of madeStory.claims)
    for (const { id } of [claim, ...claim.statements]) expect(html).toContain(`id="${id}"`)
})

test('a statement under two claims stands under both, and no anchor is there twice', () => {
  const [first, second, ...others] = madeStory.claims
  const [statement] = first?.statements ?? []
  if (first === undefined || second === undefined || statement === undefined) throw new Error('the made story is short')
  const both = { ...second, statements: [...second.statements, statement] }
  const ledger = { ...madeStory, claims: [first, both, ...others] }
  const html = String(<StoryPage view={{ words: english, address: '/stories/s-diga' }} ledger={ledger} token="t" />)
  const anchors = [...html.matchAll(/ id="([^"]*)"/g)].map(([, anchor]) => anchor)
  expect(anchors).toHaveLength(new Set(anchors).size)
  expect(anchors).toContain(statement.id)
  expect(anchors).toContain(`${second.id}-${statement.id}`)
  const led = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, anchor]) => anchor)
  expect(led.filter((anchor) => !anchors.includes(anchor))).toEqual([])
})

test('why a claim stands in its question is told in words of both claims', () => {
  const [first, second, ...others] = madeStory.claims
  if (first === undefined || second === undefined) throw new Error('the made story is short')
  const { id: claim, proposition } = second
  const tie = { claim, proposition, shared: [{ words: 'dam', theirs: 'diga' }], also: ['source', 'beside'] } as const
  const ledger = { ...madeStory, claims: [{ ...first, because: tie }, second, ...others] }
  const html = (words = english) =>
    String(<StoryPage view={{ words, address: '/stories/s-diga' }} ledger={ledger} token="t" />)
  expect(html()).toContain(`In this question with <a href="#${claim}">`)
  expect(plain(html())).toContain('dam = diga ; one source; said right beside it')
  expect(plain(html(italian))).toContain('dam = diga ; la stessa fonte; detto subito accanto')
})

test('words lead to where they stand in the report, and say their language', () => {
  const [start, end] = madeStory.claims[1]?.statements[0]?.places[0]?.span ?? [0, 0]
  expect(page()).toContain(`<blockquote lang="it"><a href="/reports/corriere-1?at=${start}-${end}#place">`)
  expect(page()).toContain('<blockquote lang="en"><a href="/reports/northern-wire-7')
})

test('origins are counted against outlets, and never called independent', () => {
  expect(plain(page())).toContain('1 origin · 3 outlets')
  expect(plain(page(italian))).toContain('1 origine · 3 testate')
  expect(page() + page(italian)).not.toMatch(/independent|indipendent/i)
})

test('certainty, acts and figures are told in words, never in codes', () => {
  for (const words of [english, italian]) {
    const html = page(words)
    expect(html).not.toMatch(/CT[+-]|PR[+-]|PS[+-]|CTu|Uu|decline-to-confirm/)
    expect(plain(html)).toContain(words.factuality.Uu)
    expect(plain(html)).toContain(words.acts['decline-to-confirm'])
  }
  expect(plain(page(italian))).toContain('al massimo 3.000 ( persona )')
  expect(plain(page(italian))).toContain('per sentito dire (condizionale)')
  expect(plain(page())).toContain('about 2,800 ( person )')
})

test('a statement whose words differ within its report shows them side by side, with what differs marked', () => {
  expect(page()).toContain('The same report words it in 2 ways')
  expect(page()).toMatch(/<mark class="differs"><span class="spoken">\[differs here:\] <\/span>/)
})

test('copies and revisions are told', () => {
  expect(plain(page())).toContain('copy of Northern Wire')
  expect(plain(page())).toContain('2 texts')
})

test('a change tells who made it, which way it went, and leads to the words', () => {
  const [claim] = madeStory.claims
  const [statement] = claim?.statements ?? []
  if (claim === undefined || statement === undefined) throw new Error('the made story is short')
  const { id, report } = statement
  const made = { at: null, report, claim: claim.id, statement: id } as const
  const changes = [
    { ...made, kind: 'claim', before: null, after: claim.proposition },
    { ...made, kind: 'certainty', before: 'PS+', after: 'CT+', direction: 'raised' },
    { ...made, kind: 'origin', before: 'Edda Morn', after: 'Ada' },
  ] as const
  const html = (words = english) =>
    String(<StoryPage view={{ words, address: '/stories/s-diga' }} ledger={{ ...madeStory, changes }} token="t" />)
  const list = (words = english) => html(words).split('<ol class="changes">')[1]?.split('</ol>')[0] ?? ''
  expect(plain(list())).toContain(
    `new claim : ${statement.source} ${english.acts[statement.act]}: ${claim.proposition}`,
  )
  expect(plain(list())).toContain(
    `certainty raised : ${claim.proposition} before given as possible after given as certain by ${statement.source}`,
  )
  expect(plain(list())).toContain(`first Edda Morn now also Ada`)
  expect(list()).toContain(`<a href="#${id}">`)
  expect(plain(list(italian))).toContain('certezza maggiore')
})

test('claims of one sentence say which of its figures they are of, on the card and in the overview', () => {
  const [claim, ...others] = madeStory.claims
  if (claim === undefined) throw new Error('the made story is short')
  const ofFigure = { low: 12, high: null, approximate: false, unit: null, counted: 'person' }
  const ledger = { ...madeStory, claims: [{ ...claim, ofFigure }, ...others] }
  const html = String(<StoryPage view={{ words: english, address: '/stories/s-diga' }} ledger={ledger} token="t" />)
  expect(plain(html)).toContain('of which: at least 12 ( person )')
})
