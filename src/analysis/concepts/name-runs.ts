import type { Token } from '../../document/token.ts'

/** What stands within names of persons, and is written small or large: «Saif al-Islam», «Osama bin Laden». */
const within: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'abu', 'von', 'van', '-'])

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
    if (token?.kind === 'word' && isProperNoun(at) && /^(?:[ae]l-)?\p{Lu}/u.test(token.text)) {
      if (last === null) {
        last = { first: at, end: at + 1 }
        runs.push(last)
      } else last.end = at + 1
    } else if (token === undefined || !within.has(token.lower)) last = null
  }
  return runs
}
