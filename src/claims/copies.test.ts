import { expect, test } from 'vitest'
import { madeReading } from '../../test/made-reading.ts'
import { copiesAmong } from './copies.ts'

const wire = [
  'Crews worked through the night with lamps and pumps while families waited at the gate of the northern mine.',
  'By the morning the water had fallen by a metre, and two of the engineers went down to the second level.',
  'The road to the valley stays closed until the bridge has been looked at, the council decided on Sunday.',
]

function copies(...reports: [id: string, outlet: string | null, lines: readonly string[]][]) {
  const members = reports.map(([id, outlet, lines]) => ({ id, reading: madeReading({ outlet, lines }), earlier: [] }))
  return Object.fromEntries([...copiesAmong(members)].map(([id, { of }]) => [id, of]))
}

test('a copy with a paragraph less and a word changed is a copy of the earliest', () => {
  const cut = wire.slice(0, 2).map((line) => line.replace('a metre', 'one metre'))
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', wire], ['c', 'Bugle', cut])).toEqual({ b: 'a', c: 'a' })
})

test('boilerplate makes no copy', () => {
  const menu = wire.map((line) => `boilerplate: ${line}`)
  expect(copies(['a', 'Wire', [...menu, 'One thing.']], ['b', 'Anvil', [...menu, 'Another thing.']])).toEqual({})
})

test('an outlet that prints its own text again at another address gives it twice', () => {
  expect(copies(['a', 'Wire', wire], ['b', 'Wire', wire])).toEqual({ b: 'a' })
})

test('an outlet that writes on from its own text has a new report', () => {
  const more = [
    'Rescuers reached the third level in the evening, where they heard somebody knocking on the pipes of the old shaft.',
    'The owner of the mine promised to pay for the pumps, and asked the state for two more of them before the weekend.',
  ]
  expect(copies(['a', 'Wire', wire], ['b', 'Wire', [...more, ...wire]])).toEqual({})
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', [...more, ...wire]])).toEqual({ b: 'a' })
})

test('a report that quotes one sentence of another is no copy', () => {
  const own = 'Prices for copper rose in the city after the news, and the owners of the mine said nothing all day long.'
  const more = 'Shares of the firm were not traded, since the exchange keeps its yearly holiday until Thursday evening.'
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', [own, wire[1] ?? '', more]])).toEqual({})
})
