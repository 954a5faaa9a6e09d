import { spawnSync } from 'node:child_process'

/** What a Node program printed. Throws with what it complained of when it failed. */
export function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stderr}`)
  return stdout
}

/** A scorer's answer to gold and readings, each a file of one JSON object a line. */
export function scored(scorer, gold, readings) {
  return JSON.parse(run(scorer, gold, readings, '--json'))
}
