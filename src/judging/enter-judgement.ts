import { anchorAt, looseOccurrences, occurrences } from '../claims/judged/anchor.ts'
import { factAt } from '../claims/judged/fact-at.ts'
import { statementFinder } from '../claims/judged/located.ts'
import { checkJudgement } from '../document/check-judgement.ts'
import { digest } from '../document/identity.ts'
import type { Anchor, Judgement, Signature, Verdict } from '../document/judgement.ts'
import type { Reading } from '../document/reading.ts'
import { reportsOf } from '../document/reports-of-verdict.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import type { GivenWords, WantedVerdict } from './wanted-judgement.ts'
import { withoutForgotten } from './without-forgotten.ts'

/** No quotation of a report needs more to be found again. */
const longestWords = 2000

/**
 * Enters what a person judges in the ledger, anchored to the words given; names that were forgotten are blotted out of it. Throws 'report-unknown', 'words-unknown',
 * 'words-ambiguous', 'nothing-read-there' where no statement is read at the words, and 'judgement-not-understood'.
 */
export async function enterJudgement(
  ledger: Ledger,
  wanted: WantedVerdict,
  { at, by, reason }: Signature,
): Promise<Judgement> {
  const verdict = await withoutForgotten(ledger, await withAnchors(ledger, wanted))
  const signed = await withoutForgotten(ledger, { at, by: by.trim(), reason: reason.trim() })
  const id = `j-${digest(JSON.stringify([signed.at, signed.by, signed.reason, verdict])).slice(0, 12)}`
  const judgement: Judgement = { id, ...signed, verdict, takenBack: null }
  const [fault] = checkJudgement(judgement)
  if (fault !== undefined) throw new ReportedlyError('judgement-not-understood', { reason: fault })
  for (const report of reportsOf(verdict)) await latestOf(ledger, report)
  await ledger.judge(judgement)
  return judgement
}

interface Anchored {
  readonly report: string
  /** The first of the facts that make up the statement there. */
  readonly statement: string
  readonly anchor: Anchor
}

async function withAnchors(ledger: Ledger, wanted: WantedVerdict): Promise<Verdict> {
  if (!('on' in wanted)) return wanted
  if ('same' in wanted) {
    const { on, ...rest } = wanted
    const [one, other] = [await anchored(ledger, on[0]), await anchored(ledger, on[1])]
    if (one.report === other.report && one.statement === other.statement)
      throw new ReportedlyError('judgement-not-understood', { reason: 'it needs two different statements' })
    return { ...rest, anchors: [one.anchor, other.anchor] }
  }
  const { on, ...rest } = wanted
  return { ...rest, anchor: (await anchored(ledger, on)).anchor }
}

/** The anchor of words that were given, and what is read there. */
async function anchored(ledger: Ledger, given: GivenWords): Promise<Anchored> {
  const { report } = given
  const words = given.words.trim()
  if (words === '')
    throw new ReportedlyError('judgement-not-understood', { reason: 'the words that it is on are missing' })
  if (words.length > longestWords) {
    const reason = `the words that it is on are longer than ${longestWords} characters`
    throw new ReportedlyError('judgement-not-understood', { reason })
  }
  const reading = await latestOf(ledger, report)
  const { text } = reading.report
  const exact = occurrences(text, words)
  const found = exact.length > 0 ? exact : looseOccurrences(text, words)
  const [first] = found
  if (first === undefined) throw new ReportedlyError('words-unknown', { report, words })
  const there = found.find(([start]) => start === given.start)
  if (there === undefined && found.length > 1)
    throw new ReportedlyError('words-ambiguous', { report, words, times: found.length })
  const span = there ?? first
  const fact = factAt(reading, span)
  if (fact === null) throw new ReportedlyError('nothing-read-there', { report, words })
  const [statement = fact] = statementFinder(reading)(fact, span).facts
  return { report, statement, anchor: anchorAt(report, text, span) }
}

async function latestOf(ledger: Ledger, id: string): Promise<Reading> {
  const found = await ledger.report(id)
  if (found === null) throw new ReportedlyError('report-unknown', { id })
  return found.readings.at(-1) ?? found.readings[0]
}
