import { endOfVerb, lexiconOf } from '../src/analysis/lexicon.ts'
import type { Language } from '../src/lang/language.ts'
import type { Example } from './examples.ts'
import type { Found } from './parse-examples.ts'
import { universal } from './relations.ts'

/** How well pairs of words were found: shares in per cent, and how many pairs there are. */
interface PairScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly pairs: number
}

/** Scores of the arcs that tell who says what. */
export interface ReportingScores {
  /** A reporting verb and its subject. */
  readonly subjects: PairScore
  /** A reporting verb and the clause that is its complement. */
  readonly complements: PairScore
  /** A reporting verb that is in parenthesis (parataxis) and the head of what it is said of. */
  readonly parentheses: PairScore
}

/** What a reading of a sentence says of each of its words. */
interface Columns {
  readonly upos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/**
 * Scores the arcs at reporting verbs: the words that are forms of the verbs listed in the language's folder, where the
 * treebank (for what is to be found) or the engine (for what was found) tags them as verbs. An arc counts as found when
 * both its ends and its universal relation are right.
 */
export function scoreReporting(
  examples: readonly Example[],
  found: readonly Found[],
  language: Language,
): ReportingScores {
  const lexicon = lexiconOf(language)
  const tally = { subjects: new Tally(), complements: new Tally(), parentheses: new Tally() }
  examples.forEach(({ words, rows }, at) => {
    const own = found[at]
    if (own === undefined) return
    // Of a phrase («dar a conocer») the verb reports only where its other words are there, too; of a call («lanciare un appello»)
    // it is the noun that has the words, and the verb no clause.
    const isReporting = words.map(({ lower }, word) =>
      (lexicon.reporting.get(lower) ?? []).some(
        (reading) => reading.verb.calls !== true && endOfVerb(words, word + 1, reading, lexicon) !== null,
      ),
    )
    const gold = {
      upos: rows.map(({ upos }) => upos),
      heads: rows.map(({ head }) => head),
      relations: rows.map(({ deprel }) => deprel),
    }
    tally.subjects.add(pairsBelow(gold, isReporting, ['nsubj']), pairsBelow(own, isReporting, ['nsubj']))
    tally.complements.add(pairsBelow(gold, isReporting, ['ccomp']), pairsBelow(own, isReporting, ['ccomp']))
    tally.parentheses.add(parentheses(gold, isReporting), parentheses(own, isReporting))
  })
  return {
    subjects: tally.subjects.score(),
    complements: tally.complements.score(),
    parentheses: tally.parentheses.score(),
  }
}

function pairsBelow(
  { upos, heads, relations }: Columns,
  isReporting: readonly boolean[],
  wanted: readonly string[],
): Set<string> {
  const pairs = new Set<string>()
  heads.forEach((head, at) => {
    if (
      head > 0 &&
      isReporting[head - 1] &&
      upos[head - 1] === 'VERB' &&
      wanted.includes(universal(relations[at] ?? ''))
    )
      pairs.add(`${head} ${at + 1}`)
  })
  return pairs
}

function parentheses({ upos, heads, relations }: Columns, isReporting: readonly boolean[]): Set<string> {
  const pairs = new Set<string>()
  heads.forEach((head, at) => {
    if (isReporting[at] && upos[at] === 'VERB' && universal(relations[at] ?? '') === 'parataxis')
      pairs.add(`${head} ${at + 1}`)
  })
  return pairs
}

/** Counts pairs sentence by sentence. */
class Tally {
  wanted = 0
  given = 0
  right = 0

  add(wanted: ReadonlySet<string>, given: ReadonlySet<string>): void {
    this.wanted += wanted.size
    this.given += given.size
    for (const pair of given) if (wanted.has(pair)) this.right++
  }

  score(): PairScore {
    const precision = (100 * this.right) / Math.max(1, this.given)
    const recall = (100 * this.right) / Math.max(1, this.wanted)
    const f1 = (200 * this.right) / Math.max(1, this.given + this.wanted)
    return { precision, recall, f1, pairs: this.wanted }
  }
}
