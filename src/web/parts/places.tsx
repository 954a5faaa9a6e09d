import type { Child } from 'hono/jsx'
import { differingWordings } from '../../claims/word-difference.ts'
import type { Place, Statement } from '../../document/statement.ts'
import { reportAddress } from '../shown/addresses.ts'
import type { Words } from '../words/words.ts'
import { DifferingWords } from './differing-words.tsx'

interface PlacesProps {
  readonly statement: Statement
  readonly language: string | undefined
  readonly words: Words
}

/**
 * The words of a statement, each leading to where they stand in the report. One wording is shown with its other places
 * folded under it; several are shown side by side with their difference, never merged.
 */
export function Places({ statement, language, words }: PlacesProps) {
  const wordings = wordingsOf(statement.places)
  if (wordings.length > 1 && statement.variants > 1)
    return <Wordings statement={statement} wordings={wordings} language={language} words={words} />
  const [first, ...others] = statement.places
  if (first === undefined) return null
  return (
    <>
      <Quoted statement={statement} place={first} language={language}>
        {first.words}
      </Quoted>
      {others.length === 0 ? null : (
        <details class="more-places">
          <summary>{words.story.alsoSaid(others.length)}</summary>
          <ul>
            {others.map((place) => (
              <li>
                <Quoted statement={statement} place={place} language={language}>
                  {place.words}
                </Quoted>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The places of each wording, in the order of the text. */
function wordingsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const spoken = [...new Set(places.map((place) => place.words))]
  return spoken.map((words) => places.filter((place) => place.words === words))
}

interface WordingsProps extends PlacesProps {
  readonly wordings: readonly (readonly Place[])[]
}

function Wordings({ statement, wordings, language, words }: WordingsProps) {
  const runs = differingWordings(wordings.map((places) => places[0]?.words ?? ''))
  return (
    <div class="wordings">
      <p class="hint">
        {words.story.variants(wordings.length)}. {words.story.variantsExplained}
      </p>
      <ul>
        {wordings.map((places, index) => (
          <li>
            {places.map((place) => (
              <Quoted statement={statement} place={place} language={language}>
                <DifferingWords runs={runs[index] ?? []} differs={words.story.differs} />
              </Quoted>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface QuotedProps {
  readonly statement: Statement
  readonly place: Place
  readonly language: string | undefined
  readonly children: Child
}

function Quoted({ statement, place, language, children }: QuotedProps) {
  return (
    <blockquote lang={language}>
      <a href={reportAddress(statement.report, place.span)}>{children}</a>
    </blockquote>
  )
}
