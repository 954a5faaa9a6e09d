import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { togethernessOf } from './togetherness.ts'
import { bagsOf } from './traits.ts'

/** How surely the first claim and each of the others are of one question. */
function togetherWithFirst(...reports: (readonly [date: string, text: string])[]): number[] {
  const { of, beside, bySize } = togethernessOf(bagsOf(toldStory(...reports).claims))
  const [first, ...others] = of
  if (first === undefined) throw new RangeError('the reports make no claim')
  return others.map((other) => bySize(first, other) + beside(first)(other))
}

const bridge = 'The mayor said that the bridge was closed.'
const market = 'The union said that apples became dear.'
const theatre = 'The doctor said that the play bored everybody.'
const library = 'The judge said that pupils read little.'

test('a day has its questions: what is told on it is nearer together than what is told on the next, and that than what is told weeks on', () => {
  const [sameDay = 0, nextDay = 0, weeksOn = 0] = togetherWithFirst(
    [may(2), bridge],
    [may(2), market],
    [may(3), theatre],
    [may(24), library],
  )
  expect(sameDay).toBeGreaterThan(nextDay)
  expect(nextDay).toBeGreaterThan(weeksOn)
})

test('what one report tells is nearer together than what two tell on one day', () => {
  const [sameReport = 0, another = 0] = togetherWithFirst([may(2), `${bridge}\n\n${market}`], [may(2), theatre])
  expect(sameReport).toBeGreaterThan(another)
})

test('a person whose name two languages write differently is one voice', () => {
  const [same = 0, another = 0] = togetherWithFirst(
    [may(2), 'Muamar Gadafi afirmó que el puente estaba cerrado.'],
    [may(9), 'Mouammar Kadhafi a affirmé que les pommes sont chères.'],
    [may(9), 'Adly Mansour a affirmé que les élèves lisent peu.'],
  )
  expect(same).toBeGreaterThan(another)
})
