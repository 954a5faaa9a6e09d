import type { Figure } from '../../document/figure.ts'
import type { StoryMoves } from '../../stories/story-moves.ts'
import type { Certainty, ReadingChange } from '../../upkeep/reading-changes.ts'
import type { ReportChanges } from '../../upkeep/reread.ts'
import { actWords, dateUnknown, factualityWords, outletUnknown, sourceNotNamed } from '../words.ts'
import { counted } from './counted.ts'
import { figureInWords } from './figure-in-words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** So much of what is said tells one statement from another. */
const longestWords = 160

/** What is read otherwise in a text: the report, and each change below it. */
export function changesInWords({ report, story, text, reading, changes }: ReportChanges, style: Style): string {
  const { outlet, headline } = reading.report
  const name = [outlet ?? outletUnknown, ...(headline === null ? [] : [headline])].join(': ')
  const which = text === 1 ? '' : `, text ${text}`
  const lines = changes.flatMap((change) => {
    const [mark, words] = changeInWords(change)
    return hanging(`  ${mark} `, printable(words), style.columns)
  })
  return `${[`${style.source(printable(report))}${which}  ${story}  ${style.strong(printable(name))}`, ...lines].join('\n')}\n`
}

function changeInWords(change: ReadingChange): readonly [mark: string, words: string] {
  switch (change.kind) {
    case 'new':
    case 'gone':
      return [change.kind === 'new' ? '+' : '−', `${change.source ?? sourceNotNamed}: ${shorten(change.words)}`]
    case 'extent':
      return ['~', `words: ${shorten(change.before)} → ${shorten(change.after)}`]
    case 'speaker':
      return [
        '~',
        `source: ${change.before ?? sourceNotNamed} → ${change.after ?? sourceNotNamed}: ${shorten(change.words)}`,
      ]
    case 'certainty':
      return ['~', `how sure: ${sureness(change.before)} → ${sureness(change.after)}: ${shorten(change.words)}`]
    case 'act':
      return ['~', `${actWords[change.before]} → ${actWords[change.after]}: ${shorten(change.words)}`]
    case 'figure':
      return [figureMark(change.before, change.after), figureChange(change.before, change.after, change.words)]
    case 'language':
      return ['~', `language: ${change.before} → ${change.after}`]
    case 'date':
      return ['~', `date: ${change.before ?? dateUnknown} → ${change.after ?? dateUnknown}`]
    case 'details':
      return ['~', 'details: what the outlet says itself, times, names or parts']
  }
}

function sureness({ factuality, reportive }: Certainty): string {
  return `${factualityWords[factuality]}${reportive ? ', by hearsay' : ''}`
}

function figureMark(before: Figure | null, after: Figure | null): string {
  return before === null ? '+' : after === null ? '−' : '~'
}

function figureChange(before: Figure | null, after: Figure | null, words: string): string {
  const told = [before, after].filter((figure) => figure !== null).map(figureInWords)
  return `figure: ${told.join(' → ')}: ${shorten(words)}`
}

function shorten(words: string): string {
  return words.length <= longestWords ? words : `${words.slice(0, longestWords - 1).trimEnd()}…`
}

const kinds: readonly (readonly [ReadingChange['kind'], one: string, several: string])[] = [
  ['new', 'statement new', 'statements new'],
  ['gone', 'gone', 'gone'],
  ['extent', 'with other words', 'with other words'],
  ['speaker', 'source changed', 'sources changed'],
  ['certainty', 'certainty changed', 'certainties changed'],
  ['act', 'act changed', 'acts changed'],
  ['figure', 'figure changed', 'figures changed'],
  ['language', 'language changed', 'languages changed'],
  ['date', 'date changed', 'dates changed'],
  ['details', 'report changed in details alone', 'reports changed in details alone'],
]

/** How many changes of each kind there are, in a sentence; nothing where there are none. */
export function changeSumInWords(counts: ReadonlyMap<ReadingChange['kind'], number>): string {
  const parts = kinds.flatMap(([kind, one, several]) => {
    const count = counts.get(kind) ?? 0
    return count === 0 ? [] : [counted(count, one, several)]
  })
  return parts.length === 0 ? '' : `${parts.join(', ')}.\n`
}

/** Which stories split or merge, and how many reports move. */
export function movesInWords({ moved, splits, merges }: StoryMoves, style: Style): string {
  if (moved.length === 0) return 'Every report stays in its story.\n'
  const lines = [
    ...splits.map(({ story, into }) => `  ${style.source(story)} splits into ${into.join(', ')}`),
    ...merges.map(
      ({ story, of }) => `  ${style.source(story)} takes in ${of.filter((each) => each !== story).join(', ')}`,
    ),
  ]
  return `${[`${counted(moved.length, 'report goes', 'reports go')} to another story:`, ...lines].join('\n')}\n`
}
