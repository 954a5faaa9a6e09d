import type { Claim } from '../../document/claim.ts'
import type { Relation } from '../../document/relation.ts'
import { propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'
import { Certainty } from './certainty.tsx'
import { Dated } from './dated.tsx'
import { StatementCard } from './statement-card.tsx'

interface ClaimCardProps {
  readonly claim: Claim
  readonly index: StoryIndex
  readonly words: Words
}

/** One claim: the proposition, its origins against its outlets, where each origin stands, and every statement of it. */
export function ClaimCard({ claim, index, words }: ClaimCardProps) {
  const { counts } = words
  return (
    <article class="claim" id={claim.id} aria-labelledby={`${claim.id}-proposition`}>
      <h3 id={`${claim.id}-proposition`}>
        <span class="kicker">{words.story.claim}</span>{' '}
        <span lang={propositionLanguage(index, claim)}>{claim.proposition}</span>
      </h3>
      <p class="facts">
        <span class="tally">{`${counts.origins(claim.origins.length)} · ${counts.outlets(claim.outlets)}`}</span>
        <a class="permalink" href={`#${encodeURIComponent(claim.id)}`}>
          {words.story.permalink}
        </a>
      </p>
      {claim.statements.length > 1 ? <Standing claim={claim} index={index} words={words} /> : null}
      <h4 class="label">{words.story.whoSaysSo}</h4>
      <ol class="statements">
        {claim.statements.map((statement) => (
          <StatementCard statement={statement} claim={claim} index={index} words={words} />
        ))}
      </ol>
      <Relations claim={claim} index={index} words={words} />
    </article>
  )
}

function Standing({ claim, index, words }: ClaimCardProps) {
  if (claim.standing.length === 0) return null
  return (
    <>
      <h4 class="label">{words.story.standing}</h4>
      <ul class="standing">
        {claim.standing.map(({ origin, factuality, at, statement }) => (
          <li>
            <a href={`#${encodeURIComponent(statement)}`}>{index.origins.get(origin)?.name ?? origin}</a>{' '}
            <Certainty factuality={factuality} reportive={false} words={words} /> <Dated value={at} words={words} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Relations({ claim, index, words }: ClaimCardProps) {
  const relations = index.relationsOf.get(claim.id) ?? []
  if (relations.length === 0) return null
  return (
    <>
      <h4 class="label">{words.story.relations}</h4>
      <ul class="relations">
        {relations.map((relation) => (
          <li>
            <RelationEnd id={relation.from} claim={claim} index={index} words={words} />{' '}
            <strong>{words.relations[relation.kind]}</strong>{' '}
            <RelationEnd id={relation.to} claim={claim} index={index} words={words} />
            <Because relation={relation} words={words} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface RelationEndProps extends ClaimCardProps {
  readonly id: string
}

/** One end of a relation: a claim by its proposition, a statement by who makes it; the claim at hand just as "this". */
function RelationEnd({ id, claim, index, words }: RelationEndProps) {
  if (id === claim.id) return <span>{words.story.thisClaim}</span>
  const other = index.claimOf.get(id)
  const statement = other?.statements.find((each) => each.id === id)
  const source = statement?.source ?? (statement === undefined ? null : index.origins.get(statement.origin)?.name)
  return (
    <a href={`#${encodeURIComponent(id)}`}>
      {source ? <span>{`${source}: `}</span> : null}
      <q lang={other && propositionLanguage(index, other)}>{other?.proposition ?? id}</q>
    </a>
  )
}

function Because({ relation, words }: { readonly relation: Relation; readonly words: Words }) {
  return relation.because === '' ? null : (
    <span class="because">{` (${words.story.because}: ${relation.because})`}</span>
  )
}
