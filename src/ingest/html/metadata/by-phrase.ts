import { pageDays } from './page-day.ts'
import { pageWords } from './page-vocabulary.ts'

const phrases = pageWords('by')
const phrasesByFirst = new Map<string, string[]>()
for (const phrase of phrases) {
  const first = firstWord(phrase)
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), phrase])
}

/** The last words of longer phrases: "by" of "written by", «di» of «a cura di». */
const prepositions: ReadonlySet<string> = new Set(
  phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)

/** How many characters of the start of words are a phrase before a name, its colon and spaces with it; 0 where there is none. */
export function byPhraseLength(words: string): number {
  const lower = words.slice(0, 60).toLowerCase()
  const phrase = phrasesByFirst
    .get(firstWord(lower))
    ?.find((each) => lower.startsWith(each) && !/^[\p{L}\d'’]/u.test(lower.slice(each.length)))
  if (phrase === undefined) return 0
  return phrase.length + (/^[\s:]{0,5}/.exec(words.slice(phrase.length))?.[0].length ?? 0)
}

/** Words without the phrases before a name that they begin with. */
export function withoutByPhrase(words: string): string {
  let left = words.trim()
  for (let length = byPhraseLength(left); length > 0; length = byPhraseLength(left)) left = left.slice(length)
  return left
}

/** What stands behind "by" at the start of a line, or anywhere in one that has a date; null where it does not stand there. */
export function afterByPhrase(words: string): string | null {
  if (byPhraseLength(words) > 0) return withoutByPhrase(words)
  if (!/\d/.test(words) || pageDays(words, false).length === 0) return null
  for (const match of words.matchAll(/(?<=[\s,|–-])\p{L}{2,12}/gu)) {
    const rest = words.slice(match.index)
    if (byPhraseLength(rest) > 0) return withoutByPhrase(rest)
  }
  return null
}

/** Whether the phrase that words begin with ends as "written by" does; "author:" may be a book's. */
export function beginsWithPreposition(words: string): boolean {
  const phrase = words.slice(0, byPhraseLength(words)).toLowerCase()
  return prepositions.has(phrase.match(/\p{L}+/gu)?.at(-1) ?? '')
}

function firstWord(words: string): string {
  return /^\p{L}+/u.exec(words)?.[0] ?? ''
}
