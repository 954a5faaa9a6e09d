import { expect, test } from 'vitest'
import { type MadeReport, madeReading } from '../../test/made-reading.ts'
import { copiesAmong } from './copies.ts'
import { inOrder } from './report-order.ts'

const wire = [
  'Crews worked through the night with lamps and pumps while families waited at the gate of the northern mine.',
  'By the morning the water had fallen by a metre, and two of the engineers went down to the second level.',
  'The road to the valley stays closed until the bridge has been looked at, the council decided on Sunday.',
]
const own = 'Prices for copper rose in the city after the news, and the owners of the mine said nothing all day long.'
const more = 'Shares of the firm were not traded, since the exchange keeps its yearly holiday until Thursday evening.'

type Told = readonly [id: string, outlet: string | null, lines: readonly string[], given?: Partial<MadeReport>]

function linksAmong(...reports: readonly Told[]) {
  const members = reports.map(([id, outlet, lines, given]) => ({
    id,
    reading: madeReading({ outlet, lines, ...given }),
    earlier: [],
  }))
  return copiesAmong(inOrder(members))
}

/** Each copy with its head. */
function copies(...reports: readonly Told[]) {
  return Object.fromEntries([...linksAmong(...reports)].map(([id, { of }]) => [id, of]))
}

test('a copy with a paragraph less and a word changed is a copy of the earliest', () => {
  const cut = wire.slice(0, 2).map((line) => line.replace('a metre', 'one metre'))
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', wire], ['c', 'Bugle', cut])).toEqual({ b: 'a', c: 'a' })
})

test('a copy may come in another order, edited, respelled, joined and between the links of its page', () => {
  const page = ['Share this', 'Six schools on the coast closed by the storm', 'Write the first comment on this report']
  const edited = wire
    .toReversed()
    .map((line) => line.replace('through', 'all').replace('engineers', 'enginéers').replace('council', 'counsil'))
  const mixed = [page[0] ?? '', edited.slice(0, 2).join(' '), page[1] ?? '', edited[2] ?? '', page[2] ?? '']
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', mixed])).toEqual({ b: 'a' })
})

test('the earliest is the head wherever it stands, and the undated come last', () => {
  const dated = (date: string | null) => ({ date })
  expect(
    copies(
      ['a', 'Wire', wire, dated(null)],
      ['b', 'Anvil', wire, dated('2031-05-03')],
      ['c', 'Bugle', wire, dated('2031-05-02')],
    ),
  ).toEqual({ a: 'c', b: 'c' })
})

test('the agency that the others credit is the head on the same day, not on a later one', () => {
  const credited = ['TARN (Norvapress) - ', ''].map((credit, i) => `${credit}${wire[i]}`)
  const onThe = (date: string) => ({ date })
  const report: Told = ['a', 'Anvil', [...credited, wire[2] ?? ''], onThe('2031-05-02')]
  expect(copies(report, ['n', 'Norvapress', wire, onThe('2031-05-02T09:00:00Z')])).toEqual({ a: 'n' })
  expect(copies(report, ['n', 'Norvapress', wire, onThe('2031-05-03')])).toEqual({ n: 'a' })
  expect(copies(report, ['n', 'Bugle', wire, onThe('2031-05-02')])).toEqual({ n: 'a' })
})

test('boilerplate makes no copy', () => {
  const menu = wire.map((line) => `boilerplate: ${line}`)
  expect(copies(['a', 'Wire', [...menu, 'One thing.']], ['b', 'Anvil', [...menu, 'Another thing.']])).toEqual({})
})

