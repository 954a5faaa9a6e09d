import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '../src/stories/fingerprint.ts'
import { type Candidate, place } from '../src/stories/place.ts'
import { NumberedTerms } from './numbered-terms.ts'
import { soundReading } from './sound-reading.ts'

const folder = join(import.meta.dirname, '../samples/reports')
const inOrderOfPublication = readdirSync(folder).sort()

const fingerprints = new Map(
  inOrderOfPublication.map((file) => {
    const written = readFileSync(join(folder, file), 'utf8')
    if (!file.endsWith('.ndjson')) return [file, fingerprint(soundReading({ text: written }))]
    const { title, ...given } = JSON.parse(written)
    return [file, fingerprint(soundReading({ ...given, headline: title }))]
  }),
)

/** The stories that the samples make when they are added in this order, each by its files. */
function storiesOf(files: readonly string[]): readonly (readonly string[])[] {
  const numbered = new NumberedTerms()
  const added: Candidate[] = []
  const stories = new Map<string, string[]>()
  for (const file of files) {
    const newcomer = numbered.compared(fingerprints.get(file) ?? { day: null, language: 'und', terms: [] })
    const story = place(newcomer, added, numbered.corpusOf(added.map(({ report }) => report)))?.story ?? file
    added.push({ story, report: newcomer })
    stories.set(story, [...(stories.get(story) ?? []), file])
  }
  return [...stories.values()]
}

/** Every nth file, round and round: an order that has little to do with that of publication. */
function strewn(step: number): string[] {
  const { length } = inOrderOfPublication
  return inOrderOfPublication.map((_, i) => inOrderOfPublication[(i * step) % length] ?? '')
}

test('the sample reports are one story, in whatever language', () => {
  expect(storiesOf(inOrderOfPublication)).toEqual([inOrderOfPublication])
})

// Not in every order: a report is placed once, and two early ones that share hardly a name begin two stories.
test.each([
  ['backwards', [...inOrderOfPublication].reverse()],
  ['by twos', strewn(2)],
  ['by sevens', strewn(7)],
  ['by elevens', strewn(11)],
])('they are one story when they are added %s', (_, files) => {
  expect(storiesOf(files)).toHaveLength(1)
})
