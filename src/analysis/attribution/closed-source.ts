import { quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { longestQuotedName } from './quoted-name.ts'
import { withClosingMark } from './source-end.ts'
import { hasFiniteIn } from './tree-shapes.ts'
import type { TreeSubject } from './tree-subject.ts'

/** A find whose source ends with the name in quotation marks that it has begun: «Odo Lind von der „Aktion Brot | “», «der so genannten | „Wehr“». */
export function withClosedSource(tree: PassageTree | null, found: Found): Found {
  const { passage, source, subject } = found
  if (source === null || tree === null) return found
  const to = withName(passage, tree, source)
  if (to === source.to) return found
  const whole = { ...source, to }
  return { ...found, source: whole, subject: subject?.from === source.from ? { ...subject, to } : subject }
}

/** The same of the subject of a cue, so that what is said begins behind it: «meldet die Agentur „Bote | “, der Hafen sei gesperrt». */
export function withClosedSubject(passage: Passage, tree: PassageTree, found: TreeSubject | null): TreeSubject | null {
  if (found === null || found.subject.kind !== 'phrase') return found
  const to = withName(passage, tree, found.subject)
  return to === found.subject.to ? found : { ...found, subject: { ...found.subject, to } }
}

function withName(passage: Passage, tree: PassageTree, { from, to }: Range): number {
  const closed = withClosingMark(passage, from, to)
  if (closed !== to || !passage.quoted[to] || passage.quoted[to - 1] === passage.quoted[to]) return closed
  const name = quotationRange(passage, to)
  const { nounsHaveCapitals } = passage.language.closedClasses
  const isCut = nounsHaveCapitals && /^(?:DET|ADJ)/.test(tree.tags[to - 1] ?? '')
  return isCut && wordCount(passage, name) <= longestQuotedName && !hasFiniteIn(tree, name.from, name.to) ? name.to : to
}
