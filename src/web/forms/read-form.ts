import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import { decodeText } from '../../ingest/decode-text.ts'
import { givenDate } from '../../ingest/given-date.ts'
import { givenLanguage } from '../../ingest/given-language.ts'

import { deskLimit } from './desk-limit.ts'
import type { GivenFields } from './given-fields.ts'

/** The fields of the form as they were sent; one that is missing is one that was not given. */
export function fieldsOf(form: FormData): GivenFields {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const given = (name: string) => field(name).trim()
  return {
    // A browser sends every line end as CR LF, whatever was pasted.
    text: field('text').replaceAll('\r\n', '\n'),
    outlet: given('outlet'),
    date: given('date'),
    headline: given('headline'),
    url: given('url'),
    language: given('language'),
  }
}

/**
 * The draft of a report that was pasted, or chosen as a file, which then wins over the box. Throws 'input-empty',
 * 'input-binary', 'input-not-utf8', 'input-too-large', 'date-not-understood' or 'option-not-understood'.
 */
export async function draftOf(form: FormData): Promise<Draft> {
  const fields = fieldsOf(form)
  const file = form.get('file')
  const chosen = file instanceof File && file.size > 0 ? file : null
  const name = chosen?.name ?? 'pasted'
  const bytes = chosen === null ? new TextEncoder().encode(fields.text) : new Uint8Array(await chosen.arrayBuffer())
  if (bytes.length > deskLimit)
    throw new ReportedlyError('input-too-large', { input: name, bytes: bytes.length, limit: deskLimit })
  return {
    input: name,
    id: null,
    url: fields.url || null,
    outlet: fields.outlet || null,
    headline: fields.headline || null,
    byline: null,
    date: fields.date === '' ? null : givenDate(fields.date),
    language: fields.language === '' ? null : languageOf(fields.language),
    text: decodeText({ name, road: chosen === null ? 'paste' : 'file', bytes }),
  }
}

function languageOf(value: string): string {
  const tag = givenLanguage(value)
  if (tag !== null) return tag
  throw new ReportedlyError('option-not-understood', { option: 'language', value, expected: 'a tag such as it or en' })
}
