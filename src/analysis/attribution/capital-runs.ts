import { nameParticles, openingArticle, particleArticles } from '../../lang/name-particles.ts'
import { stateOfDemonym } from '../countries.ts'
import { isMedia } from './listed-name.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'

/** The runs of words with a capital in a phrase that may be names, with the short words within them. */
export function capitalRuns(passage: Passage, from: number, to: number): readonly Range[] {
  const runs: Range[] = []
  let start = -1
  for (let at = from; at <= to; at++) {
    const named =
      at < to &&
      isName(passage, at) &&
      (passage.quoted[at] === null || passage.quoted[at] === passage.quoted[from]) &&
      (!isPlainOpening(passage, at) || (start >= 0 && isArticleOfName(passage, at))) &&
      passage.tokens[at]?.kind !== 'address' &&
      !passage.nouns.titles.has(lowerAt(passage, at))
    const within = named || (at + 1 < to && opensName(passage, at, from))
    if (start >= 0 && !within && at < to && (isParticle(passage, at, to) || isElided(passage, at))) continue
    if (within && start < 0) start = at
    if (!within && start >= 0) {
      // "the Velmaran minister": a lone adjective is no name.
      const adjective = at - start === 1 && at < to && passage.tree?.tags[start]?.startsWith('ADJ')
      if (!adjective && !isShouted(passage, start, at)) runs.push({ from: pastDemonym(passage, start, at), to: at })
      start = -1
    }
  }
  return runs
}

/** «Al Nadir», where a phrase opens so: no phrase for somebody opens with a preposition. */
function opensName(passage: Passage, at: number, from: number): boolean {
  return (
    at === from && passage.tokens[at]?.text === openingArticle && isName(passage, at + 1) && !isName(passage, at + 2)
  )
}

/** « l'Égyptienne | Ada Lind »: who somebody with two names is by their state, as a noun with an article, is no name. */
function pastDemonym({ language, tokens, lexicon }: Passage, from: number, to: number): number {
  if (to - from < 3 || !language.people.headFirst || !lexicon.words.determiners.has(tokens[from - 1]?.lower ?? ''))
    return from
  return stateOfDemonym(language, tokens, from)?.end === from + 1 ? from + 1 : from
}

/** « Habib M' | henni »: what stands right behind the apostrophe of a name. */
function isElided({ tokens }: Passage, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return token?.kind === 'word' && before?.end === token.start && /^\p{Lu}\p{L}*['’]$/u.test(before.text)
}

/** «ERROR DEL MINISTERIO DE RAND»: a row of words in capitals is a headline rather than a name. */
function isShouted({ tokens }: Passage, from: number, to: number): boolean {
  return to - from > 2 && tokens.slice(from, to).every(({ text }) => text === text.toUpperCase() && text.length > 1)
}

/** «al-» in «Fattah al-Sisi», «bin» in «Abdalá bin Zayid»: a short word with or without a hyphen within a name. */
function isParticle(passage: Passage, at: number, to: number): boolean {
  const [first, second] = passage.tokens.slice(at, at + 2)
  if (first && /^\p{Ll}{1,3}-\p{Lu}/u.test(first.text)) return true
  // «Muamar el Gadafi», but not «Gheddafi | al Giornale»
  const inName = first !== undefined && nameParticles.has(first.text) && at + 1 < to && isName(passage, at - 1)
  const noun = passage.nouns.kindsOf(lowerAt(passage, at + 1)).length > 0 || isMedia(passage, { from: at + 1, to })
  if (inName && isName(passage, at + 1) && !noun) return true
  if (isLongParticle(passage, at, to) || isLongParticle(passage, at - 1, to)) return true
  if (!first || !second || at + 1 >= to) return false
  if (first.text === '-') return at > 0 && isName(passage, at + 1) && first.end === second.start
  return first.text.length <= 3 && second.text === '-' && first.end === second.start && isName(passage, at + 2)
}

/** «Ursula | von der | Leyen»: a particle with an article. */
function isLongParticle(passage: Passage, at: number, to: number): boolean {
  const [first, second] = passage.tokens.slice(Math.max(0, at), Math.max(0, at) + 2)
  const both = first && second && nameParticles.has(first.text) && particleArticles.has(second.text)
  return both === true && at + 2 < to && isName(passage, at - 1) && isName(passage, at + 2)
}

/** «Mohamed | Al | Nadir», «Reporteros | Sin | Fronteras»: a short word or a preposition with a capital between two others that have one. */
function isArticleOfName(passage: Passage, at: number): boolean {
  const text = passage.tokens[at]?.text ?? ''
  const { prepositions, determiners } = passage.lexicon.words
  const lower = lowerAt(passage, at)
  const short = /^\p{Lu}\p{Ll}?$/u.test(text) || (prepositions.has(lower) && !determiners.has(lower))
  return short && passage.tokens[at + 1]?.kind === 'word' && isName(passage, at + 1)
}

/** A word with a capital only because it opens the sentence. */
function isPlainOpening(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  if (isMedia(passage, { from: at, to: at + 2 })) return false
  if (
    words.determiners.has(lower) ||
    words.prepositions.has(lower) ||
    words.possessives.has(lower) ||
    words.demonstratives.has(lower)
  )
    return true
  const opens = passage.sentences[passage.sentenceOf[at] ?? -1]?.[0] === at
  return opens && !isName(passage, at + 1) && passage.nouns.kindsOf(lower).length > 0
}
