import { factualitySchema } from '../../document/factuality.ts'
import type { Statement } from '../../document/statement.ts'
import { figureFromWords } from '../../judging/figure-from-words.ts'
import type { GivenWords, WantedVerdict } from '../../judging/wanted-judgement.ts'
import { wordsOfStatement } from '../../judging/words-of-statement.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { Ledger } from '../../store/ledger.ts'
import type { StoryIndex } from '../shown/story-index.ts'
import type { CorrectionFields } from './correction-fields.ts'

/** What is missing in a form for a correction. */
export type MissingCorrection = 'kind' | 'name' | 'reason' | 'value'

/** What a form for a statement asks to put right, or what is missing in it. Throws as the ledger does. */
export async function askedOfStatement(
  ledger: Ledger,
  index: StoryIndex,
  statement: Statement,
  fields: CorrectionFields,
): Promise<WantedVerdict | MissingCorrection> {
  const on = await wordsOfStatement(ledger, statement)
  const pair = async (kind: 'same-claim' | 'same-question', other: string, same: boolean) => {
    const found = statementOf(index, other)
    return found === undefined
      ? 'value'
      : ({ kind, on: [on, await wordsOfStatement(ledger, found)], same } as const satisfies WantedVerdict)
  }
  switch (fields.kind) {
    case 'speaker':
      return { kind: 'speaker', on, name: fields.speaker === '' ? null : fields.speaker, type: null }
    case 'factuality': {
      const factuality = factualitySchema.safeParse(fields.factuality)
      return factuality.success ? { kind: 'factuality', on, factuality: factuality.data } : 'value'
    }
    case 'figure':
      return figureOf(on, fields)
    case 'origin':
      return fields.origin === '' ? 'value' : { kind: 'origin', on, name: fields.origin }
    case 'no-statement':
      return { kind: 'no-statement', on }
    case 'same-claim':
      return await pair('same-claim', fields.sameClaim, true)
    case 'other-claim':
      return await pair('same-claim', fields.otherClaim, false)
    case 'same-question':
      return await pair('same-question', fields.sameQuestion, true)
    case 'other-question':
      return await pair('same-question', fields.otherQuestion, false)
    default:
      return 'kind'
  }
}

/** The same for a report. A story is given by its id, and meant by its first report. */
export async function askedOfReport(
  ledger: Ledger,
  report: string,
  fields: CorrectionFields,
): Promise<WantedVerdict | MissingCorrection> {
  switch (fields.kind) {
    case 'copy':
      return fields.copy === '' ? 'value' : { kind: 'copy', report, of: fields.copy, same: true }
    case 'no-copy':
      return fields.noCopy === '' ? 'value' : { kind: 'copy', report, of: fields.noCopy, same: false }
    case 'story': {
      if (fields.story === '') return 'value'
      const { story } = await storyLedgerOf(ledger, fields.story)
      const company = story.reports.find(({ id }) => id !== report)
      return company === undefined ? 'value' : { kind: 'story', report, with: company.id }
    }
    case 'alone':
      return { kind: 'story', report, with: null }
    default:
      return 'kind'
  }
}

/** The words of the figure must stand within those of the statement, so that no other figure is meant. */
function figureOf(on: GivenWords, { figureWords, low, high, approximate }: CorrectionFields): WantedVerdict | 'value' {
  const at = on.words.indexOf(figureWords)
  const [from, to] = [boundOf(low), boundOf(high)]
  if (figureWords === '' || at < 0 || from === undefined || to === undefined) return 'value'
  const start = on.start === null ? null : on.start + at
  const none = from === null && to === null
  const bounds = { low: from, high: to, approximate: !none && approximate !== '' }
  return { kind: 'figure', on: { ...on, words: figureWords, start }, ...bounds, counted: null }
}

/** Null where it was left empty, undefined where it is no number. */
function boundOf(words: string): number | null | undefined {
  if (words === '') return null
  return figureFromWords(words)?.low ?? undefined
}

function statementOf({ ledger }: StoryIndex, id: string): Statement | undefined {
  return ledger.claims.flatMap(({ statements }) => statements).find((statement) => statement.id === id)
}
