import { segment } from '../../analysis/segment/segment.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { beginEvaluation, type Evaluation } from '../../evaluation/evaluation.ts'
import { type Mistake, mistakesIn, worstMistakes } from '../../evaluation/mistakes.ts'
import type { Intake } from '../../ingest/intake.ts'
import { languages } from '../../lang/languages.ts'
import { evaluationInWords } from '../print/evaluation-in-words.ts'
import { mistakesInWords, type ShownMistake } from '../print/evaluation-in-words-mistakes.ts'
import { styleFor } from '../print/style.ts'
import { readInOrder } from '../reading/read-in-order.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { type GoldReport, readGold } from './evaluate-gold.ts'

/** What `evaluate` was asked. */
export interface EvaluateRequest {
  readonly gold: string
  readonly json: boolean
  /** How many errors to show. */
  readonly errors: number
}

/**
 * Reads the texts of the gold as `read` does, scores the readings and prints the scores. Returns the exit code: 1 where
 * a report could not be read. Throws where the gold cannot be used.
 */
export async function evaluate(request: EvaluateRequest, surroundings: Surroundings): Promise<number> {
  const reports = await readGold(request.gold, surroundings.standardInput)
  const evaluator = beginEvaluation()
  const mistakes: ShownMistake[] = []
  for await (const { report, reading } of readings(reports, surroundings)) {
    evaluator.add(report.gold, reading)
    if (request.errors > 0) mistakes.push(...shownMistakes(report, reading))
  }
  const worst = worstMistakes(mistakes, request.errors)
  const evaluation = evaluator.evaluation()
  const words = request.json
    ? `${JSON.stringify({ ...scoresForPrograms(evaluation), ...(request.errors > 0 && { errors: worst.map(errorForPrograms) }) })}\n`
    : inWords(request, evaluation, mistakes, worst, surroundings)
  await surroundings.out.write(words)
  return evaluation.all.missing === 0 ? 0 : 1
}

/** Each report with its reading; null where there is none, which is told. */
async function* readings(
  reports: readonly GoldReport[],
  surroundings: Surroundings,
): AsyncGenerator<{ readonly report: GoldReport; readonly reading: Reading | null }> {
  const { cores: workers, workerScript: script, weights } = surroundings
  const crew = { workers, script, weights }
  const left = reports.values()
  for await (const outcome of readInOrder(intakes(reports), crew)) {
    if (outcome.kind === 'account') continue
    const { value: report } = left.next()
    if (report === undefined) return
    if (outcome.kind === 'failure') await tell(outcome.failure, surroundings)
    yield { report, reading: outcome.kind === 'failure' ? null : outcome.reading }
  }
}

async function* intakes(reports: readonly GoldReport[]): AsyncGenerator<Intake> {
  for (const { intake } of reports) yield intake
}

function shownMistakes({ gold }: GoldReport, reading: Reading | null): readonly ShownMistake[] {
  const found = mistakesIn(gold, reading)
  if (found.length === 0) return []
  const sentences = sentencesOf(reading)
  return found.map((mistake) => ({ ...mistake, text: gold.text, sentences }))
}

/** The sentences of a report, in order; none where it was not read, or its language is not known. */
function sentencesOf(reading: Reading | null): readonly Span[] {
  const language = languages.get(reading?.report.language ?? '')
  if (reading === null || language === undefined) return []
  return segment(reading.report.text, reading.report.parts, language).map(({ start, end }) => [start, end])
}

function inWords(
  { gold }: EvaluateRequest,
  evaluation: Evaluation,
  mistakes: readonly ShownMistake[],
  worst: readonly ShownMistake[],
  { out, environment }: Surroundings,
): string {
  const style = styleFor(out, environment)
  return (
    evaluationInWords(gold, evaluation, style) + (worst.length === 0 ? '' : mistakesInWords(mistakes, worst, style))
  )
}

function scoresForPrograms({ all, byLanguage }: Evaluation) {
  return { ...all, 'by language': Object.fromEntries(byLanguage) }
}

function errorForPrograms({ kind, report, gold, found }: Mistake) {
  return { kind, report, gold, predicted: found }
}
