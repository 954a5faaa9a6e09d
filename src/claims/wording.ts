import { inflect } from '../analysis/inflect.ts'
import type { Language } from '../lang/language.ts'
import { languages } from '../lang/languages.ts'
import { remembered } from '../stories/remembered.ts'
import { plainLetters } from '../stories/word-skeleton.ts'
import { wordReader } from './word-reader.ts'

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

/** Compares nothing yet: takes the words apart once, so that each comparison is cheap. */
export function wordingOf(text: string, language: string): Wording {
  const wordsIn = wordsOfLanguage.get(language) ?? anyWords
  const all: string[] = []
  const stems: string[] = []
  let names: Set<string> | undefined
  let numbers: Set<string> | undefined
  let negated = false
  for (const { lower, negates, stem, kind } of wordsIn(text)) {
    all.push(lower)
    if (negates) negated = true
    if (stem === null || stems.length >= longestWording) continue
    stems.push(stem)
    if (kind === 'number') numbers = (numbers ?? new Set()).add(stem)
    else if (kind === 'capital' && all.length > 1) names = (names ?? new Set()).add(stem)
  }
  return {
    key: all.join(' '),
    stems,
    stemSet: new Set(stems),
    names: names ?? none,
    numbers: numbers ?? none,
    negated,
  }
}

/** Most wordings have no number: theirs is one empty set. */
const none: ReadonlySet<string> = new Set()

/** A word or number as it is compared. */
interface Word {
  readonly lower: string
  readonly negates: boolean
  /** Of a number its digits; null where the word carries no meaning. */
  readonly stem: string | null
  readonly kind: 'number' | 'capital' | 'word'
}

/** A stem as the very string that it was when it was made first: to look that up, no letters need be compared. */
const oneAndTheSame = remembered((stem) => stem)

/** Gives the words of a text of a language as they are compared; most come again and again. */
function wordsOf({ empty, negations }: WordClasses): (text: string) => readonly Word[] {
  return wordReader((written): Word => {
    const lower = written.toLowerCase()
    const negates = negations.has(lower)
    if (isDigit(written))
      return { lower, negates, stem: written.replace(/[.,\s](?=\d{3}(?!\d))/gu, ''), kind: 'number' }
    const stem = lower.length > 2 && !empty.has(lower) ? oneAndTheSame(stemOf(lower)) : null
    return { lower, negates, stem, kind: written === lower ? 'word' : 'capital' }
  })
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Without diacritics and without the endings for gender and number. */
function stemOf(lower: string): string {
  const plain = plainLetters(lower)
  let end = plain.endsWith('s') ? plain.length - 1 : plain.length
  for (let left = 2; left > 0 && end > 0 && vowels.includes(plain.charAt(end - 1)); left--) end--
  return end > 2 ? plain.slice(0, end) : plain
}

const vowels = 'aeiou'

interface WordClasses {
  readonly empty: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
}

const anyWords = wordsOf({ empty: new Set(), negations: new Set() })

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

const wordsOfLanguage: ReadonlyMap<string, (text: string) => readonly Word[]> = new Map(
  [...languages].map(([code, language]) => [
    code,
    wordsOf({ empty: new Set(emptyWords(language)), negations: new Set(language.closedClasses.negations) }),
  ]),
)
