import type { Story } from '../../document/story.ts'
import { toldRelations } from '../../queries/relations.ts'
import { ChangeList } from '../parts/change-list.tsx'
import { ClaimCard } from '../parts/claim-card.tsx'
import { Layout } from '../parts/layout.tsx'
import { OriginList } from '../parts/origin-list.tsx'
import { ToldRelations } from '../parts/told-relations.tsx'
import { questionAddress, storyAddress } from '../shown/addresses.ts'
import { indexStory, propositionLanguage } from '../shown/story-index.ts'
import type { View } from '../shown/view.ts'

interface QuestionPageProps {
  readonly view: View
  /** The part of a story's ledger that holds this question alone. */
  readonly ledger: Story
}

/** The page of one question: its claims, how they bear on each other, what changed, who stands for them. */
export function QuestionPage({ view, ledger }: QuestionPageProps) {
  const { words } = view
  const { story, claims } = ledger
  const index = indexStory(ledger)
  const [question] = ledger.questions
  const [first] = claims
  if (question === undefined) return null
  const relations = toldRelations(ledger)
  return (
    <Layout view={view} title={question.about} json={`${questionAddress(story.id, question.id)}.json`}>
      <div class="opening">
        <p class="kicker">
          <a href={storyAddress(story.id, question.id)}>{story.title || words.story.untitled}</a>
        </p>
        <h1>
          <span class="spoken">{`${words.story.question}: `}</span>
          <span lang={first && propositionLanguage(index, first)}>{question.about}</span>
        </h1>
        <p class="facts">
          <span>{words.counts.claims(claims.length)}</span>
          <span>{words.counts.origins(ledger.origins.length)}</span>
          <span>{words.counts.outlets(story)}</span>
        </p>
      </div>
      <section class="claims" aria-labelledby="claims">
        <h2 id="claims">{words.story.atIssue}</h2>
        <div class="question">
          {claims.map((claim) => (
            <ClaimCard claim={claim} index={index} words={words} underQuestion={false} />
          ))}
        </div>
      </section>
      {relations.length === 0 ? null : (
        <section aria-labelledby="relations">
          <h2 id="relations">{words.story.relations}</h2>
          <ToldRelations relations={relations} index={index} words={words} />
        </section>
      )}
      <section aria-labelledby="changes">
        <h2 id="changes">{words.story.changes}</h2>
        <ChangeList index={index} words={words} />
      </section>
      <section aria-labelledby="origins">
        <h2 id="origins">{words.story.origins}</h2>
        <OriginList index={index} words={words} />
      </section>
    </Layout>
  )
}
