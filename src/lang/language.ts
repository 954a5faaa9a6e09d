import type { Act } from '../document/attribution.ts'
import type { BoilerplateReason } from '../document/part.ts'
import type { Conjugations } from './conjugation.ts'

/**
 * All that we know of one language, as data: each folder here holds the same file names. A step of the analysis takes a
 * Language and never asks which one it is. Every word is in lower case with a plain apostrophe, as `Token.lower` is.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string
  /** With their final point: «dott.». None of them ends a sentence before a small letter, a number or a name. */
  readonly abbreviations: readonly string[]
  /** Elided words that are split off the front of a word, with the apostrophe: «dell'». */
  readonly elisions: readonly string[]
  /** Endings that are split off the end of a word: "'s". */
  readonly clitics: readonly string[]
  readonly calendar: Calendar
  readonly boilerplate: readonly BoilerplateMarker[]
  readonly closedClasses: ClosedClasses
  readonly conjugations: Conjugations
  readonly reportingVerbs: readonly ReportingVerb[]
  readonly reportingNouns: readonly ReportingNoun[]
  readonly sourcePhrases: readonly SourcePhrase[]
  readonly hearsay: readonly HearsayPhrase[]
  readonly attributionWords: AttributionWords
  readonly people: People
  readonly numbers: NumberWords
  readonly hedges: Hedges
}

export interface Calendar {
  /** January first; each with its short forms. */
  readonly months: readonly (readonly string[])[]
  /** Monday first; each with its short forms. */
  readonly weekdays: readonly (readonly string[])[]
  /** Words that set a day or its part by the report's date: ieri, oggi, stasera, yesterday, tonight. */
  readonly relativeDays: readonly string[]
}

/** A word or phrase that begins (or wholly is) a line which is not part of the report proper. */
export interface BoilerplateMarker {
  readonly reason: BoilerplateReason
  readonly phrase: string
  /** Whether the phrase must be the whole line, or may begin it. */
  readonly whole: boolean
  /** Whether it also covers the lines after it, up to the next empty one. */
  readonly block?: boolean
}

/** The words that hold sentences together. A word may be in several lists. */
export interface ClosedClasses {
  readonly determiners: readonly string[]
  readonly possessives: readonly string[]
  readonly demonstratives: readonly string[]
  readonly personalPronouns: readonly string[]
  readonly relativePronouns: readonly string[]
  readonly interrogatives: readonly string[]
  /** Every preposition, fused ones too. */
  readonly prepositions: readonly string[]
  /** Those that join a noun to the noun before it: di, del, of. */
  readonly genitives: readonly string[]
  /** Those that may join a noun to the noun before it in a title: «ministro per gli Affari», "spokesman for". */
  readonly titlePrepositions: readonly string[]
  readonly coordinators: readonly string[]
  readonly subordinators: readonly string[]
  /** The words that open a reported clause: che, that. */
  readonly complementisers: readonly string[]
  /** Those that open a reported question: se, whether. */
  readonly questionComplementisers: readonly string[]
  /** Those that open a reported infinitive: di, to. */
  readonly infinitiveMarkers: readonly string[]
  readonly negations: readonly string[]
  readonly adverbs: readonly string[]
  /** Endings by which other adverbs are known: mente, ly. */
  readonly adverbEndings: readonly string[]
  /** Words that end so and are no adverbs: «mente», "family". */
  readonly notAdverbs: readonly string[]
  /** Weak object and reflexive pronouns that stand before a verb: si, lo, gli. */
  readonly cliticPronouns: readonly string[]
  /** Lemmas of the auxiliaries, to be inflected with the conjugations. */
  readonly auxiliaries: readonly string[]
  /** Lemmas of the modal verbs. */
  readonly modals: readonly string[]
  /** Lemmas of other frequent verbs, so that a clause's verb is seen; inflected with the conjugations. */
  readonly verbs: readonly string[]
  /** Forms of verbs that are far more often something else, so never taken for a clause's verb: «stato», «parte». */
  readonly notFinite: readonly string[]
  /** Whether a finite verb may stand without a subject of its own («ha aggiunto»). */
  readonly dropsSubject: boolean
}

/**
 * What may follow a reporting verb as the words reported: a clause with its complementiser (that), one without (bare),
 * an infinitive (to), somebody and an infinitive (someone-to), a noun phrase (object), one whose noun stands for words
 * (words: «ritirare l'ipotesi», not «le truppe»), a quotation (quote).
 */
export type Frame = 'that' | 'bare' | 'to' | 'someone-to' | 'object' | 'words' | 'quote'

