import type { Change } from '../document/change.ts'
import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import type { Member } from './member.ts'
import { shorten } from './shorten.ts'
import { textDates } from './text-dates.ts'

/** What a change shows is a reminder; the texts themselves are kept. */
const longestExtract = 240

/** What an outlet changed in a report after it was published: for each revision what went and what came. */
export function editsOf(member: Member): Change[] {
  // A consent wall that was met before the article is no text that the outlet changed.
  const dates = textDates(member)
  const texts = [...member.earlier, member.reading]
    .map((reading, i) => ({ reading, at: dates[i] ?? null }))
    .filter(({ reading }) => reading.notices.every(({ rule }) => rule !== 'no-article'))
  return texts.slice(1).flatMap(({ reading: after, at }, i) => {
    const before = texts[i]
    if (before === undefined) return []
    const [old, fresh] = [sentencesOf(before.reading), sentencesOf(after)]
    const dropped = extract(old, new Set(fresh))
    const added = extract(fresh, new Set(old))
    if (dropped === null && added === null) return []
    return [{ at, report: member.id, kind: 'edit' as const, claim: null, before: dropped, after: added }]
  })
}

/** The sentences that are not among the others, cut where they are long. */
function extract(sentences: readonly string[], others: ReadonlySet<string>): string | null {
  const words = sentences.filter((sentence) => !others.has(sentence)).join(' … ')
  return words === '' ? null : shorten(words, longestExtract)
}

function sentencesOf({ report }: Reading): string[] {
  const lines = report.parts
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => wordsOf(report.text, [start, end]))
  return [...(report.headline === null ? [] : [report.headline]), ...lines].flatMap((line) =>
    line.split(/(?<=[.!?…]["”’»]?)\s+/u).filter((sentence) => sentence !== ''),
  )
}
