import { lowerOf } from '../lower.ts'
import { atomWords, isApostrophe, type TokenRule } from './token-rule.ts'

/** The endings (domains, not languages) of sites that news call by their address: «Faro.it». */
const siteEndings = new Set('com org net info eu it fr es de uk ru ua tv'.split(' '))

/** Words joined by hyphens or apostrophes are one token («Yong-Hyun», «O’Brien»), and so are the names of sites. */
export const compounds: TokenRule = (text, atoms, at) => {
  if (!atoms[at]?.isWord) return 0
  let end = at + 1
  while (atoms[end + 1]?.isWord && joins(text, atoms, end)) end += 2
  const digitsOnly = /^[\p{Nd}\-‐‑]+$/u.test(text.slice(atoms[at]?.start, atoms[end - 1]?.end))
  return end - at > 1 && !digitsOnly ? end - at : 0
}

function joins(text: string, atoms: Parameters<TokenRule>[1], mark: number): boolean {
  const words = atomWords(text, atoms[mark])
  if (/^[-‐‑]$/.test(words)) return true
  const after = atomWords(text, atoms[mark + 1])
  if (isApostrophe(text, atoms[mark]))
    return /[\p{L}\p{M}]$/u.test(atomWords(text, atoms[mark - 1])) && /^\p{L}/u.test(after)
  // «RTVE.es»: behind capitals the ending is one in small letters alone.
  const small = /\p{Ll}$/u.test(atomWords(text, atoms[mark - 1])) || /^\p{Ll}+$/u.test(after)
  return words === '.' && small && siteEndings.has(lowerOf(after))
}
