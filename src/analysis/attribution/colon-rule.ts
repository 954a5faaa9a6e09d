import { appositionEnd } from './apposition.ts'
import { quotationContent } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import { isSource } from './phrase-rule.ts'

/** «Rutte: “…”»: a source, a colon and its words, as headlines have it. */
export function byColon(passage: Passage, at: number): Found | null {
  const quotation = passage.quoted[at + 1]
  if (lowerAt(passage, at) !== ':' || passage.quoted[at] !== null || !quotation) return null
  const [from] = sentenceAt(passage, at)
  if (at - from > 16) return null
  const end = appositionEnd(passage, phraseEnd(passage, from, at, { coordination: true, anyPreposition: true }), at)
  const range = { from: afterTopic(passage, from, at), to: at }
  if (end !== at || !isSource(passage, range) || hasWeakPronoun(passage, from, at)) return null
  const content = quotationContent(passage, quotation)
  const subject = { ...range, kind: 'phrase', antecedent: null } as const
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
