/** Whether a word begins with a capital letter. */
export function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  // Most words begin with one of a to z, and most of the others with one of A to Z.
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(word)
}

/** Arabic articles as they are joined to a name, by the letters that they take before it. */
const joinedArticle = /^(?:a[dlnrstz]|ash|el|ul)-\p{Lu}/u

/** Whether a word is written as a name is: with a capital, or with one behind an article («al-Nour»). */
export function isWrittenAsName(word: string): boolean {
  return hasCapital(word) || ((word.charCodeAt(2) === 45 || word.charCodeAt(3) === 45) && joinedArticle.test(word))
}
