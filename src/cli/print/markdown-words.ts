/**
 * Foreign words as Markdown shows them, to the letter: marks that Markdown or HTML would take for its own are escaped,
 * line breaks become spaces.
 */
export function markdownWords(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^( ?)([-+]|\d{1,9}[.)])/, (_all, space: string, mark: string) => `${space}${escapeStart(mark)}`)
}

/** A dash or a number with a point would begin a list. */
function escapeStart(mark: string): string {
  return mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`
}
