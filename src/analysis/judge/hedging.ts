import { hasCapital } from '../capital.ts'
import { phraseAt } from '../phrases.ts'
import type { MainClause } from './main-clause.ts'
import type { Sign, Signs } from './signs.ts'

/** How many words may stand between a copula and the adjective or noun that hedges: «è una possibilità». */
const reach = 3

/** The signs of how sure that a clause holds; of phrases that overlap, the longest counts. */
export function hedgesIn({ tokens, verb }: MainClause, signs: Signs): ReadonlySet<Sign> {
  const found = new Set<Sign>()
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, signs.anywhere)
    const sign = phrase !== null && isName(tokens, at) ? null : phrase
    if (sign) found.add(sign.value)
    else if (verb === null || isBehindCopula(tokens, at, signs)) addPredicate(found, tokens, at, signs)
    at = sign?.end ?? at + 1
  }
  return found
}

/** "on May 3": a capital behind a word. */
function isName(tokens: MainClause['tokens'], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && tokens[at - 1]?.kind === 'word' && hasCapital(token.text)
}

function addPredicate(found: Set<Sign>, tokens: MainClause['tokens'], at: number, signs: Signs): void {
  const predicate = phraseAt(tokens, at, signs.predicates)
  if (predicate) found.add(predicate.value)
}

function isBehindCopula(tokens: MainClause['tokens'], at: number, signs: Signs): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ lower }) => signs.copulas.has(lower))
}