export interface ReportingVerb {
  /** The infinitive: «affermare», "say". */
  readonly lemma: string
  /** Phrases of which one must follow for the verb to report: «rendere» + «noto» or «nota», "point" + "out". */
  readonly followedBy?: readonly string[]
  readonly kind: 'speech' | 'thought' | 'writing' | 'perception' | 'decision'
  readonly act: Act
  readonly frames: readonly Frame[]
}

/** A noun that stands for an act of speech: «l'annuncio», "the claim". */
export interface ReportingNoun {
  readonly forms: readonly string[]
  readonly act: Act
}

/** A phrase whose complement is a source: «secondo», «a detta di», "according to". */
export interface SourcePhrase {
  /** Token sequences, each one a form of the phrase: [a, detta, di], [a, detta, del]. */
  readonly forms: readonly (readonly string[])[]
  readonly act: Act
}

/** A set phrase that reports without a source: «si è appreso», "it emerged". */
export interface HearsayPhrase {
  readonly forms: readonly (readonly string[])[]
}

/** What else the finding of sources needs to know. */
export interface AttributionWords {
  /** Lemmas of the auxiliaries of the passive: essere, be. */
  readonly passiveAuxiliaries: readonly string[]
  /** Prepositions before the doer of a passive: da, by. */
  readonly agentPrepositions: readonly string[]
  /** Words after a source phrase that open a clause of telling: «secondo quanto riferito da». */
  readonly whatIsSaid: readonly string[]
  /** Nouns that follow a source phrase without being a source: «secondo la legge». */
  readonly notSources: readonly string[]
  /** Set phrases that refuse to speak, as token sequences: «non ha voluto commentare». Their content may be empty. */
  readonly refusals: readonly (readonly string[])[]
  /** Words that open a parenthetical cue: «come ha detto», "as … said". */
  readonly asWords: readonly string[]
  /** Words that join two clauses with different subjects: «mentre», "while". */
  readonly contrasts: readonly string[]
  /** Determiners that introduce somebody new: un, some. */
  readonly indefinites: readonly string[]
  /** Third-person pronouns that may stand for a source, with what they may stand for. */
  readonly pronouns: Readonly<Record<string, 'person' | 'several' | 'thing'>>
}

export interface People {
  /** Whether the first of several nouns in a row is their head («segretario generale»), or the last ("press officer"). */
  readonly headFirst: boolean
  /** Nouns for what a person is or does: «ministro», "spokesman"; each entry lists its forms, the lemma first. */
  readonly roles: readonly (readonly string[])[]
  /** Roles that head a body, so that «il capo dell'Alleanza» may be its secretary general. */
  readonly headRoles: readonly string[]
  /** Titles before a name: «signor», "mr". */
  readonly titles: readonly string[]
  /** Nouns for bodies: «ministero», "agency"; each entry lists its forms, the lemma first. */
  readonly bodies: readonly (readonly string[])[]
  /** Nouns for groups of people: «residenti», "witnesses". */
  readonly groups: readonly (readonly string[])[]
  /** Nouns for documents: «rapporto», "statement". */
  readonly documents: readonly (readonly string[])[]
  /** Nouns for media: «quotidiano», "newspaper". */
  readonly media: readonly (readonly string[])[]
  /** Nouns for unnamed sources: «fonti», "sources", "officials". */
  readonly anonymous: readonly (readonly string[])[]
  /** Adjectives that point back: «stesso», "same". */
  readonly same: readonly string[]
  /** Other names of one body, the usual one first: [nato, alleanza, alleanza atlantica]. */
  readonly aliases: readonly (readonly string[])[]
  /** Adjectives and names of states with their ISO 3166 code: sudcoreano → KR. */
  readonly countries: Readonly<Record<string, string>>
}

