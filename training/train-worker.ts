import { parentPort, workerData } from 'node:worker_threads'
import type { Example } from './examples.ts'
import { type ParserSettings, trainParser } from './train-parser.ts'
import { packTagger, type TaggerSettings, tagExamples, trainTagger } from './train-tagger.ts'

/** What all tasks of one training share. */
export interface TrainingWork {
  readonly examples: readonly Example[]
  /** How often each example counts for the parser. */
  readonly times: readonly number[]
  readonly tags: readonly string[]
  readonly relationNames: readonly string[]
}

/**
 * One piece of the work: a tagger; the tags of every `folds`th sentence by a tagger that was trained on the others
 * (jackknifing, so that the parser learns with a tagger's mistakes); or a parser on tags so given.
 */
export type TrainingTask =
  | { readonly kind: 'tagger'; readonly settings: TaggerSettings }
  | { readonly kind: 'fold'; readonly settings: TaggerSettings; readonly fold: number; readonly folds: number }
  | { readonly kind: 'parser'; readonly settings: ParserSettings; readonly given: readonly Uint8Array[] }

const { examples, times, tags, relationNames } = workerData as TrainingWork

function run(task: TrainingTask): unknown {
  if (task.kind === 'tagger') return trainTagger(examples, tags, task.settings)
  if (task.kind === 'parser') return trainParser(examples, times, tags, task.given, relationNames, task.settings)
  const { fold, folds, settings } = task
  const others = examples.filter((_, at) => at % folds !== fold)
  const weights = packTagger(trainTagger(others, tags, settings), settings.slots)
  return tagExamples(
    examples.filter((_, at) => at % folds === fold),
    weights,
  )
}

parentPort?.on('message', (task: TrainingTask) => {
  parentPort?.postMessage(run(task))
})
