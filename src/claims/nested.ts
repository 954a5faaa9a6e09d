import type { Attribution } from '../document/attribution.ts'
import type { EntityType } from '../document/entity.ts'
import type { Reading } from '../document/reading.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { containment } from './likeness.ts'
import { type Wording, wordingOf } from './wording.ts'

/** What says nearly all that the outer one says is the same proposition, told twice. */
const mostOfTheOuter = 0.6

/**
 * The attributions of a reading that are statements of their own: the outermost, and of those nested in another the ones
 * by somebody else who is known and says something else, or what a text only carries. A nested refusal is that of whoever refuses around it («ha detto
 * che l'ente non può confermare»).
 */
export function statedIn({ attributions, report, entities }: Reading): Attribution[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const ofType = (type: EntityType) => new Set(entities.flatMap((each) => (each.type === type ? [each.id] : [])))
  const [texts, media] = [ofType('document'), ofType('media')]
  const known = new Map<Attribution, Wording>()
  const wording = (attribution: Attribution): Wording => {
    const words = () => attribution.content.map((span) => wordsOf(report.text, span)).join(' ')
    const found = known.get(attribution) ?? wordingOf(words(), report.language)
    known.set(attribution, found)
    return found
  }
  const saysTheSame = (outer: Attribution, inner: Attribution) =>
    containment(wording(outer), wording(inner)) > mostOfTheOuter
  // «…, ha precisado el ministerio, según un nuevo balance», « Rand se dit prêt, selon lui », "the police found a body, the Herald
  // reported": neither a text or a medium that only carries what somebody said nor a pronoun for nobody known is who said it.
  const carries = (outer: Attribution, inner: Attribution) =>
    inner.speaker !== null &&
    inner.speaker !== outer.speaker &&
    (outer.speaker === null || texts.has(outer.speaker) || media.has(outer.speaker)) &&
    saysTheSame(outer, inner)
  const carriers = new Set(
    attributions.flatMap((inner) => {
      const outer = inner.nestedIn === null ? undefined : byId.get(inner.nestedIn)
      return outer !== undefined && outer.nestedIn === null && carries(outer, inner) ? [outer] : []
    }),
  )
  return attributions.filter((attribution) => {
    if (attribution.nestedIn === null) return !carriers.has(attribution)
    const outer = byId.get(attribution.nestedIn)
    if (outer === undefined || attribution.speaker === null || attribution.speaker === outer.speaker) return false
    if (carriers.has(outer)) return true
    // «Según la ONU, informes no confirmados hablan de …»: nor does a text within what somebody says speak by itself.
    if (texts.has(attribution.speaker)) return false
    if (attribution.act === 'decline-to-confirm' && outer.act === 'decline-to-confirm') return false
    return !saysTheSame(outer, attribution)
  })
}
