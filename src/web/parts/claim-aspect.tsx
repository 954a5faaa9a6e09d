import type { Claim } from '../../document/claim.ts'
import { propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'
import { FigureShown } from './figure-shown.tsx'

interface ClaimAspectProps {
  readonly claim: Claim
  readonly index: StoryIndex
  readonly words: Words
}

/** Which of several figures in its words a claim is of; nothing where the words are its own. */
export function ClaimAspect({ claim, index, words }: ClaimAspectProps) {
  const { ofFigure } = claim
  if (ofFigure === undefined) return null
  return (
    <span class="aspect">
      {`${words.story.ofWhich} `}
      {ofFigure === null ? (
        words.story.besidesFigures
      ) : (
        <FigureShown figure={ofFigure} language={propositionLanguage(index, claim)} words={words} />
      )}
    </span>
  )
}
