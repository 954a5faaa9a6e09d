import type { SaidInStory } from '../../queries/said-in-stories.ts'
import { dateUnknown } from '../words.ts'
import { instantInWords } from './date-in-words.ts'
import { figureInWords } from './figure-in-words.ts'
import { printable } from './printable.ts'
import { quotedLines, saidInWords } from './said-in-words.ts'
import { reportInWords, sourceInWords, wordingsOf } from './story-facts.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** A statement by itself: who, how sure, with which figures, when, the words, and the report that they stand in. */
export function statementLines({ statement, figures, report }: SaidInStory, style: Style): readonly string[] {
  const others = [...figures.map(figureInWords), statement.at === null ? dateUnknown : instantInWords(statement.at)]
  const source = sourceInWords(statement)
  return [
    ...saidInWords('   ', { ...statement, source, wordless: statement.wordless === true, others }, style),
    ...wordingsOf(statement).flatMap((words) => quotedLines(words, style)),
    ...hanging('     ', printable(reportInWords(report, report.id)), style.columns).map(style.faint),
  ]
}

/** What somebody answered to a statement, below it: "denied later by …". */
export function answerLines(what: string, { statement, report }: SaidInStory, style: Style): readonly string[] {
  const when = statement.at === null ? dateUnknown : instantInWords(statement.at)
  const words = `${what} by ${sourceInWords(statement)}, ${when}: “${statement.places[0]?.words ?? ''}” (${reportInWords(report, report.id)})`
  return hanging('     → ', printable(words), style.columns)
}
