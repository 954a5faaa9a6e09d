import { expect, test } from 'vitest'
import { checkReading } from '../../document/check-reading.ts'
import type { Reading } from '../../document/reading.ts'
import { readingInWords } from './reading-in-words.ts'
import { styleFor } from './style.ts'

const style = styleFor({ isTerminal: false, columns: 60, write: async () => true }, {})
const text = 'Edda Morn, citing the port, said “up to 40 ships wait”. Some feared a \u001b[31mstrike\u202e.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

const reading: Reading = {
  version: 1,
  input: 'report.txt',
  report: {
    id: 'r-1',
    url: null,
    outlet: 'Post',
    headline: null,
    byline: null,
    published: { value: '2031-02-01T08:30:15+01:00', basis: 'dateline' },
    language: 'en',
    text,
    parts: [{ kind: 'paragraph', start: 0, end: text.length }],
  },
  attributions: [
    {
      id: 'a1',
      source: [at('Edda Morn')],
      cue: [at('said')],
      content: [at('up to 40 ships wait')],
      form: 'direct',
      act: 'assert',
      factuality: 'CT+',
      reportive: false,
      speaker: 'e1',
      via: ['e2'],
      nestedIn: null,
      figures: ['f1'],
      times: [],
    },
    {
      id: 'a2',
      source: [],
      cue: [at('feared')],
      content: [at('a \u001b[31mstrike\u202e')],
      form: 'indirect',
      act: 'believe',
      factuality: 'PS+',
      reportive: true,
      speaker: null,
      via: [],
      nestedIn: 'a1',
      figures: [],
      times: [],
    },
  ],
  voice: [],
  figures: [
    {
      id: 'f1',
      span: at('up to 40'),
      low: null,
      high: 40,
      approximate: false,
      unit: null,
      counted: 'ship',
      countedSpan: at('ships'),
    },
  ],
  times: [],
  entities: [
    { id: 'e1', name: 'Edda Morn', type: 'person', country: null, role: null, mentions: [at('Edda Morn')] },
    { id: 'e2', name: 'the port', type: 'organisation', country: null, role: null, mentions: [at('the port')] },
  ],
  notices: [{ rule: 'year-unknown', span: null, message: 'The year of a date is not known.' }],
}

test('a reading is printed with who, how sure and the words; what could drive the terminal is made visible', () => {
  expect(checkReading(reading)).toEqual([])
  expect(readingInWords(reading, style)).toBe(`Edda Morn, citing the port, said “up to 40 ships wait”. Some
feared a \ufffd[31mstrike\ufffd.
Post · 2031-02-01 08:30 +01:00 (from the dateline) · English
· r-1 · report.txt

  1  Edda Morn (through the port) said · certain · quoted ·
     at most 40 (ship)
     │ up to 40 ships wait

  2  source not named believed · possible · by hearsay ·
     in the outlet’s words · within 1
     │ a \ufffd[31mstrike\ufffd

  Note: The year of a date is not known.
`)
})

test('a reading in which nobody is cited says so', () => {
  expect(readingInWords({ ...reading, attributions: [] }, style)).toContain('Nobody is cited in it')
})
