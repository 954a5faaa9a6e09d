import type { WhoSaid } from '../../queries/who-said.ts'
import { Layout } from '../parts/layout.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { ToldStatement } from '../parts/told-statement.tsx'
import type { SearchFields } from '../shown/search-fields.ts'
import type { View } from '../shown/view.ts'

interface WhoSaidPageProps {
  readonly view: View
  readonly given: SearchFields
  readonly answer: WhoSaid
}

/** The page of who said some words, in whatever story: the earliest first. */
export function WhoSaidPage({ view, given, answer: { said, leftOut } }: WhoSaidPageProps) {
  const { words } = view
  return (
    <Layout view={view} title={words.search.whoSaid}>
      <div class="opening">
        <h1>{words.search.whoSaid}</h1>
      </div>
      <SearchForm words={words} given={given} />
      <section aria-labelledby="found">
        <h2 id="found">{words.search.saidFound(said.length)}</h2>
        {leftOut === 0 ? null : <p class="hint">{words.search.leftOut(leftOut)}</p>}
        {said.length === 0 ? null : (
          <ol class="statements" aria-label={words.search.whoSaidTitle}>
            {said.map((each) => (
              <ToldStatement said={each} words={words} withStory={true} />
            ))}
          </ol>
        )}
      </section>
    </Layout>
  )
}
