import type { EntityType } from '../../document/entity.ts'
import { countryOf } from '../countries.ts'
import type { NounKind } from './noun-kinds.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'

/** «il presidente USA»: where the noun goes first, a state right behind one for a person is whom they are of, and no name. */
export function isStateOfRole(passage: Passage, run: Range, head: NounKind | null): boolean {
  const role = head?.type === 'person' && isPlainNoun(passage, run.from - 1, 'person')
  return role && passage.language.people.headFirst && isState(passage, run)
}

/** «la Valdoria, Ada Lind»: a state that a name behind a comma cannot belong to was left over from the words before. */
export function isBeforeName(passage: Passage, run: Range, last: Range | undefined, head: NounKind | null): boolean {
  if (last === undefined || last.from !== run.to + 1 || last.to - last.from < 2) return false
  return head === null && lowerAt(passage, run.to) === ',' && isState(passage, run)
}

function isState(passage: Passage, { from, to }: Range): boolean {
  return (
    countryOf(
      passage.language,
      passage.tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ) !== null
  )
}

/** A noun for such a one, without a capital that would make it part of a name. */
export function isPlainNoun({ nouns, tokens }: Passage, at: number, type: EntityType): boolean {
  const token = tokens[at]
  const kinds = token ? nouns.kindsOf(token.lower) : []
  return token !== undefined && !/^\p{Lu}/u.test(token.text) && kinds.some((kind) => kind.type === type)
}
