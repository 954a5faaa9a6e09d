import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { checkStory } from '../document/check-story.ts'
import { storyLedger } from './story-ledger.ts'

/** The ledger of reports, each given by its date and text. */
function ledgerOf(...reports: (readonly [date: string, text: string])[]) {
  const members = reports.map(([date, text], i) => ({
    id: `r${i + 1}`,
    reading: soundReading({ id: `r${i + 1}`, date, text }),
    earlier: [],
  }))
  const ledger = storyLedger('s', members)
  const texts = new Map(members.map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(ledger, (id) => texts.get(id))).toEqual([])
  return ledger
}

/** The reports of the statements of each claim, under the questions. */
function grouped(ledger: ReturnType<typeof ledgerOf>): string[][][] {
  const claims = new Map(
    ledger.claims.map((claim) => [claim.id, claim.statements.map(({ report }) => report).join(' ')]),
  )
  return ledger.questions.map((question) => question.claims.map((id) => [claims.get(id) ?? '']))
}

const italianToll = [
  '2031-05-02',
  'Secondo la protezione civile, 24 persone sono morte nel terremoto di Tolvara.',
] as const
const englishToll = [
  '2031-05-02',
  'According to the rescue agency, 24 people died in the earthquake in Tolvara.',
] as const
const spanishToll = ['2031-05-02', 'Según la policía, 31 personas murieron en el terremoto de Tolvara.'] as const

test('the same toll in two languages is one claim', () => {
  expect(ledgerOf(italianToll, englishToll).claims.map(({ statements }) => statements.length)).toEqual([2])
})

test('another toll of the same event is another claim of the same question', () => {
  expect(grouped(ledgerOf(italianToll, englishToll, spanishToll))).toEqual([[['r1 r2'], ['r3']]])
})

test('what one content says of the dead and of the injured stands under a claim of each', () => {
  const ledger = ledgerOf([
    '2031-05-02',
    'The police said that at least 12 people were killed and 30 others were injured.',
  ])
  expect(grouped(ledger)).toEqual([[['r1']], [['r1']]])
})

test('a denial in another language answers what it denies', () => {
  const ledger = ledgerOf(
    ['2031-05-02', 'Il ministro ha detto che i ribelli hanno bombardato la scuola di Tolvara con un drone.'],
    ['2031-05-03', 'The rebels denied that they had bombed the school in Tolvara with a drone.'],
  )
  expect(ledger.relations.map(({ kind }) => kind)).toEqual(['denies'])
  expect(grouped(ledger)).toEqual([[['r1'], ['r2']]])
})

test('an answer that names nothing belongs to what its report spoke of before', () => {
  const ledger = ledgerOf([
    '2031-05-02',
    'The union said that 20 miners were missing in the shaft. The company denied the report.',
  ])
  expect(ledger.questions).toHaveLength(1)
})

test('claims with nothing but the place in common are of two questions', () => {
  const ledger = ledgerOf(
    ['2031-05-02', 'The mayor said that the port of Tolvara would reopen on Monday.'],
    ['2031-05-02', 'La policía dijo que tres testigos fueron detenidos en Tolvara.'],
  )
  expect(ledger.questions).toHaveLength(2)
})

test('a body that three languages name is one origin, and its like in another country another', () => {
  const ledger = ledgerOf(
    ['2031-05-02', 'L’Agenzia nazionale di soccorso ha detto che 24 persone sono morte a Tolvara.'],
    ['2031-05-02', 'The National Rescue Agency said that 30 people were injured in Tolvara.'],
    ['2031-05-03', 'La Agencia de Rescate de Chile dijo que envía dos equipos a Tolvara.'],
  )
  expect(ledger.origins.map(({ name, affiliation }) => [name, affiliation])).toEqual([
    ['Agenzia nazionale di soccorso', null],
    ['Agencia de Rescate de Chile', 'CL'],
  ])
})
