import type { Draft } from '../document/draft.ts'
import type { Notice, NoticeRule } from '../document/notice.ts'
import type { Published } from '../document/published.ts'
import type { Reading } from '../document/reading.ts'
import type { Report } from '../document/report.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { unnamed } from '../forgetting/blacken-reading.ts'
import { languages } from '../lang/languages.ts'

/** Dates that the analysis finds by itself; every other was given in one way or another. */
const found: ReadonlySet<Published['basis']> = new Set(['text', 'dateline', 'embed'])

/**
 * The draft that a kept reading was made from, as far as the reading tells: what the analysis found is left for it to find
 * again. The language stays, since a reading does not tell whether it was given, unless it is one that was not read.
 */
export function draftOf({ input, report, notices }: Reading): Draft {
  const { id, url, outlet, byline, published, language, text, parts } = report
  const inText = parts.some(
    ({ kind, start, end }) => kind === 'headline' && wordsOf(text, [start, end]) === report.headline,
  )
  return {
    input,
    id,
    url,
    outlet,
    headline: inText ? null : report.headline,
    byline,
    date: published === null || found.has(published.basis) ? null : published.value,
    language: languages.has(language) ? language : null,
    text,
    ...(report.partsFrom === undefined ? {} : { marked: markedOf(report, notices) }),
  }
}

/** What a page told of the text that was taken from it. */
function markedOf(report: Report, notices: readonly Notice[]): NonNullable<Draft['marked']> {
  const { parts, published, modified } = report
  const elsewhere = messageOf('elsewhere', notices)
  return {
    parts,
    dateBasis: published?.basis ?? 'given',
    noArticle: messageOf('no-article', notices) ?? null,
    ...(notices.some(({ rule }) => rule === 'teaser') ? { teaser: true } : {}),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(modified === undefined ? {} : { modified }),
  }
}

/** What a notice said that stands in the draft in words. */
function messageOf(wanted: NoticeRule, notices: readonly Notice[]): string | undefined {
  return notices.find(({ rule }) => rule === wanted)?.message
}

/**
 * A reading made anew from such a draft, with what no draft carries: how its date was known, and that a name was taken out.
 * Whoever would bear the marks that stand in its place stays an unnamed source.
 */
export function withKept(reading: Reading, kept: Reading): Reading {
  const { published } = reading.report
  const before = kept.report.published
  const given = published?.basis === 'given' && before !== null && published.value === before.value
  const notices = kept.notices.filter(({ rule }) => rule === 'name-taken-out')
  return {
    ...reading,
    report: given ? { ...reading.report, published: before } : reading.report,
    entities: notices.length === 0 ? reading.entities : unnamed(reading.entities),
    notices: [...reading.notices, ...notices],
  }
}
