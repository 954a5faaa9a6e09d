import { type Change, changeKindIn } from '../../document/change.ts'
import type { Claim } from '../../document/claim.ts'
import type { ClaimHistory, Moment } from '../../queries/claim-history.ts'
import { toldRelations } from '../../queries/relations.ts'
import { ChangedWords } from '../parts/changed-words.tsx'
import { ClaimAspect } from '../parts/claim-aspect.tsx'
import { ClaimStanding } from '../parts/claim-card.tsx'
import { ClaimTie } from '../parts/claim-tie.tsx'
import { Dated } from '../parts/dated.tsx'
import { Layout } from '../parts/layout.tsx'
import { StatementCard } from '../parts/statement-card.tsx'
import { ToldRelations } from '../parts/told-relations.tsx'
import { claimAddress, questionAddress, reportAddress, storyAddress } from '../shown/addresses.ts'
import { indexStory, languageOf, propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { View } from '../shown/view.ts'
import type { Words } from '../words/words.ts'

interface ClaimPageProps {
  readonly view: View
  readonly history: ClaimHistory
}

/** The page of one claim: how it came, in time, where each origin stands now, and what bears on it. */
export function ClaimPage({ view, history }: ClaimPageProps) {
  const { words } = view
  const { story, claim: id } = history
  const index = indexStory(history)
  const claim = index.claims.get(id)
  if (claim === undefined) return null
  const relations = toldRelations(history).filter(({ from, to }) => from.claim === id || to.claim === id)
  return (
    <Layout view={view} title={claim.proposition} json={`${claimAddress(story.id, id)}.json`}>
      <div class="opening">
        <p class="kicker">
          <a href={storyAddress(story.id, id)}>{story.title || words.story.untitled}</a>
        </p>
        <h1 lang={propositionLanguage(index, claim)}>{claim.proposition}</h1>
        <p class="facts">
          <ClaimAspect claim={claim} index={index} words={words} />
          <span class="tally">{`${words.counts.origins(claim.origins.length)} · ${words.counts.outlets(claim)}`}</span>
          {claim.question === null ? null : (
            <a href={questionAddress(story.id, claim.question)}>{words.story.question}</a>
          )}
        </p>
        <ClaimTie claim={claim} index={index} words={words} apart />
        <ClaimStanding claim={claim} index={index} words={words} />
      </div>
      <section aria-labelledby="came">
        <h2 id="came">{words.part.howItCame}</h2>
        <ol class="statements">
          {history.timeline.map((moment) => (
            <MomentShown moment={moment} claim={claim} index={index} words={words} />
          ))}
        </ol>
      </section>
      {relations.length === 0 ? null : (
        <section aria-labelledby="bears">
          <h2 id="bears">{words.part.bears}</h2>
          <ToldRelations relations={relations} index={index} words={words} />
        </section>
      )}
    </Layout>
  )
}

interface MomentProps {
  readonly claim: Claim
  readonly index: StoryIndex
  readonly words: Words
}

function MomentShown({ moment, ...rest }: MomentProps & { readonly moment: Moment }) {
  return 'statement' in moment ? (
    <StatementCard statement={moment.statement} {...rest} />
  ) : (
    <ChangeShown change={moment.change} index={rest.index} words={rest.words} />
  )
}

interface ChangeShownProps extends Pick<MomentProps, 'index' | 'words'> {
  readonly change: Change
}

function ChangeShown({ change, index, words }: ChangeShownProps) {
  const { at, kind, report, before, after } = change
  const language = languageOf(index, report)
  return (
    <li class="statement moment">
      <p class="stand">
        <strong>{changeKindIn(words, change)}</strong>
        <span class="road">
          <Dated value={at} words={words} />
          <a href={reportAddress(report)}>{index.reports.get(report)?.outlet ?? words.story.unnamedOutlet}</a>
        </span>
      </p>
      <p>
        {before === null ? null : <ChangedWords value={before} language={language} words={words} />}
        {before === null || after === null ? null : kind === 'origin' ? ` · ${words.story.alsoOrigin} ` : ' → '}
        {after === null ? null : <ChangedWords value={after} language={language} words={words} />}
      </p>
    </li>
  )
}
