import { expect, test } from 'vitest'
import { goldOfLine } from './gold.ts'

const line = (gold: object) => JSON.stringify({ id: 'one', text: 'Edda Morn spoke.', ...gold })

test.each([
  ['{"id": ', 'gold.ndjson: line 7 is not JSON'],
  ['[1]', 'gold.ndjson: line 7 is not a report (as gold: it is not an object)'],
  ['{"text":"One."}', 'gold.ndjson: line 7 is not a report (as gold: id: is missing)'],
  [line({ text: undefined }), '(as gold: text: is missing)'],
  [
    line({ attributions: [{}, { cue: [[0, 4, 9]] }] }),
    '(as gold: attributions.1.cue.0: is no pair [start, end] of offsets)',
  ],
  [line({ attributions: [{ source: [[0, 99]] }] }), 'attributions.0.source.0 [0, 99] is no place in its text of 16'],
  [line({ ignore: [[9, 4]] }), '(as gold: ignore.0 [9, 4] is no place in its text of 16 characters)'],
  [
    line({ timex: [{ value: '2031' }] }),
    '(as gold: timex.0: is no place: neither [start, end], nor a span, nor a start and an end)',
  ],
  [line({ ignore: [1, 2, 3, 4, 5] }), '; and 2 more)'],
  [line({ values: [{ start: 0 }] }), '(as gold: values.0: is no place: neither'],
])('%s cannot serve as gold, and the line and the field are named', (words, reason) => {
  expect(() => goldOfLine('gold.ndjson', 7, words)).toThrow(reason)
})

test('places may be written as pairs, as spans, or as start and end, and what is left out is not annotated', () => {
  const gold = goldOfLine(
    'gold.ndjson',
    1,
    line({ ignore: [[0, 4], { span: [0, 4] }, { start: 0, end: 4, type: 'x' }] }),
  )
  expect(gold.ignore).toEqual([
    [0, 4],
    [0, 4],
    [0, 4],
  ])
  expect(gold).not.toHaveProperty('attributions')
  const bare = goldOfLine('gold.ndjson', 1, line({ attributions: [{ cue: [[10, 15]] }] }))
  expect(bare.attributions).toMatchObject([{ source: [], cue: [[10, 15]], content: [] }])
})
