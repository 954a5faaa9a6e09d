import { type BylineNames, distinct, withoutPlaces } from './byline-names.ts'

/** One place of a page that names its authors. */
export interface BylineWitness extends BylineNames {
  readonly kind: 'linked' | 'meta' | 'marked' | 'seen'
  /** How far it is to be believed, 0 to 5. */
  readonly weight: number
}

/** All whom several pieces name, each once. */
export function together(named: readonly BylineNames[]): BylineNames {
  const agencies = distinct(named.flatMap((each) => each.agencies))
  return {
    people: withoutPlaces(
      named.flatMap(({ people }) => people),
      agencies,
    ),
    agencies,
  }
}

/** Whether nobody is named. */
export function isNobody({ people, agencies }: BylineNames): boolean {
  return people.length === 0 && agencies.length === 0
}
