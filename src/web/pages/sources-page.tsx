import type { RegisteredSource } from '../../queries/list-sources.ts'
import { GradeShown } from '../parts/grade-shown.tsx'
import { Layout } from '../parts/layout.tsx'
import { sourceAddress } from '../shown/addresses.ts'
import type { View } from '../shown/view.ts'
import { daysInWords } from '../words/date-in-words.ts'
import { countryInWords } from '../words/name-in-words.ts'

interface SourcesPageProps {
  readonly view: View
  readonly sources: readonly RegisteredSource[]
}

/** The register of sources: who is named, how often, and from when to when. */
export function SourcesPage({ view, sources }: SourcesPageProps) {
  const { words } = view
  return (
    <Layout view={view} title={words.sources.register} json="/sources.json">
      <div class="opening">
        <p class="kicker">
          <a href="/">{words.layout.stories}</a>
        </p>
        <h1>{words.sources.register}</h1>
        <p class="hint">{words.sources.registerExplained}</p>
      </div>
      <section aria-label={words.sources.register}>
        {sources.length === 0 ? <p class="empty">{words.sources.none}</p> : null}
        <ol class="origins">
          {sources.map(({ name, type, country, reports, stories, first, last, grade }) => (
            <li>
              <a href={sourceAddress(name)}>
                <strong>{name}</strong>
              </a>
              <span class="facts">
                <span>{words.entities[type]}</span>
                {country === null ? null : <span>{countryInWords(country, words)}</span>}
                <span>{words.sources.reach(words.counts.reports(reports), stories)}</span>
                <span>{daysInWords(first, last, words)}</span>
              </span>
              <GradeShown grade={grade} words={words} />
            </li>
          ))}
        </ol>
      </section>
    </Layout>
  )
}
