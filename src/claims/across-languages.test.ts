import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { checkStory } from '../document/check-story.ts'
import type { Judgement } from '../document/judgement.ts'
import { anchorAt } from './judged/anchor.ts'
import { type Member, storyLedger } from './story-ledger.ts'

type Dated = readonly [date: string, text: string]

/** The ledger of reports, each given by its date and text. */
function ledgerOf(...reports: Dated[]) {
  return held(membersOf(reports))
}

function membersOf(reports: readonly Dated[]): Member[] {
  return reports.map(([date, text], i) => ({
    id: `r${i + 1}`,
    reading: soundReading({ id: `r${i + 1}`, date, text }),
    earlier: [],
  }))
}

function held(members: readonly Member[], ...judgements: Judgement[]) {
  const ledger = storyLedger('s', members, judgements)
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
  expect(ledger.claims.map(({ ofFigure }) => [ofFigure?.low, ofFigure?.high])).toEqual([
    [12, null],
    [30, 30],
  ])
})

test('a claim whose words are its own is not told to be of one of their figures', () => {
  for (const { ofFigure } of ledgerOf(italianToll, spanishToll).claims) expect(ofFigure).toBeUndefined()
})

test('two statements that are together under two claims part in both, and come together again once', () => {
  const toll = 'at least 12 people were killed and 30 others were injured'
  const members = membersOf([
    ['2031-05-02', `The police said that ${toll}.`],
    ['2031-05-03', `In Tolvara the rescue agency said that ${toll}.`],
  ])
  const anchors = members.map(({ id, reading: { report } }) => {
    const start = report.text.indexOf(toll)
    return anchorAt(id, report.text, [start, start + toll.length])
  })
  const [one, other] = anchors
  if (one === undefined || other === undefined) throw new Error('two reports have two anchors')
  const judged = (same: boolean): Judgement => ({
    id: `j-${same}`,
    at: `2031-05-0${same ? 5 : 4}T09:00:00Z`,
    by: 'Nina',
    reason: 'two shafts',
    verdict: { kind: 'same-claim', anchors: [one, other], same },
    takenBack: null,
  })
  const reports = ({ claims }: ReturnType<typeof held>) =>
    claims.map((claim) => claim.statements.map((each) => each.report))
  expect(reports(held(members))).toEqual([
    ['r1', 'r2'],
    ['r1', 'r2'],
  ])
  expect(reports(held(members, judged(true)))).toEqual(reports(held(members)))
  const apart = held(members, judged(false))
  expect(reports(apart)).toEqual([['r1'], ['r2'], ['r1'], ['r2']])
  expect(apart.judgements.map(({ effect }) => effect)).toEqual(['holds'])
  expect(reports(held(members, judged(false), judged(true)))).toContainEqual(['r1', 'r2'])
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

test('not known and unclear are one claim', () => {
  const ledger = ledgerOf(
    ['2031-05-02', 'The minister said that the cause of the fire was not yet known.'],
    ['2031-05-03', 'Der Minister sagte, die Ursache des Feuers sei weiter unklar.'],
    ['2031-05-04', 'The minister said that the cause of the fire was known.'],
  )
  expect(ledger.claims.map(({ statements }) => statements.map(({ report }) => report).join(' '))).toEqual([
    'r1 r2',
    'r3',
  ])
})

test('who is a person in one report is one in another, whatever it calls him', () => {
  const ledger = ledgerOf(
    ['2031-05-02', 'Boris Tolvar said that the constitution was suspended.'],
    ['2031-05-02', 'El presidente del consejo nacional Boris Tolvar dijo que habrá elecciones.'],
  )
  expect(ledger.origins.map(({ name }) => name)).toEqual(['Boris Tolvar'])
})
