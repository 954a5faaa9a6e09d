import type { BoilerplateReason } from '../../document/part.ts'
import { lineWords, oneLine, type Rule } from './sheet.ts'

/** The longest line that can be a credit or debris without words, in characters. */
const longest = 5000

/** Lines that are no journalism in any language: bare links, data meant for a program, copyright notices. */
export const debris: Rule = (sheet) =>
  sheet.lines.flatMap((line, index) => {
    const reason = debrisReason(lineWords(sheet, line))
    return reason === null ? [] : [oneLine(index, { kind: 'boilerplate', reason })]
  })

/** Why a line is debris in whatever language; null where it is not. */
export function debrisReason(words: string): BoilerplateReason | null {
  if (words.length > longest) return null
  if (isCredit(words)) return 'credit'
  if (isData(words) || isLinks(words)) return 'other'
  return null
}

function isCredit(words: string): boolean {
  return words.length <= 160 && /^(?:©|\(c\)\s*\d|copyright\s*(?:©|\(c\)|\d))|\s©\s?(?:\d{4}|\p{Lu})/iu.test(words)
}

/** A piece of JSON, left over from a player or a gallery. */
function isData(words: string): boolean {
  return (
    (words.startsWith('{') || words.startsWith('[{')) &&
    (words.endsWith('}') || words.endsWith('}]')) &&
    words.includes('":')
  )
}

/** Nothing but addresses and marks between them. */
function isLinks(words: string): boolean {
  if (!/\.\w/.test(words)) return false
  const pieces = words.split(/\s+/)
  return (
    pieces.some((piece) => isLink(piece)) && pieces.every((piece) => isLink(piece) || /^[^\p{L}\p{N}@#]+$/u.test(piece))
  )
}

function isLink(piece: string): boolean {
  return /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S/i.test(piece)
}
