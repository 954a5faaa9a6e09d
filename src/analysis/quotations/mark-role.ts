/** What a mark does where it stands. */
export type Role = 'opens' | 'closes' | 'nothing'

/** A mark with the characters beside it; these are empty at the ends of its part. */
export interface Mark {
  readonly words: string
  readonly start: number
  readonly before: string
  /** What follows, as far as it may matter. */
  readonly after: string
}

const letter = /[\p{L}\p{N}\p{M}]/u

/**
 * What a mark does. `canClose` tells whether a quotation is open that it could close, `closesLater` whether a plain
 * apostrophe further on in the part could close one that opens here.
 */
export function roleOf(mark: Mark, canClose: boolean, closesLater: boolean): Role {
  switch (mark.words) {
    case '"':
    case "''":
      return straight(mark, canClose)
    case "'":
      if (isApostrophe(mark)) return 'nothing'
      if (canClose && isClosingPlace(mark)) return 'closes'
      return closesLater && isOpeningPlace(mark) && !letter.test(mark.before) ? 'opens' : 'nothing'
    case '‘':
      if (isApostrophe(mark)) return 'nothing'
      if (canClose && isClosingPlace(mark)) return 'closes'
      return isOpeningPlace(mark) ? 'opens' : 'nothing'
    case '’':
      return canClose && !isApostrophe(mark) ? 'closes' : 'nothing'
    case '”':
    case '»':
    case '›':
    case '>>':
      if (canClose) return 'closes'
      return mark.words !== '>>' && isOpeningPlace(mark) ? 'opens' : 'nothing'
    default:
      return canClose && isClosingPlace(mark) && !/[([{«“‘]/.test(mark.before) ? 'closes' : 'opens'
  }
}

/** A mark that looks the same on both sides: what stands beside it tells. */
function straight(mark: Mark, canClose: boolean): Role {
  if (canClose) return isOpeningPlace(mark) ? 'opens' : 'closes'
  // «al fronte."Qui si spera"»: where nothing is open, a mark right behind a point opens, though the space was lost.
  if (isOpeningPlace(mark) || (/[.!?…]/.test(mark.before) && /^[\p{Lu}¡¿]/u.test(mark.after))) return 'opens'
  return /^\s?$/.test(mark.before) && mark.after !== '' ? 'opens' : 'nothing'
}

/** Whether a space, an opening mark, a dash or an apostrophe stands before, and words after. */
function isOpeningPlace({ before, after }: Mark): boolean {
  return /^[^\s.,;:!?)\]»”’]/.test(after) && /^$|[\s([{«“„‘‚"'’>—–\-/=:]/.test(before)
}

/** Whether words stand before and none directly after. */
export function isClosingPlace({ before, after }: Pick<Mark, 'before' | 'after'>): boolean {
  return /\S/.test(before) && !letter.test(after.charAt(0))
}

/** Whether the mark stands within a word («l’altro»), or before a year without its century («’90»). */
function isApostrophe({ words, before, after }: Mark): boolean {
  if (letter.test(before)) return letter.test(after.charAt(0)) || /^[“«„‘]/.test(after)
  return (words === '‘' ? /^\d\ds/ : /^\d\d(?!\d)/).test(after)
}
