import { expect, test } from 'vitest'
import { madeReading } from '../../../test/made-reading.ts'
import { recorder } from '../../../test/run-command.ts'
import { storyCopies } from '../../claims/story-copies.ts'
import { copiesInWords } from './copies-in-words.ts'
import { styleFor } from './style.ts'

const first =
  'Crews worked through the night with lamps and pumps while families waited at the gate of the northern mine.'
const second = 'By the morning the water had fallen by a metre, and two of the engineers went down to the second level.'

test('the copies of a text stand under its head, with their changes in the words of both', () => {
  const report = (outlet: string, date: string, headline: string, lines: string[]) => ({
    id: outlet,
    reading: madeReading({ outlet, date, headline, lines }),
    earlier: [],
  })
  const copies = storyCopies('s-1', [
    report('Wire', '2031-05-02', 'Water falls', [first, second]),
    report('Anvil', '2031-05-03', 'Hope at the mine', [first.replace('lamps and pumps', 'pumps'), second]),
    report('Bugle', '2031-05-03', 'Water falls', [first, second]),
  ])
  expect(copiesInWords(copies, styleFor(recorder(), {})).split('\n')).toEqual([
    'Water falls',
    '',
    'Wire, 2031-05-02, “Water falls”',
    'one text in 3 reports by 3 outlets',
    '  Anvil, 2031-05-03, “Hope at the mine” · 1 difference',
    '    headline: “Water falls” → “Hope at the mine”',
    '    dropped: “lamps and”',
    '  Bugle, 2031-05-03, “Water falls” · the same words',
    '',
  ])
})
