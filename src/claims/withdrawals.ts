import { inflect } from '../analysis/inflect.ts'
import type { Figure } from '../document/figure.ts'
import { wordsOf } from '../document/span-arithmetic.ts'
import { languages } from '../lang/languages.ts'
import { append } from './append.ts'
import { bySaid, dayBefore } from './days-apart.ts'
import type { Gathered } from './gather-claims.ts'
import { containment } from './likeness.ts'
import type { PlacedChange } from './placed-change.ts'
import { sameStand } from './same-saying.ts'
import type { Told } from './told-statements.ts'

/** A statement by which a source takes back its own words, and what it took back, where that is surely found. */
export interface Withdrawal {
  readonly claim: string
  readonly by: Told
  readonly withdrawn: Told | null
}

/** So much of what was said before stands in the words that take it back («l'ipotesi che …»). */
const heldAtLeast = 0.85
const fewestStems = 3
/** No source says so much before it takes something back, and no story has so many withdrawals: more are not compared. */
const comparedStatements = 100

const takingBack = new Map<string, ReadonlySet<string>>()

/** The forms of a language's verbs of taking back, inflected when they are first asked for; none of a language not ours. */
function formsThatTakeBack(code: string): ReadonlySet<string> {
  const known = takingBack.get(code)
  if (known) return known
  const language = languages.get(code)
  const verbs = (language?.reportingVerbs ?? []).filter(({ takesBack }) => takesBack === true)
  const forms = verbs.flatMap(({ lemma }) => (language ? inflect(lemma, language.conjugations) : []))
  const made = new Set(forms.map(({ form }) => form))
  takingBack.set(code, made)
  return made
}

/** The withdrawals among the statements of a story: copies of one give one each. */
export function withdrawalsAmong(claims: readonly Gathered[]): Withdrawal[] {
  const all = claims.flatMap(({ id: claim, told }) => told.map((by) => ({ claim, by })))
  const byOrigin = new Map<string, Told[]>()
  for (const told of bySaid(all.map(({ by }) => by))) append(byOrigin, told.statement.origin, told)
  return all
    .filter(({ by }) => takesBack(by))
    .map(({ claim, by }, i) => {
      if (i >= comparedStatements) return { claim, by, withdrawn: null }
      const before = (byOrigin.get(by.statement.origin) ?? [])
        .filter((told) => dayBefore(told, by))
        .slice(-comparedStatements)
      return { claim, by, withdrawn: before.findLast((told) => isWithdrawn(told, by)) ?? null }
    })
}

/** What a story tells of a withdrawal: once, however many outlets carry it. */
export function retractionsOf(withdrawals: readonly Withdrawal[]): PlacedChange[] {
  const told = new Set<string>()
  return withdrawals.flatMap(({ claim, by, withdrawn }) => {
    // A statement that takes back two counts stands under two claims.
    const known = told.has(claim) || told.has(by.statement.id)
    told.add(claim).add(by.statement.id)
    if (known) return []
    const change = { at: by.givenAt, report: by.member.id, kind: 'retraction', claim } as const
    const before = withdrawn?.saying.best.proposition ?? null
    return [{ by, change: { ...change, before, after: by.saying.best.proposition } }]
  })
}

/** Whether somebody takes back words of their own: «ritira l'ipotesi», "retracts". */
export function takesBack({ saying: { best }, member }: Told): boolean {
  const { text, language } = member.reading.report
  if (best.attribution === null || best.act !== 'deny') return false
  const forms = formsThatTakeBack(language)
  return best.attribution.cue.some((span) =>
    (
      wordsOf(text, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => forms.has(word)),
  )
}

/** Whether these are the words taken back: the same figure for the same thing, or nearly all of the same words. */
function isWithdrawn(earlier: Told, by: Told): boolean {
  const [said, now] = [earlier.saying.best, by.saying.best]
  if (said.bare || sameStand(said, now)) return false
  if (earlier.member.reading.report.language !== by.member.reading.report.language) return false
  if (now.figures.some((figure) => said.figures.some((other) => sameCount(figure, other)))) return true
  const held = containment(said.wording, now.wording)
  return said.wording.stemSet.size >= fewestStems && held >= heldAtLeast
}

function sameCount(one: Figure, other: Figure): boolean {
  const sameBounds = one.low === other.low && one.high === other.high
  return one.counted !== null && one.counted === other.counted && one.unit === other.unit && sameBounds
}
