import { wordsOf } from '../../document/span-arithmetic.ts'
import type { Passage } from '../../search/passages.ts'
import { reportAddress } from '../shown/addresses.ts'
import { segmentsOf } from '../shown/segments.ts'

interface PassageShownProps {
  readonly passage: Passage
  readonly report: string
  readonly language: string
}

/** A passage of a report with what was sought marked in it; it leads to where it stands. */
export function PassageShown({ passage: { span, words, matches }, report, language }: PassageShownProps) {
  const segments = segmentsOf(
    span,
    matches.map((match) => ({ span: match })),
  )
  return (
    <blockquote lang={language}>
      <a href={reportAddress(report, matches[0] ?? span)}>
        {segments.map(({ start, end, marks }) => {
          const shown = wordsOf(words, [start - span[0], end - span[0]])
          return marks.length === 0 ? shown : <mark class="sought">{shown}</mark>
        })}
      </a>
    </blockquote>
  )
}
