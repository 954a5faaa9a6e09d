// Joins gold that holds no texts with the texts that it was made on, so that the program and the scorers can read it:
//   node eval/with-texts.mjs eval/gold/it.ndjson ../shared/data/raw > it-with-texts.ndjson
// The texts may not be passed on, so eval/gold/ names each by its file and id, and holds the SHA-256 of its UTF-8. The
// lines printed have the form of the team's other gold: `nested` apart from the outermost, figures with their words.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The reports of a gold file without texts, each with its text from `folder`, in the order of the file. Throws, with the
 * report named, where a text is not there or is not the one that was annotated.
 */
export function withTexts(goldFile, folder) {
  const rawReport = rawReports(folder)
  return linesOf(goldFile).map((gold) => joined(gold, rawReport(gold)))
}

/**
 * Finds the report of `folder` that gold names by its file, id and digest. It throws as `withTexts` does; each file is
 * read once.
 */
export function rawReports(folder) {
  const files = new Map()
  return ({ id, file, digest: annotated }) => {
    if (!files.has(file)) files.set(file, textsOf(join(folder, file), id))
    const raw = files.get(file).get(id)
    if (raw === undefined) throw new Error(`${id}: ${join(folder, file)} holds no report of this id.`)
    const digest = createHash('sha256').update(raw.text, 'utf8').digest('hex')
    if (digest !== annotated) {
      throw new Error(
        `${id}: the text in ${join(folder, file)} is not the one that was annotated. ` +
          `Its SHA-256 is ${digest}; the gold was made on ${annotated}.`,
      )
    }
    return raw
  }
}

/** The objects of a file that holds one a line. */
export function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function textsOf(file, id) {
  if (!existsSync(file)) throw new Error(`${id}: its text should be in ${file}, which is not there.`)
  return new Map(linesOf(file).map((report) => [report.id, report]))
}

function joined(gold, raw) {
  const { id, lang, date, attributions, nested, outlet_voice_reportive, ignore } = gold
  const whole = (attribution) => withWords(attribution, raw.text)
  return {
    id,
    lang,
    outlet: raw.publisher ?? null,
    date,
    title: raw.title ?? null,
    text: raw.text,
    attributions: attributions.map(whole),
    nested: nested.map((attribution) => ({ ...whole(attribution), nested: true })),
    outlet_voice_reportive,
    ignore,
  }
}

/** Speakers keep their numbers: their names are words of the text and were not kept. */
function withWords({ speaker, figures, ...attribution }, text) {
  return {
    ...attribution,
    source_canonical: `speaker ${speaker}`,
    figures: figures.map((figure) => ({ text: text.slice(...figure.span), ...figure })),
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  const [goldFile, folder] = process.argv.slice(2)
  if (goldFile === undefined || folder === undefined) {
    console.error('usage: node eval/with-texts.mjs GOLD.ndjson FOLDER-OF-TEXTS')
    process.exit(2)
  }
  try {
    for (const report of withTexts(goldFile, folder)) console.log(JSON.stringify(report))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
