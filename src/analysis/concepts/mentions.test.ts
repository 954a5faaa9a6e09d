import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** The mentions of a text, as "words concept < concept it belongs to (as what)". */
function read(text: string): string[] {
  const { mentions = [], report } = soundReading({ text })
  return mentions.map(({ span, concept, under, as }) => {
    const above = under === null ? '' : ` < ${mentions[under]?.concept} (${as})`
    return `${report.text.slice(...span)} ${concept}${above}`
  })
}

test('words for one thing in two languages are mentions of one concept', () => {
  const italian = read('Il ministro ha detto che il governo ha inviato tremila soldati in Russia per la guerra.')
  const english = read('The minister said that the government has sent three thousand soldiers to Russia for the war.')
  const concepts = (mentions: readonly string[]) => mentions.map((mention) => mention.split(' ')[1])
  expect(concepts(italian)).toEqual(['minister', 'government', 'send', 'soldier', 'RU', 'war'])
  expect(concepts(english)).toEqual(concepts(italian))
})

test('what is sent and who sends it belong to the sending', () => {
  expect(read('Il governo di Seul ha inviato i soldati, ha detto ieri il ministro.')).toEqual(
    expect.arrayContaining(['governo government < send (subject)', 'soldati soldier < send (object)']),
  )
})

test('an adjective of nationality is a mention of its state', () => {
  expect(read('The South Korean minister resigned on Monday after the vote in the parliament.')[0]).toBe(
    'South Korean KR < minister (other)',
  )
})

test('a verb whose particle stands apart is one word', () => {
  expect(read('Der Minister trat am Montag nach langem Streit zurück, wie die Zeitung berichtet.')).toContain(
    'trat resign',
  )
})
