import type { Language } from '../lang/language.ts'

interface Kept<Made> {
  readonly language: Language
  readonly made: Made
}

/** What is made of a language's data, made when it is first asked for and then kept. */
export function byLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const kept = new WeakMap<Language, Kept<Made>>()
  let last: Kept<Made> | undefined
  return (language) => {
    // Asked for many words of one text after the other, in a language that is nearly always the same.
    if (last?.language === language) return last.made
    const known = kept.get(language) ?? { language, made: make(language) }
    kept.set(language, known)
    last = known
    return known.made
  }
}
