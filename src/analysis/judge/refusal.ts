import type { Token } from '../../document/token.ts'
import { phraseAt } from '../phrases.ts'
import type { Signs } from './signs.ts'

/** How many words may stand between "could not" and "confirm". */
const reach = 4

/** Whether words decline to confirm or to comment: «non può ancora confermare», "declined to comment", "no comment". */
export function declines(tokens: readonly Token[], signs: Signs): boolean {
  return tokens.some(({ lower }, at) => signs.firstOfRefusals.has(lower) && declinesAt(tokens, at, signs))
}

function declinesAt(tokens: readonly Token[], at: number, signs: Signs): boolean {
  if (phraseAt(tokens, at, signs.declines)) return true
  return signs.refusals.some(({ openers, verbs }) => {
    const opener = phraseAt(tokens, at, openers)
    return opener !== null && tokens.slice(opener.end, opener.end + reach).some(({ lower }) => verbs.has(lower))
  })
}
