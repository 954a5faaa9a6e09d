import { expect, test } from 'vitest'
import { ReportedlyError } from '../../errors.ts'
import { readPage } from './read-page.ts'

const times = (words: string, count: number) => words.repeat(count)

/** Pages that overflow a stack, blow up a tree or keep a pattern busy where nothing stands against it. */
const hostile: readonly (readonly [what: string, html: string])[] = [
  ['deep nesting', `${times('<div>', 100_000)}words`],
  ['deep nesting in a line', `${times('<b>', 100_000)}words`],
  ['lists in lists', `${times('<ul><li>', 20_000)}words`],
  ['tables in tables', times('<table><tr><td>', 20_000)],
  ['a quotation mark that never closes', times('<p title="', 50_000)],
  ['comments that never close', times('<!--', 200_000)],
  ['scripts that never close', times('<script>', 50_000)],
  ['nothing but opening marks', times('<', 300_000)],
  ['nothing but entities', times('&amp;', 300_000)],
  ['one long line', `<p>${times('word ', 400_000)}</p>`],
  ['white space', `<p>${times(' \n', 400_000)}</p>`],
  ['line breaks', times('<br>', 30_000)],
  ['marks of a title', `<title>${times('404 ', 50_000)}</title><h1>${times('404 ', 50_000)}</h1>`],
]

test.each(hostile)('%s ends soon, in a draft or in an error that names the page', (_, html) => {
  const started = performance.now()
  try {
    const draft = readPage({ name: 'page', road: 'file', bytes: Buffer.from(html) }, { date: null, language: null })
    expect(draft.marked?.parts.at(-1)?.end ?? 0).toBeLessThanOrEqual(draft.text.length)
  } catch (error) {
    expect(error).toBeInstanceOf(ReportedlyError)
    expect(String(error)).toContain('page')
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('bytes that are no text at all are a page without an article', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7919) & 255)
  const draft = readPage({ name: 'page', road: 'file', bytes }, { date: null, language: null })
  expect(draft.input).toBe('page')
})
