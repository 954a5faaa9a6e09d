import type { Figure } from '../document/figure.ts'

type Bounds = Pick<Figure, 'low' | 'high' | 'approximate'>

/**
 * A figure as a person writes it: "12", "12,000", "about 1500", "at most 12000", "at least 5", "10 to 12", and "none" for what
 * is no figure. Null where it is none of these.
 */
export function figureFromWords(words: string): Bounds | null {
  const plain = words.trim().toLowerCase().replace(/\s+/gu, ' ')
  if (plain === 'none') return { low: null, high: null, approximate: false }
  const [, about, rest = ''] = /^(about )?(.*)$/u.exec(plain) ?? []
  const bounds = boundsFromWords(rest)
  return bounds === null ? null : { ...bounds, approximate: about !== undefined }
}

function boundsFromWords(words: string): Pick<Figure, 'low' | 'high'> | null {
  const [, bound, limit] = /^at (most|least) (\S+(?: \d{3})*)$/u.exec(words) ?? []
  if (bound !== undefined && limit !== undefined) {
    const number = numberFromWords(limit)
    if (number === null) return null
    return bound === 'most' ? { low: null, high: number } : { low: number, high: null }
  }
  const ends = words.split(/ to | ?[–-] ?/u).map(numberFromWords)
  const [low = null, high = low] = ends
  return ends.length > 2 || low === null || high === null ? null : { low, high }
}

/** Thousands may be set apart by a comma, a point, a space or an apostrophe; what follows a single mark otherwise is less than one. */
function numberFromWords(words: string): number | null {
  if (/^\d{1,3}(?:[.,'’ ]\d{3})+$/u.test(words)) return Number(words.replace(/\D/gu, ''))
  return /^\d{1,15}(?:[.,]\d{1,6})?$/u.test(words) ? Number(words.replace(',', '.')) : null
}
