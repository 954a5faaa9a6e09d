import type { Context } from 'hono'
import { takeJudgementBack } from '../../judging/take-back.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { correctionFields } from '../forms/correction-fields.ts'
import { sentForm } from '../forms/sent-form.ts'
import { checkToken } from '../guard/form-token.ts'
import { storyAddress } from '../shown/addresses.ts'
import { rememberName } from './editor-name.ts'

/** Takes a judgement back, and leads to where it is listed. Refuses a form that the desk did not make. */
export async function takeBack(context: Context, { ledger, secret, now }: DeskDependencies): Promise<Response> {
  const form = await sentForm(context)
  checkToken(context, secret, form.get('token'))
  const { by, reason } = correctionFields(form)
  const given = form.get('judgement')
  const { id, verdict } = await takeJudgementBack(ledger, typeof given === 'string' ? given : '', {
    at: now(),
    by,
    reason,
  })
  rememberName(context, by)
  const moved = verdict.kind === 'story' ? await ledger.report(verdict.report) : null
  const story = moved?.story ?? (await storyLedgerOf(ledger, context.req.param('id') ?? '')).story.id
  return context.redirect(storyAddress(story, id), 303)
}
