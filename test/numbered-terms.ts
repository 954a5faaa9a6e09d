import type { Fingerprint } from '../src/stories/fingerprint.ts'
import type { Compared, Corpus } from '../src/stories/place.ts'
import { kindOfLetter } from '../src/stories/term-kind.ts'

/** Gives terms numbers as the ledger does, for comparing reports that are in none. */
export class NumberedTerms {
  readonly #texts: string[] = []

  compared({ day, language, terms }: Fingerprint): Compared {
    return { day, language, terms: Int32Array.from(terms, (term) => this.#numberOf(term)) }
  }

  /** What is known of terms where there are these reports. */
  corpusOf(reports: readonly Compared[]): Corpus {
    return {
      reports: reports.length,
      frequency: (term) => reports.filter(({ terms }) => terms.includes(term)).length,
      kindOf: (term) => kindOfLetter(this.#texts[term]?.charCodeAt(0) ?? 0),
    }
  }

  #numberOf(text: string): number {
    const known = this.#texts.indexOf(text)
    return known < 0 ? this.#texts.push(text) - 1 : known
  }
}
