import type { EndingRules } from '../language-weights.ts'
import { outcomeOf } from './ending-rules.ts'

/**
 * The features of a word under the tag with this index, as Universal Dependencies writes them
 * («Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin»), by rules learned from treebanks and paradigms: of those
 * that the analysis uses (VerbForm, Mood, Tense, Person, Number, Voice, Polarity, PronType, Reflex). `_` for none.
 */
export function featuresOf(rules: EndingRules, lower: string, tag: number): string {
  return outcomeOf(rules, lower, tag) ?? '_'
}
