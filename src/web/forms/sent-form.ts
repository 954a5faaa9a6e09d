import type { Context } from 'hono'
import { ReportedlyError } from '../../errors.ts'

/** The form that a request carries. Throws 'form-not-understood' where it carries none, or one that is broken. */
export async function sentForm({ req }: Context): Promise<FormData> {
  try {
    return await req.formData()
  } catch (cause) {
    throw new ReportedlyError('form-not-understood', { type: req.header('content-type') ?? 'no type' }, { cause })
  }
}
