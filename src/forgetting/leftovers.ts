import type { NameForm } from './name-forms.ts'
import { foldName, namePieces } from './name-pieces.ts'

/** A shorter name stands within too many words that have nothing to do with it. */
const shortest = 5

/**
 * Words of a text in which a name stands that was not taken out of them, since they are other words: «antikarsolo»,
 * «Karsolowi». For somebody to look at, each once.
 */
export function leftovers(text: string, forms: readonly NameForm[]): readonly string[] {
  const sought = forms.filter(({ joined, stand }) => stand !== 'beside' && joined.length >= shortest)
  const found = new Set<string>()
  for (const { start, end, folded } of namePieces(text))
    if (sought.some(({ joined }) => folded.includes(joined))) found.add(text.slice(start, end))
  return [...found]
}

/**
 * A quick look at whether a form of a name may stand somewhere in a text: false where none does. It looks for one piece of
 * each form, wherever it stands.
 */
export function nameScent(forms: readonly NameForm[]): (text: string) => boolean {
  const bare = (words: string) => foldName(words).replace(/([aou])e/gu, '$1')
  const needles = new Set(
    forms
      .filter(({ stand }) => stand !== 'beside')
      .map(({ shown }) =>
        namePieces(shown)
          .map(({ folded }) => bare(folded))
          .reduce((longest, each) => (each.length > longest.length ? each : longest), ''),
      ),
  )
  return (text) => {
    const folded = bare(text)
    return [...needles].some((needle) => folded.includes(needle))
  }
}
