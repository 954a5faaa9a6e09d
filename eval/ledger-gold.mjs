// Gold of whole ledgers (eval/ledgers/): two real stories and the sample story, as statements, claims, questions and
// relations that people found. Real texts are not kept here: each report is named by its file and id, with the SHA-256 of
// its text. How the gold was made is told in eval/ledgers/README.md.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './with-texts.mjs'

/** Every ledger of the gold: { story, reports: [{ gold, reading }] }, read by the program as it is built. */
export function goldLedgers({ root, shared, folder, readingsOf }) {
  const from = join(root, 'eval/ledgers')
  return readdirSync(from)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .map((file) => {
      const [story, ...reports] = linesOf(join(from, file))
      const inputs = reports.map((gold) => ({
        gold,
        input: inputOf(gold, story.texts === undefined ? join(shared, 'data/raw') : join(root, story.texts)),
      }))
      const given = join(folder, file)
      writeFileSync(given, inputs.map(({ input }) => `${JSON.stringify(input)}\n`).join(''))
      const readings = readingsOf(given)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
      if (readings.length !== reports.length) throw new Error(`${file}: some of its reports could not be read.`)
      // Of a report that came out anew the later text counts; its earlier one is not in the ledger any more.
      const revised = new Set(reports.flatMap(({ revises }) => revises ?? []))
      return {
        story,
        reports: inputs
          .map(({ gold }, i) => ({ gold, reading: readings[i] }))
          .filter(({ gold }) => !revised.has(gold.no)),
      }
    })
}

const files = new Map()

/** A report as the program is given it. Throws where its text is not the one that was annotated. */
function inputOf(gold, folder) {
  const path = join(folder, gold.file)
  if (!files.has(path)) files.set(path, path.endsWith('.txt') ? [{ text: readFileSync(path, 'utf8') }] : linesOf(path))
  const reports = files.get(path)
  const report = reports.length === 1 ? reports[0] : reports.find(({ id }) => id === gold.id)
  if (report === undefined) throw new Error(`${gold.id}: ${path} holds no report of this id.`)
  const digest = createHash('sha256').update(report.text, 'utf8').digest('hex')
  if (digest !== gold.digest) throw new Error(`${gold.id}: the text in ${path} is not the one that was annotated.`)
  return {
    id: gold.id,
    url: report.url,
    outlet: report.outlet ?? report.publisher,
    date: report.date ?? gold.date ?? undefined,
    title: report.title,
    lang: gold.lang,
    text: report.text,
  }
}

/**
 * A reading with the statements that people found in place of those that the program found: its figures, times, mentions
 * and names stay the program's. The id of each attribution or sentence of the outlet's own is that of the statement.
 */
export function withGoldStatements({ gold, reading }) {
  const { report, figures, times, entities } = reading
  const speakers = new Map()
  const speakerOf = (name, source) => {
    if (name === null || name === undefined || name === 'outlet') return null
    if (!speakers.has(name)) {
      const like = entities.find(({ mentions }) => mentions.some((span) => source.some((one) => meet(one, span))))
      const { type = 'organisation', country = null, role = null } = like ?? {}
      // Whom people named is known, whatever the program made of the words («the company»).
      const known = type === 'anonymous' ? 'organisation' : type
      speakers.set(name, { id: `g${speakers.size + 1}`, name, type: known, country, role, mentions: [] })
    }
    const speaker = speakers.get(name)
    for (const span of source) if (!speaker.mentions.some((one) => meet(one, span))) speaker.mentions.push(span)
    return speaker.id
  }
  const within = (spans, all) => all.filter(({ span }) => spans.some((one) => holds(one, span))).map(({ id }) => id)
  const attributions = []
  const voice = []
  for (const { id, source = [], cue = [], content = [], ...statement } of gold.statements) {
    const { form, act, factuality, reportive = false } = statement
    const said = { factuality, reportive, figures: within(content, figures), times: within(content, times) }
    if (statement.speaker === 'outlet') {
      for (const span of content.slice(0, 1)) voice.push({ id, span, ...said })
    } else {
      const via = (statement.via ?? []).map((name) => speakerOf(name, []))
      const speaker = speakerOf(statement.speaker, source)
      attributions.push({ id, source, cue, content, form, act, speaker, via, nestedIn: null, ...said })
    }
  }
  for (const speaker of speakers.values()) speaker.mentions.sort((a, b) => a[0] - b[0])
  return {
    ...reading,
    report: { ...report, id: gold.id },
    attributions,
    voice,
    entities: [...entities, ...speakers.values()],
  }
}

/** Whether two spans share at least one character. */
export function meet(one, other) {
  return one[0] < other[1] && other[0] < one[1]
}

function holds(outer, inner) {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}
