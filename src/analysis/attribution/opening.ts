import { afterAdjuncts } from './adjuncts.ts'
import { isConcession } from './concession.ts'
import { afterLinkTag } from './link-tag.ts'
import { isName, isVerb, lowerAt, type Passage } from './passage.ts'
import { groupAt } from './verb-group.ts'
import type { Setting } from './verb-setting.ts'

interface Opening {
  readonly at: number
  readonly kind: 'clause' | 'question' | 'quotation' | 'colon'
  readonly marked: boolean
}

/** What opens the words reported after a verb, across adverbs, addressees and an inverted subject but over no other verb. */
export function openingAfter(setting: Setting): Opening | null {
  const { passage, group, to } = setting
  const { words } = passage.lexicon
  let commas = 0
  for (let at = group.to; at < Math.min(to, group.to + 22); at++) {
    at = afterLinkTag(passage, at, to)
    const lower = lowerAt(passage, at)
    const previous = lowerAt(passage, at - 1)
    if (passage.quoted[at] !== null) {
      const marked = previous === ':' || previous === ','
      return marked || at === group.to ? { at, kind: 'quotation', marked } : null
    }
    if (lower === ':') {
      if (passage.quoted[at + 1] !== null && at + 1 < to) continue
      return at + 1 < to && !isRelativeBehindObject(setting, at) ? { at, kind: 'colon', marked: true } : null
    }
    if (words.complementisers.has(lower)) {
      if (commas % 2 !== 0) return null
      return isRelativeBehindObject(setting, at) ? null : { at, kind: 'clause', marked: false }
    }
    if (words.infinitiveMarkers.has(lower) && passage.lexicon.hasMood(lowerAt(passage, at + 1), 'infinitive'))
      return null
    if (words.questionComplementisers.has(lower))
      return isConcession(passage, at) ? null : { at, kind: 'question', marked: false }
    if (words.interrogatives.has(lower) && at === afterAdjuncts(passage, group.to, to))
      return { at, kind: 'question', marked: false }
    if (lower === ',') commas++
    else if (passage.tokens[at]?.kind === 'mark' && lower !== '(' && lower !== ')') return null
    if (commas > 2 || (words.coordinators.has(lower) && passage.lexicon.isFinite(lowerAt(passage, at + 1)))) return null
    if (isVerb(passage, at) || (commas > 0 && groupAt(passage, at, group.to)?.shape === 'finite')) return null
  }
  return null
}

/**
 * «ha annunciato la nascita di una commissione che …»: behind a noun that can be neither speaker nor addressee the word is a
 * relative pronoun, and a colon explains the noun. With a preposition before the noun, verbs of speech still go on to their clause: «ha detto in aula che».
 */
function isRelativeBehindObject({ passage, group, to, before }: Setting, at: number): boolean {
  const { words } = passage.lexicon
  const start = afterAdjuncts(passage, group.to, to)
  if (start >= at || passage.tokens[start]?.kind !== 'word') return false
  const lower = lowerAt(passage, start)
  const speech = group.readings.some(({ verb }) => verb.kind === 'speech')
  const prepositional = words.prepositions.has(lower) && !words.determiners.has(lower)
  if (prepositional) return !speech && !headSpeaks(passage, start + 1, at)
  return before?.kind !== 'pronoun' && !headSpeaks(passage, start, at)
}

/** Whether the first noun here is one for somebody: a name or a known noun, after articles and words that lead up to it. */
function headSpeaks(passage: Passage, from: number, to: number): boolean {
  const { lexicon, nouns } = passage
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const lower = lowerAt(passage, at)
    if (isName(passage, at) || nouns.titles.has(lower) || nouns.pronouns.has(lower)) return true
    if (nouns.kindsOf(lower).length > 0) return true
    if (lexicon.words.genitives.has(lower)) return false
  }
  return false
}
