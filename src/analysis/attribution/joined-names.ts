import type { Token } from '../../document/token.ts'
import { bodyNames } from '../../lang/body-names.ts'
import type { Language } from '../../lang/language.ts'
import { mediaNames } from '../../lang/media-names.ts'
import { byLanguage } from '../by-language.ts'
import { hasCapital } from '../capital.ts'
import { formsOf } from '../countries.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'

/** What is read of the tokens of a passage, to be put right in place. */
interface ReadTokens {
  readonly tags: string[]
  readonly heads: Int32Array
  readonly relations: string[]
}

/** Names of several words that everybody knows, of bodies, media and states, word by word. */
const namesOf = byLanguage(({ people: { countries } }) => {
  const states = [...formsOf(countries)].flatMap(([form, { kind }]) => (kind === 'name' ? [form] : []))
  const rows = [...bodyNames, ...mediaNames, ...states].map((name) => name.replace(/['’]/gu, "' ").split(' '))
  return indexPhrases(rows.filter((words) => words.length > 1).map((words) => [words, true] as const))
})

/** No word hangs deeper; a damaged tree is not followed for ever. */
const deepest = 60

/**
 * Makes one name of each that everybody knows, where the tree has taken its words apart: of "Human Rights Watch warned" no parser
 * knows that it was not the watch who warned.
 */
export function joinNames(
  tokens: readonly Pick<Token, 'text' | 'lower'>[],
  language: Language,
  read: ReadTokens,
): void {
  const index = namesOf(language)
  const tops = new Map<number, number>()
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (first === undefined || !index.next.has(first.lower) || !hasCapital(first.text)) continue
    const found = phraseAt(tokens, at, index)
    // "Open arms": what opens a sentence has its capital for that.
    if (found === null || !hasCapital(tokens[found.end - 1]?.text ?? '')) continue
    joinInto(at, found.end, read, tops)
    at = found.end - 1
  }
  if (tops.size === 0) return
  const { heads } = read
  for (let at = 0; at < heads.length; at++) heads[at] = tops.get(heads[at] ?? -1) ?? heads[at] ?? -1
}

/** Hangs the words of a name on that one of them which hangs on none of the others, and notes it for each of them. */
function joinInto(from: number, to: number, { tags, heads, relations }: ReadTokens, tops: Map<number, number>): void {
  const top = topOf(from, to, heads)
  if (top === null) return
  for (let at = from; at < to; at++) {
    tags[at] = 'PROPN'
    if (at === top) continue
    tops.set(at, top)
    heads[at] = top
    relations[at] = 'flat:name'
  }
}

function topOf(from: number, to: number, heads: Int32Array): number | null {
  for (let at = from; at < to; at++) {
    let above = heads[at] ?? -1
    for (let steps = 0; above >= 0 && (above < from || above >= to); steps++) {
      if (steps === deepest) return null
      above = heads[above] ?? -1
    }
    if (above < 0) return at
  }
  return null
}
