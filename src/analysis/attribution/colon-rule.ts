import { countryOf } from '../countries.ts'
import { appositionEnd } from './apposition.ts'
import { contentOf, quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import { hasOwnCue } from './reported-clause.ts'
import { isSomebody, isSpeechless } from './speechless.ts'
import { phraseSubject } from './subject.ts'
import { onlyMarks } from './tree-shapes.ts'

/** «Rutte: “…”»: a source, a colon and its words, as headlines have it. */
export function byColon(passage: Passage, at: number): Found | null {
  const quotation = passage.quoted[at + 1]
  if (lowerAt(passage, at) !== ':' || passage.quoted[at] !== null) return null
  const [from, to] = sentenceAt(passage, at)
  if (!quotation && (passage.part.kind !== 'headline' || from > 0)) return null
  if (at - from > 16 || isOrder(passage, from)) return null
  const range = { from: behindTopic(passage, from, at) ?? afterTopic(passage, from, at), to: at }
  const first = range.from === from + 2 ? from : range.from
  const end = appositionEnd(passage, phraseEnd(passage, first, at, { coordination: true, anyPreposition: true }), at)
  if (
    end !== at ||
    !isSource(passage, range) ||
    isCountry(passage, range) ||
    isEvent(passage, range) ||
    // «Brückensperrung in Lahrstadt: …»
    (passage.tree !== null && isSpeechless(passage, passage.tree, range)) ||
    hasWeakPronoun(passage, from, at)
  )
    return null
  if (!quotation && !speaksInHeadline(passage, range, to)) return null
  if (quotation && passage.part.kind === 'headline' && !isSomebodyInHeadline(passage, range)) return null
  // « Belmondo : “L'Homme de Rio” ou le cascadeur né »: a title or two amid other words.
  if (quotation && isTitle(passage, at + 1, to)) return null
  // « Ségard : “…”, explique Ada Lind »
  if (quotation && passage.tree !== null && hasOwnCue(passage, passage.tree, quotationRange(passage, at + 1).to))
    return null
  const content = quotation ? quotationContent(passage, quotation) : contentOf(passage, at + 1, to)
  const subject = phraseSubject(range)
  return content.length === 0
    ? null
    : {
        passage,
        rule: 'colon',
        source: range,
        subject,
        missing: 'none',
        cue: { from: at, to: at + 1 },
        content,
        act: 'assert',
        verb: null,
        begins: from,
      }
}

/** Whether a quotation of a few words goes on with others. */
function isTitle(passage: Passage, at: number, end: number): boolean {
  const range = quotationRange(passage, at)
  return wordCount(passage, range) < 5 && range.to < end && !onlyMarks(passage, range.to, end)
}

/** "Poll: …", "Rossi: the plan is ‘madness’": other words before the colon of a headline are what it is about. */
function speaksInHeadline(passage: Passage, { from, to }: Range, end: number): boolean {
  for (let at = from; at < to; at++) if (passage.nouns.kindsOf(lowerAt(passage, at)).length > 0) return true
  const { rubrics = [] } = passage.language.attributionWords
  // "Football: Arsenal win", "Exclusive: …": a common word that has its capital from the headline is what it is about.
  const common = to - from === 1 && /^(?:NOUN|ADJ|ADV|VERB)/.test(passage.tree?.tags[from] ?? '')
  if (common || rubrics.includes(lowerAt(passage, from))) return false
  let quotes = passage.language.attributionWords.namesSpeakInHeadlines ?? false
  for (let at = to; at < end; at++) quotes ||= passage.quoted[at] !== null
  for (let at = from; at < to && quotes; at++)
    if (!isName(passage, at) || countryOf(passage.language, lowerAt(passage, at)) !== null) return false
  return quotes
}

/** «Pétrole libyen : “…”»: a noun that does not speak is what the headline is about. */
function isSomebodyInHeadline(passage: Passage, range: Range): boolean {
  return passage.tree === null || isSomebody(passage, passage.tree, range)
}

/** « Disparition de Chirac : “…” »: a noun that does not speak, with what it is of. */
function isEvent(passage: Passage, { from, to }: Range): boolean {
  if (passage.nouns.kindsOf(lowerAt(passage, from)).length > 0) return false
  return passage.lexicon.words.genitives.has(lowerAt(passage, from + 1)) && from + 1 < to
}

/** « Consultez notre dossier : … », « Lire : … »: what begins with an order names nobody. */
function isOrder(passage: Passage, at: number): boolean {
  const forms = passage.lexicon.verbForms(lowerAt(passage, at))
  return (
    /^(?:VERB|NOUN|X)/.test(passage.tree?.tags[at] ?? '') &&
    passage.nouns.kindsOf(lowerAt(passage, at)).length === 0 &&
    forms.some(({ mood, person }) => mood === 'imperative' || mood === 'infinitive' || person === 2)
  )
}

/** "Libya: ‘no popular revolt’": a country before a colon is what is spoken of. */
function isCountry(passage: Passage, { from, to }: Range): boolean {
  return to - from === 1 && countryOf(passage.language, lowerAt(passage, from)) !== null
}

/** «si rifugia»: where a weak pronoun stands there is a verb, known or not, and no name. */
function hasWeakPronoun(passage: Passage, from: number, to: number): boolean {
  const { words } = passage.lexicon
  for (let at = from + 1; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (words.cliticPronouns.has(lower) && !words.determiners.has(lower)) return true
  }
  return false
}

/** «Coronavirus, gli esperti: “…”»: one word before a comma that names nobody's office is what the headline is about. */
function afterTopic(passage: Passage, from: number, at: number): number {
  const topic = lowerAt(passage, from + 1) === ',' && passage.nouns.kindsOf(lowerAt(passage, from)).length === 0
  return topic && isSource(passage, { from: from + 2, to: at }) ? from + 2 : from
}

/**
 * «Ponte chiuso, | Tarsi: “…”», «Frana a Valmare, | il sindaco: “…”»: in a headline, behind the comma of common words that name nobody, a
 * name alone or an office with its article.
 */
function behindTopic(passage: Passage, from: number, at: number): number | null {
  const { part, tree, nouns, lexicon } = passage
  if (part.kind !== 'headline' || tree === null || from > 0 || !/^(?:NOUN|DET|ADJ)/.test(tree.tags[from] ?? ''))
    return null
  let comma = at - 1
  while (comma > from && lowerAt(passage, comma) !== ',') comma--
  if (comma < from + 2 || comma === at - 1) return null
  for (let word = from; word < comma; word++)
    if (nouns.kindsOf(lowerAt(passage, word)).length > 0 || passage.tokens[word]?.kind === 'mark') return null
  const office = nouns.kindsOf(lowerAt(passage, comma + 2)).some(({ type }) => type === 'person')
  if (office && lexicon.words.determiners.has(lowerAt(passage, comma + 1))) return comma + 1
  for (let word = comma + 1; word < at; word++)
    if (!isName(passage, word) || countryOf(passage.language, lowerAt(passage, word)) !== null) return null
  return comma + 1
}
