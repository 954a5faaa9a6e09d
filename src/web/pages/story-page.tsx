import type { Claim } from '../../document/claim.ts'
import type { Story } from '../../document/story.ts'
import type { ChangesSince } from '../../queries/changes-since.ts'
import { ChangeList } from '../parts/change-list.tsx'
import { ClaimCard } from '../parts/claim-card.tsx'
import { ClaimOverview } from '../parts/claim-overview.tsx'
import { CorrectionList } from '../parts/corrections.tsx'
import { Layout } from '../parts/layout.tsx'
import { OriginList } from '../parts/origin-list.tsx'
import { SinceForm } from '../parts/since-form.tsx'
import { StoryReports } from '../parts/story-reports.tsx'
import { copiesAddress, questionAddress, storyAddress } from '../shown/addresses.ts'
import { indexStory, propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { View } from '../shown/view.ts'
import { daysInWords } from '../words/date-in-words.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'

interface StoryPageProps {
  readonly view: View
  readonly ledger: Story | ChangesSince
  /** For the forms on the page. */
  readonly token: string
}

/** The page of one story: its whole ledger. */
export function StoryPage({ view, ledger, token }: StoryPageProps) {
  const { words } = view
  const { story, claims, changes } = ledger
  const index = indexStory(ledger)
  const title = story.title || words.story.untitled
  const shown = 'since' in ledger ? ledger : null
  const query = shown === null ? '' : `?since=${encodeURIComponent(shown.since)}`
  return (
    <Layout view={view} title={title} json={`${storyAddress(story.id)}.json${query}`}>
      <div class="opening">
        <p class="kicker">
          <a href="/">{words.layout.stories}</a>
        </p>
        <h1 lang={titleLanguage(index)}>{title}</h1>
        <StoryFacts ledger={ledger} words={words} />
        <nav class="contents" aria-label={words.story.contents}>
          <ul>
            <li>
              <a href="#claims">{words.story.atIssue}</a> <span class="tally">{claims.length}</span>
            </li>
            <li>
              <a href="#changes">{words.story.changes}</a> <span class="tally">{changes.length}</span>
            </li>
            <li>
              <a href="#origins">{words.story.origins}</a> <span class="tally">{ledger.origins.length}</span>
            </li>
            <li>
              <a href={copiesAddress(story.id)}>{words.part.copies}</a>
            </li>
            <li>
              <a href="#reports">{words.story.reports}</a> <span class="tally">{story.reports.length}</span>
            </li>
          </ul>
        </nav>
        <SinceForm story={story.id} shown={shown} words={words} />
      </div>
      <section class="claims" aria-labelledby="claims">
        <h2 id="claims">{words.story.atIssue}</h2>
        <ClaimOverview index={index} words={words} />
        {claims.length === 0 ? <p class="empty">{words.story.noClaims}</p> : <Questions index={index} words={words} />}
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{words.story.changes}</h2>
        <ChangeList index={index} words={words} />
      </section>
      <section aria-labelledby="origins">
        <h2 id="origins">{words.story.origins}</h2>
        <OriginList index={index} words={words} />
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">{words.story.reports}</h2>
        <StoryReports index={index} words={words} />
      </section>
      {ledger.judgements.length === 0 ? null : (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{words.judgement.corrections}</h2>
          <CorrectionList index={index} words={words} token={token} />
        </section>
      )}
    </Layout>
  )
}

function StoryFacts({ ledger, words }: { readonly ledger: Story; readonly words: Words }) {
  const { story, origins } = ledger
  return (
    <p class="facts">
      <span>{daysInWords(story.first, story.last, words)}</span>
      <span>{words.counts.reports(story.reports.length)}</span>
      <span>{`${words.counts.origins(origins.length)} · ${words.counts.outlets(story)}`}</span>
      <span>{story.languages.map((tag) => languageInWords(tag, words)).join(', ')}</span>
    </p>
  )
}

interface QuestionsProps {
  readonly index: StoryIndex
  readonly words: Words
}

/** The claims under their questions; a question of one claim is that claim, and says nothing beside it. */
function Questions({ index, words }: QuestionsProps) {
  const { questions, claims } = index.ledger
  const asked = new Set(questions.flatMap((question) => question.claims))
  const rest = claims.filter((claim) => !asked.has(claim.id))
  const found = (ids: readonly string[]) => ids.map((id) => index.claims.get(id)).filter((claim) => claim !== undefined)
  return (
    <>
      {questions.map((question) => {
        const under = found(question.claims)
        const [first] = under
        return (
          <div class="question" id={question.id}>
            {under.length > 1 ? (
              <h3 class="about">
                <span class="kicker">{words.story.question}</span>{' '}
                <span lang={first && propositionLanguage(index, first)}>{question.about}</span>{' '}
                <a class="alone" href={questionAddress(index.ledger.story.id, question.id)}>
                  {words.part.onlyQuestion}
                </a>
              </h3>
            ) : null}
            <Claims claims={under} index={index} words={words} underQuestion={under.length > 1} />
          </div>
        )
      })}
      {rest.length === 0 ? null : (
        <div class="question">
          {questions.length === 0 ? null : <h3 class="about">{words.story.otherClaims}</h3>}
          <Claims claims={rest} index={index} words={words} underQuestion={questions.length > 0} />
        </div>
      )}
    </>
  )
}

interface ClaimsProps extends QuestionsProps {
  readonly claims: readonly Claim[]
  readonly underQuestion: boolean
}

function Claims({ claims, index, words, underQuestion }: ClaimsProps) {
  return (
    <>
      {claims.map((claim) => (
        <ClaimCard claim={claim} index={index} words={words} underQuestion={underQuestion} />
      ))}
    </>
  )
}

/** A story's title is the headline of one of its reports, and in that report's language. */
function titleLanguage({ ledger: { story } }: StoryIndex): string | undefined {
  const report = story.reports.find((each) => each.headline === story.title)
  return report?.language ?? (story.languages.length === 1 ? story.languages[0] : undefined)
}
