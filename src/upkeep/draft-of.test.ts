import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf } from '../../test/scratch-ledger.ts'
import { draftOf, withKept } from './draft-of.ts'

const folder = join(import.meta.dirname, '../../samples/reports')
const samples = readdirSync(folder)
  .sort()
  .map((file) => {
    const written = readFileSync(join(folder, file), 'utf8')
    if (!file.endsWith('.ndjson')) return [file, readingOf(written)] as const
    const { title, lang, ...given } = JSON.parse(written)
    return [file, readingOf(given.text, { ...given, headline: title, language: lang ?? null })] as const
  })

test.each(samples)('%s is read again as it was read, from its reading alone', (_, reading) => {
  const { text, ...given } = draftOf(reading)
  expect(withKept(readingOf(text, given), reading)).toEqual(reading)
})

test('how a date was known, and that a name was taken out, stay', () => {
  const made = readingOf('The harbour of Velmo is shut until Monday.', { date: '2031-05-03', language: 'en' })
  const kept = {
    ...made,
    report: { ...made.report, published: { value: '2031-05-03', basis: 'feed' as const } },
    notices: [{ rule: 'name-taken-out' as const, span: null, message: 'A name was taken out.' }],
  }
  const { text, ...given } = draftOf(kept)
  expect(given.date).toBe('2031-05-03')
  expect(withKept(readingOf(text, given), kept)).toEqual(kept)
})

test('whoever bore a name that was taken out stays an unnamed source, and the others keep theirs', () => {
  const text =
    'Interior Minister █████ ███████ said that the cause was not known. Ada Renn said that the harbour was shut.'
  const made = readingOf(text, { language: 'en' })
  const kept = { ...made, notices: [{ rule: 'name-taken-out' as const, span: null, message: 'A name was taken out.' }] }
  const typed = withKept(made, kept).entities.map(({ name, type }) => [name.includes('█'), type])
  expect(typed).toContainEqual([true, 'anonymous'])
  expect(typed).not.toContainEqual([true, 'person'])
  expect(typed).toContainEqual([false, 'person'])
  // Marks of another kind of taking out, which the outlet put there, say nothing of that.
  expect(withKept(made, made).entities).toEqual(made.entities)
})

test('a date that was found in the text is found again, and a language that is not read is told again', () => {
  const dated = readingOf('3 maggio 2031\n\nIl porto di Velmo è chiuso fino a lunedì, ha detto la sindaca Ada Renn.')
  expect(dated.report.published?.basis).toBe('text')
  expect(draftOf(dated)).toMatchObject({ date: null, language: 'it' })
  expect(draftOf(readingOf('O porto está fechado até segunda-feira.', { language: 'pt' })).language).toBeNull()
})

test('the parts that a page marked, and why a page is no article, stay', () => {
  const text = 'The harbour is shut\n\nAda Renn said that the harbour of Velmo is shut until Monday.'
  const parts = [
    { kind: 'headline', start: 0, end: 19 },
    { kind: 'standfirst', start: 21, end: text.length },
  ] as const
  for (const noArticle of [null, 'The page is an index.']) {
    const marked = { parts, dateBasis: 'metadata', noArticle } as const
    const kept = readingOf(text, { date: '2031-05-03', language: 'en', marked })
    expect(kept.attributions.length > 0).toBe(noArticle === null)
    const { text: again, ...given } = draftOf(kept)
    expect(given.marked).toEqual(marked)
    expect(withKept(readingOf(again, given), kept)).toEqual(kept)
  }
})
