import { reportAddress } from '../shown/addresses.ts'
import type { Leaf } from '../shown/leaves.ts'
import type { Standing } from '../shown/standing.ts'
import type { Words } from '../words/words.ts'

interface LeafLinksProps {
  readonly leaf: Leaf
  readonly id: string
  readonly standing: Standing
  readonly words: Words
}

/** Where a long text goes on. One that is not kept has no address for the rest. */
export function LeafLinks({ leaf: { number, of }, id, standing, words }: LeafLinksProps) {
  if (of === 1) return null
  if (standing.kind === 'read') return <p class="leaves">{words.report.beginningOnly}</p>
  const to = (leaf: number) => `${reportAddress(id)}?text=${standing.text}&leaf=${leaf}`
  return (
    <nav class="leaves" aria-label={words.report.leaves}>
      {number > 1 ? <a href={to(number - 1)}>{words.report.previousLeaf}</a> : null}
      <span>{words.report.leaf(number, of)}</span>
      {number < of ? <a href={to(number + 1)}>{words.report.nextLeaf}</a> : null}
    </nav>
  )
}
