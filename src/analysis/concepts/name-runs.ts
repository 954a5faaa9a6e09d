import type { Token } from '../../document/token.ts'
import { nameParticles, particleArticles } from '../../lang/name-particles.ts'

const within: ReadonlySet<string> = new Set([...nameParticles, '-'])

const capital = /^(?:[ae]l-)?\p{Lu}/u

/** «von | der | Leyen» */
function isParticleArticle(tokens: readonly Token[], at: number): boolean {
  return particleArticles.has(tokens[at]?.text ?? '') && nameParticles.has(tokens[at - 1]?.text ?? '')
}

/** The names in a sentence: words with a capital that are proper nouns, one behind the other. */
export function nameRuns(
  tokens: readonly Token[],
  from: number,
  end: number,
  isProperNoun: (at: number) => boolean,
): { readonly first: number; readonly end: number }[] {
  const runs: { first: number; end: number }[] = []
  let last: { first: number; end: number } | null = null
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && isProperNoun(at) && capital.test(token.text)) {
      if (last === null) {
        last = { first: at, end: at + 1 }
        runs.push(last)
      } else last.end = at + 1
    } else if (token === undefined || !(within.has(token.lower) || isParticleArticle(tokens, at))) last = null
  }
  return runs
}
