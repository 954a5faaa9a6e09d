import { z } from 'zod'
import { spanSchema } from './span.ts'

const noticeRules = [
  'unclosed-quotation',
  'language-unsupported',
  'no-date',
  'no-article',
  'teaser',
  'elsewhere',
  'unreadable-characters',
  'year-unknown',
  'name-taken-out',
] as const

/** What was odd in a text: the rule that noticed it, where, and a sentence for a person. Never an exception. */
export const noticeSchema = z
  .object({ rule: z.enum(noticeRules), span: spanSchema.nullable(), message: z.string().min(1) })
  .readonly()

export type Notice = z.infer<typeof noticeSchema>
export type NoticeRule = Notice['rule']
