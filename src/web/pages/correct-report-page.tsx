import type { StoryReport } from '../../document/story.ts'
import { type Choice, Choices, Line, longestChoice, Point } from '../parts/correction-point.tsx'
import { ReportLine } from '../parts/story-reports.tsx'
import { excerptOf } from '../shown/excerpt.ts'
import { languageOf, type StoryIndex } from '../shown/story-index.ts'
import { type CorrectionFormProps, CorrectPage } from './correct-page.tsx'

interface CorrectReportPageProps extends CorrectionFormProps {
  readonly index: StoryIndex
  readonly report: StoryReport
}

/** The form to put right a report of a story: whose copy it is, and in which story it belongs. */
export function CorrectReportPage({ index, report, ...form }: CorrectReportPageProps) {
  const { given, view } = form
  const { words } = view
  const { fields, hints } = words.judgement
  const point = { given, words }
  const headOf = ({ id, copyOf }: StoryReport) => copyOf ?? id
  const others = index.ledger.story.reports.filter((other) => other.id !== report.id)
  const choices = (reports: readonly StoryReport[]): Choice[] =>
    reports.map((other) => ({
      value: other.id,
      label: excerptOf(
        `${other.outlet ?? words.story.unnamedOutlet}: ${other.headline ?? words.story.untitled}`,
        longestChoice,
      ),
      language: languageOf(index, other.id),
    }))
  const copies = choices(others.filter((other) => headOf(other) === headOf(report)))
  return (
    <CorrectPage
      {...form}
      title={words.judgement.reportTitle}
      anchor="reports"
      hidden={{ name: 'report', value: report.id }}
      subject={
        <ol class="reports">
          <ReportLine report={report} index={index} words={words} />
        </ol>
      }
    >
      {others.length === 0 ? null : (
        <Point kind="copy" {...point}>
          <Choices name="copy" label={fields.report} choices={choices(others)} {...point} />
        </Point>
      )}
      {copies.length === 0 ? null : (
        <Point kind="no-copy" {...point}>
          <Choices name="noCopy" label={fields.report} choices={copies} {...point} />
        </Point>
      )}
      <Point kind="story" {...point}>
        <Line name="story" label={fields.story} given={given} hint={hints.story} />
      </Point>
      <Point kind="alone" {...point} />
    </CorrectPage>
  )
}
