import { type CheckedSentence, faultAt, type SentenceFault } from './checked-sentence.ts'

/** The first word at which the text is not what the forms and SpaceAfter=No make together, if there is one. */
export function textFaults({ text, words }: CheckedSentence): SentenceFault[] {
  let at = 0
  for (const word of words) {
    if (!text.startsWith(word.form, at)) return [faultAt(word, `the text has «${text.slice(at, at + 20)}» there`)]
    at += word.form.length
    const isLast = at === text.length
    const hasSpace = text.charAt(at) === ' '
    if (!isLast && hasSpace === (word.misc === 'SpaceAfter=No'))
      return [faultAt(word, hasSpace ? 'a space follows in the text' : 'no space follows in the text')]
    if (hasSpace) at++
  }
  return at === text.length ? [] : [{ word: '', fault: `the text goes on: «${text.slice(at)}»` }]
}
