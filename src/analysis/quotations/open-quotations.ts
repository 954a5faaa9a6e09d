import type { Quotation } from '../../document/quotation.ts'
import { trim } from '../../document/span-arithmetic.ts'
import { isSingle, openersFor } from './marks.ts'

/** Nobody quotes deeper than this; marks that pile up further are none. */
const deepest = 12

/** A quotation whose end is not yet known. */
interface Open {
  readonly opener: string
  readonly start: number
  /** Where the words begin, past the mark. */
  readonly words: number
}

/** The quotations that are open at a place of the text, outermost first, and those that were closed before it. */
export interface OpenQuotations {
  readonly done: readonly Quotation[]
  open(opener: string, start: number): void
  /** Whether a quotation is open that the mark can close. */
  canClose(mark: string): boolean
  close(mark: string, start: number): void
  /** Ends what is open at the end of its part, save what the mark that begins the next part carries on. */
  endPart(end: number, nextMark: string | null): boolean
}

/** Keeps account of open quotations. Every quotation is opened and ended once, so the work grows with the marks only. */
export function openQuotations(text: string): OpenQuotations {
  const done: Quotation[] = []
  const stack: Open[] = []
  const counts = new Map<string, number>()
  const count = (opener: string) => counts.get(opener) ?? 0

  /** Ends the innermost one: at its mark, or without one, where only a double mark is still taken for a quotation. */
  const end = (at: number, mark: string | null) => {
    const open = stack.pop()
    if (open === undefined) return
    counts.set(open.opener, count(open.opener) - 1)
    const inner = trim(text, [Math.min(open.words, at), at])
    if (inner === null || (mark === null && isSingle(open.opener))) return
    const outerEnd = mark === null ? inner[1] : at + mark.length
    done.push({ outer: [open.start, outerEnd], inner, depth: 0, closed: mark !== null })
  }

  return {
    done,
    open(opener, start) {
      if (stack.length === deepest) return
      stack.push({ opener, start, words: start + opener.length })
      counts.set(opener, count(opener) + 1)
    },
    canClose: (mark) => openersFor(mark).some((opener) => count(opener) > 0),
    close(mark, start) {
      const openers = openersFor(mark)
      while (stack.length > 0 && !openers.includes(stack.at(-1)?.opener ?? '')) end(start, null)
      end(start, mark)
    },
    endPart(at, nextMark) {
      const goesOn = (open: Open | undefined) =>
        open !== undefined &&
        nextMark !== null &&
        !isSingle(open.opener) &&
        (open.opener === nextMark || openersFor(nextMark).includes(open.opener))
      while (stack.length > 0 && !goesOn(stack.at(-1))) end(at, null)
      return stack.length > 0
    },
  }
}
