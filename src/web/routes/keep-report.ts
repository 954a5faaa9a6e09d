import type { Context } from 'hono'
import type { DeskDependencies } from '../desk-dependencies.ts'
import { readDraft } from '../forms/kept-draft.ts'
import { sentForm } from '../forms/sent-form.ts'
import { checkToken } from '../guard/form-token.ts'
import { storyAddress } from '../shown/addresses.ts'

/** Keeps the report that was just read, and leads on to its story. Refuses a form that the desk did not make. */
export async function keepReport(context: Context, { analyse, keep, secret }: DeskDependencies): Promise<Response> {
  const form = await sentForm(context)
  checkToken(context, secret, form.get('token'))
  const draft = form.get('draft')
  const kept = await keep(analyse(readDraft(typeof draft === 'string' ? draft : '')))
  return context.redirect(storyAddress(kept.story), 303)
}
