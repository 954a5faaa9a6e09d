import type { Claim } from '../../document/claim.ts'
import { propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'
import { Certainty } from './certainty.tsx'
import { ClaimAspect } from './claim-aspect.tsx'

/** With fewer claims than this the page itself is the overview. */
const worthAnOverview = 5

interface ClaimOverviewProps {
  readonly index: StoryIndex
  readonly words: Words
}

/** Every claim in one line, in the order of the page: how sure its origins are, what, and how many say so. */
export function ClaimOverview({ index, words }: ClaimOverviewProps) {
  const { claims, questions } = index.ledger
  if (claims.length < worthAnOverview) return null
  const asked = questions.flatMap((question) => question.claims)
  const inOrder = [...new Set([...asked, ...claims.map(({ id }) => id)])]
  return (
    <details class="overview">
      <summary>{words.story.overview}</summary>
      <ol>
        {inOrder.map((id) => {
          const claim = index.claims.get(id)
          return claim === undefined ? null : <OverviewLine claim={claim} index={index} words={words} />
        })}
      </ol>
    </details>
  )
}

function OverviewLine({ claim, index, words }: ClaimOverviewProps & { readonly claim: Claim }) {
  const certainties = new Set(claim.standing.map(({ factuality }) => factuality))
  return (
    <li>
      <a href={`#${encodeURIComponent(claim.id)}`} lang={propositionLanguage(index, claim)}>
        {claim.proposition}
      </a>
      <span class="facts">
        <ClaimAspect claim={claim} index={index} words={words} />
        {[...certainties].map((factuality) => (
          <Certainty factuality={factuality} reportive={false} words={words} />
        ))}
        <span class="tally">{`${words.counts.origins(claim.origins.length)} · ${words.counts.outlets(claim)}`}</span>
      </span>
    </li>
  )
}
