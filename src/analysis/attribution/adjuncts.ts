import { adverbPhrasesOf } from '../adverb-phrases.ts'
import { phraseAt } from '../phrases.ts'
import { lowerAt, type Passage } from './passage.ts'

/** Before adverbs, days and dates that stand between subject and verb: «on Monday», «ieri». */
export function beforeAdjuncts(passage: Passage, at: number, from: number): number {
  const { lexicon, nouns } = passage
  let end = at
  let dated = false
  while (end > from) {
    const lower = lowerAt(passage, end - 1)
    const adverb = lexicon.isAdverb(lower) && !nouns.pronouns.has(lower) && nouns.kindsOf(lower).length === 0
    const date = nouns.calendar.has(lower)
    const emphatic = passage.language.attributionWords.emphatics.includes(lower)
    const partOfDate = dated && (passage.tokens[end - 1]?.kind === 'number' || lexicon.words.prepositions.has(lower))
    if (!adverb && !date && !partOfDate && !emphatic) break
    if (date) dated = true
    end--
  }
  return end
}

/** Whether a date begins here: «lunedì», «il 3 marzo». */
export function isDate(passage: Passage, at: number): boolean {
  return passage.nouns.calendar.has(lowerAt(passage, at)) || passage.nouns.calendar.has(lowerAt(passage, at + 1))
}

/** The index after adverbs, days and dates that stand at `at`: «lunedì 21 ottobre», «on Monday evening». */
export function afterAdjuncts(passage: Passage, at: number, limit: number): number {
  const { lexicon, nouns } = passage
  let next = at
  while (next < limit) {
    const phrase = adverbPhraseEnd(passage, next)
    if (phrase !== null) {
      // «…, por su lado, …»
      next = lowerAt(passage, next - 1) === ',' && lowerAt(passage, phrase) === ',' ? phrase + 1 : phrase
      continue
    }
    const lower = lowerAt(passage, next)
    // «ha detto | , tra l'altro, | che …»
    const aside = lower === ',' ? adverbPhraseEnd(passage, next + 1) : null
    if (aside !== null && lowerAt(passage, aside) === ',') {
      next = aside + 1
      continue
    }
    const dated = nouns.calendar.has(lower)
    const opensDate =
      (lexicon.words.prepositions.has(lower) ||
        lexicon.words.determiners.has(lower) ||
        lexicon.words.demonstratives.has(lower)) &&
      nouns.calendar.has(lowerAt(passage, next + 1))
    const number =
      passage.tokens[next]?.kind === 'number' &&
      (nouns.calendar.has(lowerAt(passage, next - 1)) || nouns.calendar.has(lowerAt(passage, next + 1)))
    const adverb = lexicon.isAdverb(lower) && nouns.kindsOf(lower).length === 0 && !nouns.pronouns.has(lower)
    const inserted = lower === ',' && next > at ? insertedDate(passage, next, limit) : null
    if (inserted === null && !dated && !opensDate && !number && !adverb) break
    next = inserted ?? next + 1
  }
  return next
}

/** Where a phrase that stands like an adverb ends: «por su parte»; null where none begins. */
export function adverbPhraseEnd({ language, tokens }: Passage, at: number): number | null {
  return phraseAt(tokens, at, adverbPhrasesOf(language))?.end ?? null
}

/** «am Montag, dem 3. März, …»: behind a day and its comma the date, with the comma that closes it. */
function insertedDate({ nouns, tokens, lexicon }: Passage, comma: number, limit: number): number | null {
  if (!nouns.calendar.has(tokens[comma - 1]?.lower ?? '')) return null
  for (let at = comma + 1; at < Math.min(limit, comma + 7); at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (nouns.calendar.has(token.lower)) return tokens[at + 1]?.lower === ',' ? at + 2 : null
    if (token.kind !== 'number' && token.lower !== '.' && !lexicon.words.determiners.has(token.lower)) return null
  }
  return null
}
