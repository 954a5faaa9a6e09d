import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'
import { figureRelations } from './figure-relations.ts'

const toll = (source: string, count: string, where = 'Tolvara') =>
  `According to ${source}, ${count} people died in the earthquake in ${where}.`
const anna = 'Anna Velmar'
const berta = 'Berta Ostrel'

/** The relations by why they are said. */
function bearings(...reports: (readonly [date: string, text: string])[]): string[] {
  const { claims, weights } = toldStory(...reports)
  return figureRelations(claims, weights).map(({ kind, because }) => `${kind}: ${because}`)
}

test('a toll within another is stronger, and two that leave no number to both exclude each other', () => {
  expect(bearings([may(2), toll(anna, 'at least 20')], [may(2), toll(anna, '24')], [may(2), toll(anna, '31')])).toEqual(
    ['stronger: person: 24 is within at least 20', 'excludes: person: 24 and 31 cannot both hold'],
  )
})

test('a toll is called stronger than the nearest one around it alone', () => {
  expect(
    bearings([may(2), toll(anna, 'at least 10')], [may(3), toll(anna, 'at least 20')], [may(4), toll(anna, '24')]),
  ).toEqual(['stronger: person: at least 20 is within at least 10', 'stronger: person: 24 is within at least 20'])
})

test('another who counts on the same day may count the same, and on another day counts another toll', () => {
  expect(bearings([may(2), toll(anna, '24')], [may(2), toll(berta, '31')])).toEqual([
    'excludes: person: 24 and 31 cannot both hold',
  ])
  expect(bearings([may(2), toll(anna, '24')], [may(3), toll(berta, '31')])).toEqual([])
})

test('tolls of two places, and of who counts only about so many, exclude nothing', () => {
  expect(bearings([may(2), toll(anna, '24')], [may(2), toll(anna, '31', 'Ostria')])).toEqual([])
  expect(bearings([may(2), toll(anna, '24')], [may(2), toll(anna, 'about 31')])).toEqual([])
})

test('the tolls of two languages bear on each other', () => {
  const italian = 'Secondo Anna Velmar, 31 persone sono morte nel terremoto di Tolvara.'
  expect(bearings([may(2), toll(anna, '24')], [may(3), italian])).toEqual([
    'excludes: persona: 24 and 31 cannot both hold',
  ])
})
