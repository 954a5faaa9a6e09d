import type { RelationEnd, ToldRelation } from '../../queries/relations.ts'
import { claimAddress, reportAddress } from '../shown/addresses.ts'
import { languageOf, type StoryIndex } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'
import { Dated } from './dated.tsx'

interface ToldRelationsProps {
  readonly relations: readonly ToldRelation[]
  readonly index: StoryIndex
  readonly words: Words
}

/** How claims bear on each other, each time with both sentences, their dates and the reason. */
export function ToldRelations({ relations, index, words }: ToldRelationsProps) {
  return (
    <ul class="relations">
      {relations.map(({ kind, because, from, to }) => (
        <li>
          <EndShown end={from} index={index} words={words} /> <strong>{words.relations[kind]}</strong>{' '}
          <EndShown end={to} index={index} words={words} />
          {because === '' ? null : (
            <span class="because">
              {` (${words.story.because}: `}
              <span lang="en">{because}</span>)
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

interface EndShownProps {
  readonly end: RelationEnd
  readonly index: StoryIndex
  readonly words: Words
}

function EndShown({ end: { claim, statement, origin }, index, words }: EndShownProps) {
  const [place] = statement.places
  return (
    <span>
      <a href={claimAddress(index.ledger.story.id, claim)}>{origin}</a>
      {' ('}
      <Dated value={statement.at} words={words} />
      {'): '}
      <a href={reportAddress(statement.report, place?.span)}>
        <q lang={languageOf(index, statement.report)}>{place?.words ?? ''}</q>
      </a>
    </span>
  )
}
