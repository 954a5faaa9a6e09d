import { afterAdjuncts } from './adjuncts.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** How many words may tell where, when and to whom something was said, and how many such phrases are looked through. */
const longestPhrase = 16
const mostPhrases = 4
/** How many words may be put in between dashes or brackets. */
const longestInset = 25

/**
 * « a assuré jeudi, à l'occasion d'une conférence, | qu'elle était prête », «aseguró tras el ataque -en el que murieron dos- |
 * que …»: behind where, when and to whom it was said, the word that opens a clause is a conjunction, whatever its tag, where
 * what stands before it is put in between two marks.
 */
export function behindSettings(setting: CueSetting): Reported | null {
  const { passage, tree, group, frames, end, to } = setting
  if (!frames.has('that') || group.passive || group.shape === 'infinitive') return null
  let at = end
  let comma = false
  let closed = false
  for (let phrases = 0; phrases <= mostPhrases; phrases++) {
    // « après la réunion »: some prepositions are adverbs elsewhere.
    if (!/^ADP/.test(tree.tags[at] ?? '')) at = afterAdjuncts(passage, at, to)
    const marked = isMark(passage, at, ',')
    const opener = marked ? at + 1 : at
    if (opener + 1 < to && opens(passage, opener)) {
      const own = phrases > 0 && (closed || (marked && (comma || standsForClause(setting, opener))))
      return own ? { rule: 'clause', spans: contentOf(passage, opener + 1, to) } : null
    }
    const inset = insetEnd(passage, at, to)
    const phrase = inset ?? phraseEnd(passage, tree, opener, to)
    if (phrase === null) return null
    comma ||= marked
    closed = inset !== null
    at = phrase
  }
  return null
}

function isMark(passage: Passage, at: number, mark: string): boolean {
  return lowerAt(passage, at) === mark && passage.quoted[at] === null
}

function opens(passage: Passage, at: number): boolean {
  return passage.quoted[at] === null && passage.lexicon.words.complementisers.has(lowerAt(passage, at))
}

/** «pidió a las tropas, | que depongan las armas»: behind a verb of demanding, before a subjunctive; or a word that is no relative pronoun. */
function standsForClause({ passage, tree, group, to }: CueSetting, opener: number): boolean {
  if (!passage.lexicon.words.relativePronouns.has(lowerAt(passage, opener))) return true
  if (!group.readings.every(({ verb }) => verb.act === 'demand')) return false
  for (let at = opener + 1; at < Math.min(to, opener + 8); at++) {
    if (!/\.Fin/.test(tree.tags[at] ?? '')) continue
    const forms = passage.lexicon.verbForms(lowerAt(passage, at))
    return forms.some(({ mood }) => mood === 'subjunctive') && !forms.some(({ mood }) => mood === 'indicative')
  }
  return false
}

/** Behind what stands at a place between two dashes or in brackets; null where nothing does. */
function insetEnd(passage: Passage, at: number, to: number): number | null {
  const open = lowerAt(passage, at)
  const close = open === '(' ? /^\)$/ : /^[-–—]$/.test(open) ? /^[-–—]$/ : null
  if (close === null || passage.quoted[at] !== null) return null
  for (let end = at + 2; end < Math.min(to, at + longestInset); end++) {
    if (passage.quoted[end] !== null) return null
    if (close.test(lowerAt(passage, end))) return end + 1
  }
  return null
}

/** Behind a phrase that a preposition opens, up to the mark or the conjunction that ends it; null where there is none. */
function phraseEnd(passage: Passage, tree: PassageTree, from: number, to: number): number | null {
  if (!/^ADP/.test(tree.tags[from] ?? '')) return null
  for (let at = from + 1; at < Math.min(to, from + longestPhrase); at++) {
    if (passage.quoted[at] !== null || /^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) return null
    if (passage.tokens[at]?.kind === 'mark' || opens(passage, at)) return at > from + 1 ? at : null
  }
  return null
}
