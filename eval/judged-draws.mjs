// How many of the attributions that were drawn and read one by one named a wrong source or speaker:  node eval/judged-draws.mjs
// eval/judged/ holds, of each case, the draw's seed, the report, the offset of its content and the verdict; no text. What is
// drawn again is from the whole file, with what earlier draws had shown; wikinews is from ../shared/data/stories/meantime-it.ndjson.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './with-texts.mjs'

const folder = join(import.meta.dirname, 'judged')
const wrong = new Set(['wrong-source', 'speaker-wrong'])

for (const name of readdirSync(folder)) {
  const all = linesOf(join(folder, name))
  const cases = all.filter((one) => one.of === undefined)
  const seeds = [...new Set(cases.map(({ seed }) => seed))]
  for (const seed of seeds) print(seed, name, [seed], cases)
  print('last three', name, seeds.slice(-3), cases)
  for (const of of ['again', 'wikinews']) {
    const own = all.filter((one) => one.of === of)
    for (const seed of new Set(own.map((one) => one.seed))) print(`${seed} ${of}`, name, [seed], own)
  }
}

function print(label, name, seeds, all) {
  const cases = all.filter(({ seed }) => seeds.includes(seed))
  const found = cases.filter(({ verdict }) => wrong.has(verdict))
  const clear = found.filter(({ borderline }) => !borderline)
  const share = ((found.length / cases.length) * 100).toFixed(1)
  console.log(
    `${name.slice(0, 2)}  ${String(label).padEnd(16)}${`${found.length} of ${cases.length}`.padEnd(12)}${share.padStart(5)} %   clearly wrong ${clear.length}`,
  )
}
