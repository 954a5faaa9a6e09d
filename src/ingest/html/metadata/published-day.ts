import { dayNumber, dayValue } from '../../../document/calendar-day.ts'
import type { Published } from '../../../document/published.ts'
import { basisOf, type DayWitness } from './day-witness.ts'

/** Before this year a page tells of something else, unless it tells of nothing else. */
const firstYear = '1990'
/** The zones of the earth: how many minutes a clock may be before and behind UTC. */
const zones = { behind: -11 * 60, before: 13 * 60 }
/** Less is a date far from the headline that little speaks for. */
const least = 0.5
/** The weight of a witness that is marked as a date, or says of what it is, near the headline. */
const clear = 2.2

/**
 * When a report was published: the day that most witnesses agree on, weighed by how far each is to be believed, as exactly as
 * one of them tells it. Days after `fetched` are nobody's, and days before the web only those of a page that has no others.
 * Where nothing but a change is told, its day stands. Null where there is no witness.
 */
export function publishedDay(witnesses: readonly DayWitness[], fetched: string | null): Published | null {
  const possible = notAfter(witnesses, fetched)
  const recent = possible.filter(({ day }) => day >= firstYear)
  const heard = recent.length > 0 ? recent : possible
  const published = heard.filter(({ tells }) => tells === 'published')
  return chosen(published.length > 0 ? published : heard)
}

/** When it was last changed, where that is told, is later, and is not after `fetched`; an instant or a day. */
export function modifiedDay(
  witnesses: readonly DayWitness[],
  published: Published | null,
  fetched: string | null,
): string | null {
  const told = notAfter(witnesses, fetched).filter(({ tells }) => tells === 'modified')
  const value = chosen(told)?.value ?? null
  return value !== null && published !== null && value.slice(0, 10) >= published.value.slice(0, 10) ? value : null
}

/** The witnesses without those of days that had not come when the page was fetched. */
function notAfter(witnesses: readonly DayWitness[], fetched: string | null): readonly DayWitness[] {
  return witnesses.filter(({ day }) => fetched === null || day <= dayAfter(fetched))
}

function chosen(witnesses: readonly DayWitness[]): Published | null {
  const days = [...new Set(witnesses.flatMap(({ day, other }) => (other === undefined ? [day] : [day, other])))].sort()
  let best: { day: string; support: number } | null = null
  for (const day of days) {
    const support = supportOf(day, witnesses)
    if (best === null || support > best.support) best = { day, support }
  }
  if (best === null || best.support < least) return null
  const { day } = best
  const exact = witnesses.filter((witness) => witness.day === day || witness.other === day)
  const [first] = [...exact].sort((a, b) => rank[a.kind] - rank[b.kind] || b.weight - a.weight)
  if (first === undefined) return null
  const instant = exact.find((one) => one.weight >= clear && one.day === day && one.value.length > 10)
  const teller = first.value.length > 10 || instant === undefined ? first : instant
  return { value: teller.day === day ? teller.value : day, basis: basisOf(teller.kind) }
}

/** Of those that tell of the same day, whose word is taken. */
const rank: Readonly<Record<DayWitness['kind'], number>> = { linked: 0, meta: 0, marked: 1, seen: 2, address: 3 }

/** The weight of the witnesses for a day, of each kind the greatest. */
function supportOf(day: string, witnesses: readonly DayWitness[]): number {
  const seen = witnesses.some(
    ({ kind, weight, day: told }) => told === day && weight >= clear && kind !== 'linked' && kind !== 'meta',
  )
  const kinds = new Map<string, number>()
  for (const witness of witnesses) {
    const { kind, other, weight } = witness
    const share = witness.day === day ? 1 : other === day ? 0.6 : seen && mayBeLocal(witness, day) ? 0.9 : 0
    kinds.set(kind, Math.max(kinds.get(kind) ?? 0, share * weight))
  }
  return [...kinds.values()].reduce((sum, weight) => sum + weight, 0)
}

/** Whether an instant in UTC is on that day by some clock: a page's own date is that of its place. */
function mayBeLocal({ value }: DayWitness, day: string): boolean {
  if (!/(?:Z|[+-]00:00)$/.test(value)) return false
  const minutes = Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16))
  const gap = (numberOf(day) ?? 0) - (numberOf(value) ?? 0)
  return (gap === 1 && minutes + zones.before >= 24 * 60) || (gap === -1 && minutes + zones.behind < 0)
}

function numberOf(value: string): number | null {
  return dayNumber(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)))
}

/** A page may be fetched where it is still the day before. */
function dayAfter(instant: string): string {
  const number = numberOf(instant)
  return number === null ? '9999' : dayValue(number + 1)
}
