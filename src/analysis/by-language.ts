import type { Language } from '../lang/language.ts'

/** What is made of a language's data, made when it is first asked for and then kept. */
export function byLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const kept = new WeakMap<Language, { readonly made: Made }>()
  return (language) => {
    const known = kept.get(language)
    if (known) return known.made
    const made = make(language)
    kept.set(language, { made })
    return made
  }
}
