import { type PhraseIndex, phraseAt } from '../phrases.ts'
import { lowerAt, type Passage } from './passage.ts'

/** "It also emerged that", « on a également appris que »: a phrase with an adverb between its words. */
export function phraseWithAdverbs<Value>(passage: Passage, at: number, phrases: PhraseIndex<Value>) {
  const { lexicon, tokens } = passage
  if (!phrases.next.has(lowerAt(passage, at))) return null
  const places: number[] = []
  for (let place = at; place < Math.min(tokens.length, at + 8); place++)
    if (place === at || !lexicon.isAdverb(lowerAt(passage, place))) places.push(place)
  const words = places.map((place) => tokens[place]).filter((token) => token !== undefined)
  const found = phraseAt(words, 0, phrases)
  return found && { value: found.value, end: (places[found.end - 1] ?? at) + 1 }
}
