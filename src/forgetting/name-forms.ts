import type { EntityType } from '../document/entity.ts'
import type { Names } from './blacken.ts'
import { foldName, namePieces } from './name-pieces.ts'

/**
 * Where a form of a name is taken for that name. `anywhere`: the whole name. `capital`: a surname or a name of one word,
 * where it has a capital or stands in an address or a handle, since it may be a common word. `beside`: a given name or an
 * initial, next to one of these alone.
 */
export type Stand = 'anywhere' | 'capital' | 'beside'

/** A way in which a name is written. */
export interface NameForm {
  /** Its folded pieces in one, so that «Yong-Hyun», "Yong Hyun" and "Yonghyun" are the same. */
  readonly joined: string
  readonly stand: Stand
  /** In how many pieces it may stand at most. */
  readonly pieces: number
  /** As a person would write it. */
  readonly shown: string
}

/** What the ledger knows of somebody whose name is to be taken out. */
export interface KnownName {
  readonly name: string
  /** What the reports take it for; null where none names it as a source. */
  readonly type: EntityType | null
  /** Words by which reports call them that are words of the name, such as a family name that stands first. */
  readonly calledBy: readonly string[]
}

/** Particles are no surname by themselves: «De Luca» is one, "Luca" another name. */
const longestParticle = 3
const mostWords = 4

/** The forms of a name that must go with it: whole and turned round, surname alone, possessives, given names beside it. */
export function nameForms({ name, type, calledBy }: KnownName): NameForm[] {
  const words = name.split(/\s+/u).filter((word) => namePieces(word).length > 0)
  const forms = new Map<string, NameForm>()
  const add = (some: readonly string[], stand: Stand) => {
    const pieces = some.flatMap((word) => namePieces(word))
    const joined = pieces.map(({ folded }) => folded).join('')
    // One more, for a capital within a word that parts it: "McDonald".
    const form = { joined, stand, pieces: pieces.length + 1, shown: some.join(' ') }
    // A possessive written without an apostrophe, as German does.
    for (const each of [form, { ...form, joined: foldName(`${joined}s`) }])
      if (each.joined !== '' && !forms.has(each.joined)) forms.set(each.joined, each)
  }
  // Who writes a word without a capital means it however it is written.
  add(words, words.length > 1 || !/\p{Lu}/u.test(name) ? 'anywhere' : 'capital')
  const surname = surnameOf(words)
  if (surname.length < words.length && (type === 'person' || (type === null && looksPersonal(words)))) {
    const given = words.slice(0, words.length - surname.length)
    add([...surname, ...given], 'anywhere')
    add(surname, 'capital')
    for (const called of calledBy) add([called], 'capital')
    for (const word of given) {
      add([word], 'beside')
      add([...word].slice(0, 1), 'beside')
    }
  }
  return [...forms.values()]
}

/** Forms of names as something that can be asked. */
export function namesOf(forms: readonly NameForm[]): Names {
  const stands = new Map(forms.map(({ joined, stand }) => [joined, stand]))
  return {
    longest: Math.max(0, ...forms.map(({ pieces }) => pieces)),
    standOf: (joined) => stands.get(joined),
    beginsWith: (joined) => forms.some((form) => form.joined.startsWith(joined)),
    endsWith: (joined) => forms.some((form) => form.joined.endsWith(joined)),
  }
}

/** Whether a name that no report gives to a source looks like a person's: a few words, each with a capital but particles. */
function looksPersonal(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > longestParticle)
  return words.length <= mostWords && long.every((word) => /^\p{Lu}/u.test(word))
}

function surnameOf(words: readonly string[]): readonly string[] {
  let start = Math.max(words.length - 1, 0)
  while (start > 1 && (words[start - 1]?.length ?? 0) <= longestParticle) start--
  return words.slice(start)
}