/** Phrases are written with one space between their words; a hyphen within a word counts as a word of its own. */
export interface NumberWords {
  /** The mark between thousands and the mark before decimals, as this language writes them. */
  readonly thousands: string
  readonly decimal: string
  /** Number words and their values: «sette» 7, «cento» 100. Words written together are read from these and the multipliers. */
  readonly cardinals: Readonly<Record<string, number>>
  /** Number words as they stand within others and not alone: «vent» in «ventotto». */
  readonly withinWords: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: «mila» 1000, «milioni» 1e6. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Letters that do so only right behind an amount of money: m 1e6. */
  readonly moneyMultipliers: Readonly<Record<string, number>>
  /** Words between number words: "and" in "one hundred and twenty". */
  readonly joiners: readonly string[]
  /** Words for one that may be articles: numbers only before a multiplier or unit and after a bound. */
  readonly ones: readonly string[]
  /** Those of them that are numbers before these nouns too: «un» morto, "one" person. */
  readonly countingOnes: readonly string[]
  readonly onesCount: readonly string[]
  /** Number words that are more often something else, so numbers only before a plural noun: «sei». */
  readonly doubtful: readonly string[]
  /** Vague amounts and their value as a lower bound: «decine» 10, "dozens" 12. */
  readonly collectives: Readonly<Record<string, number>>
  /** Round amounts and about how many they are: «decina» 10, "dozen" 12. */
  readonly rounds: Readonly<Record<string, number>>
  /** Phrases for some few of a multiplier or round amount, which make its value a lower bound: «alcune», "several". */
  readonly vague: readonly string[]
  /** Phrases that halve the multiplier or round amount behind them: "half a". */
  readonly halving: readonly string[]
  /** Phrases that add half of the multiplier before them: «e mezzo». */
  readonly halves: readonly string[]
  /** Fractions and their value as a percentage: «metà» 50. */
  readonly fractions: Readonly<Record<string, number>>
  /** Those that need no number before them, and the words before which they are no fraction: «prima» metà. */
  readonly loneFractions: readonly string[]
  readonly notBeforeFractions: readonly string[]
  /** Phrases before the number, with what they make of it. */
  readonly bounds: Readonly<Record<Bound, readonly string[]>>
  /** Phrases after the number: «o più», "or more". */
  readonly boundsAfter: Readonly<Record<Bound, readonly string[]>>
  /** Units and money after the number, by the code shown: % «per cento», EUR «euro». */
  readonly units: Readonly<Record<string, readonly string[]>>
  /** Signs and codes of money before the number, by the code shown. */
  readonly moneyBefore: Readonly<Record<string, readonly string[]>>
  /** Words that open and join a range: [tra, e], [from, to], and ['', '-']. */
  readonly ranges: readonly (readonly [opens: string, joins: string])[]
  /** Openers that with one of these words before them tell of a change, so of two figures: "rose from 12 to 15". */
  readonly changeOpeners: readonly string[]
  readonly changes: readonly string[]
  /** Nouns whose number is a duration, an age or a repetition, so no figure: «anni», "times". */
  readonly notFigures: readonly string[]
  /** Words whose number is a name: «articolo», "flight". */
  readonly labels: readonly string[]
  /** Words before a year («nel»), a day of the month («il»), an hour («alle»), and phrases after an hour ("a.m."). */
  readonly beforeYears: readonly string[]
  readonly beforeDays: readonly string[]
  readonly beforeHours: readonly string[]
  readonly afterHours: readonly string[]
  /** Endings that make a number an ordinal: "th". */
  readonly ordinalEndings: readonly string[]
  /** Adjectives that stand between a number and its noun; without a noun they are what is counted: "30 injured". */
  readonly adjectives: readonly string[]
  /** Words behind a number that are never what it counts, beside the closed classes. */
  readonly notCounted: readonly string[]
  /** Determiners that are surely plural, alone or in a preposition: «i», «delle». */
  readonly pluralDeterminers: readonly string[]
  /** Words that join a subject to its number: «i morti sono 12». */
  readonly copulas: readonly string[]
  /** Whether nouns stand before the noun they belong to, so that the last plural of a row is its head. */
  readonly compounds: boolean
  /** Plural endings of nouns with their singular, in order; the first that fits is taken. */
  readonly singulars: readonly (readonly [plural: string, singular: string])[]
  /** Nouns whose singular the endings get wrong: «uomini» uomo, "people" person. */
  readonly irregularSingulars: Readonly<Record<string, string>>
}

export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'

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
  /** Those that leave open whether it is so: «deve», "should". */
  readonly open: readonly string[]
  /** Those that mark it as hearsay whatever the verb: "reportedly", «a quanto pare». */
  readonly reportive: readonly string[]
  /** Those that make a clause hypothetical, so that its conditional is not hearsay: «se», "if". */
  readonly hypothetical: readonly string[]
  /** Words of a cue that only suggest: «suggerisce», "speculated". */
  readonly suggestingCues: readonly string[]
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
  /** Words behind an auxiliary without a participle that make it a present state: «sarebbero già», with a number too. */
  readonly presentWords: readonly string[]
  /** Other conditionals that report a state: «si troverebbe». */
  readonly states: readonly string[]
  /** What else is conditional, and so hypothetical: words ("would") and endings («rebbe»). */
  readonly words: readonly string[]
  readonly endings: readonly string[]
}
