/** What a form of a verb tells: the fields of Universal Dependencies that matter here, in words. */
export interface FormFeatures {
  readonly mood: 'indicative' | 'subjunctive' | 'conditional' | 'imperative' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: 'present' | 'imperfect' | 'past' | 'future' | null
  readonly person: 1 | 2 | 3 | null
  readonly number: 'singular' | 'plural' | null
}

/** A form of a verb with what it tells. */
export interface InflectedForm extends FormFeatures {
  readonly form: string
  readonly lemma: string
}

/** Whom a form agrees with. */
export type Agreement = Pick<FormFeatures, 'person' | 'number'>

/** One tense or other row of a paradigm: an ending (in irregular verbs a whole form) for each agreement. */
export interface ParadigmRow {
  readonly mood: FormFeatures['mood']
  readonly tense: FormFeatures['tense']
  readonly agreements: readonly Agreement[]
  /** As many as there are agreements; null where this row has no form. Further rows of the same tense add variants. */
  readonly endings: readonly (string | null)[]
}

/** How verbs of one kind are inflected: the endings are put on the stem, the infinitive without its own ending. */
export interface Conjugation {
  /** The verbs whose infinitive ends so go like this, unless a longer ending fits too. */
  readonly infinitive: string
  /** Where present, only these verbs go like this, whatever else would fit them. */
  readonly verbs?: readonly string[]
  readonly rows: readonly ParadigmRow[]
}

/** How writing changes where stem and ending meet: «cerc» + «iamo» → «cerch» + «iamo». The first that fits is applied. */
interface SpellingRule {
  /** The end of the stem: "c". */
  readonly stem: string
  /** The beginning of the ending: "i". */
  readonly ending: string
  /** What the end of the stem becomes: "ch". */
  readonly write: string
  /** The infinitive endings to which it applies. */
  readonly infinitives: readonly string[]
}

/** A verb that does not follow its conjugation. What is given here replaces the regular forms with the same features. */
export interface IrregularVerb {
  /** The verb, or the end that the verbs of `like` share: «dire», «cidere». */
  readonly lemma: string
  /** The verb after whose regular forms it goes, where the infinitive is contracted: «dire» as «dicere». */
  readonly as?: string
  /** Stems of its principal parts, by their names in `Conjugations.parts`. */
  readonly parts?: Readonly<Record<string, string>>
  /** Whole forms. */
  readonly forms?: readonly ParadigmRow[]
  /** Whether it has no other forms than those given. */
  readonly defective?: boolean
  /** Verbs that go like this one with another beginning: «contraddire». */
  readonly like?: readonly string[]
}

/** Pronouns that are written as one word with a form: «dicendo» + «gli». */
export interface Enclitics {
  readonly pronouns: readonly string[]
  /** The forms that take them, and what becomes of their end: infinitive «e» → "". The first that fits is applied. */
  readonly joins: readonly { readonly mood: FormFeatures['mood']; readonly end: string; readonly write: string }[]
}

/** How the verbs of a language are inflected. */
export interface Conjugations {
  readonly regular: readonly Conjugation[]
  readonly spelling: readonly SpellingRule[]
  /** The rows that are put on the stem of a principal part of an irregular verb: «diss» + «i», «e», «ero». */
  readonly parts: Readonly<Record<string, readonly ParadigmRow[]>>
  readonly irregular: readonly IrregularVerb[]
  readonly enclitics?: Enclitics
}
