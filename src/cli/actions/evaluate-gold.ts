import { ReportedlyError } from '../../errors.ts'
import { type Gold, goldOfLine, notGold } from '../../evaluation/gold.ts'
import { decodeText } from '../../ingest/decode-text.ts'
import { fileChunks } from '../../ingest/file-chunks.ts'
import { findInputs } from '../../ingest/find-inputs.ts'
import type { Intake } from '../../ingest/intake.ts'
import { draftOfLine } from '../../ingest/report-line.ts'
import { splitLines } from '../../ingest/split-lines.ts'
import { unreadable } from '../../ingest/system-reason.ts'
import { textLimit } from '../../ingest/text-limit.ts'

/** A report of the gold: what people found in it, and its draft as `read` makes it of the same line, or why not. */
export interface GoldReport {
  readonly gold: Gold
  readonly intake: Intake
}

/**
 * All reports of a file of gold, of every file in a folder, or of standard input (`-`). Scores of a part of the gold
 * would mislead, so the first line that cannot be scored against is thrown as an error that names it.
 */
export async function readGold(
  input: string,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<readonly GoldReport[]> {
  const reports: GoldReport[] = []
  const ids = new Set<string>()
  for await (const { name, chunks } of sources(input, standardInput)) {
    for await (const { number, length, bytes } of splitLines(chunks)) {
      const page = `${name}#${number}`
      if (bytes === null) throw new ReportedlyError('input-too-large', { input: page, bytes: length, limit: textLimit })
      if (isBlank(bytes)) continue
      const words = decodeText({ name: page, road: input === '-' ? 'standard-input' : 'file', bytes })
      const gold = goldOfLine(name, number, words)
      if (ids.has(gold.id)) throw notGold(name, number, `there is another report with the id ${gold.id}`)
      ids.add(gold.id)
      reports.push({ gold, intake: intakeOf(name, number, words) })
    }
  }
  if (reports.length === 0) throw new ReportedlyError('input-empty', { input })
  return reports
}

/** What `read` would not take is a report in which nothing is found, and the others are scored all the same. */
function intakeOf(name: string, number: number, words: string): Intake {
  try {
    return { kind: 'draft', draft: draftOfLine(name, number, words, { date: null, language: null }) }
  } catch (error) {
    return { kind: 'failure', failure: unreadable(name, error) }
  }
}

interface Source {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

async function* sources(input: string, standardInput: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  if (input === '-') {
    yield { name: input, chunks: standardInput }
    return
  }
  if (/^https?:\/\//i.test(input)) throw new ReportedlyError('address-not-supported', { input })
  for await (const found of findInputs(input)) {
    if (found.kind === 'failure') throw found.failure
    yield { name: found.name, chunks: fileChunks(found.name) }
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '').trim() === ''
}
