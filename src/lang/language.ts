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
 * an infinitive (to), somebody and an infinitive (someone-to), a noun phrase (object), a quotation (quote).
 */
export type Frame = 'that' | 'bare' | 'to' | 'someone-to' | 'object' | 'quote'

export interface ReportingVerb {
  /** The infinitive: «affermare», "say". */
  readonly lemma: string
  /** Phrases of which one must follow for the verb to report: «rendere» + «noto» or «nota», "point" + "out". */
  readonly then?: readonly string[]
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

export interface People {
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

export interface NumberWords {
  /** The mark between thousands and the mark before decimals, as this language writes them. */
  readonly thousands: string
  readonly decimal: string
  /** Number words and their values: «sette» 7, «cento» 100. */
  readonly cardinals: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: «mila» 1000, «milioni» 1e6. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Vague amounts and their value as a lower bound: «decine» 10, "dozens" 12. */
  readonly collectives: Readonly<Record<string, number>>
  /** Fractions and their value as a percentage: «metà» 50. */
  readonly fractions: Readonly<Record<string, number>>
  /** Phrases before the number, as token sequences, with what they make of it. */
  readonly bounds: readonly { readonly words: readonly string[]; readonly means: Bound }[]
  /** Phrases after the number: «o più», "or more". */
  readonly boundsAfter: readonly { readonly words: readonly string[]; readonly means: Bound }[]
  /** Units and money, by token sequence, with the code shown: «per cento» %, «euro» EUR. */
  readonly units: readonly { readonly words: readonly string[]; readonly unit: string }[]
  /** Words that open and join a range: [tra, e], [from, to], and ['', '-']. */
  readonly ranges: readonly (readonly [opens: string, joins: string])[]
  /** Plural endings of nouns and adjectives with their singular, longest first: [«ie», «ia»]. */
  readonly singulars: readonly (readonly [plural: string, singular: string])[]
  /** Nouns whose singular the endings get wrong: «uomini» uomo, "people" person. */
  readonly irregularSingulars: Readonly<Record<string, string>>
}

export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'

export interface Hedges {
  /** Verbs, adverbs, adjectives and nouns that make what is said possible: «potrebbe», «forse», "might". */
  readonly possible: readonly (readonly string[])[]
  /** Those that make it probable: «probabilmente», «sembra», "likely". */
  readonly probable: readonly (readonly string[])[]
  /** Those that mark it as hearsay whatever the verb: "reportedly", «a quanto pare». */
  readonly reportive: readonly (readonly string[])[]
  /** Those that make a clause hypothetical, so that its conditional is not hearsay: «se», "if". */
  readonly hypothetical: readonly (readonly string[])[]
  /** Phrases that decline: «non può confermare», "could not confirm", "declined to comment". */
  readonly declines: readonly (readonly string[])[]
}
