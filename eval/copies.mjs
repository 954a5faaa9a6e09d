// Measures which reports are found to give one text, on reports of ../shared/data/raw and copies that are made of them
// (made-copies.mjs):  npm run build && node eval/copies.mjs
// 300 reports are drawn; every other report of the five files, most of them on the same two wars and often of the same day, is
// there too, and so are reports that share a passage. A pair is right where both give one text. What two reports of the
// files share by themselves was judged by hand: eval/same-texts.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { divide } from '../dist/analysis/parts/divide.js'
import { copiesAmong } from '../dist/claims/copies.js'
import { inOrder } from '../dist/claims/report-order.js'
import { languages } from '../dist/lang/languages.js'
import { waysOfCopying, waysOfSharing } from './made-copies.mjs'
import { randomNumbers } from './random-numbers.mjs'

const files = ['it-crises', 'fr-crises', 'es-crises', 'es-efe', 'fr-wikinews']
const drawn = 300
const seed = 20261127
/** What finding copies needs of a reading: the report with its parts. */
function memberOf({ id, text, date, outlet, language, title = null }) {
  const published = date === null ? null : { value: date, basis: 'given' }
  const parts = divide(text, title, languages.get(language))
  const report = { id, url: null, outlet, headline: title, byline: null, published, language, text, parts }
  return { id, reading: { report }, earlier: [] }
}

function rawReports(shared) {
  return files.flatMap((file) =>
    readFileSync(join(shared, 'data/raw', `${file}.ndjson`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, text, date, lang, title, publisher } = JSON.parse(line)
        return { id, text, date, language: lang, title: title ?? null, outlet: publisher ?? null }
      }),
  )
}

/** The reports with what is made of them: each with the text it gives and how it was made. */
function madeReports(shared) {
  const next = randomNumbers(seed)
  const raw = rawReports(shared)
  const left = [...raw]
  const originals = Array.from({ length: drawn }, () => left.splice(Math.floor(next() * left.length), 1)[0])
  const reports = raw.map((report) => ({ ...report, gives: report.id, way: null, shares: null }))
  for (const { id, text, date, language } of originals) {
    for (const [place, [way, copy]] of Object.entries(waysOfCopying).entries()) {
      const made = copy(text, language, next)
      const undated = next() < 0.1
      reports.push({
        id: `${id} ${way}`,
        text: made,
        date: undated ? null : date,
        language,
        outlet: `Outlet ${place}`,
        title: null,
        gives: id,
        way,
        shares: null,
        original: id,
      })
    }
    const ofLanguage = left.filter((each) => each.language === language)
    const others = () => pick(ofLanguage, next).text
    for (const [way, share] of Object.entries(waysOfSharing)) {
      const hosts = way.includes('blog') ? Array.from({ length: 8 }, others) : [others()]
      const made = share(text, hosts, next)
      if (made === '') continue
      // What is hosted whole is a copy of the host, and this is about the passage: the host is another report's text.
      const host = way.includes('blog') ? `${id} ${way}` : raw.find((each) => each.text === hosts[0]).id
      reports.push({
        id: `${id} ${way}`,
        text: made,
        // Later than what it takes from: who was first with words that a long report shares with a short one, dates alone tell.
        date: '2030-12-31',
        language,
        outlet: `Sharer ${reports.length}`,
        title: null,
        gives: host,
        way: null,
        shares: { way, with: id },
      })
    }
  }
  return reports
}

const pick = (list, next) => list[Math.floor(next() * list.length)]

/** Texts of the files that are one, by hand: each with the first of them. */
function sameTexts(root) {
  const groups = JSON.parse(readFileSync(join(root, 'eval/same-texts.json'), 'utf8'))
  return new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0]])))
}

/** Measures one order of the reports. Figures are shares from 0 to 1. */
function measured(reports, textOf) {
  const members = reports.map(memberOf)
  const started = performance.now()
  const copies = copiesAmong(inOrder(members))
  const seconds = (performance.now() - started) / 1000
  // Within a language: that many of these posts are translations of each other is right, and measured by translations.mjs.
  const headOf = ({ id }) => copies.get(id)?.textOf ?? id
  const predicted = pairsIn(groupBy(reports, headOf))
  const gold = pairsIn(groupBy(reports, textOf))
  const both = [...groupBy(reports, headOf).values()].reduce((sum, group) => sum + pairsIn(groupBy(group, textOf)), 0)
  const byId = new Map(reports.map((report) => [report.id, report]))
  const ways = new Map()
  for (const report of reports.filter(({ way }) => way !== null)) {
    const count = ways.get(report.way) ?? { found: 0, all: 0 }
    ways.set(report.way, count)
    count.all++
    if (headOf(report) === headOf(byId.get(report.original))) count.found++
  }
  const sharing = new Map()
  for (const report of reports.filter(({ shares }) => shares !== null)) {
    const count = sharing.get(report.shares.way) ?? { found: 0, all: 0 }
    sharing.set(report.shares.way, count)
    count.all++
    if (headOf(report) === headOf(byId.get(report.shares.with))) count.found++
  }
  const wrong = reports.filter((report) => textOf(byId.get(headOf(report))) !== textOf(report))
  return { recall: both / gold, precision: both / predicted, ways, sharing, wrong, headOf, seconds, reports }
}

function groupBy(list, keyOf) {
  const groups = new Map()
  for (const each of list) {
    const key = keyOf(each)
    if (!groups.has(key)) groups.set(key, [])
    groups.get(key).push(each)
  }
  return groups
}

function pairsIn(groups) {
  return [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

/** The figures of copies by their names, in percent, and lines that tell them by the way of copying. */
export function measureCopies({ root, shared }) {
  const same = sameTexts(root)
  const textOf = ({ gives }) => same.get(gives) ?? gives
  const reports = madeReports(shared)
  const first = measured(reports, textOf)
  // Dates by which any of a text's reports may be the first, so that a cut copy is often the head.
  const next = randomNumbers(seed)
  const mixed = measured(
    reports.map((report) => ({
      ...report,
      date: report.shares === null ? `2030-01-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}` : report.date,
    })),
    textOf,
  )
  const share = ({ found, all }) => (100 * found) / all
  const figures = new Map([
    ['pair recall', 100 * first.recall],
    ['pair precision', 100 * first.precision],
    ['any order: pair recall', 100 * mixed.recall],
    ['any order: pair precision', 100 * mixed.precision],
  ])
  const lines = [
    ...[...first.ways].map(([way, count]) => [`found: ${way}`, count, mixed.ways.get(way)]),
    ...[...first.sharing].map(([way, count]) => [`taken for a copy: ${way}`, count, mixed.sharing.get(way)]),
  ].map(
    ([what, count, any]) =>
      `${what.padEnd(55)}${share(count).toFixed(1).padStart(5)} % of ${count.all}, in any order ${share(any).toFixed(1)} %`,
  )
  return { figures, lines, first, mixed }
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..')
  const { figures, lines, first, mixed } = measureCopies({ root, shared: join(root, '../shared') })
  for (const line of lines) console.log(line)
  for (const [name, value] of figures) console.log(`${name} ${value.toFixed(2)} %`)
  console.log(`${first.reports.length} reports in ${first.seconds.toFixed(1)} s`)
  if (process.argv.includes('--wrong'))
    for (const [order, { wrong, headOf }] of Object.entries({ 'original first': first, 'any order': mixed }))
      for (const report of wrong) console.log(`${order}: ${report.id}  taken for a copy of  ${headOf(report)}`)
}
