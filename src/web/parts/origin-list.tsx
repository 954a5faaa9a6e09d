import type { Origin } from '../../document/origin.ts'
import { sourceAddress } from '../shown/addresses.ts'
import { propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import { countryInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'
import { GradeShown } from './grade-shown.tsx'

interface OriginListProps {
  readonly index: StoryIndex
  readonly words: Words
}

/** The named sources at the ends of the chains, with their kind, affiliation and what led them to speak. */
export function OriginList({ index, words }: OriginListProps) {
  return (
    <>
      <p class="hint">{words.story.originsExplained}</p>
      <ul class="origins">
        {index.ledger.origins.map((origin) => (
          <li id={origin.id}>
            <a href={sourceAddress(origin.name)}>
              <strong>{origin.name}</strong>
            </a>
            <span class="facts">
              <span>{words.entities[origin.type]}</span>
              {origin.affiliation === null ? null : <span>{countryInWords(origin.affiliation, words)}</span>}
            </span>
            <GradeShown grade={origin.grade} words={words} />
            <Prompting origin={origin} index={index} words={words} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Prompting({ origin, index, words }: OriginListProps & { readonly origin: Origin }) {
  const claim = origin.promptedBy === null ? undefined : index.claims.get(origin.promptedBy)
  return claim === undefined ? null : (
    <span>
      {`${words.story.promptedBy} `}
      <a href={`#${encodeURIComponent(claim.id)}`} lang={propositionLanguage(index, claim)}>
        {claim.proposition}
      </a>
    </span>
  )
}
