import { lowerAt, type Passage } from './passage.ts'

/** The most tokens that a tag may hold: «[en]», «[ar, como los demás enlaces]». */
const longest = 12

/** The index behind a tag in brackets by which a report says of a link in what language it is: «escribe [ar]: …»; `at` where none stands there. */
export function afterLinkTag(passage: Passage, at: number, limit: number): number {
  if (lowerAt(passage, at) !== '[') return at
  for (let end = at + 1; end < Math.min(limit, at + longest); end++) if (lowerAt(passage, end) === ']') return end + 1
  return at
}
