// Measures which reports are found to be translations of each other, on the MEANTIME reports of ../shared/data/stories: 120, each
// in English, Italian and Spanish, on four topics (Airbus and Boeing, Apple, the car makers, the stock market):
// npm run build && node eval/translations.mjs
// A pair of reports in two languages is right where they are one article; the pairs of one topic are the hard ones.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { divide } from '../dist/analysis/parts/divide.js'
import { copiesAmong } from '../dist/claims/copies.js'
import { inOrder } from '../dist/claims/report-order.js'
import { languages } from '../dist/lang/languages.js'

const pairs = [
  ['en', 'it'],
  ['en', 'es'],
  ['it', 'es'],
]

function membersOf(shared, code) {
  return readFileSync(join(shared, `data/stories/meantime-${code}.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, lang, date, title, text, story } = JSON.parse(line)
      const parts = divide(text, title, languages.get(lang))
      const published = { value: date, basis: 'given' }
      const report = {
        id,
        url: null,
        outlet: lang,
        headline: title,
        byline: null,
        published,
        language: lang,
        text,
        parts,
      }
      return { id, reading: { report }, earlier: [], article: story }
    })
}

/** Pair precision and recall in percent: of two languages alone, and of the pairs that all three together give. */
export function measureTranslations(shared) {
  const figures = new Map()
  const measure = (name, codes) => {
    const members = inOrder(codes.flatMap((code) => membersOf(shared, code)))
    const copies = copiesAmong(members)
    const headOf = ({ id }) => copies.get(id)?.of ?? id
    const across = (keyOf) =>
      members.flatMap((one, i) =>
        members
          .slice(i + 1)
          .filter(
            (other) => other.reading.report.language !== one.reading.report.language && keyOf(one) === keyOf(other),
          )
          .map((other) => `${one.id} ${other.id}`),
      )
    const gold = new Set(across(({ article }) => article))
    const found = across(headOf)
    const right = found.filter((pair) => gold.has(pair)).length
    figures.set(`${name} pair precision`, (100 * right) / found.length)
    figures.set(`${name} pair recall`, (100 * right) / gold.size)
  }
  for (const [one, other] of pairs) measure(`${one}-${other}`, [one, other])
  measure('en-it-es', ['en', 'it', 'es'])
  return figures
}

if (process.argv[1] === import.meta.filename)
  for (const [name, value] of measureTranslations(join(import.meta.dirname, '../../shared')))
    console.log(`${name} ${value.toFixed(1)} %`)
