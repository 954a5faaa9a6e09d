import type { CopyDifference, StoryCopies } from '../../document/story-copies.ts'
import { counted } from './counted.ts'
import { languageInWords } from './date-in-words.ts'
import { withOutlets } from './outlets-in-words.ts'
import { printable } from './printable.ts'
import { reportInWords } from './story-facts.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

type Group = StoryCopies['groups'][number]
type Copy = Group['copies'][number]

/** The copies of a story for a person at a terminal: each text under the report that gave it first. */
export function copiesInWords({ story, groups }: StoryCopies, style: Style): string {
  const lines = [
    ...wrap(printable(story.title), style.columns).map(style.strong),
    ...groups.flatMap((group) => ['', ...groupLines(group, style)]),
  ]
  return `${lines.join('\n')}\n`
}

function groupLines(group: Group, style: Style): readonly string[] {
  const { head, copies } = group
  const reports = new Map([head, ...copies.map(({ report }) => report)].map((report) => [report.id, report]))
  return [
    ...hanging('', printable(reportInWords(head, head.id)), style.columns).map(style.strong),
    style.faint(`one text in ${withOutlets(counted(copies.length + 1, 'report'), 'by', group)}`),
    ...copies.flatMap((copy) => {
      const other =
        copy.comparedWith === head.id
          ? []
          : [`held against ${reports.get(copy.comparedWith)?.outlet ?? copy.comparedWith}`]
      const facts = [reportInWords(copy.report, copy.report.id), ...translationOf(copy), ...other, amountOf(copy)]
      return [
        ...hanging('  ', printable(facts.join(' · ')), style.columns),
        ...headlineLines(copy, style),
        ...(copy.differences ?? []).flatMap((difference) => differenceLines(difference, style)),
      ]
    }),
  ]
}

function translationOf({ translated, report }: Copy): readonly string[] {
  return translated ? [`translated, in ${languageInWords(report.language)}`] : []
}

function amountOf({ differences }: Copy): string {
  if (differences === null) return 'not compared word for word'
  return differences.length === 0 ? 'the same words' : counted(differences.length, 'difference')
}

function headlineLines({ headlines }: Copy, style: Style): readonly string[] {
  return headlines === null ? [] : item(`headline: “${headlines.original}” → “${headlines.copy}”`, style)
}

function differenceLines({ kind, original, copy }: CopyDifference, style: Style): readonly string[] {
  const words = kind === 'moved' ? [original] : [original, copy]
  return item(`${kind}: ${words.flatMap((each) => (each === null ? [] : [`“${each.words}”`])).join(' → ')}`, style)
}

function item(words: string, style: Style): readonly string[] {
  return hanging('    ', printable(words), style.columns)
}
