import { anchorAt, looseOccurrences, occurrences } from '../claims/judged/anchor.ts'
import { factAt } from '../claims/judged/fact-at.ts'
import { checkJudgement } from '../document/check-judgement.ts'
import { digest } from '../document/identity.ts'
import { type Anchor, type Judgement, reportsOf, type Signature, type Verdict } from '../document/judgement.ts'
import type { Reading } from '../document/reading.ts'
import { ReportedlyError } from '../errors.ts'
import type { Ledger } from '../store/ledger.ts'
import type { GivenWords, WantedVerdict } from './wanted-judgement.ts'

/** No quotation of a report needs more to be found again. */
const longestWords = 2000

/**
 * Enters what a person judges in the ledger, anchored to the words given. Throws 'report-unknown', 'words-unknown',
 * 'words-ambiguous', 'nothing-read-there' where no statement is read at the words, and 'judgement-not-understood'.
 */
export async function enterJudgement(
  ledger: Ledger,
  wanted: WantedVerdict,
  { at, by, reason }: Signature,
): Promise<Judgement> {
  const verdict = await anchored(ledger, wanted)
  const signed = { at, by: by.trim(), reason: reason.trim() }
  const id = `j-${digest(JSON.stringify([signed.at, signed.by, signed.reason, verdict])).slice(0, 12)}`
  const judgement: Judgement = { id, ...signed, verdict, takenBack: null }
  const [fault] = checkJudgement(judgement)
  if (fault !== undefined) throw new ReportedlyError('judgement-not-understood', { reason: fault })
  for (const report of reportsOf(verdict)) await latestOf(ledger, report)
  await ledger.judge(judgement)
  return judgement
}

async function anchored(ledger: Ledger, wanted: WantedVerdict): Promise<Verdict> {
  if (!('on' in wanted)) return wanted
  if ('same' in wanted) {
    const { on, ...rest } = wanted
    return { ...rest, anchors: [await anchorFor(ledger, on[0]), await anchorFor(ledger, on[1])] }
  }
  const { on, ...rest } = wanted
  return { ...rest, anchor: await anchorFor(ledger, on) }
}

async function anchorFor(ledger: Ledger, given: GivenWords): Promise<Anchor> {
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
  if (factAt(reading, span) === null) throw new ReportedlyError('nothing-read-there', { report, words })
  return anchorAt(report, text, span)
}

async function latestOf(ledger: Ledger, id: string): Promise<Reading> {
  const found = await ledger.report(id)
  if (found === null) throw new ReportedlyError('report-unknown', { id })
  return found.readings.at(-1) ?? found.readings[0]
}
