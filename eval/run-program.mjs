import { spawnSync } from 'node:child_process'

/** What a Node program printed. Throws with what it complained of when it failed. */
export function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stderr}`)
  return stdout
}

/** The readings of a file of reports, one a line; a line that is no report is told and left out. */
export function readingsOf(program, file) {
  const words = [program, 'read', '--json', file]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status === null || status > 1) throw new Error(`${words.join(' ')}\n${stderr}`)
  if (status === 1) console.error(stderr.trim())
  return stdout
}

/** A scorer's answer to gold and readings, each a file of one JSON object a line. */
export function scored(scorer, gold, readings) {
  return JSON.parse(run(scorer, gold, readings, '--json'))
}
