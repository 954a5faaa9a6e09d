import { digest } from '../../document/identity.ts'
import type { Origin } from '../../document/origin.ts'
import { givenAgain } from '../likeness.ts'
import type { OriginBook } from '../origins.ts'
import type { Told } from '../told-statements.ts'
import type { Located } from './located.ts'

/** A judgement with the statements that it is on. */
export interface Ruling extends Located {
  readonly told: readonly Told[]
}

/**
 * The statements and origins of a story with what people said of the origins. The ids of the statements stay, so that they
 * can still be cited; copies go along with what they copy.
 */
export function judgedOrigins(
  told: readonly Told[],
  rulings: readonly Ruling[],
  book: OriginBook,
  copies: ReadonlyMap<string, string>,
): { readonly told: readonly Told[]; readonly origins: readonly Origin[] } {
  if (rulings.length === 0) return { told, origins: book.origins() }
  const originOf = new Map(told.map(({ statement }) => [statement.id, statement.origin]))
  const apart: Origin[] = []
  const current = ({ statement }: Told) => originOf.get(statement.id) ?? statement.origin
  const give = (all: readonly Told[], origin: string) => {
    for (const { statement } of all) originOf.set(statement.id, origin)
  }
  for (const { judgement, told: on } of rulings) {
    const { verdict } = judgement
    const [one, other] = on
    if (one === undefined) continue
    const { member, saying } = one
    if (verdict.kind === 'speaker') give([one], book.originOf(saying.best.source, member, saying.best.wording.key))
    if (verdict.kind === 'origin') {
      const along = [one, ...copiesOf(one, told, copies)].filter((each) => current(each) === current(one))
      give(along, book.originOf(named(verdict.name), member, saying.best.wording.key))
    }
    if (verdict.kind !== 'same-origin' || other === undefined) continue
    const [kept, given] = [current(one), current(other)]
    if (verdict.same)
      give(
        told.filter((each) => current(each) === given),
        kept,
      )
    else if (kept === given) {
      const origin = originApart(other, given, book)
      apart.push(origin)
      const { report, source } = other.statement
      const sameThere = ({ statement }: Told) => statement.report === report && statement.source === source
      give(
        told.filter((each) => sameThere(each) && current(each) === given),
        origin.id,
      )
    }
  }
  const used = new Set(originOf.values())
  return {
    told: told.map((each) => ({ ...each, statement: { ...each.statement, origin: current(each) } })),
    origins: [...book.origins(), ...apart].filter(({ id }) => used.has(id)),
  }
}

/** The statements by which copies, or the original, of a report give the same words. */
export function copiesOf(one: Told, told: readonly Told[], copies: ReadonlyMap<string, string>): Told[] {
  const headOf = ({ member: { id } }: Told) => copies.get(id) ?? id
  const { wording } = one.saying.best
  return told.filter(
    (each) =>
      each.statement.id !== one.statement.id &&
      headOf(each) === headOf(one) &&
      each.member.id !== one.member.id &&
      givenAgain(each.saying.best.wording, wording),
  )
}

function named(name: string) {
  return { key: `judged ${name}`, kind: 'words', name, entity: null, proper: /\p{Lu}/u.test(name) } as const
}

/** An origin of its own for a source that shares its name with another. */
function originApart({ statement }: Told, from: string, book: OriginBook): Origin {
  const { report, source } = statement
  const shared = book.origins().find(({ id }) => id === from)
  const id = `o-${digest(JSON.stringify(['apart', from, report, source])).slice(0, 10)}`
  const { name = source ?? from, type = 'group', affiliation = null } = shared ?? {}
  return { id, name: source ?? name, type, affiliation, promptedBy: null }
}
