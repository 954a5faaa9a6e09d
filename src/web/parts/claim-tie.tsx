import type { Claim } from '../../document/claim.ts'
import { claimAddress } from '../shown/addresses.ts'
import { propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'

interface ClaimTieProps {
  readonly claim: Claim
  readonly index: StoryIndex
  readonly words: Words
  /** Whether the other claim is not on the page, though the page knows it. */
  readonly apart?: boolean
}

/** Why a claim stands in its question: the claim there that it is most alike to, and what ties the two, in the words of both. */
export function ClaimTie({ claim, index, words, apart = false }: ClaimTieProps) {
  const { because } = claim
  if (because === undefined) return null
  const other = index.claims.get(because.claim)
  const [own, theirs] = [propositionLanguage(index, claim), other && propositionLanguage(index, other)]
  const address =
    apart || other === undefined ? claimAddress(index.ledger.story.id, because.claim) : `#${because.claim}`
  return (
    <p class="because">
      {`${words.story.inQuestionWith} `}
      <a href={address}>
        <q lang={theirs}>{because.proposition}</q>
      </a>
      {': '}
      {because.shared.map((pair, i) => (
        <>
          {i === 0 ? '' : ', '}
          <span lang={own}>{pair.words}</span>
          {pair.words.toLowerCase() === pair.theirs.toLowerCase() ? null : (
            <>
              {' = '}
              <span lang={theirs}>{pair.theirs}</span>
            </>
          )}
        </>
      ))}
      {because.also.map((kind, i) => (i + because.shared.length === 0 ? '' : '; ') + words.story.ties[kind]).join('')}
    </p>
  )
}
