import { type CheckedSentence, type CheckedWord, faultAt, type SentenceFault } from './checked-sentence.ts'

const values: Readonly<Record<string, RegExp>> = {
  VerbForm: /^(?:Fin|Inf|Part|Ger)$/,
  Mood: /^(?:Ind|Sub|Cnd|Imp)$/,
  Tense: /^(?:Pres|Past|Imp|Fut|Pqp)$/,
  Person: /^[123]$/,
  Number: /^(?:Sing|Plur)$/,
  Voice: /^Pass$/,
}

/** What is in the features of verbs and auxiliaries: without it no finite verb, mood or tense can be learned. */
export function verbFaults({ words }: CheckedSentence): SentenceFault[] {
  return words
    .filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
    .flatMap((word) => faultsOf(word).map((fault) => faultAt(word, fault)))
}

function faultsOf({ feats, lemma }: CheckedWord): string[] {
  const own = new Map(feats.split('|').map((pair) => pair.split('=') as [string, string]))
  const faults = Object.entries(values).flatMap(([name, allowed]) => {
    const value = own.get(name)
    return value === undefined || allowed.test(value) ? [] : [`has the ${name} ${value}`]
  })
  const form = own.get('VerbForm')
  const mood = own.get('Mood')
  if (lemma === '_') faults.push('has no lemma')
  if (form === undefined) faults.push('has no VerbForm')
  if (mood !== undefined && form !== 'Fin') faults.push(`is ${form ?? 'nothing'} and has a mood`)
  if (form !== 'Fin' && own.has('Person')) faults.push(`is ${form ?? 'nothing'} and has a person`)
  if (form === 'Inf' && own.has('Tense')) faults.push('is an infinitive and has a tense')
  if (mood !== undefined && mood !== 'Imp' && !own.has('Tense')) faults.push('has a mood and no tense')
  if (form === 'Part' && !own.has('Tense')) faults.push('is a participle and has no tense')
  return faults
}
