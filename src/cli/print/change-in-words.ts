import { type Change, changeKindIn } from '../../document/change.ts'
import { factualitySchema } from '../../document/factuality.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story } from '../../document/story.ts'
import { changeWords, dateUnknown, factualityWords } from '../words.ts'
import { instantInWords } from './date-in-words.ts'
import { actInWords } from './said-in-words.ts'
import { aspectInWords, changedBy, sourceInWords } from './story-facts.ts'

/**
 * A change in one line: when, what, in which report, of which claim, by whom, and what stood there before and after. Where
 * the claim stands above already, `underClaim` leaves it out.
 */
export function changeInWords(story: Story, change: Change, underClaim = false): string {
  const when = change.at === null ? dateUnknown : instantInWords(change.at)
  const report = story.story.reports.find(({ id }) => id === change.report)
  const what = [...(underClaim ? [] : claimWords(story, change)), turnInWords(story, change)].filter(
    (words) => words !== '',
  )
  return [`${when}: ${changeKindIn(changeWords, change)} (${changedBy(report, change.report)})`, ...what].join(': ')
}

/**
 * The claim that changed. A denial, a retraction and an edit tell the words themselves, and a new claim's words are its own; of an
 * edit is told of which figure it is, where the sentence gives several.
 */
function claimWords({ claims }: Story, { kind, claim }: Change): readonly string[] {
  if (kind === 'edit') return aspectInWords(claims.find(({ id }) => id === claim) ?? {})
  const isNamed = kind === 'origin' || kind === 'figure' || kind === 'certainty'
  const named = isNamed ? claims.find(({ id }) => id === claim) : undefined
  return named === undefined ? [] : [[`“${named.proposition}”`, ...aspectInWords(named)].join(', ')]
}

function turnInWords(story: Story, { kind, claim: of, statement, before, after }: Change): string {
  const by = statementOf(story, statement)
  const [was, is] = [before, after].map(certaintyInWords)
  const turn = [was, is].filter((words) => words !== null).join(' → ')
  if (kind === 'edit') return editInWords(before, after)
  if (kind === 'origin') return was === null || is === null ? turn : `first ${was}, now also ${is}`
  if (by === undefined || kind === 'denial' || turn === '') return turn
  const who = sourceInWords(by)
  if (kind === 'claim') {
    const act = actInWords({ act: by.act, wordless: by.wordless === true })
    const aspect = aspectInWords(story.claims.find(({ id }) => id === of) ?? {})
    return [`${who} ${act}: “${turn}”`, ...aspect].join(', ')
  }
  return `${turn} (by ${who})`
}

function editInWords(before: string | null, after: string | null): string {
  if (before === null) return `added “${after}”`
  return after === null ? `dropped “${before}”` : `“${before}” → “${after}”`
}

function statementOf({ claims }: Story, statement: string | undefined): Statement | undefined {
  if (statement === undefined) return undefined
  for (const claim of claims) {
    const found = claim.statements.find(({ id }) => id === statement)
    if (found !== undefined) return found
  }
  return undefined
}

/** A certainty comes as a code and is given in words, all else as it is. */
function certaintyInWords(value: string | null): string | null {
  const factuality = factualitySchema.safeParse(value)
  return factuality.success ? factualityWords[factuality.data] : value
}
