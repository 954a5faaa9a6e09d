import { type Gathered, gatherClaims } from '../src/claims/gather-claims.ts'
import type { Member } from '../src/claims/member.ts'
import { originBook } from '../src/claims/origins.ts'
import { inOrder } from '../src/claims/report-order.ts'
import { type Weights, weigh } from '../src/claims/sense-likeness.ts'
import { type Told, toldStatements } from '../src/claims/told-statements.ts'
import { soundReading } from './sound-reading.ts'

/** A story on its way to a ledger: its statements, gathered into claims, before anything is made of these. */
interface ToldStory {
  readonly told: readonly Told[]
  readonly claims: readonly Gathered[]
  readonly weights: Weights
}

/** Reads reports, each given by its day and its text. None is taken for a copy of another. */
export function toldStory(...reports: (readonly [date: string, text: string])[]): ToldStory {
  const members = reports.map(([date, text], i): Member => {
    const id = `r${i + 1}`
    return { id, reading: soundReading({ id, date, text }), earlier: [] }
  })
  const ordered = inOrder(members)
  const told = toldStatements(ordered, new Map(), originBook(ordered))
  const weights = weigh(told)
  return { told, weights, claims: gatherClaims(told, weights) }
}

/** Day after day of May 2031. */
export function may(day: number): string {
  return `2031-05-${String(day).padStart(2, '0')}`
}
