/**
 * Text as every SQLite driver gives it back. libsql cuts text at a NUL and ends the whole process on half a surrogate
 * pair, and both may come in a given id; a reading is safe from it, since JSON escapes them.
 */
export function storableText(text: string): string {
  // Nearly all text is so, and is asked for by the hundred.
  if (text.isWellFormed() && !text.includes('\0')) return text
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
