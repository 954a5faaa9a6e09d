import { isVerb, lowerAt } from './passage.ts'
import { afterAdjuncts } from './subject.ts'
import type { Setting } from './verb-setting.ts'

interface Opening {
  readonly at: number
  readonly kind: 'clause' | 'question' | 'quotation' | 'colon'
  readonly marked: boolean
}

/** What opens the words reported after a verb, across adverbs, addressees and an inverted subject but over no other verb. */
export function openingAfter({ passage, group, to }: Setting): Opening | null {
  const { words } = passage.lexicon
  let commas = 0
  for (let at = group.to; at < Math.min(to, group.to + 22); at++) {
    const lower = lowerAt(passage, at)
    const previous = lowerAt(passage, at - 1)
    if (passage.quoted[at] !== null) {
      const marked = previous === ':' || previous === ','
      return marked || at === group.to ? { at, kind: 'quotation', marked } : null
    }
    if (lower === ':') {
      if (passage.quoted[at + 1] !== null && at + 1 < to) continue
      return at + 1 < to ? { at, kind: 'colon', marked: true } : null
    }
    if (words.complementisers.has(lower))
      return commas % 2 === 0 || previous === ',' ? { at, kind: 'clause', marked: false } : null
    if (words.questionComplementisers.has(lower)) return { at, kind: 'question', marked: false }
    if (words.interrogatives.has(lower) && at === afterAdjuncts(passage, group.to, to))
      return { at, kind: 'question', marked: false }
    if (lower === ',') commas++
    else if (passage.tokens[at]?.kind === 'mark' && lower !== '(' && lower !== ')') return null
    if (commas > 2 || (words.coordinators.has(lower) && passage.lexicon.isFinite(lowerAt(passage, at + 1)))) return null
    if (isVerb(passage, at)) return null
  }
  return null
}
