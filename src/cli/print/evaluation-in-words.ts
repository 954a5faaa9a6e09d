import { forms } from '../../document/attribution.ts'
import type { Evaluation } from '../../evaluation/evaluation.ts'
import { attributionNames, expressionNames, type Scores, shareNames } from '../../evaluation/scores.ts'
import { counted } from './counted.ts'
import { languageInWords } from './date-in-words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

/** Scores of some of the reports, under a name. */
interface Group {
  readonly name: string
  readonly scores: Scores
}

/** A table: a row for each score, and for each group some columns with the same headings. */
interface Table {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

interface Row {
  readonly name: string
  /** One cell for each heading. */
  cells(scores: Scores): readonly string[]
}

/** Stands where there is nothing to score. */
const none = '–'

/** The scores in percent, for a person at a terminal: of all reports and by language. What is not annotated is left out. */
export function evaluationInWords(input: string, evaluation: Evaluation, style: Style): string {
  const groups = groupsOf(evaluation)
  const tables = [ratesTable(evaluation.all), sharesTable(evaluation.all), formsTable(evaluation.all)]
  const lines = [
    ...wrap(printable(aboutInWords(input, evaluation.all)), style.columns).map(style.strong),
    ...tables.filter(({ rows }) => rows.length > 0).flatMap((table) => tableLines(table, groups, style)),
  ]
  return `${lines.join('\n')}\n`
}

function aboutInWords(input: string, scores: Scores): string {
  const { documents, missing } = scores
  return [
    `${input}: ${counted(documents, 'report')}`,
    `${counted(scores['gold attributions'], 'attribution')} in the gold`,
    `${scores['predicted attributions']} read`,
    ...(missing === 0 ? [] : [`${counted(missing, 'report')} could not be read`]),
  ].join(', ')
}

/** Where all reports are in one language there is nothing to tell apart. */
function groupsOf({ all, byLanguage }: Evaluation): readonly Group[] {
  const languages = [...byLanguage].map(([tag, scores]) => ({ name: printable(languageInWords(tag)), scores }))
  return languages.length === 1 ? languages : [{ name: 'all', scores: all }, ...languages]
}

function ratesTable(all: Scores): Table {
  return {
    title: '',
    headings: ['P', 'R', 'F1'],
    // A file of times alone has no attributions to find, and what is read in it cannot be wrong.
    rows: [...(all['gold attributions'] === 0 ? [] : attributionNames), ...expressionNames]
      .filter((name) => all[name] !== null)
      .map((name) => ({
        name,
        cells: ({ [name]: rates }) =>
          rates === null ? [none, none, none] : [rates.precision, rates.recall, rates.f1].map(percent),
      })),
  }
}

function sharesTable(all: Scores): Table {
  return {
    title: 'Shares',
    headings: ['%'],
    rows: shareNames
      .filter((name) => all[name] !== null)
      .map((name) => ({ name, cells: ({ [name]: share }) => [share === null ? none : percent(share)] })),
  }
}

function formsTable(all: Scores): Table {
  return {
    title: 'Recall by form',
    headings: ['gold', 'attribution', 'who-said-it'],
    rows: inOrder(Object.keys(all['by form'])).map((form) => ({
      name: printable(form),
      cells: (scores) => {
        const found = scores['by form'][form]
        if (found === undefined) return ['0', none, none]
        return [`${found.gold}`, percent(found['attribution recall']), percent(found['who-said-it recall'])]
      },
    })),
  }
}

/** The forms that we know in our order, then whatever else the gold calls one. */
function inOrder(found: readonly string[]): readonly string[] {
  const known: readonly string[] = forms
  return [...known.filter((form) => found.includes(form)), ...found.filter((form) => !known.includes(form))]
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** As many groups side by side as there is room for, the others below. */
function tableLines({ title, headings, rows }: Table, groups: readonly Group[], style: Style): readonly string[] {
  const first = Math.max(title.length, ...rows.map(({ name }) => name.length))
  const cellWidths = headings.map((heading) => Math.max(heading.length + 2, 7))
  const columns = sum(cellWidths)
  const width = Math.max(columns, ...groups.map(({ name }) => name.length + 2))
  const together = Math.max(1, Math.floor((style.columns - first) / width))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padStart(cellWidths[at] ?? 0))
      .join('')
      .padStart(width)
  return chunks(groups, together).flatMap((some) => [
    '',
    style.strong(`${title.padEnd(first)}${some.map(({ name }) => name.padStart(width)).join('')}`),
    style.faint(`${' '.repeat(first)}${some.map(() => line(headings)).join('')}`),
    ...rows.map(({ name, cells }) => name.padEnd(first) + some.map(({ scores }) => line(cells(scores))).join('')),
  ])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function chunks<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}
