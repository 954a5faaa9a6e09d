import { join } from 'node:path'
import { featurePrint } from '../src/analysis/feature-print.ts'
import type { LanguageWeights } from '../src/analysis/language-weights.ts'
import type { WordTable } from '../src/analysis/word-table.ts'
import type { Conjugations } from '../src/lang/conjugation.ts'
import type { Example } from './examples.ts'
import { harmonise } from './harmonise.ts'
import { packPairs, packRows } from './pack.ts'
import { meanRows } from './perceptron.ts'
import { type ParserSettings, relationNamesOf, type TrainedParser } from './train-parser.ts'
import { type TaggerSettings, type TrainedTagger, tagsOf } from './train-tagger.ts'
import type { TrainingTask, TrainingWork } from './train-worker.ts'
import { leaveUndecided } from './undecided.ts'
import { learnWordForms } from './word-forms.ts'
import { runTasks } from './worker-pool.ts'

/** The sentences of one treebank, and how often each counts in the training of the parser. */
export interface Treebank {
  readonly examples: readonly Example[]
  readonly times: number
}

/** How a language is trained. */
export interface TrainingSettings {
  readonly seeds: number
  readonly taggerEpochs: number
  readonly parserEpochs: number
  readonly folds: number
  readonly taggerSlots: number
  readonly transitionSlots: number
  readonly relationSlots: number
  readonly threads: number
}

export const usualSettings: TrainingSettings = {
  seeds: 6,
  taggerEpochs: 8,
  parserEpochs: 8,
  folds: 4,
  taggerSlots: 1 << 16,
  transitionSlots: 1 << 18,
  relationSlots: 1 << 15,
  threads: 2,
}

/**
 * Trains a tagger and a parser from several seeds each and takes the mean of their weights, and learns lemmas and
 * features. The same treebanks, lexicon and settings give the same weights, on however many threads.
 */
export async function trainLanguage(
  language: string,
  treebanks: readonly Treebank[],
  lexicon: WordTable,
  verbs: { readonly lemmas: readonly string[]; readonly conjugations: Conjugations | undefined },
  undecided: readonly string[],
  settings: TrainingSettings,
  report: (line: string) => void,
): Promise<LanguageWeights> {
  const taggerSettings: TaggerSettings = {
    epochs: settings.taggerEpochs,
    seed: 1,
    leastForAmbiguity: 3,
    leastCorrections: 2,
    slots: settings.taggerSlots,
    lexicon,
  }
  const quick = { ...taggerSettings, epochs: Math.min(5, settings.taggerEpochs) }
  const harmonised = harmonise(
    treebanks.map(({ examples }) => examples),
    quick,
  )
  const decided = harmonised.flat()
  const examples = leaveUndecided(decided, undecided)
  const times = harmonised.flatMap((each, at) => each.map(() => treebanks[at]?.times ?? 1))
  const tags = tagsOf(examples)
  const relationNames = relationNamesOf(examples)
  const work: TrainingWork = { examples, times, tags, relationNames }
  const run = <Answer>(tasks: readonly TrainingTask[]) =>
    runTasks<TrainingTask, Answer>(workerAddress(), work, tasks, settings.threads)
  const seeds = Array.from({ length: settings.seeds }, (_, at) => at + 1)

  report(`tagger: ${tags.length} tags, ${settings.seeds} seeds`)
  const taggers = await run<TrainedTagger>(
    seeds.map((seed) => ({ kind: 'tagger', settings: { ...taggerSettings, seed } })),
  )
  report(`tags for the parser: ${settings.folds} folds`)
  const { folds } = settings
  const parts = await run<Uint8Array[]>(
    Array.from({ length: folds }, (_, fold) => ({ kind: 'fold', settings: quick, fold, folds })),
  )
  const given = examples.map((_, at) => parts[at % folds]?.[Math.floor(at / folds)] ?? new Uint8Array())
  report(`parser: ${relationNames.length} relations, ${settings.seeds} seeds`)
  const parserSettings: ParserSettings = {
    epochs: settings.parserEpochs,
    seed: 1,
    exploration: 0.9,
    leastCorrections: 2,
  }
  const parsers = await run<TrainedParser>(
    seeds.map((seed) => ({ kind: 'parser', settings: { ...parserSettings, seed }, given })),
  )
  report('lemmas and features')
  const [first] = taggers
  if (first === undefined) throw new RangeError('at least one seed is needed')
  const forms = learnWordForms(decided, tags, verbs.lemmas, verbs.conjugations)
  return {
    language,
    featurePrint,
    tags,
    relationNames,
    ambiguities: first.knowledge.ambiguities,
    lexicon,
    tagger: packRows(meanRows(taggers.map(({ averaged }) => averaged)), settings.taggerSlots),
    transitions: packPairs(meanRows(parsers.map(({ transitions }) => transitions)), settings.transitionSlots),
    relations: packRows(meanRows(parsers.map(({ relations }) => relations)), settings.relationSlots),
    lemmas: forms.lemmas,
    features: forms.features,
  }
}

function workerAddress(): URL {
  return new URL(`file://${join(import.meta.dirname, 'train-worker.js')}`)
}
