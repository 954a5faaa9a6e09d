import type { ChangesSince } from '../../queries/changes-since.ts'
import { storyAddress } from '../shown/addresses.ts'
import { dateInWords } from '../words/date-in-words.ts'
import type { Words } from '../words/words.ts'

interface SinceFormProps {
  readonly story: string
  /** What is shown, where it is not all of the story. */
  readonly shown: Pick<ChangesSince, 'since' | 'undated' | 'changes'> | null
  readonly words: Words
}

/** Asks for what changed since a day; and says so where that is all that is shown, with the way back to the whole. */
export function SinceForm({ story, shown, words }: SinceFormProps) {
  const { part } = words
  return (
    <form class="search-form since" method="get" action={storyAddress(story)}>
      {shown === null ? null : (
        <p class="notices">
          <strong>{part.sinceShown(dateInWords(shown.since, words), shown.changes.length)}</strong>
          {shown.undated === 0 ? null : ` ${part.undated(shown.undated)}`}{' '}
          <a href={storyAddress(story)}>{part.wholeStory}</a>
        </p>
      )}
      <div class="field">
        <label for="since">{part.sinceLabel}</label>
        <input id="since" name="since" type="text" value={shown?.since ?? ''} aria-describedby="since-hint" />
        <p class="hint" id="since-hint">
          {part.sinceHint}
        </p>
      </div>
      <p class="send">
        <button type="submit">{part.sinceSend}</button>
      </p>
    </form>
  )
}
