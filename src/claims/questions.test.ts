import { expect, test } from 'vitest'
import { processorTime } from '../../test/processor-time.ts'
import { may, toldStory } from '../../test/told-story.ts'
import { questionsOf } from './questions.ts'

/** The propositions of the claims of each question. */
function questions(...reports: (readonly [date: string, text: string])[]): string[][] {
  const { claims, weights } = toldStory(...reports)
  const words = new Map(claims.map(({ id, told }) => [id, told[0].saying.best.proposition]))
  const { questions: asked, of } = questionsOf(claims, weights)
  for (const { id, claims: under } of asked) for (const claim of under) expect(of.get(claim)).toBe(id)
  expect(asked.flatMap(({ claims: under }) => under).toSorted()).toEqual([...words.keys()].toSorted())
  return asked.map(({ claims: under }) => under.map((claim) => words.get(claim) ?? ''))
}

const missing = 'The union said that 20 miners were missing in the shaft.'
const closed = 'The mayor said that the road to the village was closed.'
const denied = 'The company denied any involvement.'

test('an answer that names nothing belongs to what its report spoke of last, not to what came after it', () => {
  expect(questions([may(2), `${missing} ${denied} ${closed}`])).toEqual([
    ['20 miners were missing in the shaft', 'any involvement'],
    ['the road to the village was closed'],
  ])
  expect(questions([may(2), `${missing} ${closed} ${denied}`])).toEqual([
    ['20 miners were missing in the shaft'],
    ['the road to the village was closed', 'any involvement'],
  ])
})

test('what another report spoke of is not what an answer points at', () => {
  expect(questions([may(2), missing], [may(2), denied])).toEqual([
    ['20 miners were missing in the shaft'],
    ['any involvement'],
  ])
})

test('two tolls of one event are one question, and those of two places are two', () => {
  const toll = (count: number, where: string) => `The police said that ${count} people died in the flood in ${where}.`
  expect(questions([may(2), toll(24, 'Tolvara')], [may(3), toll(31, 'Tolvara')])).toHaveLength(1)
  expect(questions([may(2), toll(24, 'Tolvara')], [may(3), toll(31, 'Ostria')])).toHaveLength(2)
})

test('what one source goes on to say is one question, and what another says beside it another one', () => {
  const closed = '“The bridge is closed,” the mayor said.'
  expect(questions([may(2), `${closed} “Our hospital needs doctors,” the mayor said.`])).toHaveLength(1)
  expect(questions([may(2), `${closed} “Our hospital needs doctors,” the minister said.`])).toHaveLength(2)
})

test('in a small story one kind of event with the same actors is one question, whoever counts how many', () => {
  expect(
    questions(
      [may(2), 'The Danish minister said that Russia sent soldiers to Ukraine. A hotel said that it was full.'],
      [may(3), 'The intelligence agency said that Russia sent up to 12,000 soldiers to Ukraine.'],
    ).map(({ length }) => length),
  ).toEqual([2, 1])
})

test('the dead and the injured of one breath are two questions', () => {
  const both = '“There are 12 dead,” the mayor said. “There are 30 injured,” the mayor said.'
  expect(questions([may(2), both])).toHaveLength(2)
})

test('a question is called for the first of its claims', () => {
  const { claims, weights } = toldStory([may(2), `${missing} ${denied}`])
  expect(questionsOf(claims, weights).questions.map(({ about }) => about)).toEqual([
    '20 miners were missing in the shaft',
  ])
})

test('a report that denies five thousand times is arranged at once', () => {
  const { claims, weights } = toldStory([may(2), `${missing} ${denied}`])
  const [first, answer] = claims
  if (first === undefined || answer === undefined) throw new TypeError('the report makes two claims')
  const many = Array.from({ length: 5000 }, (_, i) => [
    { ...first, id: `first ${i}` },
    { ...answer, id: `answer ${i}` },
  ]).flat()
  const taken = processorTime(() => expect(questionsOf(many, weights).of.size).toBe(10_000))
  expect(taken).toBeLessThan(5000)
})
