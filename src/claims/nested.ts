import type { Attribution } from '../document/attribution.ts'
import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { containment } from './likeness.ts'
import { type Wording, wordingOf } from './wording.ts'

/** What says nearly all that the outer one says is the same proposition, told twice. */
const mostOfTheOuter = 0.6

/**
 * The attributions of a reading that are statements of their own: the outermost, and of those nested in another the ones
 * by somebody else who is known and says something else. A nested refusal is that of whoever refuses around it («ha detto
 * che l'ente non può confermare»).
 */
export function statedIn({ attributions, report }: Reading): Attribution[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const wording = ({ content }: Attribution): Wording =>
    wordingOf(content.map((span) => wordsOf(report.text, span)).join(' '), report.language)
  return attributions.filter((attribution) => {
    if (attribution.nestedIn === null) return true
    const outer = byId.get(attribution.nestedIn)
    if (outer === undefined || attribution.speaker === null || attribution.speaker === outer.speaker) return false
    if (attribution.act === 'decline-to-confirm' && outer.act === 'decline-to-confirm') return false
    return containment(wording(outer), wording(attribution)) <= mostOfTheOuter
  })
}
