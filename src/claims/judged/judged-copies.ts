import type { Located } from './located.ts'

type Copies = ReadonlyMap<string, string>

/**
 * Whose copy each report is, with what people said of it. A report said to be a copy goes to the head of the other's group,
 * and what was a copy of it goes along; of two that are said to be no copies of each other the one that is no head leaves.
 */
export function judgedCopies(found: Copies, rulings: readonly Located[]): Copies {
  const copies = new Map(found)
  const headOf = (report: string) => copies.get(report) ?? report
  for (const { judgement } of rulings) {
    const { verdict } = judgement
    if (verdict.kind !== 'copy') continue
    const { report, of } = verdict
    if (verdict.same) {
      // Whoever is told to be the original heads the group, even where the program had it the other way round.
      const head = headOf(of) === report ? of : headOf(of)
      copies.delete(head)
      for (const [copy, original] of copies) if (original === report) copies.set(copy, head)
      copies.set(report, head)
    } else if (headOf(report) === headOf(of)) copies.delete(copies.has(report) ? report : of)
  }
  return copies
}
