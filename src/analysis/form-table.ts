import { hashText } from './feature-hash.ts'
import { makeWordTable, numberOf, type WordTable } from './word-table.ts'

/** A set of verbs by their places: another set and one verb more. */
interface VerbSet {
  readonly others: number
  readonly verb: number
}

/**
 * What the forms of many verbs tell, by the word as it is written. The ten thousands of forms are not held, only of which verbs
 * a word may be one, by its hash; what they tell is made when such a word is first met, and texts meet few of them.
 */
export class FormTable<Told> {
  readonly #formsOf: (verb: number) => Iterable<readonly [word: string, told: Told]>
  readonly #table: WordTable
  /** By number; the first is empty. */
  readonly #sets: readonly VerbSet[]
  readonly #met = new Map<string, readonly Told[]>()

  /** `formsOf` gives the forms of the verb with this place, from 0 up to `verbs`, the same ones each time. */
  constructor(verbs: number, formsOf: (verb: number) => Iterable<readonly [word: string, told: Told]>) {
    this.#formsOf = formsOf
    const sets: VerbSet[] = [{ others: 0, verb: -1 }]
    const numbers = new Map<number, number>()
    const ofHash = new Map<number, number>()
    for (let verb = 0; verb < verbs; verb++)
      for (const [word] of formsOf(verb)) {
        const hash = hashOf(word)
        const others = ofHash.get(hash) ?? 0
        if (sets[others]?.verb === verb) continue
        const key = others * verbs + verb
        const number = numbers.get(key) ?? sets.push({ others, verb }) - 1
        numbers.set(key, number)
        ofHash.set(hash, number)
      }
    this.#sets = sets
    this.#table = makeWordTable(ofHash)
  }

  /** What a word tells as a form of each verb, in the order of the verbs and of their forms; undefined where it is none. */
  get(word: string): readonly Told[] | undefined {
    // Most words are no form of a verb, which the table of hashes tells sooner than the words that were met.
    const number = numberOf(this.#table, hashOf(word))
    if (number === 0) return undefined
    const met = this.#met.get(word)
    if (met !== undefined) return met
    const found = this.#verbsIn(number).flatMap((verb) =>
      [...this.#formsOf(verb)].flatMap(([written, told]) => (written === word ? [told] : [])),
    )
    // None where another word with this hash is a form.
    if (found.length === 0) return undefined
    this.#met.set(word, found)
    return found
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }

  /** In ascending order. */
  #verbsIn(number: number): number[] {
    const verbs: number[] = []
    for (let set = this.#sets[number]; set !== undefined && set.verb >= 0; set = this.#sets[set.others])
      verbs.push(set.verb)
    return verbs.reverse()
  }
}

function hashOf(word: string): number {
  return hashText(word, 0, word.length, 0)
}
