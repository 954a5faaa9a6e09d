import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

interface Counts {
  readonly both: number
  readonly predicted: number
  readonly gold: number
}
interface IntervalModule {
  readonly shares: Readonly<Record<'precision' | 'recall' | 'f1', (counts: Counts) => number>>
  withInterval(
    counts: readonly Counts[],
    share: (counts: Counts) => number,
  ): { value: number; low: number; high: number }
}
interface CountsModule {
  attributionCounts(scorer: string, gold: object, reading: object | undefined, folder: string): Map<string, Counts>
}

const evaluation = resolve(import.meta.dirname, '../eval')
// The programs of eval/ run as they stand, without types; what they promise is written above.
const { shares, withInterval } = (await import(join(evaluation, 'interval.mjs'))) as IntervalModule
const { attributionCounts } = (await import(join(evaluation, 'report-counts.mjs'))) as CountsModule

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reportedly-gold-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the gold in the repository', () => {
  const goldFolder = join(evaluation, 'gold')
  const names = readdirSync(goldFolder)

  test.each(names)('%s holds ids, offsets, labels and digests, and no word of a text', (name) => {
    const allowed: Readonly<Record<string, RegExp>> = {
      id: /^(([a-z]{2}-(egypt|libya)|efe-train|frwn)-[\w-]+|[an]\d+)$/,
      lang: /^(it|fr|es)$/,
      date: /^\d{4}-\d\d-\d\d$/,
      file: /^(it|fr|es)-(crises|wikinews|efe)\.ndjson$/,
      digest: /^[0-9a-f]{64}$/,
      parent: /^[an]\d+$/,
      form: /^(direct|indirect|mixed)$/,
      act: /^(assert|confirm|deny|decline-to-confirm|believe|warn|accuse|demand|promise|order|ask|other)$/,
      factuality: /^(CT[+-u]|PR[+-]|PS[+-]|Uu)$/,
      source_type: /^(person|organisation|place|group|document|media|anonymous)$/,
    }
    const strings: string[] = []
    for (const line of linesOf(join(goldFolder, name))) {
      JSON.parse(line, (key, value: unknown) => {
        if (typeof value === 'string' && !allowed[key]?.test(value)) strings.push(`${key}: ${value}`)
        return value
      })
    }
    expect(strings).toEqual([])
  })

  test('is as much as docs/evaluation.md says', () => {
    const page = readFileSync(resolve(evaluation, '../docs/evaluation.md'), 'utf8')
    const rows = ['it', 'fr', 'es'].map((code) => sizesOf(join(goldFolder, `${code}.ndjson`)))
    const pooled = [0, 1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    for (const [i, row] of [...rows, pooled].entries()) {
      expect(page).toContain(`\n| ${['it', 'fr', 'es', 'pooled'][i]} | ${row.join(' | ')} |\n`)
    }
  })
})

const text = 'Città ferma 🚧. Il sindaco Neri ha detto che «circa 40 strade» sono chiuse.'
const gold = {
  id: 'own-1',
  lang: 'it',
  date: '2031-03-20',
  file: 'own.ndjson',
  digest: createHash('sha256').update(text, 'utf8').digest('hex'),
  attributions: [
    {
      id: 'a1',
      source: [spanOf('Il sindaco Neri')],
      cue: [spanOf('ha detto')],
      content: [spanOf('«circa 40 strade» sono chiuse')],
      form: 'mixed',
      act: 'assert',
      factuality: 'CT+',
      source_type: 'person',
      speaker: 3,
      core: true,
      figures: [{ span: spanOf('circa 40 strade'), low: 40, high: 40, approximate: true }],
    },
  ],
  nested: [{ id: 'n1', parent: 'a1', source: [], cue: [], content: [spanOf('chiuse')], speaker: 3, figures: [] }],
  outlet_voice_reportive: [],
  ignore: [spanOf('Città')],
}

describe('joining gold with its texts', () => {
  test('gives each report its text, what was published with it, and the words of its figures', () => {
    const joined = joinedBy(gold, { id: 'own-1', text, title: 'Strade chiuse', publisher: 'Il Foglio di Prova' })
    expect(joined.complaint).toBe('')
    const report = JSON.parse(joined.printed) as Record<string, unknown>
    expect(report).toMatchObject({
      id: 'own-1',
      text,
      title: 'Strade chiuse',
      outlet: 'Il Foglio di Prova',
      lang: 'it',
    })
    expect(report.attributions).toMatchObject([
      {
        source: gold.attributions[0]?.source,
        source_canonical: 'speaker 3',
        figures: [{ text: 'circa 40 strade', low: 40, approximate: true }],
      },
    ])
    expect(report.nested).toMatchObject([{ id: 'n1', parent: 'a1', nested: true }])
    expect(report.ignore).toEqual(gold.ignore)
  })

  test('says which text has changed since it was annotated, and prints no report', () => {
    const joined = joinedBy(gold, { id: 'own-1', text: text.replace('40', '41') })
    expect(joined).toMatchObject({ code: 1, printed: '' })
    expect(joined.complaint).toMatch(/^own-1: the text in .*own\.ndjson is not the one that was annotated/)
    expect(joined.complaint).toContain(gold.digest)
  })

  test('says which text is not there', () => {
    expect(joinedBy(gold, { id: 'own-2', text }).complaint).toMatch(/^own-1: .*own\.ndjson holds no report of this id/)
    const elsewhere = joinedBy({ ...gold, file: 'other.ndjson' }, { id: 'own-1', text })
    expect(elsewhere).toMatchObject({ code: 1, printed: '' })
    expect(elsewhere.complaint).toMatch(/^own-1: its text should be in .*other\.ndjson, which is not there/)
  })
})

