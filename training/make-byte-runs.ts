// Writes what bytes of words tell of their language, from the smallest tables of eld, which is there in development:
//   node build/training/make-byte-runs.js
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ByteRuns } from '../src/analysis/language/byte-runs.ts'
import { packRuns } from '../src/analysis/language/packed-runs.ts'
import { rootFolder } from './read-data.ts'

/** What each language gains, by its number, by the run; its bytes as characters. */
type Ngrams = Readonly<Record<string, Readonly<Record<string, number>>>>

const eld = import.meta.resolve('eld/extrasmall')
const imported = async (name: string) => (await import(new URL(`../${name}`, eld).href)) as Record<string, unknown>
const { ngramsData } = await imported('ngrams/extrasmall.js')
const { languages, ngrams } = ngramsData as { languages: Readonly<Record<string, string>>; ngrams: Ngrams }
const { avgScore } = await imported('avgScore.js')
const averages = avgScore as Readonly<Record<string, number>>
const { dictionary } = await imported('dictionary.js')
/** The byte that a character stands for, where it is not its own code: a byte of a letter that takes several. */
const byteOf = new Map(
  (dictionary as readonly string[]).flatMap((letter, byte) => (byte < 128 ? [] : [[letter, byte]])),
)
byteOf.delete(' ')

const numberOf = (run: string) =>
  [...run].reduce((number, letter) => number * 256 + (byteOf.get(letter) ?? letter.charCodeAt(0)), 0)
const inOrder = Object.entries(ngrams)
  .map(([run, gains]) => ({ number: numberOf(run), gains: Object.entries(gains) }))
  .sort((one, other) => one.number - other.number)
const codes = Object.values(languages)
const starts = new Uint32Array(inOrder.length + 1)
for (const [at, { gains }] of inOrder.entries()) starts[at + 1] = (starts[at] ?? 0) + gains.length
const found: ByteRuns = {
  languages: codes,
  averages: codes.map((code) => averages[code] ?? 0),
  runs: Float64Array.from(inOrder, ({ number }) => number),
  starts,
  told: Uint16Array.from(
    inOrder.flatMap(({ gains }) => gains.map(([language, gain]) => Number(language) * 256 + gain)),
  ),
}
const file = join(rootFolder(), 'weights/byte-runs.json.gz')
const bytes = gzipSync(packRuns(found), { level: 9 })
writeFileSync(file, bytes)
console.log(`${file}: ${inOrder.length} runs, ${bytes.length} bytes`)
