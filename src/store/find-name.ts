import type { EntityType } from '../document/entity.ts'
import type { Reading } from '../document/reading.ts'
import { joinedPieces } from '../forgetting/name-pieces.ts'
import type { Connection } from './driver.ts'
import { revisions } from './revisions.ts'
import type { FoundName } from './upkeep.ts'

/** What the reports make of a name: as what they name it, and by which single words of it they call its bearer. */
export function findName(connection: Connection, name: string): FoundName {
  const sought = joinedPieces(name)
  const words = new Set(name.split(/\s+/u).map(joinedPieces))
  const types = new Map<EntityType, number>()
  const calledBy = new Map<string, string>()
  for (const { reading } of revisions(connection)) {
    if (joinedPieces(reading.report.outlet ?? '') === sought) count(types, 'media')
    for (const { name: other, type, mentions } of reading.entities) {
      if (joinedPieces(other) !== sought) continue
      count(types, type)
      for (const mention of mentions) addWord(calledBy, wordOf(reading, mention), words)
    }
  }
  const [most] = [...types].sort(([one, often], [other, otherOften]) => otherOften - often || (one < other ? -1 : 1))
  return { type: most?.[0] ?? null, calledBy: [...calledBy.values()] }
}

function count(types: Map<EntityType, number>, type: EntityType): void {
  types.set(type, (types.get(type) ?? 0) + 1)
}

function wordOf({ report }: Reading, [start, end]: readonly [number, number]): string {
  return report.text.slice(start, end)
}

function addWord(calledBy: Map<string, string>, word: string, words: ReadonlySet<string>): void {
  const joined = joinedPieces(word)
  // A capital, or the pronoun that a mention may be could be a word of the name too.
  if (words.has(joined) && /^\p{Lu}/u.test(word) && !calledBy.has(joined)) calledBy.set(joined, word)
}
