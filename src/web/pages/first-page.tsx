import type { StorySummary } from '../../document/story.ts'
import type { GivenFields } from '../forms/given-fields.ts'
import { Layout } from '../parts/layout.tsx'
import { type FormTrouble, ReportForm } from '../parts/report-form.tsx'
import { SmallSearchForm } from '../parts/search-form.tsx'
import { storyAddress } from '../shown/addresses.ts'
import type { View } from '../shown/view.ts'
import { daysInWords } from '../words/date-in-words.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'

interface FirstPageProps {
  readonly view: View
  /** Newest first. */
  readonly stories: readonly StorySummary[]
  /** What was in a form that could not be read, and why. */
  readonly given?: GivenFields | undefined
  readonly trouble?: FormTrouble | undefined
}

/** The first page: what this is, the box for a report, and the stories of the ledger. */
export function FirstPage({ view, stories, given, trouble }: FirstPageProps) {
  const { words } = view
  return (
    <Layout view={view} title={words.first.title} json="/stories.json">
      <div class="opening">
        <h1>{words.first.title}</h1>
        <p class="purpose">{words.first.purpose}</p>
      </div>
      <div class="first">
        <section class="read" aria-labelledby="read">
          <h2 id="read">{words.form.title}</h2>
          <ReportForm words={words} given={given} trouble={trouble} />
        </section>
        <section class="stories" aria-labelledby="stories">
          <h2 id="stories">{words.first.stories}</h2>
          <SmallSearchForm words={words} />
          {stories.length === 0 ? (
            <p class="empty">{words.first.noStories}</p>
          ) : (
            <ol class="story-list">
              {stories.map((story) => (
                <StoryLine story={story} words={words} />
              ))}
            </ol>
          )}
        </section>
      </div>
    </Layout>
  )
}

function StoryLine({ story, words }: { readonly story: StorySummary; readonly words: Words }) {
  const { id, title, languages, first, last, reports } = story
  const counts = [words.counts.reports(reports.length), words.counts.outlets(story)]
  return (
    <li>
      <h3>
        <a href={storyAddress(id)} lang={languages.length === 1 ? languages[0] : undefined}>
          {title || words.story.untitled}
        </a>
      </h3>
      <p class="facts">
        <span>{daysInWords(first, last, words)}</span>
        <span>{counts.join(' · ')}</span>
        <span>{languages.map((tag) => languageInWords(tag, words)).join(', ')}</span>
      </p>
    </li>
  )
}
