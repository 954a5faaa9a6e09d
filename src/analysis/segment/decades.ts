import { atomWords, isApostrophe, type TokenRule } from './token-rule.ts'

/** A year without its century keeps its apostrophe: «gli anni ’90». */
export const decades: TokenRule = (text, atoms, at) => {
  const before = text.charAt((atoms[at]?.start ?? 0) - 1)
  const isYear = isApostrophe(text, atoms[at]) && /^\d{2}s?$/.test(atomWords(text, atoms[at + 1]))
  return isYear && !/[\p{L}\p{N}]/u.test(before) ? 2 : 0
}
