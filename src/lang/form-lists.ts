/** Entries of word forms from lines that list them, one entry a line, the lemma first. */
export function formLists(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
}
