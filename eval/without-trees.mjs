// Reads reports by the sequence of their words alone, as a language without weights is read, and prints the readings, one a
// line: what trees are worth is the difference.   npm run build && node eval/without-trees.mjs reports.ndjson
import { analyse } from '../dist/analysis/analyse.js'
import { readDrafts } from '../dist/ingest/read-drafts.js'
import { languages } from '../dist/lang/languages.js'
import { likeliest } from '../dist/weights/likeliest.js'

const settings = { format: null, date: null, language: null }
for await (const { draft } of readDrafts([process.argv[2]], settings, process.stdin))
  if (draft !== undefined) console.log(JSON.stringify(analyse(draft, languages, () => undefined, likeliest)))
