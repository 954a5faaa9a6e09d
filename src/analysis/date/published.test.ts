import { expect, test } from 'vitest'
import type { Draft } from '../../document/draft.ts'
import type { Part } from '../../document/part.ts'
import { english } from '../../lang/en/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { published } from './published.ts'

const kinds = { '= ': 'headline', '@ ': 'embed' } as const

/** The lines of a report as its parts: «= » before a headline, «@ » before a post, else paragraphs. */
function read(lines: readonly string[], language: Language | undefined = italian, date: string | null = null) {
  const text = lines.join('\n')
  let start = 0
  const parts: Part[] = lines.map((line) => {
    const part = { kind: kinds[line.slice(0, 2) as keyof typeof kinds] ?? 'paragraph', start, end: start + line.length }
    start += line.length + 1
    return part
  })
  const draft: Draft = {
    input: 'test',
    id: null,
    url: null,
    outlet: null,
    headline: null,
    byline: null,
    date,
    language: null,
    text,
  }
  return published(draft, parts, language)
}

const story = 'La diga di Porto Velo ha ceduto poco dopo mezzanotte, come il 12 maggio 1962.'

/** The address of a post of the given millisecond, as X would number it. */
const post = (instant: string) =>
  `@ — Ada (@ada) https://x.com/ada/status/${(BigInt(Date.parse(instant)) - 1288834974657n) << 22n}`

test('the date given holds, as exact as it was given', () => {
  expect(read(['3 marzo 2031', story], italian, '2031-03')).toEqual({ value: '2031-03', basis: 'given' })
})

test('a line of its own with the date dates the report', () => {
  for (const line of [
    '3 marzo 2031',
    'lunedì 3 marzo 2031, 10:30',
    'Pubblicato il 3 marzo 2031 alle 10:30',
    'di Ada Bruni - 03/03/2031',
    '2031-03-03',
  ])
    expect(read(['= La diga cede', line, story])).toEqual({ value: '2031-03-03', basis: 'text' })
  for (const line of ['March 3, 2031', '3 March 2031', 'Published: Monday, Mar. 3, 2031', '3rd of March 2031'])
    expect(read(['= The dam breaks', line, 'It broke.'], english)).toEqual({ value: '2031-03-03', basis: 'text' })
})

test('a dateline dates the report', () => {
  expect(read(['= La diga cede', `PORTO VELO, 3 marzo 2031 (Onda) - ${story}`])).toEqual({
    value: '2031-03-03',
    basis: 'dateline',
  })
  expect(read([`(Onda) - PORTO VELO, 3 mar 2031 - ${story}`])).toEqual({ value: '2031-03-03', basis: 'dateline' })
})

test('a date that the report speaks of is not its own', () => {
  expect(read([story])).toBeNull()
  expect(read(['= 12 maggio 1962', story])).toBeNull()
  expect(read(['Il 12 maggio 1962 - era un sabato - la diga cedette una prima volta.'])).toBeNull()
  expect(read(['Il crollo del 12 maggio 1962', story])).toBeNull()
})

test('a day that does not exist is no date', () => {
  expect(read(['31/02/2031', story])).toBeNull()
  expect(read(['99 marzo 2031', story])).toBeNull()
})

test('the latest post in a report dates it, by its number', () => {
  expect(read([story, post('2031-03-02T08:00:00Z'), post('2031-03-03T23:59:59.999Z')], undefined)).toEqual({
    value: '2031-03-03',
    basis: 'embed',
  })
})

test('numbers that are too small or too large to be a post with a time say nothing', () => {
  for (const id of ['12345', '29700859246', '99999999999999999999'])
    expect(read([story, `@ — Ada (@ada) https://twitter.com/ada/status/${id}`])).toBeNull()
})

test('a post that is signed with its date dates the report', () => {
  expect(read([story, '@ Arriviamo. — Ada (@ada) March 3, 2031'], english)).toEqual({
    value: '2031-03-03',
    basis: 'embed',
  })
})

test('a long text of numbers and of addresses is read to its end', () => {
  for (const piece of ['1', '1/1/', '1 marzo ', 'x.com/a/status/1', 'a.com/'])
    expect(read([piece.repeat(500_000 / piece.length)])).toBeNull()
})
