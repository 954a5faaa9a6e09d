import { existsSync } from 'node:fs'
import type { Judgement, StoryJudgement } from '../../document/judgement.ts'
import { ReportedlyError } from '../../errors.ts'
import { enterJudgement } from '../../judging/enter-judgement.ts'
import { takeJudgementBack } from '../../judging/take-back.ts'
import { listJudgements } from '../../queries/list-judgements.ts'
import { judgementInWords } from '../print/judgement-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Asked, askedVerdict } from './asked-verdict.ts'
import { withLedger } from './with-ledger.ts'

/** What `judge` was asked: to list, to take back, or else to enter. */
export interface JudgeRequest {
  readonly asked: Asked
  readonly list: { readonly story: string | null } | null
  readonly takeBack: string | null
  readonly by: string | null
  readonly because: string | null
  readonly json: boolean
  readonly ledger: string
}

/** Enters, lists or takes back judgements. Throws as these do; a ledger that is not there is not made. */
export async function judge(request: JudgeRequest, surroundings: Surroundings): Promise<number> {
  const { asked, list, takeBack, json, ledger: path } = request
  const given = [asked.kind !== null, list !== null, takeBack !== null].filter(Boolean)
  if (given.length > 1) {
    const reason = 'a kind, --list and --take-back are three different things to ask'
    throw new ReportedlyError('judgement-not-understood', { reason })
  }
  if (list !== null) return await listed(request, list.story, surroundings)
  const verdict = takeBack === null ? askedVerdict(asked) : null
  const signature = signatureOf(request, surroundings)
  if (!existsSync(path)) {
    if (verdict === null) throw new ReportedlyError('judgement-unknown', { id: takeBack ?? '' })
    throw new ReportedlyError('report-unknown', { id: asked.on[0] ?? '' })
  }
  const judgement = await withLedger(path, (ledger) =>
    verdict === null
      ? takeJudgementBack(ledger, takeBack ?? '', signature)
      : enterJudgement(ledger, verdict, signature),
  )
  await surroundings.out.write(printed(judgement, json, surroundings))
  return 0
}

async function listed({ json, ledger: path }: JudgeRequest, story: string | null, surroundings: Surroundings) {
  if (!existsSync(path)) {
    if (story !== null) throw new ReportedlyError('story-unknown', { id: story })
    return 0
  }
  const found = await withLedger(path, (ledger) => listJudgements(ledger, story))
  if (found.length === 0) await surroundings.err.write('Nothing was judged so far.\n')
  for (const judgement of found) if (!(await surroundings.out.write(printed(judgement, json, surroundings)))) break
  return 0
}

function printed(judgement: Judgement | StoryJudgement, json: boolean, { out, environment }: Surroundings): string {
  if (json) return `${JSON.stringify(judgement)}\n`
  return `${judgementInWords(judgement, styleFor(out, environment)).join('\n')}\n`
}

function signatureOf({ by, because }: JudgeRequest, { now }: Surroundings) {
  const needed = (what: string) => new ReportedlyError('judgement-not-understood', { reason: `it needs ${what}` })
  if (by === null || by.trim() === '') throw needed('a name: --by, or REPORTEDLY_NAME in the environment')
  if (because === null || because.trim() === '') throw needed('a reason: --because')
  return { at: now(), by, reason: because }
}
