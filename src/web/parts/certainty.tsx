import type { Factuality } from '../../document/factuality.ts'
import type { Words } from '../words/words.ts'

/** How many of the three bars are full. Where a source takes no side, none is. */
const levels: Readonly<Record<Factuality, number>> = {
  'CT+': 3,
  'CT-': 3,
  'PR+': 2,
  'PR-': 2,
  'PS+': 1,
  'PS-': 1,
  CTu: 0,
  Uu: 0,
}

const bars = [
  { x: 1, height: 5 },
  { x: 8, height: 9 },
  { x: 15, height: 13 },
]

interface CertaintyProps {
  readonly factuality: Factuality
  readonly reportive: boolean
  readonly words: Words
}

/** How sure a source is: rising bars as for a signal, crossed out for a "not", always with the words beside them. */
export function Certainty({ factuality, reportive, words }: CertaintyProps) {
  return (
    <span class="certainty">
      <CertaintyMark factuality={factuality} />
      <span>{words.factuality[factuality]}</span>
      {reportive ? <span class="hearsay">{words.reportive}</span> : null}
    </span>
  )
}

function CertaintyMark({ factuality }: { readonly factuality: Factuality }) {
  const full = levels[factuality]
  return (
    <svg class="mark" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      {bars.map(({ x, height }, index) => (
        <rect
          x={x}
          y={15 - height}
          width={5}
          height={height}
          fill={index < full ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1"
        />
      ))}
      {factuality.endsWith('-') ? (
        <g>
          <path d="M1 1 L21 15" stroke="var(--surface)" stroke-width="5" />
          <path d="M1 1 L21 15" stroke="currentColor" stroke-width="2" />
        </g>
      ) : null}
    </svg>
  )
}
