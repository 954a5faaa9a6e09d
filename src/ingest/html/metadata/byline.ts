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

/** More than any page has; the least believed are left out. */
const most = 100

interface Voice {
  readonly kind: BylineWitness['kind']
  readonly weight: number
  readonly names: readonly string[]
  readonly plain: ReadonlySet<string>
}

function best(witnesses: readonly BylineWitness[], namesOf: NamesOf): string | null {
  const voices = witnesses
    .filter((witness) => namesOf(witness).length > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((witness): Voice => {
      const names = namesOf(witness)
      return { kind: witness.kind, weight: witness.weight, names, plain: new Set(names.map(plainWords)) }
    })
  let chosen: { names: readonly string[]; support: number } | null = null
  for (const voice of voices) {
    const support = supportOf(voice, voices)
    if (chosen === null || support > chosen.support) chosen = { names: voice.names, support }
  }
  return chosen?.names.map((name) => bestWriting(name, voices)).join(', ') ?? null
}

/** The weight of those that name the same, of each kind the greatest; those that name some of them count less. */
function supportOf(voice: Voice, voices: readonly Voice[]): number {
  const kinds = new Map<string, number>()
  for (const other of voices) {
    const within = [...other.plain].every((name) => voice.plain.has(name))
    const same = within && other.plain.size === voice.plain.size
    // Marks gather names that are not the author's; a longer list of theirs gains nothing from a shorter one.
    const share = same ? 1 : within && voice.kind !== 'marked' ? 0.8 : 0
    kinds.set(other.kind, Math.max(kinds.get(other.kind) ?? 0, share * other.weight))
  }
  const sum = [...kinds.values()].reduce((total, weight) => total + weight, 0)
  return voice.names.every((name) => /\s/.test(name)) ? sum : sum * 0.6
}

/** A name as it is written with small letters, where some witness has it so: "Ada Renn" rather than "ADA RENN". */
function bestWriting(name: string, voices: readonly Voice[]): string {
  if (name !== name.toUpperCase()) return name
  const plain = plainWords(name)
  return (
    voices
      .flatMap(({ names }) => names)
      .find((other) => plainWords(other) === plain && other !== other.toUpperCase()) ?? name
  )
}
