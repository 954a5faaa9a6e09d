import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { commonGrounds } from './common-ground.ts'

const date = '2031-05-03'
const italian = soundReading({
  text: 'La diga di Porto Velo ha ceduto il 2 maggio 2031. La sindaca Marta Ferri parla di 240 sfollati e di due morti.',
  language: 'it',
  date,
})
const english = soundReading({
  text: 'The dam at Porto Velo broke on 2 May 2031. Mayor Marta Ferri said 240 people had to leave. Two people died.',
  language: 'en',
  date,
})

test('what two reports share is told in the words of the later one, whatever the languages', () => {
  const [, ground] = commonGrounds([italian, english])
  const { names, figures, days, words } = ground ?? {}
  expect(names).toEqual(expect.arrayContaining(['Porto Velo', 'Marta Ferri']))
  expect(figures).toEqual(['240'])
  expect(days).toEqual(['2031-05-02'])
  expect(words).toContain('died')
})

test('the first report shares with none, and one about something else shares nothing', () => {
  const other = soundReading({ text: 'Der Markt von Altamore öffnet wieder.', language: 'de', date })
  expect(commonGrounds([english, other])).toEqual([null, { names: [], figures: [], days: [], words: [] }])
})
