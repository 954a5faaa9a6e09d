/** Words with single spaces in place of all white space, and none at their ends. */
export function singleSpaced(words: string): string {
  return words.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}
