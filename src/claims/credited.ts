import type { Report } from '../document/report.ts'

/** How much of the beginning of a report is its dateline, in characters. */
const charactersOfDateline = 100
/** What is longer is a sentence in brackets, and a last line that is longer tells of something else than where the text is from. */
const longestCredit = 60

/**
 * The words by which a report says whose text it is: credit lines, its dateline, what stands in brackets in its first and last
 * paragraph, and a short last line («con informazioni di EFE»).
 */
export function creditsOf({ text, parts }: Report): string {
  const credits = parts.filter(({ reason }) => reason === 'credit').map(({ start, end }) => text.slice(start, end))
  const body = parts.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'headline')
  const [first, last] = [body.at(0), body.at(-1)]
  if (first === undefined || last === undefined) return plain(credits.join(' '))
  const opening = text.slice(first.start, Math.min(first.end, first.start + charactersOfDateline))
  const closing = text.slice(Math.max(last.start, last.end - longestCredit), last.end)
  const brackets = [...closing.matchAll(/\(([^()]{1,60})\)/g)].map(([, words]) => words ?? '')
  const shortLine = last.end - last.start <= longestCredit ? [closing] : []
  return plain([...credits, opening, ...brackets, ...shortLine].join(' '))
}

/** Whether credits name an outlet, by its whole name or by the letters that it is known by («Agencia EFE»). */
export function nameOutlet(credits: string, outlet: string): boolean {
  const letters = outlet.match(/\b\p{Lu}{2,}\b/gu) ?? []
  return [outlet, ...letters].some((name) => plain(name) !== ' ' && credits.includes(plain(name)))
}

/** Words in small letters between single spaces, so that only whole words are found. */
function plain(words: string): string {
  const found = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ` ${found.map((word) => `${word} `).join('')}`
}
