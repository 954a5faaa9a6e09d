import type { Change } from '../../document/change.ts'
import { reportAddress } from '../shown/addresses.ts'
import { changeGroups } from '../shown/change-groups.ts'
import { languageOf, propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import type { Words } from '../words/words.ts'
import { ChangedWords } from './changed-words.tsx'
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
                  <strong>{words.changes[change.kind]}</strong>
                )}
                <ChangedClaim change={change} index={index} />
                <BeforeAndAfter change={change} index={index} words={words} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function ChangedClaim({ change, index }: { readonly change: Change; readonly index: StoryIndex }) {
  const claim = change.claim === null ? undefined : index.claims.get(change.claim)
  return claim === undefined ? null : (
    <>
      {': '}
      <a href={`#${encodeURIComponent(claim.id)}`} lang={propositionLanguage(index, claim)}>
        {claim.proposition}
      </a>
    </>
  )
}

function BeforeAndAfter({ change, index, words }: ChangeListProps & { readonly change: Change }) {
  const proposition = change.claim === null ? undefined : index.claims.get(change.claim)?.proposition
  // A new claim's words are its proposition, which stands above already.
  const shown = [
    { label: words.story.before, value: change.before },
    { label: words.story.after, value: change.after === proposition ? null : change.after },
  ].filter(({ value }) => value !== null)
  return shown.length === 0 ? null : (
    <dl class="before-after">
      {shown.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <ChangedWords value={value ?? ''} language={languageOf(index, change.report)} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
