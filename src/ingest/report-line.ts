import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import { ReportedlyError } from '../errors.ts'
import { givenDate } from './given-date.ts'
import { givenLanguage } from './given-language.ts'
import type { IntakeOptions } from './intake.ts'

const said = z.string('is not a string')
/** Null, and nothing but white space, are the same as not given. */
const optional = said.nullish().transform((value) => (value === null || value?.trim() === '' ? undefined : value))

/** A line of NDJSON: one report. Other fields are ignored. */
const reportLineSchema = z.object(
  {
    id: optional,
    url: optional,
    outlet: optional,
    date: optional.transform((value, context) => {
      try {
        return value === undefined ? undefined : givenDate(value)
      } catch {
        context.addIssue('is not YYYY, YYYY-MM, YYYY-MM-DD or a full instant')
        return z.NEVER
      }
    }),
    title: optional,
    lang: optional.transform((value, context) => {
      const language = value === undefined ? undefined : givenLanguage(value)
      if (language === null) context.addIssue('is not a language tag such as "it"')
      return language ?? undefined
    }),
    text: z
      .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'is not a string') })
      .refine((text) => text.trim() !== '', 'is empty'),
  },
  'it is not an object',
)

/**
 * The report on one line of NDJSON. What the line gives wins over what is given for the whole run. Throws
 * 'line-not-json' or 'line-not-a-report' with the line's number.
 */
export function draftOfLine(
  input: string,
  line: number,
  words: string,
  options: Pick<IntakeOptions, 'date' | 'language'>,
): Draft {
  const parsed = reportLineSchema.safeParse(parseJson(input, line, words))
  if (!parsed.success) {
    const reason = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(' ')).join('; ')
    throw new ReportedlyError('line-not-a-report', { input, line, reason })
  }
  const { id, url, outlet, date, title, lang, text } = parsed.data
  return {
    input: `${input}#${line}`,
    id: id ?? null,
    url: url ?? null,
    outlet: outlet ?? null,
    headline: title ?? null,
    byline: null,
    date: date ?? options.date,
    language: lang ?? options.language,
    text,
  }
}

function parseJson(input: string, line: number, words: string): unknown {
  try {
    return JSON.parse(words)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ReportedlyError('line-not-json', { input, line, reason }, { cause })
  }
}
