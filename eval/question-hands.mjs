// How far other hands agree on the questions of the two real ledgers, and what that leaves for the program:
//   node eval/question-hands.mjs
// Two further readers put the ledgers' claims under questions, without those of the ledger (eval/ledgers/other-hands.json). Printed
// are their questions against the ledger's and each other's, the program's rows against each hand's, and the
// program's rows under the questions of a hand instead of its own: what it would find if it made them as well as a reader.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aligned, count, counts, ledgerMaker, matchOf, measured, readLedgers, sharesOf } from './ledgers.mjs'
import { readingsOf } from './run-program.mjs'
import { namesOfSpeakers } from './same-source.mjs'

const root = join(import.meta.dirname, '..')
const hands = JSON.parse(readFileSync(join(root, 'eval/ledgers/other-hands.json'), 'utf8'))
const storyLedger = await ledgerMaker(root)
const ledgers = await readLedgers({
  root,
  shared: join(root, '../shared'),
  readingsOf: (file) => readingsOf(join(root, 'bin/reportedly.js'), file),
})

const own = (ledger) => new Map(ledger.story.claims.map(({ id, question }) => [id, question]))
/** The questions of a hand by the claims; of those that have no such hand the ledger's own. */
const ofHand = (ledger, hand) => {
  const claims = hands[ledger.story.ledger]?.[hand]?.claims
  return claims === undefined ? own(ledger) : new Map(Object.entries(claims))
}

for (const ledger of ledgers.filter(({ story }) => hands[story.ledger] !== undefined)) {
  const named = [own(ledger), ofHand(ledger, 0), ofHand(ledger, 1)]
  const { ledger: name } = ledger.story
  for (const [one, other, what] of [
    [1, 0, "second hand against the ledger's"],
    [2, 0, "third hand against the ledger's"],
    [1, 2, 'second hand against the third'],
  ])
    console.log(`${name.padEnd(9)}${what}: ${agreement(ledger, named[one], named[other])}`)
}
for (const [hand, what] of [
  [0, 'the second hand'],
  [1, 'the third hand'],
  [null, "the ledger's own hand"],
]) {
  print(
    `the program against ${what}`,
    measured(
      ledgers.map((ledger) => askedBy(ledger, hand)),
      storyLedger,
    ),
  )
  print(
    `the program with the questions of ${what}`,
    measured(ledgers, (...given) => withQuestions(hand, ...given)),
  )
}

/** The questions of one hand against another's, on the ledger's statements. */
function agreement({ reports }, ones, others) {
  const statements = reports
    .flatMap(({ gold }) => gold.statements.flatMap(({ claim }) => claim ?? []))
    .map((claim) => [ones, others].map((questions) => questions.get(claim) ?? `only ${claim}`))
  const pairs = counts()
  for (const [i, [made, wanted]] of statements.entries())
    for (const [alsoMade, alsoWanted] of statements.slice(i + 1)) count(pairs, made === alsoMade, wanted === alsoWanted)
  const held = aligned(
    statements,
    ([made]) => made,
    ([, wanted]) => [wanted],
  )
  const within = statements.filter(([made, wanted]) => held.get(made) === wanted).length
  const [right, found] = sharesOf(pairs).map((share) => share.toFixed(0))
  const inMost = ((100 * within) / statements.length).toFixed(0)
  return `pairs ${right} % right, ${found} % found; statements in the part of their question that holds most ${inMost} %`
}

/** A ledger under the questions of another hand. */
function askedBy(ledger, hand) {
  const questions = ofHand(ledger, hand)
  const claims = ledger.story.claims.map((claim) => ({ ...claim, question: questions.get(claim.id) ?? null }))
  return { ...ledger, story: { ...ledger.story, claims } }
}

/** The program's ledger, its claims under the questions that a hand gave to most of what they hold. */
function withQuestions(hand, id, members) {
  const made = storyLedger(id, members)
  const ledger = ledgers.find(({ reports }) => reports.some(({ gold }) => gold.id === members[0].id))
  if (hands[ledger.story.ledger] === undefined) return made
  const questions = ofHand(ledger, hand)
  const golds = new Map(ledger.reports.map(({ gold }) => [gold.id, gold]))
  const byReport = new Map(members.map(({ id: report, reading }) => [report, { gold: golds.get(report), reading }]))
  const names = namesOfSpeakers(ledger.reports)
  return {
    ...made,
    claims: made.claims.map((claim) => {
      const votes = new Map()
      for (const statement of claim.statements) {
        const question = questions.get(matchOf(statement, byReport.get(statement.report), names).gold?.claim)
        if (question) votes.set(question, (votes.get(question) ?? 0) + 1)
      }
      const [most] = [...votes].sort((a, b) => b[1] - a[1])
      return { ...claim, question: most?.[0] ?? null }
    }),
  }
}

function print(what, { ledgers: each, totals }) {
  const told = [...each, ['all', totals]].map(
    ([name, { rows }]) =>
      `${name} ${sharesOf(rows)
        .map((share) => share.toFixed(1))
        .join(' / ')}`,
  )
  console.log(`${what}, rows right / found: ${told.join(', ')}`)
}
