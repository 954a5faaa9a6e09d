import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { copiesOf } from './copies.ts'

const keptAt = '2031-05-04T10:00:00Z'
const wire = [
  'Crews worked through the night in Velmo with lamps and pumps while families waited at the gate of the northern mine.',
  'By the morning the water had fallen by a metre, and two of the engineers of Tarn went down to the second level.',
  'The road to the valley stays closed until the bridge has been looked at, the council of Velmo decided on Sunday.',
]
const own = 'Prices for copper rose in Altamore after the news, and the owners of the mine said nothing all day long.'

test('the copies of a text stand under the report that gave it first, with what each changed', async () => {
  const ledger = await scratchLedger()
  const [first = '', second = '', third = ''] = wire
  const keep = async (outlet: string, headline: string, date: string, lines: readonly string[]) =>
    await keepReading(ledger, readingOf(lines.join('\n'), { id: outlet, outlet, headline, date }), keptAt)
  await keep('Bugle', 'Water falls in Velmo mine', '2031-05-03', [
    third,
    first,
    second.replace('a metre', 'one metre'),
    own,
  ])
  const { story } = await keep('Wire', 'Velmo: water falls in the mine', '2031-05-02', wire)
  await keep('Anvil', 'VELMO – Water falls in the mine', '2031-05-04', [first, second])
  await keep('Herald', 'Velmo and its copper', '2031-05-04', [own.replace('all day long', 'in Velmo'), first])

  const { groups } = await copiesOf(ledger, story)
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ head: { id: 'Wire', copyOf: null }, outlets: 3 })
  const changes = groups[0]?.copies.map(({ report, comparedWith, headlines, differences }) => [
    report.id,
    report.copyOf,
    comparedWith,
    headlines?.copy ?? null,
    differences?.map(({ kind, original, copy }) => [kind, original?.words ?? null, copy?.words ?? null]),
  ])
  expect(changes).toEqual([
    [
      'Bugle',
      'Wire',
      'Wire',
      'Water falls in Velmo mine',
      [
        ['moved', third, third],
        ['altered', 'a', 'one'],
        ['added', null, own],
      ],
    ],
    ['Anvil', 'Wire', 'Wire', null, [['dropped', third, null]]],
  ])
})

test('a story without copies has none, and an unknown story is named', async () => {
  const ledger = await scratchLedger()
  const { story } = await keepReading(ledger, readingOf(own, { id: 'a' }), keptAt)
  expect(await copiesOf(ledger, story)).toMatchObject({ version: 1, story: { id: story }, groups: [] })
  await expect(copiesOf(ledger, 's-nowhere')).rejects.toMatchObject({ code: 'story-unknown' })
})
