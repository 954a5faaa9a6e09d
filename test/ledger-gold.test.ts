import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '../eval/ledgers')
const spans = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]))
// Our own words, and names as labels: none is as long as a sentence of a report.
const gloss = z.string().max(140)
const name = z.string().max(80).nullable()
const id = z.string().max(60)

const storySchema = z.strictObject({
  ledger: id,
  about: gloss,
  texts: id.optional(),
  questions: z.array(z.strictObject({ id, about: gloss })),
  claims: z.array(z.strictObject({ id, question: id.nullable(), gloss })),
  relations: z.array(
    z.strictObject({
      kind: z.enum(['stronger', 'weaker', 'denies', 'declines', 'excludes', 'retracts']),
      from: id,
      to: id,
      optional: gloss.optional(),
    }),
  ),
})
const statementSchema = z.strictObject({
  id,
  source: spans,
  cue: spans,
  content: spans,
  alsoAt: z.array(spans).optional(),
  speaker: name,
  origin: name,
  via: z.array(z.string().max(80)),
  form: z.enum(['direct', 'indirect', 'mixed']).nullable(),
  act: id.nullable(),
  factuality: z.string().regex(/^(CT[+-u]|PR[+-]|PS[+-]|Uu)$/),
  reportive: z.boolean(),
  figures: z.array(
    z.strictObject({
      span: z.tuple([z.int(), z.int()]),
      low: z.number().nullable(),
      high: z.number().nullable(),
      approximate: z.boolean(),
    }),
  ),
  claim: id.nullable(),
  question: id.nullable(),
  alsoUnder: z.array(z.strictObject({ claim: id, question: id.nullable() })).optional(),
  variantOf: id.optional(),
})
const reportSchema = z.strictObject({
  no: id.optional(),
  id,
  lang: z.enum(['it', 'en', 'fr', 'es', 'de']),
  date: z.string().max(10).nullable(),
  file: id,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  copyOf: id.nullable().optional(),
  revises: id.nullable().optional(),
  passages: spans,
  statements: z.array(statementSchema),
})

const files = readdirSync(folder).filter((file) => file.endsWith('.ndjson'))

test('there are two real stories and the sample story', () => {
  expect(files).toEqual(['morsi.ndjson', 'samples.ndjson', 'tripoli.ndjson'])
})

test.each(files)('%s holds offsets, labels and our own words, and every id resolves', (file) => {
  const [first = '', ...rest] = readFileSync(resolve(folder, file), 'utf8').trimEnd().split('\n')
  const story = storySchema.parse(JSON.parse(first))
  const reports = rest.map((line) => reportSchema.parse(JSON.parse(line)))
  const claims = new Set(story.claims.map((claim) => claim.id))
  const questions = new Set(story.questions.map((question) => question.id))
  const statements = reports.flatMap((report) => report.statements)
  const named = statements.flatMap(({ claim, alsoUnder = [] }) => [claim, ...alsoUnder.map((also) => also.claim)])
  expect(named.filter((claim) => claim !== null && !claims.has(claim))).toEqual([])
  expect(story.claims.filter(({ question }) => question !== null && !questions.has(question))).toEqual([])
  const ends = new Set([...claims, ...statements.map((statement) => statement.id)])
  expect(story.relations.flatMap(({ from, to }) => [from, to]).filter((end) => !ends.has(end))).toEqual([])
  expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length)
})

test('other hands put every claim of a ledger under a question that they name, or under none', () => {
  const hand = z.strictObject({ questions: z.record(id, gloss), claims: z.record(id, id.nullable()) })
  const hands = z.record(id, z.array(hand)).parse(JSON.parse(readFileSync(resolve(folder, 'other-hands.json'), 'utf8')))
  for (const [ledger, each] of Object.entries(hands)) {
    const [first = ''] = readFileSync(resolve(folder, `${ledger}.ndjson`), 'utf8').split('\n')
    const claims = storySchema.parse(JSON.parse(first)).claims.map((claim) => claim.id)
    for (const { questions, claims: put } of each) {
      expect(Object.keys(put).sort()).toEqual([...claims].sort())
      expect(Object.values(put).filter((question) => question !== null && !(question in questions))).toEqual([])
    }
  }
})
