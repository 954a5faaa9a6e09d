import { isMedia } from './listed-name.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'

/** «según confirmaron fuentes judiciales | a Efe»: who told it ends before the medium that was told. */
export function beforeMedium(passage: Passage, { from, to }: Range): number {
  const { toWhom = [] } = passage.language.attributionWords
  let end = to
  let media = false
  for (let at = to - 1; at > from; at--) {
    const lower = lowerAt(passage, at)
    if (at < to - 1 && toWhom.includes(lower) && (media || isMedia(passage, { from: at + 1, to }))) end = at
    media ||= passage.nouns.kindsOf(lower)[0]?.type === 'media'
  }
  return end < to ? beforeInserted(passage, from, end) : to
}

/** «Ada Lindar | , en declaraciones | a la radio»: the words between commas that only lead to the medium are none of theirs. */
function beforeInserted(passage: Passage, from: number, end: number): number {
  for (let at = end - 1; at > from && at > end - 5; at--) {
    if (lowerAt(passage, at) !== ',') continue
    const opener = lowerAt(passage, at + 1)
    return at === end - 1 || passage.lexicon.words.prepositions.has(opener) ? at : end
  }
  return end
}
