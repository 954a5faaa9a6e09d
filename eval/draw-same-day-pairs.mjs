// Draws pairs of reports of the same day in two languages, to be read by a person: do both belong to one story?
//
//   node eval/draw-same-day-pairs.mjs ../shared/data/raw --seed 2026 [--pairs 104] [--texts]
//
// Prints one pair a line, in the order in which they are to be judged: { one, other, date, languages, digests, drawn, score }.
// Of the first --pairs, every second one is drawn from the quarter of all pairs with the most rare names and figures in common
// ("overlap"), the others from all ("plain"): plain draws alone hardly ever meet one story twice. Behind them follows what is
// left of the nearest eighth ("nearest"). No report stands in more than four pairs, so that no day rules the measure. A pair that
// cannot be judged (a round-up of a day) is passed over by who judges. With --texts the reports are printed instead, each once,
// day by day, with the numbers of their pairs and without the scores. The seed, --pairs and the files settle the draw; the
// order of their lines does not. Neither the program nor anything it makes is used. The labels: eval/pairs/README.md.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomNumbers } from './random-numbers.mjs'
import { linesOf } from './with-texts.mjs'

const languages = ['it', 'fr', 'es']
const mostPairsOfReport = 4
/** A name or figure is rare where no more than this share of the reports has it. */
const rare = 0.05
/** Shares of the pairs, those with the most in common first: of the draw by overlap, and of those that are added behind. */
const [overlapping, nearest] = [0.25, 0.125]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    pairs: { type: 'string', default: '104' },
    texts: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
const seed = Number(values.seed)
const wanted = Number(values.pairs)
if (folder === undefined || !Number.isInteger(seed) || seed === 0 || !Number.isInteger(wanted)) {
  console.error(
    'Usage: node eval/draw-same-day-pairs.mjs <folder of texts> --seed <number> [--pairs <number>] [--texts]',
  )
  process.exit(2)
}

const reports = languages.flatMap((code) => linesOf(join(folder, `${code}-crises.ndjson`))).sort(byId)
const marks = rareMarks(reports)
const drawn = draw(sameDayPairs(reports), randomNumbers(seed))
console.log(values.texts ? printedTexts(drawn) : drawn.map((pair) => JSON.stringify(lineOf(pair))).join('\n'))

/** Same day, different language; the language that comes first in `languages` first. */
function sameDayPairs(all) {
  return all.flatMap((one) =>
    all
      .filter(({ date, lang }) => date === one.date && languages.indexOf(lang) > languages.indexOf(one.lang))
      .map((other) => ({ one, other, score: overlap(marks.get(one.id), marks.get(other.id)) })),
  )
}

function draw(pairs, next) {
  const ranked = pairs.sort((a, b) => b.score - a.score || byId(a.one, b.one) || byId(a.other, b.other))
  const top = shuffled(ranked.slice(0, Math.ceil(ranked.length * overlapping)), next)
  const plain = shuffled(ranked, next)
  const uses = new Map()
  const taken = new Set()
  const take = (from, kind) => {
    const pair = from.find((one) => !taken.has(one) && isFree(one, uses))
    if (pair === undefined) return undefined
    taken.add(pair)
    for (const { id } of [pair.one, pair.other]) uses.set(id, (uses.get(id) ?? 0) + 1)
    return { ...pair, drawn: kind }
  }
  const drawn = []
  while (drawn.length < wanted) {
    const pair = take(drawn.length % 2 === 0 ? top : plain, drawn.length % 2 === 0 ? 'overlap' : 'plain')
    if (pair === undefined) break
    drawn.push(pair)
  }
  const near = shuffled(ranked.slice(0, Math.ceil(ranked.length * nearest)), next)
  return [...drawn, ...near.map(() => take(near, 'nearest')).filter((pair) => pair !== undefined)]
}

function isFree({ one, other }, uses) {
  return [one, other].every(({ id }) => (uses.get(id) ?? 0) < mostPairsOfReport)
}

/** By report: its rare capitalised words, without accents, and its figures, each with its weight (rarer is heavier). */
function rareMarks(all) {
  const found = new Map(all.map(({ id, text }) => [id, marksOf(text)]))
  const counts = new Map()
  for (const mark of [...found.values()].flatMap((set) => [...set])) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const isRare = (mark) => counts.get(mark) <= all.length * rare
  const weighed = (set) => [...set].filter(isRare).map((mark) => [mark, Math.log(all.length / counts.get(mark))])
  return new Map([...found].map(([id, set]) => [id, new Map(weighed(set))]))
}

function marksOf(text) {
  const words = text.match(/\p{Lu}[\p{L}\p{M}]{3,}|\d[\d.,]*\d|\d/gu) ?? []
  return new Set(
    words.map((word) =>
      word
        .normalize('NFD')
        .replace(/[\p{M}.,]/gu, '')
        .toLowerCase(),
    ),
  )
}

/** The cosine of the two sets of marks, from 0 to 1, so that long reports do not win by their length. */
function overlap(one, other) {
  const shared = [...one].filter(([mark]) => other.has(mark)).reduce((sum, [, weight]) => sum + weight ** 2, 0)
  const length = (set) => Math.sqrt([...set.values()].reduce((sum, weight) => sum + weight ** 2, 0))
  return shared === 0 ? 0 : shared / (length(one) * length(other))
}

function lineOf({ one, other, drawn: kind, score }) {
  return {
    one: one.id,
    other: other.id,
    date: one.date,
    languages: [one.lang, other.lang],
    digests: [one, other].map(({ text }) => createHash('sha256').update(text, 'utf8').digest('hex')),
    drawn: kind,
    score: Number(score.toFixed(3)),
  }
}

function printedTexts(pairs) {
  const numbers = new Map()
  pairs.forEach(({ one, other }, i) => {
    for (const { id } of [one, other]) numbers.set(id, [...(numbers.get(id) ?? []), i + 1])
  })
  return reports
    .filter(({ id }) => numbers.has(id))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byId(a, b)))
    .map(({ id, text }) => `### ${id} (pairs ${numbers.get(id).join(', ')})\n${text}\n`)
    .join('\n')
}

function shuffled(list, next) {
  const all = [...list]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all
}

function byId(a, b) {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
