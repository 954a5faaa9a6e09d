import { inflect } from '../analysis/inflect.ts'
import type { Language } from '../lang/language.ts'
import { languages } from '../lang/languages.ts'
import { remembered } from '../stories/remembered.ts'

/** What some words say, in a form that can be compared with others of the same language. */
export interface Wording {
  /** The words without case, marks and white space between them: equal where the wording is the same. */
  readonly key: string
  /** The stems of the words that carry meaning, in order, each as often as it stands there. */
  readonly stems: readonly string[]
  /** The same, each once. */
  readonly stemSet: ReadonlySet<string>
  /** The stems that are written with a capital where no sentence begins. */
  readonly names: ReadonlySet<string>
  /** The numbers in digits, without the marks between their thousands. */
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
}

/** A proposition has tens of words; what is longer is a document, and is compared by how it begins. */
const longestWording = 200

/** A space, mostly a narrow one, may stand between thousands: «35 500». */
const words = /(?<!\d)\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu

/** Compares nothing yet: takes the words apart once, so that each comparison is cheap. */
export function wordingOf(text: string, language: string): Wording {
  const { empty, negations } = wordClasses.get(language) ?? noClasses
  const all: string[] = []
  const stems: string[] = []
  const names = new Set<string>()
  const numbers = new Set<string>()
  let negated = false
  for (const { 0: written } of text.matchAll(words)) {
    const lower = written.toLowerCase()
    all.push(lower)
    if (negations.has(lower)) negated = true
    if (stems.length >= longestWording) continue
    if (isDigit(written)) {
      const number = written.replace(/[.,\s](?=\d{3}(?!\d))/gu, '')
      numbers.add(number)
      stems.push(number)
    } else if (lower.length > 2 && !empty.has(lower)) {
      const stem = stemOf(lower)
      if (all.length > 1 && written !== lower) names.add(stem)
      stems.push(stem)
    }
  }
  return { key: all.join(' '), stems, stemSet: new Set(stems), names, numbers, negated }
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Without diacritics and without the endings for gender and number. */
const stemOf = remembered((lower) => {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  const bare = plain.replace(/s$/u, '').replace(/[aeiou]{1,2}$/u, '')
  return bare.length > 2 ? bare : plain
})

interface WordClasses {
  readonly empty: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
}

const noClasses: WordClasses = { empty: new Set(), negations: new Set() }

/**
 * Words that hold a sentence together and may change without a change of meaning. Longer prepositions are not among them:
 * to fight with somebody is not to fight against them. Of the auxiliaries those are among them that make no other time of
 * it: what «sarebbe stato» is what «è stato», but not what «sarà».
 */
function emptyWords({ closedClasses: classes, elisions, conjugations }: Language): string[] {
  return [
    ...elisions.map((word) => word.replace(/\W+$/u, '')),
    ...classes.auxiliaries.flatMap((lemma) =>
      inflect(lemma, conjugations)
        .filter(({ mood, tense }) => mood !== 'indicative' || tense === 'present')
        .map(({ form }) => form),
    ),
    ...classes.determiners,
    ...classes.possessives,
    ...classes.demonstratives,
    ...classes.personalPronouns,
    ...classes.relativePronouns,
    ...classes.prepositions.filter((word) => word.length < 4),
    ...classes.genitives,
    ...classes.coordinators,
    ...classes.complementisers,
    ...classes.infinitiveMarkers,
    ...classes.cliticPronouns,
  ]
}

const wordClasses: ReadonlyMap<string, WordClasses> = new Map(
  [...languages].map(([code, language]) => [
    code,
    { empty: new Set(emptyWords(language)), negations: new Set(language.closedClasses.negations) },
  ]),
)
