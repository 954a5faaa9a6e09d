import type { StoryReport } from '../../document/story.ts'
import type { RelationEnd, Relations, ToldRelation } from '../../queries/relations.ts'
import { dateUnknown, relationWords } from '../words.ts'
import { instantInWords } from './date-in-words.ts'
import { printable } from './printable.ts'
import { quotedLines } from './said-in-words.ts'
import { reportInWords, sourceInWords } from './story-facts.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

/** How the claims of a story bear on each other, with both sentences. */
export function relationsInWords({ story, relations }: Relations, style: Style): string {
  const reports = new Map(story.reports.map((report) => [report.id, report]))
  const lines = [
    ...wrap(printable(story.title), style.columns).map(style.strong),
    ...relations.flatMap((relation) => ['', ...relationLines(relation, reports, style)]),
  ]
  return `${lines.join('\n')}\n`
}

/** One relation: the sentence of the one end, what it does to the other, and that one's sentence. */
export function relationLines(
  { kind, because, from, to }: ToldRelation,
  reports: ReadonlyMap<string, StoryReport>,
  style: Style,
): readonly string[] {
  return [
    ...endLines(from, reports, style),
    ...hanging('   ', printable(`${relationWords[kind]} (${because})`), style.columns).map(style.sureness),
    ...endLines(to, reports, style),
  ]
}

function endLines(
  { statement }: RelationEnd,
  reports: ReadonlyMap<string, StoryReport>,
  style: Style,
): readonly string[] {
  const when = statement.at === null ? dateUnknown : instantInWords(statement.at)
  const report = reportInWords(reports.get(statement.report), statement.report)
  return [
    ...hanging('   ', printable(`${sourceInWords(statement)} · ${when}`), style.columns).map(style.source),
    ...quotedLines(statement.places[0]?.words ?? '', style),
    ...hanging('     ', printable(report), style.columns).map(style.faint),
  ]
}
