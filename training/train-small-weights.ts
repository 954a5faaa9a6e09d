import { featurePrint } from '../src/analysis/feature-print.ts'
import type { LanguageWeights } from '../src/analysis/language-weights.ts'
import { makeWordTable } from '../src/analysis/word-table.ts'
import type { Example } from './examples.ts'
import { packPairs, packRows } from './pack.ts'
import { relationNamesOf, trainParser } from './train-parser.ts'
import { packTagger, tagExamples, tagsOf, trainTagger } from './train-tagger.ts'
import { learnWordForms } from './word-forms.ts'

/**
 * All weights of a language from a few sentences alone, in this thread: one seed, no lexicon, and a parser that is trained
 * on the tagger's own tags. It shows what the engine does with weights; they are not good ones.
 */
export function trainSmallWeights(
  language: string,
  examples: readonly Example[],
  epochs: number,
  slots = 65_536,
): LanguageWeights {
  const tags = tagsOf(examples)
  const relationNames = relationNamesOf(examples)
  const lexicon = makeWordTable(new Map())
  const trained = trainTagger(examples, tags, {
    epochs,
    seed: 1,
    leastForAmbiguity: 2,
    leastCorrections: 1,
    slots,
    lexicon,
  })
  const given = tagExamples(examples, packTagger(trained, slots))
  const once = examples.map(() => 1)
  const parser = trainParser(examples, once, tags, given, relationNames, {
    epochs,
    seed: 1,
    exploration: 0.9,
    leastCorrections: 1,
  })
  return {
    language,
    featurePrint,
    tags,
    relationNames,
    ambiguities: trained.knowledge.ambiguities,
    lexicon,
    tagger: packRows(trained.averaged, slots),
    transitions: packPairs(parser.transitions, slots),
    relations: packRows(parser.relations, slots),
    ...learnWordForms(examples, tags, [], undefined),
  }
}
