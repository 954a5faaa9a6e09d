import type { Token } from '../../document/token.ts'
import type { Signs } from './signs.ts'

/**
 * Whether words that somebody speaks tell others what to do: «Salgan de sus casas», « Rentrez chez vous », "Leave the city",
 * «Gehen Sie nach Hause», «Sospendere subito i lavori». One form for a command and for what is so («tornate») tells that only with an
 * exclamation mark.
 */
export function isCommand(
  spoken: readonly Token[],
  signs: Signs,
  { dropsSubject, isExclaimed }: { readonly dropsSubject: boolean; readonly isExclaimed: boolean },
): boolean {
  const { is, lexicon } = signs
  const words = spoken.filter(({ kind }) => kind !== 'mark')
  const first = is.negationBefore.has(words[0]?.lower ?? '') ? 1 : 0
  const [verb, next] = [words[first], words[first + 1]]
  const forms = lexicon.verbForms(verb?.lower ?? '')
  if (verb === undefined || forms.length === 0 || lexicon.isAuxiliary(verb.lower)) return false
  if (forms.every(({ mood, person, number }) => mood === 'subjunctive' && person !== 1 && number === 'plural'))
    return true
  const toSeveral = forms.some(({ person, number }) => person === 2 && number === 'plural')
  if (dropsSubject && isExclaimed && toSeveral && forms.every(({ person }) => person !== 3)) return true
  if (next === undefined) return false
  const { personalPronouns, determiners, possessives } = lexicon.words
  const isPronoun = personalPronouns.has(next.lower)
  if (
    !dropsSubject &&
    forms.every(({ mood, person, number }) => mood === 'indicative' && number === 'plural' && person !== 3)
  )
    return !isPronoun
  if (!dropsSubject && isPronoun && next.text !== next.lower)
    return forms.some(({ person, number }) => person === 3 && number === 'plural')
  const isBare =
    forms.some(({ mood }) => mood === 'infinitive') &&
    forms.every(({ person, tense }) => person === null && tense !== 'past')
  const opensObject = determiners.has(next.lower) || possessives.has(next.lower) || lexicon.isAdverb(next.lower)
  return isBare && opensObject && !words.slice(first + 1).some(({ lower }) => lexicon.isFinite(lower))
}
