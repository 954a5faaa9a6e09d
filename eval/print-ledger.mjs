// Prints a ledger of eval/ledgers/ with the words that its offsets stand for, claim by claim, so that a second reader
// can check it; and says what does not hold together:
//   node eval/print-ledger.mjs eval/ledgers/morsi.ndjson
// The texts are read from the folder that the ledger's first line names, beside the repository.
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { linesOf } from './with-texts.mjs'

const root = join(import.meta.dirname, '..')

/**
 * A gold ledger: { story, reports }, each report with its `text`. Throws, with the report named, where a text is not there
 * or is not the one that was annotated.
 */
export function readLedger(file) {
  const [story, ...reports] = linesOf(file)
  const folder = join(root, story.texts)
  const files = new Map(
    [...new Set(reports.map((report) => report.file))].map((name) => [name, textsOf(join(folder, name))]),
  )
  return { story, reports: reports.map((report) => ({ ...report, text: textOf(report, files.get(report.file)) })) }
}

/** What does not hold together in a ledger, in sentences; none where all is well. */
export function faultsOf({ story, reports }) {
  const questions = new Set(story.questions.map(({ id }) => id))
  const claims = new Map(story.claims.map((claim) => [claim.id, claim.question]))
  const statements = reports.flatMap((report) => report.statements.map((statement) => ({ report, statement })))
  const ids = new Set([...claims.keys(), ...statements.map(({ statement }) => statement.id)])
  const held = new Set(statements.flatMap(({ statement }) => standings(statement).map(({ claim }) => claim)))
  return [
    ...story.claims
      .filter(({ question }) => question !== null && !questions.has(question))
      .map(({ id }) => `Claim ${id} is under no question of the ledger.`),
    ...story.claims.filter(({ id }) => !held.has(id)).map(({ id }) => `Claim ${id} has no statement.`),
    ...story.relations
      .filter(({ from, to }) => !ids.has(from) || !ids.has(to))
      .map(({ kind, from, to }) => `A relation "${kind}" joins ${from} and ${to}, one of which is not there.`),
    ...statements.flatMap(({ report, statement }) => faultsOfStatement(statement, report, claims)),
  ]
}

function faultsOfStatement(statement, { passages, text }, claims) {
  const { id, source, cue, content, alsoAt = [], figures } = statement
  const spans = [...source, ...cue, ...content, ...alsoAt.flat(), ...figures.map(({ span }) => span)]
  return [
    ...standings(statement)
      .filter(({ claim, question }) => claims.get(claim) !== question)
      .map(({ claim }) => `Statement ${id} stands under the claim ${claim} with another question than it.`),
    ...spans
      .filter(([start, end]) => !passages.some(([from, to]) => from <= start && start < end && end <= to))
      .map((span) => `Statement ${id} has the words "${text.slice(...span)}" outside the passages of its report.`),
  ]
}

/** A statement's claims with their questions: the first, and those that its content speaks of besides. */
export function standings({ claim, question, alsoUnder = [] }) {
  return [{ claim, question }, ...alsoUnder]
}

/** The texts of a file by the ids of their reports; a plain text is the only report of its file. */
function textsOf(path) {
  if (path.endsWith('.txt')) return new Map([[basename(path), readFileSync(path, 'utf8')]])
  return new Map(linesOf(path).map(({ id, text }) => [id, text]))
}

function textOf({ id, file, digest }, texts) {
  const text = texts.get(id)
  if (text === undefined) throw new Error(`${id}: ${file} holds no report of this id.`)
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== digest) {
    throw new Error(`${id}: the text in ${file} is not the one that was annotated.`)
  }
  return text
}

function printed({ story, reports }) {
  const rows = reports.flatMap(({ text, date, lang, statements }) =>
    statements.map((statement) => ({ statement, line: `${date} ${lang} ${lineOf(statement, text)}` })),
  )
  return story.claims.flatMap(({ id, question, gloss }) => [
    `\n${question ?? '-'} / ${id}: ${gloss}`,
    ...rows
      .filter(({ statement }) => standings(statement).some(({ claim }) => claim === id))
      .map(({ line }) => `  ${line}`),
  ])
}

function lineOf({ id, source, cue, content, origin, speaker, act, factuality, reportive, figures }, text) {
  const words = (spans) => spans.map((span) => text.slice(...span).replaceAll('\n', ' ')).join(' … ')
  const bounds = figures.map(({ span, low, high }) => `${text.slice(...span)} = ${low ?? ''}..${high ?? ''}`).join(', ')
  const who = speaker === origin ? speaker : `${speaker} ← ${origin}`
  return `${id} ${who} | ${words(source)} | ${words(cue)} | ${words(content)} | ${act} ${factuality}${reportive ? ' reportive' : ''} | ${bounds}`
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    console.error('usage: node eval/print-ledger.mjs LEDGER.ndjson')
    process.exit(2)
  }
  const ledger = readLedger(file)
  for (const line of printed(ledger)) console.log(line)
  for (const fault of faultsOf(ledger)) {
    console.error(fault)
    process.exitCode = 1
  }
}
