import type { Draft } from '../../document/draft.ts'
import type { Part } from '../../document/part.ts'
import type { Published } from '../../document/published.ts'
import type { Language } from '../../lang/language.ts'
import { dateLine, writtenDates } from '../written-date.ts'
import { datelineDay } from './dateline.ts'
import { latestPostDay } from './post-date.ts'

/** A report says its date in its first lines or its last, if it does so in a line of its own. */
const firstParts = 6
const lastParts = 3
const longestLine = 120

/**
 * When a report was published and how that is known: the date given or found on its page, else one in a line of its own, else its dateline,
 * else the day of the latest post in it, since no report is older than a post that it shows. Null where nothing says
 * it: a date that the report merely speaks of is not its own.
 */
export function published(draft: Draft, parts: readonly Part[], language: Language | undefined): Published | null {
  if (draft.date !== null) return { value: draft.date, basis: draft.marked?.dateBasis ?? 'given' }
  const { text } = draft
  return (
    dated(lineDay(text, parts, language), 'text') ??
    dated(firstDateline(text, parts, language), 'dateline') ??
    dated(latestPostDay(text) ?? signedDay(text, parts, language), 'embed')
  )
}

function dated(value: string | null, basis: Published['basis']): Published | null {
  return value === null ? null : { value, basis }
}

function lineDay(text: string, parts: readonly Part[], language: Language | undefined): string | null {
  const edge = [...parts.slice(0, firstParts), ...parts.slice(Math.max(firstParts, parts.length - lastParts))]
  for (const part of edge) {
    if (part.kind === 'headline' || part.kind === 'embed' || part.end - part.start > longestLine) continue
    if (part.reason === 'related' || part.reason === 'navigation') continue
    const day = dateLine(text.slice(part.start, part.end), language)
    if (day !== null) return day.value
  }
  return null
}

function firstDateline(text: string, parts: readonly Part[], language: Language | undefined): string | null {
  const first = parts.find((part) => part.kind === 'paragraph' || part.kind === 'standfirst')
  return first === undefined
    ? null
    : datelineDay(text.slice(first.start, Math.min(first.end, first.start + 200)), language)
}

/** The latest date written under a post: «— Name (@handle) 3 marzo 2024». */
function signedDay(text: string, parts: readonly Part[], language: Language | undefined): string | null {
  const days = parts
    .filter((part) => part.kind === 'embed')
    .map((part) => writtenDates(text.slice(Math.max(part.start, part.end - 60), part.end), language).at(-1))
    .flatMap((date) => (date ? [date.value] : []))
  return days.sort().at(-1) ?? null
}
