import { type Change, changeKindIn } from '../../document/change.ts'
import type { Statement } from '../../document/statement.ts'
import { reportAddress } from '../shown/addresses.ts'
import { changeGroups } from '../shown/change-groups.ts'
import { languageOf, propositionLanguage, type StoryIndex, statementAnchor } from '../shown/story-index.ts'
import { actInWords } from '../words/act-in-words.ts'
import type { Words } from '../words/words.ts'
import { ChangedWords } from './changed-words.tsx'
import { ClaimAspect } from './claim-aspect.tsx'
import { Dated } from './dated.tsx'

interface ChangeListProps {
  readonly index: StoryIndex
  readonly words: Words
}

/** What each report added to the story, with its date and where it was said. */
export function ChangeList({ index, words }: ChangeListProps) {
  const groups = changeGroups(index.ledger.changes)
  if (groups.length === 0) return <p class="empty">{words.story.noChanges}</p>
  return (
    <ol class="changes">
      {groups.map(({ at, report, changes }) => (
        <li>
          <p class="when">
            <Dated value={at} words={words} />
            <a href={reportAddress(report)}>{index.reports.get(report)?.outlet ?? words.story.unnamedOutlet}</a>
          </p>
          <ul>
            {changes.map((change) => (
              <li>
                {/* Most are new claims: what is rarer is what an editor looks for. */}
                {change.kind === 'claim' ? (
                  <span class="kind">{words.changes.claim}</span>
                ) : (
                  <strong>{changeKindIn(words, change)}</strong>
                )}
                <ChangedClaim change={change} index={index} words={words} />
                <BeforeAndAfter change={change} index={index} words={words} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

type ChangeProps = ChangeListProps & { readonly change: Change }

/** Who says a new claim, then the claim, each of which leads to its words. */
function ChangedClaim({ change, index, words }: ChangeProps) {
  const claim = change.claim === null ? undefined : index.claims.get(change.claim)
  if (claim === undefined) return null
  const said = change.kind === 'claim' ? claim.statements.find(({ id }) => id === change.statement) : undefined
  return (
    <>
      {': '}
      {said === undefined ? null : (
        <>
          <Speaker statement={said} index={index} words={words} />
          {` ${actInWords(said.act, said.wordless === true, words)}: `}
        </>
      )}
      <a href={`#${encodeURIComponent(claim.id)}`} lang={propositionLanguage(index, claim)}>
        {claim.proposition}
      </a>{' '}
      <ClaimAspect claim={claim} index={index} words={words} />
    </>
  )
}

function Speaker({ statement, index, words }: ChangeListProps & { readonly statement: Statement }) {
  const { source, report, attribution } = statement
  if (attribution === null)
    return <span>{words.story.outletItself(index.reports.get(report)?.outlet ?? words.story.unnamedOutlet)}</span>
  return source === null ? (
    <span>{words.story.unnamedSource}</span>
  ) : (
    <span lang={languageOf(index, report)}>{source}</span>
  )
}

function BeforeAndAfter({ change, index, words }: ChangeProps) {
  const proposition = change.claim === null ? undefined : index.claims.get(change.claim)?.proposition
  const isOrigin = change.kind === 'origin'
  // A new claim's words are its proposition, which stands above already.
  const shown = [
    { label: isOrigin ? words.story.firstOrigin : words.story.before, value: change.before },
    {
      label: isOrigin ? words.story.alsoOrigin : words.story.after,
      value: change.after === proposition ? null : change.after,
    },
  ].filter(({ value }) => value !== null)
  const isBare = shown.length === 0 && (change.kind !== 'retraction' || change.statement === undefined)
  return isBare ? null : (
    <dl class="before-after">
      {shown.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <ChangedWords value={value ?? ''} language={languageOf(index, change.report)} words={words} />
          </dd>
        </div>
      ))}
      <ChangedBy change={change} index={index} words={words} />
    </dl>
  )
}

/** Who changed it, where the words of the change do not say it, with the way to what was said. */
function ChangedBy({ change, index, words }: ChangeProps) {
  const { kind, statement: id } = change
  if (id === undefined || (kind !== 'figure' && kind !== 'certainty' && kind !== 'retraction')) return null
  const claim = index.claimOf.get(id)
  const statement = claim?.statements.find((each) => each.id === id)
  return claim === undefined || statement === undefined ? null : (
    <div>
      <dt>{words.story.changedBy}</dt>
      <dd>
        <a href={`#${encodeURIComponent(statementAnchor(index, claim, id))}`}>
          <Speaker statement={statement} index={index} words={words} />
        </a>
      </dd>
    </div>
  )
}
