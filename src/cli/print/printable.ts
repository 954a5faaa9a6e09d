/**
 * Foreign words as a terminal may show them: control characters, which could drive the terminal, and marks that turn
 * the direction of writing for what follows become a visible replacement. White space becomes single spaces.
 */
export function printable(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
