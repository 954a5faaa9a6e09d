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

/** An ending and what it tells; the ending is put on the stem, which is the infinitive without its own ending. */
export interface Ending extends FormFeatures {
  readonly ending: string
}

/** The regular verbs whose infinitive ends so (in English, every verb: ''). */
export interface Conjugation {
  readonly infinitive: string
  readonly endings: readonly Ending[]
}

/** How writing changes where stem and ending meet: «cerc» + «iamo» → «cerch». Applied in order, the first that fits. */
export interface SpellingRule {
  /** Pattern for the end of the stem, anchored by the generator: "c". */
  readonly stem: string
  /** Pattern for the beginning of the ending: "[ei]". */
  readonly ending: string
  /** What the matched end of the stem becomes. */
  readonly write: string
  /** What the matched beginning of the ending becomes; unchanged where absent. */
  readonly writeEnding?: string
  /** The infinitive endings to which it applies; all where absent. */
  readonly infinitives?: readonly string[]
}

/** A verb that does not follow its conjugation: the forms listed replace those with the same features. */
export interface IrregularVerb {
  readonly lemma: string
  /** A form for each set of features that differs. Prefixed verbs may share them: see `like`. */
  readonly forms: readonly Ending[]
  /** Verbs that go like this one with another beginning: «dire» → «ridire», «contraddire». */
  readonly like?: readonly string[]
}

/** How the verbs of a language are inflected. */
export interface Conjugations {
  readonly regular: readonly Conjugation[]
  readonly spelling: readonly SpellingRule[]
  readonly irregular: readonly IrregularVerb[]
}
