/** Tells whether words are a name of a list, which is in lower case with spaces for hyphens: with an article before it or without. */
export function nameList(names: readonly string[]): (name: string) => boolean {
  const known: ReadonlySet<string> = new Set(names)
  // The words with which names begin, and their articles: most phrases are told by their first word to be none.
  const openings: ReadonlySet<string> = new Set([...names.map(opening), 'the', 'il', 'la', 'le', 'el', 'l'])
  return (name) => {
    if (!openings.has(opening(name).toLowerCase())) return false
    const plain = name.toLowerCase().replaceAll('-', ' ')
    return known.has(plain) || known.has(plain.replace(/^the |^il |^la |^le |^el |^l['’]/u, ''))
  }
}

function opening(name: string): string {
  let end = 0
  while (end < name.length && !" -'’".includes(name.charAt(end))) end++
  return name.slice(0, end)
}