test('a page that is closed to readers is no copy of the reports that have the same notices around them', () => {
  const notices = [
    'You can read our paper on one screen at a time only, and this note will go on standing here until you close it.',
    'Whoever wishes to read on may do so for one crown in the first month, and may leave us again on any day of it.',
  ]
  /** A report in words of its own, as long as the notices. */
  const ownWords = (town: string) => wire.map((line) => line.replace(/\p{L}+/gu, (word) => `${word}${town}`))
  const open = ['Arn', 'Bex', 'Cot', 'Dun', 'Elm', 'Fyr', 'Gad', 'Hol'].map(
    (town): Told => [town, null, [...notices, ...ownWords(town)]],
  )
  const closed: Told = ['closed', null, [...notices, 'The mayor of Velmo will speak today.']]
  expect(copies(...open, closed)).toEqual({})
  expect(copies(...open.slice(0, 2), closed)).toEqual({ closed: 'Arn' })
})

test('an outlet that prints its own text again at another address gives it twice', () => {
  expect(copies(['a', 'Wire', wire], ['b', 'Wire', wire])).toEqual({ b: 'a' })
})

test('an outlet that writes on from its own text has a new report', () => {
  expect(copies(['a', 'Wire', wire], ['b', 'Wire', [own, more, ...wire]])).toEqual({})
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', [own, more, ...wire]])).toEqual({ b: 'a' })
})

test('a report that quotes one sentence of another is no copy', () => {
  expect(copies(['a', 'Wire', wire], ['b', 'Anvil', [own, wire[1] ?? '', more]])).toEqual({})
})

test('two reports of one speech have its words in common and are no copies', () => {
  const speech = `“${wire.join(' ')}”`
  expect(
    copies(['a', 'Wire', [own, more, speech]], ['b', 'Anvil', [speech, longReport[0] ?? '', longReport[1] ?? '']]),
  ).toEqual({})
})

test('a long report that takes in a short one whole is no copy of it', () => {
  expect(copies(['a', 'Wire', wire.slice(0, 2)], ['b', 'Anvil', [...longReport, ...wire.slice(0, 2)]])).toEqual({})
})

const longReport = [
  'Traders in the harbour told our reporter that no ship with ore had left the quay for a week, and none was expected.',
  'The smelter on the hill, which takes two thirds of what is dug here, has put out one of its four furnaces for now.',
  'Its workers were sent home with half their wages, and their union wants the state to pay what is missing from them.',
  'A minister promised to come by train on Friday, once the line through the gorge has been cleared of stones again.',
  'Old people remember the flood of their childhood, when the same gate stood open for nine days and nobody came back.',
]

const english = [
  'Mayor Ada Renn of Velmo told Norvapress on Monday that 412 houses stood under water after the Sarvo had risen.',
  'The Red Cross of Altamore sent 38 boats, and Colonel Ugo Stern asked Tarn for 250 more tents and 19 pumps.',
  'Bruno Falk, who runs the Kessendam lock, denied that the gates had been opened at 23:40 without a warning.',
]
const italian = [
  'La sindaca di Velmo, Ada Renn, ha detto lunedì a Norvapress che 412 case sono sott’acqua dopo la piena del Sarvo.',
  'La Croce Rossa di Altamore ha inviato 38 barche e il colonnello Ugo Stern ha chiesto a Tarn altre 250 tende e 19 pompe.',
  'Bruno Falk, che dirige la chiusa di Kessendam, ha negato che le paratoie siano state aperte alle 23:40 senza preavviso.',
]

test('a translation is a copy by its names and figures in one order, and its own copies are held against it', () => {
  const it = { language: 'it' }
  const links = linksAmong(['a', 'Wire', english], ['b', 'Corriere', italian, it], ['c', 'Gazzetta', italian, it])
  expect(Object.fromEntries(links)).toEqual({
    b: { of: 'a', textOf: null, translated: true },
    c: { of: 'a', textOf: 'b', translated: true },
  })
})

test('a report in another language on the same event, in its own words, is no translation', () => {
  const other = [
    'A Velmo si contano i danni: il Sarvo ha invaso 390 case, secondo la protezione civile di Altamore, che ha 40 barche.',
    'Ugo Stern guida i soccorsi da Tarn e parla di 19 pompe in funzione; Ada Renn visiterà Kessendam con Bruno Falk martedì.',
  ]
  expect(copies(['a', 'Wire', english], ['b', 'Corriere', other, { language: 'it' }])).toEqual({})
})
