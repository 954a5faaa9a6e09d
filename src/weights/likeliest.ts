import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type ByteRuns, likeliestByBytes } from '../analysis/language/byte-runs.ts'
import { unpackRuns } from '../analysis/language/packed-runs.ts'

/** It is no part of what a folder of weights has for each language that is read: languages are told that nobody can read. */
const file = new URL('../../weights/byte-runs.json.gz', import.meta.url)

let known: ByteRuns | undefined

/** The language that words are likeliest in by their letters; null where nothing can be said. What tells it is read when first asked. */
export function likeliest(words: string): string | null {
  known ??= unpackRuns(gunzipSync(readFileSync(file)).toString())
  return likeliestByBytes(words, known)
}
