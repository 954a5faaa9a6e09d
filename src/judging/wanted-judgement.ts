import type { Anchor, Verdict } from '../document/judgement.ts'

/** Words of a report as a person gives them; where they begin, where that is known. */
export interface GivenWords {
  readonly report: string
  readonly words: string
  readonly start: number | null
}

/** A verdict as a person gives it: by the words of a report, where the verdict itself has an anchor in it. */
export type WantedVerdict = Wanted<Verdict>

type Wanted<Each> = Each extends { readonly anchor: Anchor }
  ? Omit<Each, 'anchor'> & { readonly on: GivenWords }
  : Each extends { readonly anchors: readonly [Anchor, Anchor] }
    ? Omit<Each, 'anchors'> & { readonly on: readonly [GivenWords, GivenWords] }
    : Each