describe('the interval of a figure', () => {
  const good = { both: 9, predicted: 10, gold: 10 }
  const bad = { both: 1, predicted: 10, gold: 10 }

  test('is nothing but the figure where every report has the same', () => {
    expect(withInterval([good, good, good], shares.f1)).toEqual({ value: 0.9, low: 0.9, high: 0.9 })
    const perfect = Array.from({ length: 10 }, (_, i) => ({ both: i, predicted: i, gold: i }))
    expect(withInterval(perfect, shares.precision)).toEqual({ value: 1, low: 1, high: 1 })
  })

  test('is the wider the fewer the reports, lies around the figure, and is the same each time', () => {
    const few = withInterval([good, bad, good, bad], shares.f1)
    const many = withInterval(
      Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? good : bad)),
      shares.f1,
    )
    expect(few.value).toBe(0.5)
    expect(few.low).toBeLessThan(many.low)
    expect(many.low).toBeLessThan(0.5)
    expect(many.high).toBeGreaterThan(0.5)
    expect(few.high).toBeGreaterThan(many.high)
    // A share of a hundred reports, half of them 0.9 and half 0.1, has a standard error of 0.04.
    expect(many.high - many.low).toBeCloseTo(2 * 1.96 * 0.04, 1)
    expect(withInterval([good, bad, good, bad], shares.f1)).toEqual(few)
  })

  test('takes what was missed off the recall, and is 0 where there is nothing at all', () => {
    expect(withInterval([{ both: 1, predicted: 1, gold: 4 }], shares.recall).value).toBe(0.25)
    expect(withInterval([{ both: 0, predicted: 0, gold: 0 }], shares.f1)).toEqual({ value: 0, low: 0, high: 0 })
  })
})

describe('the counts behind the shares that a scorer prints', () => {
  const spans = (...starts: readonly number[]) => ({
    attributions: starts.map((start) => ({ content: [[start, start]] })),
  })

  test('are found again, also where nothing was found, predicted or there to find', () => {
    const scorer = ownScorer('1')
    const counts = (own: object, reading?: object) =>
      attributionCounts(scorer, { id: 'x', ...own }, reading && { id: 'x', ...reading }, folder).get('who-said-it')
    expect(counts(spans(1, 2, 3), spans(2, 3, 4, 5, 6))).toEqual({ both: 2, predicted: 5, gold: 3 })
    expect(counts(spans(1, 2), spans(3))).toEqual({ both: 0, predicted: 1, gold: 2 })
    expect(counts(spans(1, 2))).toEqual({ both: 0, predicted: 0, gold: 2 })
    expect(counts(spans(), spans())).toEqual({ both: 0, predicted: 0, gold: 0 })
  })

  test('are refused where the scorer has come to count otherwise', () => {
    const scorer = ownScorer('0.7')
    expect(() => attributionCounts(scorer, { id: 'x', ...spans(1) }, { id: 'x', ...spans(1) }, folder)).toThrow(
      'no longer counts who-said-it',
    )
  })
})

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n')
}

/** Reports, outermost attributions, those that are hardly reported speech, nested ones, figures. */
function sizesOf(file: string): readonly number[] {
  const reports = linesOf(file).map((line) => JSON.parse(line) as Pick<typeof gold, 'attributions' | 'nested'>)
  const outermost = reports.flatMap((report) => report.attributions)
  const nested = reports.flatMap((report) => report.nested)
  return [
    reports.length,
    outermost.length,
    outermost.filter(({ core }) => !core).length,
    nested.length,
    [...outermost, ...nested].flatMap(({ figures }) => figures).length,
  ]
}

function spanOf(words: string): readonly [number, number] {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

/** What the command prints for one report of gold and one text in the file that the gold is of. */
function joinedBy(report: object, raw: object): { code: number | null; printed: string; complaint: string } {
  writeFileSync(join(folder, 'gold.ndjson'), `${JSON.stringify(report)}\n`)
  writeFileSync(join(folder, 'own.ndjson'), `${JSON.stringify(raw)}\n`)
  const words = [join(evaluation, 'with-texts.mjs'), join(folder, 'gold.ndjson'), folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { code: status, printed: stdout, complaint: stderr }
}

/** A scorer that counts attributions whose first offset is the same, each as `weight`, and prints shares alone. */
function ownScorer(weight: string): string {
  const file = join(folder, 'scorer.mjs')
  writeFileSync(
    file,
    `import { readFileSync } from 'node:fs'
    const read = (file) => readFileSync(file, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line))
    const [gold, readings] = process.argv.slice(2, 4).map(read)
    const starts = (report) => (report?.attributions ?? []).map((attribution) => attribution.content[0][0])
    let both = 0, predicted = 0, wanted = 0
    for (const report of gold) {
      const found = starts(readings.find((reading) => reading.id === report.id))
      both += found.filter((start) => starts(report).includes(start)).length * ${weight}
      predicted += found.length
      wanted += starts(report).length
    }
    const [precision, recall] = [both / predicted, both / wanted]
    console.log(JSON.stringify({ 'who-said-it': { precision, recall, f1: 2 * both / (predicted + wanted) }, documents: gold.length }))`,
  )
  return file
}
