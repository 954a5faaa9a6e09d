import { isBodyName } from '../../lang/body-names.ts'
import { isMediaName } from '../../lang/media-names.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, spanOf } from './passage.ts'

/** The most tokens of a name of media, with its hyphens. */
const longest = 8

/** A name with the word before or behind it that belongs to it, of a broadcaster or a paper: «al Jazeera», «Europe 1». */
export function wholeMediaName(passage: Passage, { from, to }: Range): Range {
  const wider: readonly Range[] = [
    { from: from - 1, to },
    { from, to: to + 1 },
  ]
  return wider.find((range) => isMedia(passage, range)) ?? { from, to }
}

/** The longest name of a broadcaster or a paper that ends at a token: «al Jazeera | dice», whatever the tree makes of its article. */
export function mediaBefore(passage: Passage, from: number, to: number): Range | null {
  const { prepositions, coordinators } = passage.lexicon.words
  for (let start = Math.max(from, to - longest); start < to; start++) {
    if (!isMedia(passage, { from: start, to })) continue
    // «su Facebook scrive», «la BBC y France Presse informaron»
    const before = lowerAt(passage, start - 1)
    return prepositions.has(before) || coordinators.has(before) ? null : { from: start, to }
  }
  return null
}

/** Where the longest name of one that begins at a token ends: «dijo a | Reuters | Ada Lind»; null where none does. */
export function mediaEnd(passage: Passage, from: number, limit: number): number | null {
  for (let end = Math.min(limit, from + longest); end > from; end--)
    if (isName(passage, end - 1) && isMedia(passage, { from, to: end })) return end
  return null
}

/** Whether words are the whole name of one, or a site that is called by its address. */
export function isMedia(passage: Passage, range: Range): boolean {
  return isSite(passage, range) || isNameBy(isMediaName, passage, range)
}

/** «RTVE.es» */
function isSite({ tokens }: Passage, { from, to }: Range): boolean {
  return to - from === 1 && tokens[from]?.kind === 'word' && /\p{L}\.\p{Ll}{2,4}$/u.test(tokens[from].text)
}

/** Whether words are the whole name of a body that is written like a person's: "Human Rights Watch". */
export function isBody(passage: Passage, range: Range): boolean {
  return isNameBy(isBodyName, passage, range)
}

function isNameBy(isListed: (name: string) => boolean, passage: Passage, { from, to }: Range): boolean {
  if (from < 0 || to > passage.tokens.length || to - from > longest) return false
  const span = spanOf(passage, from, to)
  return span !== null && isListed(passage.text.slice(span[0], span[1]))
}
