import { afterAdjuncts } from './adjuncts.ts'
import type { CueSetting } from './cue-setting.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, sentenceAt } from './passage.ts'
import { hasFiniteIn, onlyMarks } from './tree-shapes.ts'

/** What somebody may have told before. Whoever keeps a promise («come aveva promesso») tells nothing. */
const telling: ReadonlySet<string> = new Set(['assert', 'confirm', 'warn'])

/**
 * «Il ponte è chiuso, | come ha confermato il sindaco»: what ends a sentence behind a comma and a word for “as” was told in so many words.
 * Not where something is denied, which one may have told otherwise («non è morto, come ha scritto il giornale»), nor where the words
 * before it have a cue of their own. `rest` is what stands behind the cue with its subject.
 */
export function isToldAsWell(setting: CueSetting, words: Range, rest: number): boolean {
  const { passage, tree, group, frames } = setting
  const tells = group.readings.some(({ verb }) => telling.has(verb.act))
  if (!tells || !frames.has('that') || !isSaidBySomebody(setting) || !hasFiniteIn(tree, words.from, words.to))
    return false
  const [, end] = sentenceAt(passage, group.head)
  if (lowerAt(passage, rest) !== ';' && !onlyMarks(passage, rest, end)) return false
  const { lexicon } = passage
  for (let at = words.from; at < words.to; at++) {
    const lower = lowerAt(passage, at)
    if (passage.quoted[at] !== null) continue
    if (lexicon.words.negations.has(lower)) return false
    const says =
      lexicon.words.complementisers.has(lowerAt(passage, at + 1)) ||
      /^VERB\.(?:Ger|Part\.Pres)/.test(tree.tags[at] ?? '')
    if (says && lexicon.reporting.has(lower)) return false
  }
  return true
}

/** Somebody beside the verb, and no «si»; where the word tells when as well ("as the voters responded to efforts"), nothing but them and a day. */
function isSaidBySomebody({ passage, group, subject, end }: CueSetting): boolean {
  const { impersonals, asTellsWhen } = passage.language.attributionWords
  if (subject === null || subject.shared) return false
  const { from, to } = subject.subject
  if (to - from === 1 && impersonals.includes(lowerAt(passage, from))) return false
  const behind = afterAdjuncts(passage, Math.max(end, group.to), passage.tokens.length)
  return asTellsWhen !== true || passage.tokens[behind]?.kind === 'mark'
}
