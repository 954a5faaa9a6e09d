import { languages } from '../lang/languages.ts'

const articles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...languages].map(([code, { closedClasses, elisions }]) => [
    code,
    new Set([...closedClasses.determiners, ...elisions.map((word) => word.replace(/\W+$/u, ''))]),
  ]),
)

/** A name for comparing: lower case, no diacritics, no marks, and no article before it. */
export function plainName(name: string, language: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const first = words[0]
  const article = first !== undefined && words.length > 1 && articles.get(language)?.has(first) === true
  return (article ? words.slice(1) : words).join(' ')
}
