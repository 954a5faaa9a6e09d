import { reportAddress } from '../shown/addresses.ts'
import type { Words } from '../words/words.ts'

interface RevisionsProps {
  readonly id: string
  readonly text: number
  readonly texts: number
  readonly words: Words
}

/** The texts of a report that were kept, where there are several, and which of them this is. */
export function Revisions({ id, text, texts, words }: RevisionsProps) {
  if (texts === 1) return null
  return (
    <div class="notices">
      <p>
        {words.report.revised(texts)} {text < texts ? <strong>{words.report.isEarlier}</strong> : null}
      </p>
      <ul class="facts">
        {Array.from({ length: texts }, (_, index) => index + 1).map((each) => (
          <li>
            {each === text ? (
              <span aria-current="page">{labelOf(each, texts, words)}</span>
            ) : (
              <a href={`${reportAddress(id)}?text=${each}`}>{labelOf(each, texts, words)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function labelOf(text: number, texts: number, words: Words): string {
  return `${text}. ${text === texts ? words.report.latest : words.report.earlier}`
}
