import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import type { Judgement } from '../document/judgement.ts'
import { anchorAt } from './judged/anchor.ts'
import { type Member, storyLedger } from './story-ledger.ts'

function membersOf(...texts: readonly string[]): Member[] {
  return texts.map((text, i) => {
    const id = `r${i + 1}`
    return { id, reading: soundReading({ id, outlet: id, date: `2031-05-0${i + 2}`, text }), earlier: [] }
  })
}

/** For each claim what ties it to another of its question: that one's words, the words of both, and the other ties. */
function tiesIn(members: readonly Member[], ...judgements: Judgement[]) {
  return storyLedger('s', members, judgements).claims.map(({ proposition, because }) => ({
    claim: proposition,
    to: because?.proposition,
    shared: because?.shared.map(({ words, theirs }) => `${words} = ${theirs}`),
    also: because?.also,
  }))
}

test('a claim says in the words of both what it shares with another of its question, across languages too', () => {
  const ties = tiesIn(
    membersOf(
      'The Danish minister said that Russia sent troops to Ukraine.',
      'Secondo l’intelligence, la Russia ha inviato fino a 12.000 soldati in Ucraina.',
    ),
  )
  expect(ties.map(({ shared }) => shared)).toEqual([
    ['sent = inviato', 'Russia = Russia', 'troops = soldati', 'Ukraine = Ucraina'],
    ['inviato = sent', 'Russia = Russia', 'soldati = troops', 'Ucraina = Ukraine'],
  ])
})

test('one count, one source and what is said right after are told as such', () => {
  const [first, second] = tiesIn(
    membersOf(
      'The Interior Ministry said that 24 people died in Tolvara.',
      'The Interior Ministry said that 31 people died in Tolvara.',
    ),
  )
  expect(first).toMatchObject({ to: '31 people died in Tolvara', also: ['count', 'source'] })
  expect(second).toMatchObject({ to: '24 people died in Tolvara', also: ['count', 'source'] })
  const said = tiesIn(
    membersOf('“The bridge is closed,” the mayor said. “Our hospital needs doctors,” the mayor said.'),
  )
  expect(said.map(({ also }) => also)).toEqual([
    ['source', 'beside'],
    ['source', 'beside'],
  ])
})

test('an answer that names nothing says that it points back', () => {
  const [, answer] = tiesIn(
    membersOf('The union said that 20 miners were missing. The company denied any involvement.'),
  )
  expect(answer).toMatchObject({ to: '20 miners were missing', also: ['beside', 'answer'] })
})

test('a claim that stands alone needs no reason', () => {
  const [alone] = tiesIn(membersOf('The mayor said that the road was closed.'))
  expect(alone).toMatchObject({ claim: 'the road was closed', to: undefined })
})

test('a claim that a person put under a question says so', () => {
  const members = membersOf('The mayor said that the road was closed.', 'The union said that 20 miners were missing.')
  const anchors = ['the road was closed', '20 miners were missing'].map((words, i) => {
    const { text } = members[i]?.reading.report ?? { text: '' }
    const start = text.indexOf(words)
    return anchorAt(`r${i + 1}`, text, [start, start + words.length])
  })
  const [one, other] = anchors
  if (one === undefined || other === undefined) throw new Error('two reports have two anchors')
  const judgement: Judgement = {
    id: 'j-1',
    at: '2031-05-05T09:00:00Z',
    by: 'Nina',
    reason: 'the road leads to the mine',
    takenBack: null,
    verdict: { kind: 'same-question', anchors: [one, other], same: true },
  }
  expect(tiesIn(members).map(({ also }) => also)).toEqual([undefined, undefined])
  expect(tiesIn(members, judgement).map(({ also }) => also)).toEqual([['person'], ['person']])
})

test('that a claim stands with one of its very words is no reason; another one is told, or none', () => {
  const died = 'The Interior Ministry said that 24 people died in Tolvara.'
  const claims = membersOf(died, `${died} The Interior Ministry said that 31 people died in Tolvara.`)
  for (const { claim, to } of tiesIn(claims)) expect(to).not.toBe(claim)
})
