import type { Grade } from '../../document/grade.ts'
import type { Words } from '../words/words.ts'
import { Dated } from './dated.tsx'

/** How reliable a person holds a source to be: in words, with the letter, whose it is and why. */
export function GradeShown({ grade, words }: { readonly grade: Grade | undefined; readonly words: Words }) {
  if (grade === undefined) return null
  const { letter, by, why, at } = grade
  return (
    <span class="grade">
      <strong>{words.grades[letter]}</strong>
      {` (${words.sources.grade(letter, by)}`}
      {at === null ? null : (
        <>
          {', '}
          <Dated value={at} words={words} />
        </>
      )}
      {why === null ? null : (
        <>
          {': '}
          <q>{why}</q>
        </>
      )}
      {')'}
    </span>
  )
}
