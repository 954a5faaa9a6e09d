import type { Hedges } from '../../lang/hedges.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import { indexPhrases, type PhraseIndex } from '../phrases.ts'

/** What a hedging phrase makes of the clause in which it stands. */
export type Sign = 'possible' | 'probable' | 'improbable' | 'impossible' | 'open' | 'duty' | 'reportive' | 'none'

/** A language's signs of how sure, arranged for looking up. */
export interface Signs {
  readonly lexicon: Lexicon
  readonly anywhere: PhraseIndex<Sign>
  /** Adjectives and nouns that count only behind a copula, or where there is no verb. */
  readonly predicates: PhraseIndex<Sign>
  readonly hypothetical: PhraseIndex<true>
  readonly suggesting: PhraseIndex<true>
  readonly opinions: ReadonlySet<string>
  readonly declines: PhraseIndex<true>
  readonly refusals: readonly { readonly openers: PhraseIndex<true>; readonly verbs: ReadonlySet<string> }[]
  /** The words with which `declines` and the openers of `refusals` begin. */
  readonly firstOfRefusals: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly is: Readonly<Record<WordList, ReadonlySet<string>>>
  readonly negationEndings: readonly string[]
  readonly participleEndings: readonly string[]
  readonly participleMarks: readonly string[]
  readonly conditionalEndings: readonly string[]
  readonly narrativeEndings: readonly string[]
  readonly conditionalStates: PhraseIndex<true>
  /** Whether a conditional under a verb of the past is the future seen from there. */
  readonly looksAhead: boolean
}

type WordList = keyof ReturnType<typeof wordLists>

/** The signs of a language, made from its data when they are first asked for. */
export const signsOf = byLanguage(makeSigns)

function makeSigns(language: Language): Signs {
  const { hedges, numbers } = language
  return {
    lexicon: lexiconOf(language),
    anywhere: indexPhrases<Sign>([
      ...phrases(hedges.notNegations, 'none'),
      ...phrases(hedges.reportive, 'reportive'),
      ...phrases(hedges.possible, 'possible'),
      ...phrases(hedges.improbable, 'improbable'),
      ...phrases(hedges.probable, 'probable'),
      ...phrases(hedges.impossible, 'impossible'),
      ...phrases(hedges.open, 'open'),
      ...phrases(hedges.duties, 'duty'),
    ]),
    predicates: indexPhrases<Sign>([
      ...phrases(hedges.possiblePredicates, 'possible'),
      ...phrases(hedges.probablePredicates, 'probable'),
    ]),
    hypothetical: indexPhrases(phrases(hedges.hypothetical, true)),
    suggesting: indexPhrases(phrases(hedges.suggestingCues, true)),
    opinions: new Set(hedges.opinions),
    declines: indexPhrases(phrases(hedges.declines, true)),
    refusals: hedges.refusals.map(({ openers, verbs }) => ({
      openers: indexPhrases(phrases(openers, true)),
      verbs: new Set(verbs),
    })),
    firstOfRefusals: new Set(
      [...hedges.declines, ...hedges.refusals.flatMap(({ openers }) => openers)].map(
        (phrase) => phrase.split(' ')[0] ?? phrase,
      ),
    ),
    copulas: new Set(numbers.copulas),
    is: wordLists(hedges),
    negationEndings: hedges.negationEndings,
    participleEndings: hedges.conditional.participleEndings,
    participleMarks: hedges.conditional.participleMarks,
    conditionalEndings: hedges.conditional.endings,
    narrativeEndings: hedges.conditional.narrativeEndings,
    conditionalStates: indexPhrases(phrases(hedges.conditional.states, true)),
    looksAhead: hedges.conditional.looksAhead === true,
  }
}

function wordLists({ conditional, ...hedges }: Hedges) {
  return {
    negationBefore: new Set(hedges.negationsBefore),
    negativeSubject: new Set(hedges.negativeSubjects),
    negationBehind: new Set(hedges.negationsBehind),
    onlyWord: new Set(hedges.onlyWords),
    self: new Set(hedges.selves),
    wish: new Set(hedges.wishes),
    auxiliary: new Set(conditional.auxiliaries),
    notReportive: new Set(conditional.notReportive),
    passive: new Set(conditional.passives),
    presentWord: new Set(conditional.presentWords),
    conditionalWord: new Set(conditional.words),
    weighing: new Set(conditional.weighing),
    settling: new Set(conditional.settling),
    hearsayModal: new Set(conditional.hearsayModals),
    perfectInfinitive: new Set(conditional.perfectInfinitives),
  }
}

function phrases<Value extends Sign | true>(
  list: readonly string[],
  value: Value,
): (readonly [readonly string[], Value])[] {
  return list.map((phrase) => [phrase.split(' '), value] as const)
}
