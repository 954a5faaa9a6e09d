import { inflect } from '../src/analysis/inflect.ts'
import type { EndingRules } from '../src/analysis/language-weights.ts'
import { lowerOf } from '../src/analysis/lower.ts'
import type { Conjugations, InflectedForm } from '../src/lang/conjugation.ts'
import type { Example } from './examples.ts'
import { learnEndings, type Outcomes, observe } from './learn-endings.ts'

const keptFeatures = new Set([
  'VerbForm',
  'Mood',
  'Tense',
  'Person',
  'Number',
  'Voice',
  'Polarity',
  'PronType',
  'Reflex',
])

/** The features of a row that the analysis uses, in the order of the alphabet. */
function keptFeats(feats: string): string {
  const kept = feats.split('|').filter((pair) => keptFeatures.has(pair.split('=')[0] ?? ''))
  return kept.length === 0 ? '_' : kept.sort().join('|')
}

/**
 * Learns lemmas and features of words by tag and ending: from the treebanks' words and from the paradigms of `verbs`,
 * which decide nothing where a treebank has seen the word, but know the forms that no treebank has.
 */
export function learnWordForms(
  examples: readonly Example[],
  tags: readonly string[],
  verbs: readonly string[],
  conjugations: Conjugations | undefined,
): { lemmas: EndingRules; features: EndingRules } {
  const lemmas: Outcomes[] = tags.map(() => new Map())
  const features: Outcomes[] = tags.map(() => new Map())
  const indices = new Map(tags.map((tag, at) => [tag, at]))
  for (const { rows, words, tags: own } of examples)
    rows.forEach((row, at) => {
      const tag = indices.get(own[at] ?? '')
      const word = words[at]
      if (tag === undefined || word === undefined) return
      if (row.lemma !== '_')
        observe(lemmas[tag] ?? new Map(), word.lower, editRule(word.text, word.lower, row.lemma), 4)
      const isVerb = row.upos === 'VERB' || row.upos === 'AUX'
      if (!isVerb || row.feats.includes('VerbForm='))
        observe(features[tag] ?? new Map(), word.lower, keptFeats(row.feats), 4)
    })
  if (conjugations !== undefined)
    for (const verb of verbs)
      for (const form of inflect(verb, conjugations))
        tags.forEach((tag, at) => {
          if (!fits(tag, form)) return
          const lower = lowerOf(form.form)
          observe(lemmas[at] ?? new Map(), lower, editRule(lower, lower, verb), 1)
          observe(features[at] ?? new Map(), lower, featsOf(form), 1)
        })
  return { lemmas: learnEndings(lemmas), features: learnEndings(features) }
}

const moods: Readonly<Record<InflectedForm['mood'], string>> = {
  indicative: 'Mood=Ind',
  subjunctive: 'Mood=Sub',
  conditional: 'Mood=Cnd',
  imperative: 'Mood=Imp',
  infinitive: 'Inf',
  gerund: 'Ger',
  participle: 'Part',
}

function fits(tag: string, { mood, tense }: InflectedForm): boolean {
  const [part, form, more] = tag.split('.')
  if (part !== 'VERB' && part !== 'AUX') return false
  const value = moods[mood]
  if (value.startsWith('Mood=')) return form === 'Fin' && `Mood=${more}` === value
  if (form !== value) return false
  return more === undefined || (more === 'Past') === (tense === 'past')
}

/** The features of a form of a paradigm, in Universal Dependencies' words. */
function featsOf({ mood, tense, person, number }: InflectedForm): string {
  const pairs: string[] = []
  const value = moods[mood]
  if (value.startsWith('Mood=')) pairs.push(value, 'VerbForm=Fin')
  else pairs.push(`VerbForm=${value}`)
  if (number !== null) pairs.push(`Number=${number === 'singular' ? 'Sing' : 'Plur'}`)
  if (person !== null) pairs.push(`Person=${person}`)
  if (tense !== null && mood !== 'gerund') pairs.push(`Tense=${tenses[tense]}`)
  return pairs.sort().join('|')
}

const tenses = { present: 'Pres', imperfect: 'Imp', past: 'Past', future: 'Fut' } as const

/** How a word becomes its lemma: see `lemmaOf`. */
export function editRule(text: string, lower: string, lemma: string): string {
  const keepsCase = lemma !== lemma.toLowerCase()
  const base = keepsCase ? text : lower
  let same = 0
  while (same < base.length && base.charAt(same) === lemma.charAt(same)) same++
  const added = lemma.slice(same)
  return `${keepsCase ? '^' : ''}${base.length - same}${added === '' ? '' : ` ${added}`}`
}
