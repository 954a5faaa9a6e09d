import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { EngineOf } from '../analysis/analyse-trees.ts'
import { featurePrint } from '../analysis/feature-print.ts'
import { readWeights } from '../analysis/language-weights.ts'
import { type Engine, makeEngine } from '../analysis/read-trees.ts'
import { ReportedlyError } from '../errors.ts'
import { systemCode } from '../ingest/system-reason.ts'

/**
 * Gives the engine of a language from the weights in `folder`, one file LANG.br a language, which is read when the
 * language is first asked for and remembered. Throws 'weights-unusable' where the file cannot be used.
 */
export function loadEngines(folder: string): EngineOf {
  const known = new Map<string, Engine | undefined>()
  return (language) => {
    if (!known.has(language)) known.set(language, loadEngine(folder, language))
    return known.get(language)
  }
}

function loadEngine(folder: string, language: string): Engine | undefined {
  const path = join(folder, `${language}.br`)
  try {
    const weights = readWeights(brotliDecompressSync(readFileSync(path)))
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
