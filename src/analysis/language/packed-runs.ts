import type { ByteRuns } from './byte-runs.ts'

/** Runs of bytes as a file holds them, in JSON: what lies between the numbers of runs, and how many languages each tells of. */
type PackedRuns = Pick<ByteRuns, 'languages' | 'averages'> & {
  readonly gaps: readonly number[]
  readonly counts: readonly number[]
  readonly told: readonly number[]
}

/** Runs of bytes as the words of a file. Pure. */
export function packRuns({ languages, averages, runs, starts, told }: ByteRuns): string {
  const packed: PackedRuns = {
    languages,
    averages,
    gaps: [...runs].map((run, at) => run - (runs[at - 1] ?? 0)),
    counts: [...starts.subarray(1)].map((end, at) => end - (starts[at] ?? 0)),
    told: [...told],
  }
  return JSON.stringify(packed)
}

/** The same back again. Pure. */
export function unpackRuns(words: string): ByteRuns {
  const { languages, averages, gaps, counts, told } = JSON.parse(words) as PackedRuns
  const runs = new Float64Array(gaps.length)
  const starts = new Uint32Array(counts.length + 1)
  for (const [at, gap] of gaps.entries()) runs[at] = (runs[at - 1] ?? 0) + gap
  for (const [at, count] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + count
  return { languages, averages, runs, starts, told: Uint16Array.from(told) }
}
