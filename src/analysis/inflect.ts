import type {
  Conjugation,
  Conjugations,
  FormFeatures,
  InflectedForm,
  IrregularVerb,
  ParadigmRow,
} from '../lang/conjugation.ts'

/** An irregular verb with what stands before the beginning that it shares with its model: contrad + dire. */
interface Irregularity {
  readonly model: IrregularVerb
  readonly prefix: string
}

/** The same conjugations, arranged so that a verb's own is found at once. */
interface ConjugationFinder {
  readonly listed: ReadonlyMap<string, Conjugation>
  /** Those that are told by the infinitive's ending, longest first. */
  readonly byEnding: readonly Conjugation[]
  readonly irregular: ReadonlyMap<string, Irregularity>
}

const finders = new WeakMap<Conjugations, ConjugationFinder>()

/**
 * Every simple form of a verb with what it tells; a form with several sets of features is given for each. A verb that fits no
 * conjugation has its infinitive alone.
 */
export function inflect(lemma: string, conjugations: Conjugations): readonly InflectedForm[] {
  const finder = finderOf(conjugations)
  const irregularity = finder.irregular.get(lemma)
  const own = irregularity ? irregularForms(lemma, irregularity, conjugations) : []
  const regular = irregularity?.model.defective ? [] : regularForms(lemma, irregularity, finder, conjugations)
  return withoutReplaced(own, regular)
}

function regularForms(
  lemma: string,
  irregularity: Irregularity | undefined,
  finder: ConjugationFinder,
  { spelling }: Conjugations,
): InflectedForm[] {
  const infinitive: InflectedForm = {
    form: lemma,
    lemma,
    mood: 'infinitive',
    tense: null,
    person: null,
    number: null,
  }
  const model = irregularity?.model.as === undefined ? lemma : irregularity.prefix + irregularity.model.as
  const conjugation = finder.listed.get(model) ?? finder.byEnding.find((each) => model.endsWith(each.infinitive))
  if (conjugation === undefined) return [infinitive]
  const stem = model.slice(0, model.length - conjugation.infinitive.length)
  const rules = spelling.filter((rule) => rule.infinitives.includes(conjugation.infinitive) && stem.endsWith(rule.stem))
  const join = (ending: string) => {
    const rule = rules.find((each) => ending.startsWith(each.ending))
    return (rule ? stem.slice(0, stem.length - rule.stem.length) + rule.write : stem) + ending
  }
  return [infinitive, ...formsOf(lemma, conjugation.rows, join)]
}

function irregularForms(
  lemma: string,
  { model, prefix }: Irregularity,
  { parts }: Conjugations,
): readonly InflectedForm[] {
  const ofParts = Object.entries(model.parts ?? {}).flatMap(([part, stem]) =>
    formsOf(lemma, parts[part] ?? [], (ending) => prefix + stem + ending),
  )
  const whole = formsOf(lemma, model.forms ?? [], (form) => prefix + form)
  return withoutReplaced(whole, ofParts)
}

function formsOf(lemma: string, rows: readonly ParadigmRow[], join: (ending: string) => string): InflectedForm[] {
  const forms: InflectedForm[] = []
  for (const { mood, tense, agreements, endings } of rows)
    agreements.forEach(({ person, number }, position) => {
      const ending = endings[position] ?? null
      if (ending !== null) forms.push({ form: join(ending), lemma, mood, tense, person, number })
    })
  return forms
}

/** The first forms, and of the second those with features that none of the first has. */
function withoutReplaced(first: readonly InflectedForm[], second: readonly InflectedForm[]): readonly InflectedForm[] {
  if (first.length === 0) return second
  const replaced = new Set(first.map(featuresKey))
  return [...first, ...second.filter((form) => !replaced.has(featuresKey(form)))]
}

function featuresKey({ mood, tense, person, number }: FormFeatures): string {
  return `${mood} ${tense} ${person} ${number}`
}

function finderOf(conjugations: Conjugations): ConjugationFinder {
  const known = finders.get(conjugations)
  if (known) return known
  const { regular, irregular } = conjugations
  const finder: ConjugationFinder = {
    listed: new Map(regular.flatMap((each) => (each.verbs ?? []).map((verb) => [verb, each]))),
    byEnding: regular
      .filter((each) => each.verbs === undefined)
      .sort((a, b) => b.infinitive.length - a.infinitive.length),
    irregular: new Map(
      irregular.flatMap((model) =>
        [model.lemma, ...(model.like ?? [])].map((verb) => [
          verb,
          { model, prefix: verb.slice(0, verb.length - model.lemma.length) },
        ]),
      ),
    ),
  }
  finders.set(conjugations, finder)
  return finder
}
