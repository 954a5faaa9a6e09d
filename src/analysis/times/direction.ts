import type { Language } from '../../lang/language.ts'
import { lexiconOf } from '../lexicon.ts'
import type { Piece } from '../numbers/pieces.ts'
import type { Direction } from './reference.ts'
import type { TimeGrammar } from './time-grammar.ts'

/** A verb farther away than this tells nothing of a time. */
const farthest = 12

/**
 * Which way a weekday or a month without a year looks in a sentence: the way of the verb nearest to it. "He will arrive on
 * Friday" looks ahead, "he arrived on Friday" back; where no verb tells, what is told has been.
 */
export function directionIn(
  pieces: readonly Piece[],
  { future, words }: TimeGrammar,
  language: Language,
): (at: number) => Direction {
  const lexicon = lexiconOf(language)
  const wayOf = (at: number): Direction | null => {
    const lower = pieces[at]?.lower ?? ''
    if (future.has(lower)) return 'ahead'
    const forms = lexicon.verbForms(lower)
    if (forms.some(({ tense }) => tense === 'future')) return 'ahead'
    // Of «sarà firmato» the participle tells nothing: its auxiliary does.
    const past = forms.some(({ tense, mood }) => mood === 'indicative' && (tense === 'past' || tense === 'imperfect'))
    return past || (lower.length > 4 && words.past.some((ending) => lower.endsWith(ending))) ? 'back' : null
  }
  return (at) => {
    for (let step = 1; step <= farthest; step++) {
      const way = wayOf(at - step) ?? wayOf(at + step)
      if (way !== null) return way
    }
    return 'back'
  }
}
