import { wordsOf } from '../document/span-arithmetic.ts'
import { append } from './append.ts'
import type { Member } from './member.ts'

/** How many words run on in a shingle: fewer are a phrase that any report may use. */
const wordsInShingle = 5
/**
 * What share of a report's shingles must stand in an earlier one. Copies lose a paragraph, gain one and have a word changed
 * here and there (0.6 to 0.9 in the sample story); reports of one event that are no copies share hardly any (0.02).
 */
const copiedAtLeast = 0.5
/** A copy is known by its first words; the rest of a very long text is not compared. */
const wordsCompared = 3000
/** Two reports of a few lines may agree by chance. */
const fewestShingles = 12

/**
 * For each report that is a near copy of an earlier one by another outlet, the id of the earliest such report. `members`
 * in their order. Only what is no copy is looked up, so that forty copies of one text cost forty look-ups.
 */
export function copiesAmong(members: readonly Member[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Member[]>()
  const copies = new Map<string, string>()
  for (const member of members) {
    const shingles = shinglesOf(member)
    const counts = new Map<Member, number>()
    for (const shingle of shingles)
      for (const holder of holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    const enough = Math.max(fewestShingles, shingles.size * copiedAtLeast)
    const original = members.find((each) => (counts.get(each) ?? 0) >= enough && otherOutlet(each, member))
    if (original !== undefined) copies.set(member.id, original.id)
    else for (const shingle of shingles) append(holders, shingle, member)
  }
  return copies
}

function otherOutlet(one: Member, other: Member): boolean {
  const [a, b] = [one.reading.report.outlet, other.reading.report.outlet]
  return a === null || b === null || a !== b
}

function shinglesOf({ reading: { report } }: Member): Set<string> {
  const words: string[] = []
  for (const { kind, start, end } of report.parts) {
    if (kind === 'boilerplate' || words.length >= wordsCompared) continue
    for (const [word] of wordsOf(report.text, [start, end])
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (words.length >= wordsCompared) break
      words.push(word)
    }
  }
  const shingles = new Set<string>()
  for (let i = 0; i + wordsInShingle <= words.length; i++) shingles.add(words.slice(i, i + wordsInShingle).join(' '))
  return shingles
}
