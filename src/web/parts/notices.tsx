import type { Reading } from '../../document/reading.ts'
import { wordsOf } from '../../document/span-arithmetic.ts'
import { excerptOf } from '../shown/excerpt.ts'
import type { Words } from '../words/words.ts'

/** What was odd in a text, with the words it was found at. */
export function Notices({ reading, words }: { readonly reading: Reading; readonly words: Words }) {
  return (
    <section class="notices" aria-labelledby="notices">
      <h2 id="notices">{words.report.notices}</h2>
      <ul>
        {reading.notices.map(({ rule, span }) => (
          <li>
            {words.notices[rule]}
            {span === null ? null : (
              <q lang={reading.report.language}>{excerptOf(wordsOf(reading.report.text, span))}</q>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
