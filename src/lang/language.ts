import type { Act } from '../document/attribution.ts'
import type { BoilerplateReason } from '../document/part.ts'
import type { Concepts } from './concepts.ts'
import type { Conjugations } from './conjugation.ts'
import type { Countries } from './countries.ts'
import type { Hedges } from './hedges.ts'
import type { NumberWords } from './number-words.ts'
import type { PageWords } from './page-words.ts'
import type { TimeWords } from './time-words.ts'

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
  /** Endings that are split off the end of a word, with the apostrophe or hyphen: "'s", «-lhe». */
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
  readonly times: TimeWords
  readonly hedges: Hedges
  /** The words for what news tells of. A language that has only some is compared with the others by those. */
  readonly concepts: Partial<Concepts>
  readonly pageWords: PageWords
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
  /** Those of them that are as often relative pronouns, where a tagger guesses worse than the tree shows: «que». */
  readonly leftToTree?: readonly string[]
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
  /** Whether every noun is written with a capital, so that one makes no name. */
  readonly nounsHaveCapitals?: true
}

/**
 * What may follow a reporting verb as the words reported: a clause with its complementiser (that), one without (bare),
 * an infinitive (to), somebody and an infinitive (someone-to), something and what it is called (naming), the same with a word for it
 * alone (as: «descritto come»), a noun phrase (object), one that
 * brings up something new (indefinite: «ha parlato di un attacco», not «della crisi»), one whose noun stands for words
 * (words: «ritirare l'ipotesi», not «le truppe»), one that a document shows or found (shown: "a poll showed Valt leading"), one of which a number is told (count: «estime les pertes à 20 millions»), a
 * quotation (quote), a gerund (doing: "denied taking bribes").
 */
export type Frame =
  | 'that'
  | 'bare'
  | 'to'
  | 'someone-to'
  | 'doing'
  | 'naming'
  | 'as'
  | 'object'
  | 'indefinite'
  | 'words'
  | 'count'
  | 'shown'
  | 'quote'

