import type { Reading } from '../../document/reading.ts'
import { webAddress } from '../shown/addresses.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'
import { Dated } from './dated.tsx'

/** What is known of a report beside its text, and how its date is known. */
export function ReportFacts({ reading: { report }, words }: { readonly reading: Reading; readonly words: Words }) {
  const { published, byline, language } = report
  const url = webAddress(report.url)
  return (
    <dl class="report-facts">
      <div>
        <dt>{words.report.published}</dt>
        <dd>
          {published === null ? (
            words.report.noDate
          ) : (
            <>
              <Dated value={published.value} words={words} />{' '}
              <span class="hint">{`(${words.bases[published.basis]})`}</span>
            </>
          )}
        </dd>
      </div>
      {byline === null ? null : (
        <div>
          <dt>{words.report.by}</dt>
          <dd lang={language}>{byline}</dd>
        </div>
      )}
      <div>
        <dt>{words.report.language}</dt>
        <dd>{languageInWords(language, words)}</dd>
      </div>
      {report.url === null ? null : (
        <div>
          <dt>{words.report.address}</dt>
          <dd class="address">
            {url === null ? (
              report.url
            ) : (
              <a href={url} rel="noopener noreferrer">
                {report.url}
              </a>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}
