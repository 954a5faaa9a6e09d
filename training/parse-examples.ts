import { type Engine, featuresIn, lemmaIn, partOfSpeech, readTrees, relationOf } from '../src/analysis/read-trees.ts'
import type { Example } from './examples.ts'
import { universal } from './relations.ts'

/** What was found for the words of one example. */
export interface Found {
  readonly upos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly lemmas: readonly string[]
  readonly feats: readonly string[]
}

/** Tags and parses examples as the analysis does. Heads are counted from 1; 0 is the root's. */
export function parseExamples(examples: readonly Example[], engine: Engine): Found[] {
  const trees = readTrees(
    examples.map(({ words }) => words),
    engine,
  )
  let offset = 0
  return examples.map(({ words }) => {
    const first = offset
    offset += words.length
    return {
      upos: words.map((_, at) => partOfSpeech(engine, trees, first + at)),
      heads: words.map((_, at) => Math.max(0, (trees.heads[first + at] ?? -1) - first + 1)),
      relations: words.map((_, at) => relationOf(engine, trees, first + at)),
      lemmas: words.map((word, at) => lemmaIn(engine, trees, first + at, word)),
      feats: words.map((word, at) => featuresIn(engine, trees, first + at, word)),
    }
  })
}

/** Shares, in per cent. */
export interface Scores {
  readonly words: number
  readonly upos: number
  readonly uas: number
  readonly las: number
  readonly lemma: number
  /** Of the finite verbs and auxiliaries: mood and tense both right. */
  readonly moodAndTense: number
  readonly finite: number
}

/** Scores what was found against the treebank's own trees (not those made projective); punctuation counts. */
export function score(examples: readonly Example[], found: readonly Found[]): Scores {
  const counts = { words: 0, upos: 0, heads: 0, arcs: 0, lemmas: 0, finite: 0, moods: 0 }
  examples.forEach(({ rows }, at) => {
    const own = found[at]
    if (own === undefined) return
    rows.forEach((row, word) => {
      counts.words++
      if (own.upos[word] === row.upos) counts.upos++
      if (own.lemmas[word] === row.lemma) counts.lemmas++
      if (/VerbForm=Fin/.test(row.feats) && /^(?:VERB|AUX)$/.test(row.upos)) {
        counts.finite++
        if (moodAndTense(own.feats[word] ?? '') === moodAndTense(row.feats)) counts.moods++
      }
      if (own.heads[word] !== row.head) return
      counts.heads++
      if (universal(own.relations[word] ?? '') === universal(row.deprel)) counts.arcs++
    })
  })
  const share = (count: number, of: number) => (100 * count) / Math.max(1, of)
  return {
    words: counts.words,
    upos: share(counts.upos, counts.words),
    uas: share(counts.heads, counts.words),
    las: share(counts.arcs, counts.words),
    lemma: share(counts.lemmas, counts.words),
    moodAndTense: share(counts.moods, counts.finite),
    finite: counts.finite,
  }
}

function moodAndTense(feats: string): string {
  return feats
    .split('|')
    .filter((pair) => /^(?:Mood|Tense)=/.test(pair))
    .sort()
    .join('|')
}
