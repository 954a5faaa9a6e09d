import type { Token } from '../document/token.ts'
import type { InflectedForm } from '../lang/conjugation.ts'
import type { ClosedClasses, Language, ReportingVerb } from '../lang/language.ts'
import { byLanguage } from './by-language.ts'
import { endsInOneOf } from './endings.ts'
import { FormTable } from './form-table.ts'
import { inflect } from './inflect.ts'
import { withoutPronoun, withPronouns } from './joined-pronouns.ts'
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.ts'

type WordList = keyof ReturnType<typeof wordSets>

/** One way to read a word as a form of a reporting verb. */
export interface ReportingForm {
  readonly verb: ReportingVerb
  readonly form: InflectedForm
  /** The words of which one phrase must follow for the verb to report («noto»); null where it needs none. */
  readonly followedBy: PhraseIndex<string> | null
}

/** What is known of the words of one language. Every key is in lower case, as `Token.lower` is. */
export interface Lexicon {
  /** The closed classes, under the names that they have in the language's data. */
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>
  /** The readings of a form of a reporting verb, those that need further words first; undefined for other words. */
  readonly reporting: Pick<ReadonlyMap<string, readonly ReportingForm[]>, 'get' | 'has'>
  /**
   * Every reading of a word as a form of a verb that we know, whether or not it reports. Where a pronoun is joined to it
   * («dicendogli»), `form` is the form without it.
   */
  verbForms(lower: string): readonly InflectedForm[]
  /** Whether a form of a verb that we know can have this mood: `hasMood('dire', 'infinitive')`. */
  hasMood(lower: string, mood: InflectedForm['mood']): boolean
  isAuxiliary(lower: string): boolean
  isModal(lower: string): boolean
  /** Whether it can be the verb of a clause, and is not far more often something else («stato», «parte»). */
  isFinite(lower: string): boolean
  /** Whether it is a listed adverb or ends as adverbs do. */
  isAdverb(lower: string): boolean
}

/** A word of these lists is taken for what it is there, not for the form of a verb that is written like it: «dai». */
const neverFiniteLists: readonly WordList[] = [
  'notFinite',
  'determiners',
  'possessives',
  'personalPronouns',
  'relativePronouns',
  'prepositions',
  'coordinators',
  'subordinators',
]

/** The lexicon of a language, made from its data when it is first asked for. */
export const lexiconOf = byLanguage(makeLexicon)

/**
 * Where the verb's own words end: `next` itself (the index of the token after the verb) when it needs no more, else the
 * index after the words that it needs, which may stand after adverbs («ha reso subito noto»). Null where they are not
 * there, so that the verb does not report.
 */
export function endOfVerb(
  tokens: readonly Pick<Token, 'lower'>[],
  next: number,
  { followedBy }: ReportingForm,
  lexicon: Lexicon,
): number | null {
  if (followedBy === null) return next
  for (let at = next; ; at++) {
    const token = tokens[at]
    const found = phraseAt(tokens, at, followedBy)
    if (found) return found.end
    if (token === undefined) return null
    // « laisse-t-il | entendre »: an inverted pronoun stands between.
    const inverted = at === next && isJoinedPronoun(token.lower, lexicon)
    if (!inverted && !lexicon.isAdverb(token.lower)) return null
  }
}

/** Whether a word is a pronoun that is joined to the verb before it by a hyphen: « -t-il ». */
export function isJoinedPronoun(lower: string, { words }: Lexicon): boolean {
  return lower.startsWith('-') && words.personalPronouns.has(lower)
}

function makeLexicon(language: Language): Lexicon {
  const { closedClasses, conjugations, reportingVerbs } = language
  const { adverbEndings, auxiliaries, modals, verbs } = closedClasses
  const lemmas = [...new Set([...reportingVerbs.map((verb) => verb.lemma), ...auxiliaries, ...modals, ...verbs])]
  const written = new FormTable(lemmas.length, (verb) =>
    inflect(lemmas[verb] ?? '', conjugations).map((form) => [form.form, form] as const),
  )
  const verbForms = (lower: string) => written.get(lower) ?? withoutPronoun(lower, written, conjugations.enclitics)
  const wordsOf = (some: readonly string[]) => {
    const forms = some.flatMap((lemma) => inflect(lemma, conjugations))
    const joined = forms.flatMap((form) => withPronouns(form, conjugations.enclitics))
    return new Set([...forms.map(({ form }) => form), ...joined.filter((word) => !written.has(word))])
  }
  const auxiliaryWords = wordsOf(auxiliaries)
  const modalWords = wordsOf(modals)
  const words = wordSets(closedClasses)
  const neverFinite = new Set(neverFiniteLists.flatMap((list) => [...words[list]]))

  return {
    words,
    reporting: reportingForms(language),
    verbForms,
    hasMood: (lower, mood) => verbForms(lower).some((form) => form.mood === mood),
    isAuxiliary: (lower) => auxiliaryWords.has(lower),
    isModal: (lower) => modalWords.has(lower),
    isFinite: (lower) => written.get(lower)?.some(isFiniteForm) === true && !neverFinite.has(lower),
    isAdverb: (lower) =>
      words.adverbs.has(lower) || (!words.notAdverbs.has(lower) && endsInOneOf(lower, adverbEndings)),
  }
}

function reportingForms({ reportingVerbs, conjugations }: Language): FormTable<ReportingForm> {
  // Those that need further words stand first: they are the closer reading wherever the words are there.
  const verbs = reportingVerbs
    .toSorted((a, b) => Number(!a.followedBy) - Number(!b.followedBy))
    .map((verb) => {
      const phrases = verb.followedBy?.map((phrase) => [phrase.split(' '), phrase] as const)
      return { verb, followedBy: phrases ? indexPhrases(phrases) : null }
    })
  return new FormTable(verbs.length, (place) => {
    const found = verbs[place]
    if (found === undefined) return []
    return inflect(found.verb.lemma, conjugations).flatMap((form) => {
      const reading = { ...found, form }
      return [form.form, ...withPronouns(form, conjugations.enclitics)].map((word) => [word, reading] as const)
    })
  })
}

/** The closed classes as sets; those that list verbs are asked for by `isAuxiliary` and the like. */
function wordSets(closedClasses: ClosedClasses) {
  return {
    determiners: new Set(closedClasses.determiners),
    possessives: new Set(closedClasses.possessives),
    demonstratives: new Set(closedClasses.demonstratives),
    personalPronouns: new Set(closedClasses.personalPronouns),
    relativePronouns: new Set(closedClasses.relativePronouns),
    interrogatives: new Set(closedClasses.interrogatives),
    prepositions: new Set(closedClasses.prepositions),
    genitives: new Set(closedClasses.genitives),
    titlePrepositions: new Set(closedClasses.titlePrepositions),
    coordinators: new Set(closedClasses.coordinators),
    subordinators: new Set(closedClasses.subordinators),
    complementisers: new Set(closedClasses.complementisers),
    questionComplementisers: new Set(closedClasses.questionComplementisers),
    infinitiveMarkers: new Set(closedClasses.infinitiveMarkers),
    negations: new Set(closedClasses.negations),
    adverbs: new Set(closedClasses.adverbs),
    notAdverbs: new Set(closedClasses.notAdverbs),
    cliticPronouns: new Set(closedClasses.cliticPronouns),
    notFinite: new Set(closedClasses.notFinite),
  }
}

function isFiniteForm({ mood }: InflectedForm): boolean {
  return mood === 'indicative' || mood === 'subjunctive' || mood === 'conditional' || mood === 'imperative'
}
