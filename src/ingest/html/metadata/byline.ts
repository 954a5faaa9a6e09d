import type { BylineWitness } from './byline-witness.ts'
import { plainWords } from './plain-words.ts'

/**
 * A report's byline: the people that most witnesses name, weighed by how far each is to be believed, joined by commas; where no
 * witness names a person, the agency. Null where there is no witness.
 */
export function bylineOf(witnesses: readonly BylineWitness[]): string | null {
  return best(witnesses, ({ people }) => people) ?? best(witnesses, ({ agencies }) => agencies)
}

type NamesOf = (witness: BylineWitness) => readonly string[]

function best(witnesses: readonly BylineWitness[], namesOf: NamesOf): string | null {
  const telling = witnesses.filter((witness) => namesOf(witness).length > 0)
  let chosen: { names: readonly string[]; support: number } | null = null
  for (const witness of telling) {
    const names = namesOf(witness)
    const support = supportOf(witness, telling, namesOf)
    if (chosen === null || support > chosen.support) chosen = { names, support }
  }
  return chosen?.names.map((name) => bestWriting(name, telling, namesOf)).join(', ') ?? null
}

/** The weight of the witnesses that name the same, of each kind the greatest; those that name some of them count less. */
function supportOf(witness: BylineWitness, telling: readonly BylineWitness[], namesOf: NamesOf): number {
  const names = new Set(namesOf(witness).map(plainWords))
  const kinds = new Map<string, number>()
  for (const other of telling) {
    const others = namesOf(other).map(plainWords)
    const same = others.length === names.size && others.every((name) => names.has(name))
    // Marks gather names that are not the author's; a longer list of theirs gains nothing from a shorter one.
    const part = !same && witness.kind !== 'marked' && others.every((name) => names.has(name))
    const share = same ? 1 : part ? 0.8 : 0
    kinds.set(other.kind, Math.max(kinds.get(other.kind) ?? 0, share * other.weight))
  }
  const sum = [...kinds.values()].reduce((total, weight) => total + weight, 0)
  return namesOf(witness).every((name) => /\s/.test(name)) ? sum : sum * 0.6
}

/** A name as it is written with small letters, where some witness has it so: "Ada Renn" rather than "ADA RENN". */
function bestWriting(name: string, telling: readonly BylineWitness[], namesOf: NamesOf): string {
  if (name !== name.toUpperCase()) return name
  const plain = plainWords(name)
  return telling.flatMap(namesOf).find((other) => plainWords(other) === plain && other !== other.toUpperCase()) ?? name
}
