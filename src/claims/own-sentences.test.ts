import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { checkStory } from '../document/check-story.ts'
import { type Member, storyLedger } from './story-ledger.ts'

type GivenReport = readonly [outlet: string, text: string, headline?: string]

/** The claims of reports, each given by its outlet and text: the reports of their statements, and whether it says them itself. */
function claimsOf(...reports: readonly GivenReport[]) {
  return statementsOf(...reports).map((statements) =>
    statements.map(({ report, voice }) => `${report} ${voice === null ? 'a source' : 'itself'}`),
  )
}

function statementsOf(...reports: readonly GivenReport[]) {
  const members = reports.map(([outlet, text, headline = null], i): Member => {
    const id = `r${i + 1}`
    return { id, reading: soundReading({ id, outlet, headline, date: '2031-05-12', text }), earlier: [] }
  })
  const ledger = storyLedger('s', members)
  const texts = new Map(members.map(({ id, reading }) => [id, reading.report.text]))
  expect(checkStory(ledger, (id) => texts.get(id))).toEqual([])
  return ledger.claims.map(({ statements }) => statements)
}

const english = [
  'Anvil',
  'The talks in Tbilisi went on all day. Georgia and Turkey signed a defence treaty in March, when the president visited Ankara.',
] as const
const french = [
  'Le Bulletin',
  'La Turquie et la Géorgie ont signé en mars un traité de défense, lors de la visite du président à Ankara.',
] as const
const italian = [
  'Il Corno',
  'Durante la visita del presidente ad Ankara, in marzo, Georgia e Turchia hanno firmato un trattato di difesa.',
] as const

test('what two outlets tell of one month in words of their own is a claim that stands in both', () => {
  expect(claimsOf(english, french)).toEqual([['r1 itself', 'r2 itself']])
  expect(claimsOf(french, italian)).toEqual([['r1 itself', 'r2 itself']])
})

test('what one outlet alone tells is no claim', () => {
  expect(claimsOf(english)).toEqual([])
  expect(
    claimsOf(english, ['Le Bulletin', 'La Géorgie et la Turquie sont voisines. Il a plu toute la journée.']),
  ).toEqual([])
})

test('two reports of one outlet are one voice', () => {
  expect(claimsOf(english, [english[0], french[1]])).toEqual([])
})

test('a sentence that one outlet takes over from another is one voice', () => {
  expect(claimsOf(english, ['Bugle', `It rained. ${english[1].slice(english[1].indexOf('Georgia'))}`])).toEqual([])
})

test('another month is another event', () => {
  expect(claimsOf(english, ['Le Bulletin', french[1].replace('en mars', 'en janvier')])).toEqual([])
})

test('who does it and to whom must be the same', () => {
  const attack = 'In March Turkish soldiers attacked Georgia near Batumi.'
  expect(
    claimsOf(['Anvil', attack], ['Le Bulletin', 'En mars, la Géorgie a attaqué la Turquie près de Batoumi.']),
  ).toEqual([])
  expect(
    claimsOf(['Anvil', attack], ['Le Bulletin', 'En mars, la Turquie a attaqué la Géorgie près de Batoumi.']),
  ).toEqual([['r1 itself', 'r2 itself']])
})

const german = [
  'Bote',
  'Der Winter war mild. Serbien hat in den letzten Jahren große Mengen Munition an Armenien geliefert.',
] as const

test('what an outlet tells and a source in another says too is one claim of both', () => {
  expect(claimsOf(german, ['El Faro', 'Azerbaiyán y Turquía sostienen que Serbia envía armas a Armenia.'])).toEqual([
    ['r1 itself', 'r2 a source'],
  ])
  expect(
    claimsOf(
      ['Anvil', 'Serbia has supplied munitions to Armenia for years.'],
      ['Il Corno', 'Secondo il ministro turco, la Serbia fornisce armi all’Armenia.'],
    ),
  ).toEqual([['r1 itself', 'r2 a source']])
})

test('who gives and who takes must be the same, and what is given', () => {
  const said = (words: string) => claimsOf(german, ['El Faro', `Azerbaiyán y Turquía sostienen que ${words}.`])
  expect(said('Armenia envía armas a Serbia')).toEqual([['r2 a source']])
  expect(said('Serbia envía soldados a Armenia')).toEqual([['r2 a source']])
})

test('what an outlet tells twice is one statement, and its headline a place of it', () => {
  const headline = 'Georgia and Turkey sign defence treaty'
  const text = `${headline}\n\n${english[1]}\n\nIt rained. Georgia and Turkey signed the defence treaty in March.`
  const [statements] = statementsOf(['Anvil', text, headline], french)
  expect(statements?.map(({ report, places }) => `${report} ${places.map(({ words }) => words).join(' | ')}`)).toEqual([
    `r1 ${headline} | ${english[1].slice(english[1].indexOf('Georgia'))} | Georgia and Turkey signed the defence treaty in March.`,
    `r2 ${french[1]}`,
  ])
})
