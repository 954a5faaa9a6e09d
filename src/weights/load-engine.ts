import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { EngineOf } from '../analysis/analyse-trees.ts'
import { featurePrint } from '../analysis/feature-print.ts'
import { readWeights } from '../analysis/language-weights.ts'
import { type Engine, makeEngine } from '../analysis/read-trees.ts'
import { ReportedlyError } from '../errors.ts'
import { systemCode } from '../ingest/system-reason.ts'

/** The bytes of weights files, unpacked, by their languages, in memory that threads can share. */
export type UnpackedWeights = Map<string, Uint8Array<SharedArrayBuffer>>

/**
 * Gives the engine of a language from the weights in `folder`, one file LANG.br a language, which is read when the
 * language is first asked for and remembered. Of what is in `unpacked` no file is read, and what is read comes into it.
 * Throws 'weights-unusable' where the file cannot be used.
 */
export function loadEngines(folder: string, unpacked: UnpackedWeights = new Map()): EngineOf {
  const known = new Map<string, Engine | undefined>()
  return (language) => {
    if (!known.has(language)) known.set(language, loadEngine(folder, language, unpacked))
    return known.get(language)
  }
}

const ending = '.br'

/** Unpacks the weights of all languages, for threads that then need not do so. What cannot be read is left to whoever asks for it. */
export function unpackAll(folder: string, unpacked: UnpackedWeights): void {
  for (const name of filesIn(folder)) {
    const language = name.slice(0, -ending.length)
    if (!name.endsWith(ending) || unpacked.has(language)) continue
    try {
      unpacked.set(language, unpack(join(folder, name)))
    } catch {}
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function loadEngine(folder: string, language: string, unpacked: UnpackedWeights): Engine | undefined {
  const path = join(folder, `${language}${ending}`)
  try {
    const bytes = unpacked.get(language) ?? unpack(path)
    unpacked.set(language, bytes)
    const weights = readWeights(bytes)
    if (weights === undefined) throw new Error('it is damaged, or of another version of the program')
    if (weights.featurePrint !== featurePrint) throw new Error('it is of another version of the program')
    if (weights.language !== language) throw new Error(`it is of the language ${weights.language}`)
    return makeEngine(weights)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    // Whatever the bytes of a damaged file make the decoder stumble over, the answer to it is the same.
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReportedlyError('weights-unusable', { path, reason }, { cause: error })
  }
}

function unpack(path: string): Uint8Array<SharedArrayBuffer> {
  const bytes = brotliDecompressSync(readFileSync(path))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