export interface ReportingVerb {
  /** The infinitive: «affermare», "say". */
  readonly lemma: string
  /** Phrases of which one must follow for the verb to report: «rendere» + «noto» or «nota», "point" + "out". */
  readonly followedBy?: readonly string[]
  /** Prepositions before a noun phrase that is what the verb reports: «informar de», "warnen vor". */
  readonly governs?: readonly string[]
  /** Prepositions before that in which something is found, which is then the source: «geht aus dem Bericht hervor, dass». */
  readonly foundIn?: readonly string[]
  readonly kind: 'speech' | 'thought' | 'writing' | 'perception' | 'decision'
  readonly act: Act
  readonly frames: readonly Frame[]
  /** Words right before, within or behind it with which the verb says nothing: «ci pensa», «dispone di». */
  readonly notBeside?: readonly string[]
  /** Whether it calls upon somebody, so that what they shall do stands behind them: «hacer un llamamiento a … para que». */
  readonly calls?: true
  /** Whether somebody must be its object, since with a thing it means something else: «accusare il colpo», «acusar el golpe». */
  readonly ofSomebody?: true
  /** Whether it is no speech with somebody as its object: « reconnaître le Conseil ». */
  readonly ofThings?: true
  /** Whether things do it as well as people, which then say nothing: «la foto mostra che», "the crack shows". */
  readonly shownByThings?: true
  /** Whether without a subject before it the noun behind it is what stands out: «en la lista destaca | la presencia de». */
  readonly standsOut?: true
  /** Whether in the passive its subject is who speaks: «Valt wird mit den Worten zitiert». */
  readonly passiveSpeaks?: true
  /** Whether who does it takes back what they said before: «ritirare», "retract". */
  readonly takesBack?: true
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
  /** Where given, the phrase is one only with these nouns (or compounds that end so), which belong to the source: «nach Angaben der Polizei». */
  readonly nouns?: readonly string[]
  /** Whether it says of any noun that it is a source, so that nothing is asked of that: «laut dem Test». */
  readonly anything?: true
  /** Lemmas of verbs right behind which it means something else: «estar | de acuerdo con». */
  readonly notBehind?: readonly string[]
  /** Whether it stands behind its noun: «Angaben der Polizei zufolge». */
  readonly behind?: true
  /** Whether it is one only behind a comma: «…, so der Sprecher». */
  readonly aside?: true
  /** Whether it is one only where it opens a sentence, before a person and a comma: « Pour le procureur, … ». */
  readonly opening?: true
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
  /** Nouns for those who do something as well as for what they do: « l'opposition ». */
  readonly bodiesOrDeeds: readonly string[]
  /**
   * Prepositions by which a source amid a clause may go on, where every other one opens the rest of the clause: «laut Angaben | aus
   * Dorn», not «laut Angaben | mit einem Messer». The second list holds more of them, for a body or a person with an article.
   */
  readonly sourceGoesOn?: readonly [always: readonly string[], withArticle: readonly string[]]
  /** Nouns that follow a source phrase without being a source: «secondo la legge». */
  readonly notSources: readonly string[]
  /** Set phrases that refuse to speak, as token sequences: «non ha voluto commentare». Their content may be empty. */
  readonly refusals: readonly (readonly string[])[]
  /** Phrases with a reporting word in them that say nothing: «considerando che», "that is to say". */
  readonly emptyPhrases: readonly (readonly string[])[]
  readonly reflexives: readonly string[]
  /** Prepositions that tell what for: «para». */
  readonly purposeWords?: readonly string[]
  /** Conjunctions before what shall be done: «para que», « afin que ». */
  readonly purposeOpeners?: readonly (readonly string[])[]
  /** Verbs that say of oneself what one is: « se dire garant », «dichiararsi neutrale». */
  readonly sayingOneself?: readonly string[]
  /** Lemmas of verbs for coming together in public, by which one says what for: « manifester pour réclamer … ». */
  readonly gathering?: readonly string[]
  /** Lemmas of verbs that do so with a word for the street: « descendre dans la rue ». */
  readonly goingOut?: readonly string[]
  readonly streets?: readonly string[]
  /** Lemmas that tell of no speech with a reflexive pronoun: «si è affermato un nuovo stile», « la fuite se poursuit ». */
  readonly reflexiveDeeds: readonly string[]
  /** Words that open a parenthetical cue: «come ha detto», "as … said". */
  readonly asWords: readonly string[]
  /** Words that may lead up to one of them: «tal y | como confirmó». */
  readonly asLeads?: readonly (readonly string[])[]
  /** Whether it tells when as well: "as the mayor spoke to reporters". */
  readonly asTellsWhen?: true
  /**
   * Where a clause of such a word ends with its verb («…, wie die Polizei mitteilte»), the words with which it only compares: «so laut,
   * wie er sagte».
   */
  readonly asClauses?: { readonly comparing: readonly string[] }
  /** Words before what somebody or something is called: «descrito como», « qualifié de », "described as". */
  readonly namingWords?: readonly string[]
  /** Words that join two clauses with different subjects: «mentre», "while". */
  readonly contrasts: readonly string[]
  /** Words right before the conjunction of a question that make it a concession: «anche se», "even if". */
  readonly concessive: readonly string[]
  /** And those right behind it: «si bien». */
  readonly concessiveBehind?: readonly string[]
  /** Conjunctions before what the same one says as well: «al tiempo que». */
  readonly alongside?: readonly (readonly string[])[]
  /** Phrases that open a sentence which says the sentence before more exactly: «in particolare», "specifically". */
  readonly elaborations: readonly (readonly string[])[]
  /** Determiners that introduce somebody new: un, some. */
  readonly indefinites: readonly string[]
  /** Those that are never the subject of a verb: him, them. */
  readonly objectPronouns: readonly string[]
  /** Articles and the like that no subject has, where a language has cases: «den», «einem». */
  readonly objectDeterminers?: readonly string[]
  /** Whether an object may stand before the verb and the subject behind it as well as the other way round: «Die Tat nannte er sinnlos». */
  readonly objectsMayLead?: true
  /** Participles that name, with a doer, who passed the words on: «citato da», "quoted by". */
  readonly quotedBy: readonly string[]
  /** Prepositions, alone or with their article, before those who are told something: «a Efe», « au Monde ». */
  readonly toWhom?: readonly string[]
  /** Nouns that are one preposition with such a one behind them: «frente a», « face à ». */
  readonly nounPrepositions?: readonly string[]
  /** Lemmas of verbs behind which an infinitive with its marker stands in the passive alone: "believed to be". */
  readonly passiveInfinitives?: readonly string[]
  /** Words before the colon of a headline that tell what kind of text it is or of what field: "exclusive", "opinion". */
  readonly rubrics?: readonly string[]
  /** Phrases before the one on whose authority a source reports: «citando», "citing", «unter Berufung auf». */
  readonly citing: readonly (readonly string[])[]
  /** Whether a present subjunctive in a main clause tells that somebody else said it: «Er sei unverletzt.» */
  readonly reportedMood?: true
  /** Whether who does what a gerund tells is the subject of its clause, and not the noun before it: «…, suggerendo». */
  readonly gerundsTakeTheSubject?: true
  /** Whether in a cue between commas the subject stands behind its verb: «…, ha detto X, …». */
  readonly asidesInvert?: true
  /** Whether a clause that tells what a noun says needs a preposition: «noticias de que», and «noticias que» is another thing. */
  readonly nounClausesNeedPreposition?: true
  /** Words that, right before its verb, say of a sentence that it is told by what was spoken of before: «Demnach sind zwei Pfeiler gebrochen.» */
  readonly accordingly?: readonly string[]
  /** Words before a cue between two marks that is put into what is said: «Der Hafen, | so | sagte Ada Lind, ist zu». */
  readonly asideOpeners?: readonly string[]
  /** Whether the verb of a main clause comes second, whatever stands before it: «In einem Brief, der gestern kam, | sagte Lind, …». */
  readonly verbSecond?: true
  /** Whether the particle of a verb is never the preposition of a noun: «sagte zu», not «sagte zu den Vorwürfen». */
  readonly particlesStandApart?: true
  /** Whether a comma stands before a clause that is said: «sagte, er sei unverletzt». */
  readonly commaBeforeClause?: true
  /** Pronouns by which a verb of telling points to the sentence before: «lo ha riferito», «das bestätigte». */
  readonly pointingBack: readonly string[]
  /** Whether a name before the colon of a headline is who says the rest ("Smith: No deal"), and not what it is about. */
  readonly namesSpeakInHeadlines?: true
  /** What opens, behind a verb without a subject, from whom it was heard: « a-t-on appris | de source policière ». */
  readonly toldFrom?: readonly (readonly string[])[]
  /**
   * Prepositions before a document or a medium in which something is said without anybody as a subject («im Bericht heißt es»), and
   * before those from whom it is heard («aus dem Ministerium hieß es»).
   */
  readonly saidIn?: { readonly writings: readonly string[]; readonly speakers: readonly string[] }
  /** Pronouns that leave a verb without a subject: «si afferma». */
  readonly impersonals: readonly string[]
  /** Phrases that may stand like an adverb between a verb and its subject: «por su parte», « de son côté ». */
  readonly adverbPhrases: readonly (readonly string[])[]
  /** Pronouns that only stress the name before them: himself. */
  readonly emphatics: readonly string[]
  /** Lemmas of verbs behind which an infinitive is said all the same («ha continuato a dire»), and of those that refuse it. */
  readonly continuing: readonly string[]
  readonly declining: readonly string[]
  /** Lemmas of verbs behind which nothing has been said yet: «cercare di spiegare», "need to say". */
  readonly unrealised: readonly string[]
  /** Lemmas of verbs behind whose infinitive somebody else acts than their subject: «faire», «hacer». */
  readonly causatives: readonly string[]
  /** Determiners that only stand before one, and those that only stand before several: «il», «gli». */
  readonly singularDeterminers: readonly string[]
  readonly pluralDeterminers: readonly string[]
  /** Endings of nouns for what happens and what things are like, which do not speak: «-zione», "-ness". */
  readonly abstractEndings: readonly string[]
  /** Endings of nouns for people that are in no list: «-atori», "-ists". */
  readonly personEndings: readonly string[]
  /** Relative pronouns that stand for people alone: «quien», "who". */
  readonly personRelatives: readonly string[]
  /** Nouns that say how many of those behind them: «maggioranza», "number". */
  readonly quantities: readonly string[]
  /** Words that only join a clause together with the word behind them: «al tiempo que», «visto che». */
  readonly joiningWords: readonly string[]
  /** Conjunctions behind which nothing is said to have happened: «para que», «senza che», "as if". */
  readonly unrealOpeners: readonly (readonly string[])[]
  /** Whether a second clause that is said needs its conjunction again: « dit que …, et que … ». */
  readonly repeatsComplementiser?: true
  /** What opens, behind a quotation, what the report adds: « en allusion à ». */
  readonly remarks?: readonly (readonly string[])[]
  /** What opens, right behind what somebody says, a phrase that tells more of it, and not when or where it was said: « avec », « en cas de ». */
  readonly matterPrepositions?: readonly (readonly string[])[]
  /** What opens, behind somebody who is praised or blamed, for what: "blamed the mayor for …". */
  readonly judgedFor?: readonly string[]
  /** Verbs behind which a gerund tells what somebody just does not say: "avoid", "stop short of". */
  readonly avoiding?: readonly string[]
  /** Endings by which nouns for people tell a woman from a man: «Sprecherin». */
  readonly feminineEndings?: readonly string[]
  /** Whether a pronoun for a person may stand for a thing as well, whose gender it has: « le groupe …, il ». */
  readonly thingsHaveGender?: boolean
  /** Nouns for anybody, whose name does not stand right behind them: «l'uomo», «la stampa». */
  readonly anybody: readonly string[]
  /** Prepositions, alone or with their article, before a body in which somebody speaks: «desde | el Gobierno aseguran». */
  readonly speakingFrom?: readonly string[]
  /** Nouns for a body that are as often a place, with a small letter. */
  readonly placesToo?: readonly string[]
  /** Nouns for where people speak and for how long ago, of which a name right behind them is no part: «riunione», «ore». */
  readonly occasions?: readonly string[]
  /** Infinitives by which somebody tells a name, as token sequences: « dit | s'appeler ». */
  readonly selfNaming?: readonly (readonly string[])[]
  /** What stands behind a comma for the whole before it, where others deny or confirm it: « ce que », "a charge". */
  readonly answers: readonly (readonly string[])[]
  /** Pronouns right behind a comma that stand for the clause before it: «, lo cual», «, ce qui». */
  readonly clauseRelatives?: readonly (readonly string[])[]
  /** Relative words for a place or with a preposition in them, who never speak: «dove», « auquel ». */
  readonly placeWords: readonly string[]
  /** Articles, titles and pronouns that tell whether one who is spoken of is a man or a woman. */
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
  /** Nouns before a number that is part of what somebody is called: «il numero uno della lega». */
  readonly numberedNouns?: readonly string[]
  /** Phrases before somebody who speaks for another one: «por boca de», «per bocca di». */
  readonly mouthpieces?: readonly (readonly string[])[]
  /** Lemmas of modals behind which nobody is said to have thought it yet: «può credere», "must decide". */
  readonly possibility: readonly string[]
  /** Lemmas of verbs that with the word behind them make what follows a duty: «tener que». */
  readonly duties?: readonly (readonly [string, string])[]
  /** Lemmas of verbs whose object is the one spoken to: «informare», "tell". */
  readonly addressing: readonly string[]
  /** What stands for the words of whoever spoke before: «lo mismo», "the same". */
  readonly theSame: readonly string[]
  /** What stands for the last one named: «quest'ultimo», "the latter". */
  readonly latter: readonly string[]
  /** Third-person pronouns that may stand for a source, with what they may stand for. */
  readonly pronouns: Readonly<Record<string, 'person' | 'several' | 'thing' | 'she or they'>>
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
  /** Bodies that a person's name right behind them names by whom they follow: « le gouvernement Valt ». */
  readonly ledBodies: readonly string[]
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
  /** What states and their governments are called. */
  readonly countries: Countries
}
