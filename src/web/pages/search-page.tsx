import type { FoundReport, SearchAnswer } from '../../queries/search.ts'
import { Certainty } from '../parts/certainty.tsx'
import { Dated } from '../parts/dated.tsx'
import { Layout } from '../parts/layout.tsx'
import { PassageShown } from '../parts/passages.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { reportAddress, sourceAddress, storyAddress } from '../shown/addresses.ts'
import { excerptOf } from '../shown/excerpt.ts'
import type { SearchFields } from '../shown/search-fields.ts'
import type { View } from '../shown/view.ts'
import { actInWords } from '../words/act-in-words.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'

interface SearchPageProps {
  readonly view: View
  readonly given: SearchFields
  /** Null where nothing was asked yet. */
  readonly answer: SearchAnswer | null
}

/** The page of a search: the form, and below it the reports with the passages and who says them there. */
export function SearchPage({ view, given, answer }: SearchPageProps) {
  const { words } = view
  return (
    <Layout view={view} title={words.search.title}>
      <div class="opening">
        <h1>{words.search.title}</h1>
      </div>
      <SearchForm words={words} given={given} />
      {answer === null ? null : (
        <section aria-labelledby="found">
          <h2 id="found">{words.search.found(answer.total)}</h2>
          {answer.total === 0 ? <p class="empty">{words.search.nothing}</p> : null}
          {answer.total > answer.reports.length ? (
            <p class="hint">{words.search.shown(answer.reports.length)}</p>
          ) : null}
          <ol class="found">
            {answer.reports.map((report) => (
              <FoundLine report={report} words={words} />
            ))}
          </ol>
        </section>
      )}
    </Layout>
  )
}

function FoundLine({ report, words }: { readonly report: FoundReport; readonly words: Words }) {
  const { id, story, outlet, headline, published, language, passages, statements } = report
  return (
    <li>
      <h3 class="headline">
        <a href={reportAddress(id)} lang={headline === null ? undefined : language}>
          {headline ?? words.report.untitled}
        </a>
      </h3>
      <p class="facts">
        <span>{outlet ?? words.story.unnamedOutlet}</span>
        <Dated value={published?.value ?? null} words={words} />
        <span>{languageInWords(language, words)}</span>
        <a href={storyAddress(story)}>{words.report.inStory}</a>
      </p>
      {passages.map((passage) => (
        <PassageShown passage={passage} report={id} language={language} />
      ))}
      {statements.length === 0 ? null : (
        <>
          <p class="label">{words.search.whoSays}</p>
          <ul class="standing">
            {statements.map((statement) => (
              <li>
                {statement.source === null ? (
                  <em>{words.story.unnamedSource}</em>
                ) : (
                  <a href={sourceAddress(statement.source)} lang={language}>
                    {statement.source}
                  </a>
                )}{' '}
                <span class="act">{actInWords(statement.act, false, words)}</span>{' '}
                <Certainty factuality={statement.factuality} reportive={statement.reportive} words={words} />{' '}
                <q lang={language}>{excerptOf(statement.words)}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
