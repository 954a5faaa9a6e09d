/** Phrases are written with one space between their words. */
export interface Hedges {
  /** Verbs, adverbs and phrases that make what is said possible: «potrebbe», «forse», "might". */
  readonly possible: readonly string[]
  /** Adjectives and nouns that do so only behind a copula, or where there is no verb: «possibile», "risk". */
  readonly possiblePredicates: readonly string[]
  /** Those that make it probable: «probabilmente», «sembra», "appears". */
  readonly probable: readonly string[]
  readonly probablePredicates: readonly string[]
  /** Those that make it improbable, the negation within: «difficilmente», "unlikely". */
  readonly improbable: readonly string[]
  /** Those that say that it is not so, the negation within: «non può», "cannot". */
  readonly impossible: readonly string[]
  /** Those that leave open whether it is so: "should", «ist noch unklar». */
  readonly open: readonly string[]
  /** Those that make it a duty, of which whoever asserts it is certain, while whether it is done stays open: «deve», "must". */
  readonly duties: readonly string[]
  /** Those that mark it as hearsay whatever the verb: "reportedly", «a quanto pare». */
  readonly reportive: readonly string[]
  /** Those that make a clause hypothetical, so that its conditional is not hearsay: «se», "if". */
  readonly hypothetical: readonly string[]
  /** Words of a cue that only suggest: «suggerisce», "speculated". */
  readonly suggestingCues: readonly string[]
  /** Forms of verbs of thought by which a view is given flatly: « le maire estime que c'est une erreur ». */
  readonly opinions?: readonly string[]
  /** Phrases that decline: «nessun commento», "declined to comment". */
  readonly declines: readonly string[]
  /** What is refused or impossible, and the verbs that must follow within a few words to make it a refusal to confirm. */
  readonly refusals: readonly { readonly openers: readonly string[]; readonly verbs: readonly string[] }[]
  /** Words that deny the verb behind them with nothing but weak words between: «non». */
  readonly negationsBefore: readonly string[]
  /** Words that deny the verb wherever they stand before it: «nessuno», "no". */
  readonly negativeSubjects: readonly string[]
  /** Words that deny the verb right before them: "not", "no". */
  readonly negationsBehind: readonly string[]
  readonly negationEndings: readonly string[]
  /** Phrases with a negation that deny nothing: «non solo», "not only". */
  readonly notNegations: readonly string[]
  /** Words that, a few behind a denied verb, say that nothing else is so: « ne tient qu'à », «no son solamente». */
  readonly onlyWords: readonly string[]
  /** Pronouns of those who speak of themselves: "we", « je ». */
  readonly selves: readonly string[]
  /** Lemmas of verbs by which something is only wished: "hope", «sperare». */
  readonly wishes: readonly string[]
  readonly conditional: Conditional
}

/** How a language marks what would be the case, and what is only said to be so. */
interface Conditional {
  /** Auxiliaries that make the reportive conditional with a participle («sarebbe», «avrebbero»). */
  readonly auxiliaries: readonly string[]
  /** Participles that keep them from it: «dovuto». */
  readonly notReportive: readonly string[]
  /** Participles of the passive, which even under a verb in the past is no future: «stato». */
  readonly passives: readonly string[]
  readonly participleEndings: readonly string[]
  /** What a participle has within it besides: «ge» in «zurückgetreten». */
  readonly participleMarks: readonly string[]
  /** Words behind an auxiliary without a participle that make it a present state: «sarebbero già», with a number too. */
  readonly presentWords: readonly string[]
  /** Other conditionals that report a state: «si troverebbe». */
  readonly states: readonly string[]
  /** Modals that with a perfect infinitive mark hearsay («soll … getötet worden sein»), and the auxiliaries of that infinitive. */
  readonly hearsayModals: readonly string[]
  readonly perfectInfinitives: readonly string[]
  /** Endings of verbs that tell of a past from which the conditional may look ahead: «lasciò … che avrebbe rivisto». */
  readonly narrativeEndings: readonly string[]
  /**
   * Whether a conditional in what a verb of the past reports is the future seen from there: « a dit qu'il partirait », «dijo que
   * saldría»; in Italian only «sarebbe partito» is, and that may be hearsay, and "would" weighs as often as it looks ahead.
   */
  readonly looksAhead?: true
  /** Words of conditionals that even so only weigh what would be: « constituerait une erreur ». */
  readonly weighing: readonly string[]
  /** Words behind an auxiliary that alone («serait le nouveau président») leave it the future. */
  readonly settling: readonly string[]
  /** What else is conditional, and so hypothetical: words ("would") and endings («rebbe»). */
  readonly words: readonly string[]
  readonly endings: readonly string[]
}
