import type { Draft } from '../../document/draft.ts'
import { draftOfLine } from '../../ingest/report-line.ts'

/**
 * A draft as a line of NDJSON, to be carried by a form: a browser changes the line ends of whatever a form sends, and
 * JSON has none, so that the text comes back to the letter.
 */
export function writeDraft({ input, url, outlet, headline, date, language, text }: Draft): string {
  return JSON.stringify({ input, url, outlet, title: headline, date, lang: language, text })
}

/** The draft that a form carried. Throws 'line-not-json' or 'line-not-a-report' where somebody changed it. */
export function readDraft(line: string): Draft {
  const draft = draftOfLine('form', 1, line, { date: null, language: null })
  return { ...draft, input: inputOf(line) }
}

function inputOf(line: string): string {
  const value: unknown = JSON.parse(line)
  const given = typeof value === 'object' && value !== null && 'input' in value ? value.input : undefined
  return typeof given === 'string' ? given : 'form'
}
