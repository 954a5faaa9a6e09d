import type { WordEdit } from './word-edits.ts'

/** A word or two that two long edits share by chance only cut a rewritten passage into pieces. */
const sharedByChance = 2
const wordsOfLongEdit = 4

/** Edits in their order, where two long ones with hardly a word between them are one. */
export function joinedEdits(edits: readonly WordEdit[]): WordEdit[] {
  const kept: WordEdit[] = []
  for (const edit of edits) {
    const last = kept.at(-1)
    const long = last !== undefined && Math.min(lengthOf(last), lengthOf(edit)) >= wordsOfLongEdit
    if (last !== undefined && long && edit.original[0] - last.original[1] <= sharedByChance)
      kept[kept.length - 1] = {
        original: [last.original[0], edit.original[1]],
        copy: [last.copy[0], edit.copy[1]],
      }
    else kept.push(edit)
  }
  return kept
}

function lengthOf({ original, copy }: WordEdit): number {
  return original[1] - original[0] + copy[1] - copy[0]
}
