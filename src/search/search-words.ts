import { searchTerms } from './search-terms.ts'
import { stemmers } from './stemmers.ts'

/** Words that are sought, in order: one word, or several that must stand one after the other. */
export type Sought = readonly string[]

/** The most words of one search; what is longer is a text, and no search. */
const mostWords = 64

/**
 * What somebody searches for, as the terms of a text of this language are: a phrase for each stretch between quotation
 * marks, one word for each other word. None where nothing in it can be searched for.
 */
export function soughtTerms(asked: string, language: string): readonly Sought[] {
  const stretches = asked.split(/["“”«»„]/u)
  const phrases = stretches.flatMap((stretch, i) => {
    const terms = searchTerms(stretch, language).map(({ term }) => term)
    // Every second stretch stands between two marks; a mark that nothing closes says nothing.
    const quoted = i % 2 === 1 && i < stretches.length - 1
    return quoted ? (terms.length === 0 ? [] : [terms]) : terms.map((term) => [term])
  })
  return phrases.slice(0, mostWords)
}

/** The languages in which a search is made where none is asked for; other languages have their words as they are. */
export const searchedLanguages: readonly string[] = [...stemmers.keys()]

/** Whether a text holds all that is sought. */
export function holdsSought(terms: readonly string[], sought: readonly Sought[]): boolean {
  return sought.every((phrase) => placesOf(terms, phrase).length > 0)
}

/** At which terms of a text a phrase begins. */
export function placesOf(terms: readonly string[], phrase: Sought): number[] {
  const places: number[] = []
  for (let at = terms.indexOf(phrase[0] ?? ''); at >= 0; at = terms.indexOf(phrase[0] ?? '', at + 1))
    if (phrase.every((term, i) => terms[at + i] === term)) places.push(at)
  return places
}
