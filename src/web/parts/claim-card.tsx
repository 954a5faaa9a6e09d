import type { Child } from 'hono/jsx'
import type { Claim } from '../../document/claim.ts'
import type { Relation } from '../../document/relation.ts'
import { claimAddress } from '../shown/addresses.ts'
import { propositionLanguage, type StoryIndex, statementAnchor } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'
import { Certainty } from './certainty.tsx'
import { ClaimAspect } from './claim-aspect.tsx'
import { ClaimTie } from './claim-tie.tsx'
import { Dated } from './dated.tsx'
import { StatementCard } from './statement-card.tsx'

interface ClaimCardProps {
  readonly claim: Claim
  readonly index: StoryIndex
  readonly words: Words
  /** Whether it stands under the heading of a question. */
  readonly underQuestion: boolean
}

/** One claim: the proposition, its origins against its outlets, where each origin stands, and every statement of it. */
export function ClaimCard({ claim, index, words, underQuestion }: ClaimCardProps) {
  const { counts } = words
  const Heading = underQuestion ? 'h4' : 'h3'
  return (
    <article class="claim" id={claim.id} aria-labelledby={`${claim.id}-proposition`}>
      <Heading class="proposition" id={`${claim.id}-proposition`}>
        <span class="kicker">{words.story.claim}</span>{' '}
        <span lang={propositionLanguage(index, claim)}>{claim.proposition}</span>
      </Heading>
      <p class="facts">
        <ClaimAspect claim={claim} index={index} words={words} />
        <span class="tally">{`${counts.origins(claim.origins.length)} · ${counts.outlets(claim)}`}</span>
        <a
          class="permalink"
          href={`#${encodeURIComponent(claim.id)}`}
          aria-label={`${words.story.permalink}: ${claim.proposition}`}
        >
          #
        </a>
        <a href={claimAddress(index.ledger.story.id, claim.id)}>
          {words.part.history}
          <span class="spoken">{`: ${claim.proposition}`}</span>
        </a>
      </p>
      <ClaimTie claim={claim} index={index} words={words} />
      <ClaimStanding claim={claim} index={index} words={words} />
      <Labelled id={`${claim.id}-statements`} label={words.story.whoSaysSo}>
        <ol class="statements" aria-labelledby={`${claim.id}-statements`}>
          {claim.statements.map((statement) => (
            <StatementCard statement={statement} claim={claim} index={index} words={words} />
          ))}
        </ol>
      </Labelled>
      <Relations claim={claim} index={index} words={words} />
    </article>
  )
}

function Labelled({ id, label, children }: { readonly id: string; readonly label: string; readonly children: Child }) {
  return (
    <div>
      <p class="label" id={id}>
        {label}
      </p>
      {children}
    </div>
  )
}

type ClaimProps = Omit<ClaimCardProps, 'underQuestion'>

/** Told only where it is more than the statements say by themselves: several origins, or one that moved. */
export function ClaimStanding({ claim, index, words }: ClaimProps) {
  const { standing, statements } = claim
  const isPlain = standing.length < 2 && new Set(statements.map(({ factuality }) => factuality)).size < 2
  if (isPlain) return null
  return (
    <Labelled id={`${claim.id}-standing`} label={words.story.standing}>
      <ul class="standing" aria-labelledby={`${claim.id}-standing`}>
        {standing.map(({ origin, factuality, at, statement }) => (
          <li>
            <a href={`#${encodeURIComponent(statementAnchor(index, claim, statement))}`}>
              {index.origins.get(origin)?.name ?? origin}
            </a>{' '}
            <Certainty factuality={factuality} reportive={false} words={words} /> <Dated value={at} words={words} />
          </li>
        ))}
      </ul>
    </Labelled>
  )
}

function Relations({ claim, index, words }: ClaimProps) {
  const relations = index.relationsOf.get(claim.id) ?? []
  if (relations.length === 0) return null
  return (
    <Labelled id={`${claim.id}-relations`} label={words.story.relations}>
      <ul class="relations" aria-labelledby={`${claim.id}-relations`}>
        {relations.map((relation) => (
          <li>
            <RelationEnd id={relation.from} claim={claim} index={index} words={words} />{' '}
            <strong>{words.relations[relation.kind]}</strong>{' '}
            <RelationEnd id={relation.to} claim={claim} index={index} words={words} />
            <Because relation={relation} words={words} />
          </li>
        ))}
      </ul>
    </Labelled>
  )
}

interface RelationEndProps extends ClaimProps {
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

/** The reason is told by the ledger, which speaks English. */
function Because({ relation, words }: { readonly relation: Relation; readonly words: Words }) {
  return relation.because === '' ? null : (
    <span class="because">
      {` (${words.story.because}: `}
      <span lang="en">{relation.because}</span>)
    </span>
  )
}
