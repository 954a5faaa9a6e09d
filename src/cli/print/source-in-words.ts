import { acts } from '../../document/attribution.ts'
import type { RegisteredSource } from '../../queries/list-sources.ts'
import type { RecordedStatement, SourceRecord, SourceUnderName } from '../../queries/source-record.ts'
import { actWords } from '../words.ts'
import { counted } from './counted.ts'
import { withOutlets } from './outlets-in-words.ts'
import { printable } from './printable.ts'
import { answerLines, statementLines } from './statement-lines.ts'
import { gradeInWords, originFacts, periodInWords } from './story-facts.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

/** What a source said across all stories, for a person at a terminal. */
export function sourceInWords({ sources }: SourceRecord, style: Style): string {
  return `${sources.map((source) => nameLines(source, style).join('\n')).join('\n\n')}\n`
}

function nameLines(source: SourceUnderName, style: Style): readonly string[] {
  const { name, said, stories, first, last, deniedLater, takenBack } = source
  const reach = [
    withOutlets(`${counted(said.length, 'statement')} in ${counted(stories, 'story', 'stories')}`, 'and', source),
    periodInWords(first, last),
  ]
  const after = [
    deniedLater === 0 ? 'none was denied by others later' : `${deniedLater} denied by others later`,
    takenBack === 0 ? 'none taken back' : `${takenBack} taken back`,
  ]
  return [
    ...wrap(printable(name), style.columns).map(style.strong),
    ...wrap(printable(originFacts(source)), style.columns),
    ...wrap(reach.join(' · '), style.columns).map(style.faint),
    ...wrap(`${actsInWords(source)}; of these ${after.join(', ')}`, style.columns).map(style.faint),
    ...byStory(said).flatMap((statements) => storyLines(statements, style)),
  ]
}

/** "said 4 times, denied once". */
function actsInWords({ acts: counts }: Pick<SourceUnderName, 'acts'>): string {
  return acts
    .flatMap((act) => {
      const count = counts[act] ?? 0
      return count === 0 ? [] : [`${actWords[act]} ${count === 1 ? 'once' : `${count} times`}`]
    })
    .join(', ')
}

function byStory(
  said: readonly RecordedStatement[],
): readonly (readonly [RecordedStatement, ...RecordedStatement[]])[] {
  const stories = new Map<string, [RecordedStatement, ...RecordedStatement[]]>()
  for (const each of said) {
    const before = stories.get(each.story.id)
    if (before === undefined) stories.set(each.story.id, [each])
    else before.push(each)
  }
  return [...stories.values()]
}

function storyLines(said: readonly [RecordedStatement, ...RecordedStatement[]], style: Style): readonly string[] {
  const [{ story }] = said
  return [
    '',
    ...hanging('  ', printable(`${story.title} · ${story.id}`), style.columns).map(style.strong),
    ...said.flatMap((each) => [
      ...statementLines(each, style),
      ...each.deniedBy.flatMap((answer) => answerLines('denied later', answer, style)),
      ...each.takenBackBy.flatMap((answer) => answerLines('taken back', answer, style)),
    ]),
  ]
}

/** A line of the register. */
export function knownSourceInWords(source: RegisteredSource, style: Style): string {
  const { name, type, country, reports, stories, statements, first, last, grade } = source
  const facts = [
    originFacts({ type, affiliation: country }),
    `${counted(statements, 'statement')} in ${counted(reports, 'report')} of ${counted(stories, 'story', 'stories')}`,
    periodInWords(first, last),
    ...(grade === undefined ? [] : [gradeInWords(grade)]),
  ]
  return `${style.source(printable(name))}\n${hanging('  ', printable(facts.join(' · ')), style.columns)
    .map(style.faint)
    .join('\n')}\n`
}
