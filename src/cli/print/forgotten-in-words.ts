import type { BlackenedReport, TakenName, TakenReport } from '../../store/upkeep.ts'
import type { Taken, Target } from '../../upkeep/forget.ts'
import { outletUnknown } from '../words.ts'
import { counted } from './counted.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

/** So many reports are listed; the others are counted. */
const listed = 20

/** Tables of the ledger whose rows a person knows by another word. */
const rowWords: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['judged_report', ['judgement', 'judgements']],
  ['judgement', ['judgement', 'judgements']],
])

/** What is taken for the name, and what stays beside a report. */
export function targetInWords(target: Target): string {
  if (target.kind === 'reports')
    return target.copies.length === 0
      ? ''
      : `${counted(target.copies.length, 'copy stays', 'copies stay')}, unless --copies is given: ${target.copies.map(printable).join(', ')}.\n`
  const shown = (stand: string) => [
    ...new Set(target.forms.filter((form) => form.stand === stand).map((form) => printable(form.shown))),
  ]
  const alone = [...shown('anywhere'), ...shown('capital')]
  return `Taken for the name, with other accents, capitals and hyphens too: ${alone.map((form) => `“${form}”`).join(', ')}.\n`
}

/** What was taken out (`did`), or what would be (`would`). */
export function forgottenInWords(taken: Taken, mood: 'did' | 'would', style: Style): string {
  const went = mood === 'did' ? 'was' : 'would be'
  if (taken.kind === 'reports') {
    const lines = taken.reports.map((report) => reportInWords(report, style))
    const more = [
      ...hangingInWords(taken.hanging),
      counted(taken.terms, 'word of the index that no other report has', 'words of the index that no other report has'),
    ]
    return `${counted(taken.reports.length, 'report')} ${went} taken out, with ${more.join(' and ')}:\n${lines.join('')}`
  }
  const places = taken.reports.reduce((sum, report) => sum + report.places, 0)
  const facts = [
    `The name ${went} taken out of ${counted(taken.reports.length, 'report')}, at ${counted(places, 'place')}`,
    ...hangingInWords(taken.rows).map((rows) => `and out of ${rows}`),
  ]
  const shown = taken.reports.slice(0, listed).map((report) => blackenedInWords(report, style))
  const rest = taken.reports.length - shown.length
  return [
    `${facts.join(' ')}:\n`,
    ...shown,
    ...(rest > 0 ? [`  and ${counted(rest, 'more report')}\n`] : []),
    ...(taken.others.length > 0 && mood === 'would'
      ? [`Other names that hold it lose it too: ${namesInWords(taken.others)}. --whole-name leaves them.\n`]
      : []),
    ...(taken.left.length > 0
      ? [`Words that hold it and stay, unless they are forgotten themselves: ${namesInWords(taken.left)}.\n`]
      : []),
  ].join('')
}

function namesInWords(names: TakenName['others']): string {
  const shown = names
    .slice(0, listed)
    .map(({ name, reports }) => `“${printable(name)}” (${counted(reports, 'report')})`)
  return [...shown, ...(names.length > listed ? [`${names.length - listed} more`] : [])].join(', ')
}

function reportInWords({ id, story, outlet, headline, texts }: TakenReport, style: Style): string {
  const name = printable([outlet ?? outletUnknown, headline ?? ''].filter((words) => words !== '').join(': '))
  return `  ${style.source(printable(id))}  ${story}  ${counted(texts, 'text')}  ${name}\n`
}

function blackenedInWords({ id, story, places }: BlackenedReport, style: Style): string {
  return `  ${style.source(printable(id))}  ${story}  ${counted(places, 'place')}\n`
}

function hangingInWords(rows: ReadonlyMap<string, number>): string[] {
  return [...rows].flatMap(([table, number]) => {
    const words = rowWords.get(table)
    return words === undefined ? [] : [counted(number, ...words)]
  })
}
