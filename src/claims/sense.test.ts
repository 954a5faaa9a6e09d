import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import type { Sense } from './sense.ts'

/** What a statement of a text means. */
function senseOf(text: string): Sense {
  const [told] = toldStory([may(2), text]).told
  if (told === undefined) throw new TypeError(`nobody says anything in “${text}”`)
  return told.sense
}

test('a statement means the same in two languages: concepts, states and who does what', () => {
  const english = senseOf('The minister said that North Korea had sent soldiers to Russia.')
  const italian = senseOf('Il ministro ha detto che la Corea del Nord ha inviato soldati in Russia.')
  expect([...english.concepts]).toEqual(['KP', 'send', 'soldier', 'RU'])
  expect([...english.heads]).toEqual(['send'])
  expect([...english.parts]).toEqual(['subject KP'])
  for (const part of ['concepts', 'heads', 'parts'] as const) expect(italian[part]).toEqual(english[part])
})

test('that something is confirmed is how it is said, and not what', () => {
  const { concepts, heads } = senseOf('The minister said that the sending of soldiers by North Korea was confirmed.')
  expect([...concepts]).toEqual(['send', 'soldier', 'KP'])
  expect([...heads]).toEqual(['send'])
})

test('the words of who says it do not count among what is said', () => {
  const said = '“The bridge in Tolvara has collapsed,” the mayor of Velmar said, “and the school in Ostria is closed.”'
  const { concepts, heads, names } = senseOf(said)
  expect([...concepts]).toEqual(['bridge', 'collapse', 'school', 'close'])
  expect([...heads]).toEqual(['fall', 'close'])
  expect([...names]).toEqual(['tlfr', 'str'])
})

test('names agree across languages, and days are told by the calendar and not by name', () => {
  const english = senseOf('The minister said that Anna Velmar would visit Tolvara on Monday 5 May.')
  const spanish = senseOf('La ministra dijo que Anna Velmar visitará Tolvara el 5 de mayo.')
  expect([...english.days]).toEqual(['2031-05-05'])
  expect(spanish.days).toEqual(english.days)
  expect([...english.names]).toEqual(['ana', 'flmr', 'tlfr'])
  expect(spanish.names).toEqual(english.names)
})

test('where every noun has a capital, only a proper noun is a name', () => {
  const { names, concepts, days } = senseOf(
    'Die Ministerin sagte, dass Anna Velmar am 5. Mai die Brücke in Tolvara besucht.',
  )
  expect([...names]).toEqual(['ana', 'flmr', 'tlfr'])
  expect([...concepts]).toEqual(['bridge', 'visit'])
  expect([...days]).toEqual(['2031-05-05'])
})

test('that something is not known is said with a negation or without one', () => {
  const said = [
    'The minister said that the cause of the fire was not yet known.',
    'Il ministro ha detto che la causa dell’incendio non è ancora nota.',
    'Der Minister sagte, die Ursache des Feuers sei weiter unklar.',
  ].map(senseOf)
  expect(said.map(({ ignorance }) => ignorance)).toEqual([true, true, true])
  for (const { concepts } of said) expect([...concepts]).toEqual(expect.arrayContaining(['cause', 'unknown']))
  expect(senseOf('The minister said that the cause of the fire was known.').ignorance).toBe(false)
})

test('a verb that only tells how something happens is not what is said', () => {
  expect([...senseOf('La police a dit que les rebelles ont réussi à contrôler la ville.').heads]).toEqual(['control'])
})
