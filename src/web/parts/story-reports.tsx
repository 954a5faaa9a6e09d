import type { StoryReport } from '../../document/story.ts'
import { correctAddress, reportAddress, webAddress } from '../shown/addresses.ts'
import { languageOf, type StoryIndex } from '../shown/story-index.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'
import { CorrectedBy } from './corrections.tsx'
import { Dated } from './dated.tsx'

interface StoryReportsProps {
  readonly index: StoryIndex
  readonly words: Words
}

/** The reports of a story: which outlet, when, whose copy, and how many texts of it were kept. */
export function StoryReports({ index, words }: StoryReportsProps) {
  return (
    <ol class="reports">
      {index.ledger.story.reports.map((report) => (
        <ReportLine report={report} index={index} words={words} />
      ))}
    </ol>
  )
}

/** One report, as a story lists it. */
export function ReportLine({ report, index, words }: StoryReportsProps & { readonly report: StoryReport }) {
  const language = languageOf(index, report.id)
  const url = webAddress(report.url)
  return (
    <li>
      <p class="headline">
        <a href={reportAddress(report.id)} lang={report.headline === null ? undefined : language}>
          {report.headline ?? words.story.untitled}
        </a>
      </p>
      <p class="facts">
        <span>{report.outlet ?? words.story.unnamedOutlet}</span>
        <Dated value={report.published?.value ?? null} words={words} />
        {language === undefined ? null : <span>{languageInWords(language, words)}</span>}
        {report.revisions > 1 ? <span class="badge">{words.counts.texts(report.revisions)}</span> : null}
        <Original report={report} index={index} words={words} />
        {url === null ? null : (
          <a href={url} rel="noopener noreferrer">
            {words.story.original}
          </a>
        )}
        <a href={correctAddress(index.ledger.story.id, { report: report.id })}>
          <span aria-hidden="true">{words.judgement.correct}</span>
          <span class="spoken">{words.judgement.correctThat(report.headline ?? report.id)}</span>
        </a>
      </p>
      <CorrectedBy judged={report.judged ?? []} index={index} words={words} />
    </li>
  )
}

function Original({ report, index, words }: StoryReportsProps & { readonly report: StoryReport }) {
  const original = report.copyOf === null ? undefined : index.reports.get(report.copyOf)
  return original === undefined ? null : (
    <span class="badge">
      {`${words.story.copyOf} `}
      <a href={reportAddress(original.id)}>{original.outlet ?? original.headline ?? words.story.unnamedOutlet}</a>
    </span>
  )
}
