import type { Span } from '../../document/span.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'

/** Where the words end among which a verb finds what is said; `sentence` is the first token of its sentence and the one behind it. */
export function endOfReach(passage: Passage, tree: PassageTree, head: number, [from, end]: Span): number {
  return beforeDash(passage, head, from, goesOnSaid(passage, limitOf(tree, head, end), end))
}

/** How many words may stand between a dash and the verb behind it. */
const longestLead = 20
/** And how many between the dashes at most. */
const longestInset = 80

/** «la capital -que dicen controlar- y otros puntos»: what is said between dashes ends with them. `from`, `to`: of the sentence. */
function beforeDash(passage: Passage, head: number, from: number, to: number): number {
  const { tokens, quoted } = passage
  const dash = (at: number) => /^[-–—]{1,2}$/u.test(lowerAt(passage, at)) && quoted[at] === null
  const touches = (at: number) => tokens[at]?.end === tokens[at + 1]?.start
  let open = head
  while (open > from && head - open <= longestLead && !(dash(open) && touches(open))) open--
  if (open <= from || head - open > longestLead || touches(open - 1)) return to
  for (let at = open + 1; at < Math.min(to, open + longestInset); at++)
    if (dash(at) && touches(at - 1)) return at > head ? at : to
  return to
}

/** « en affirmant que “…” | et qu'elle était …»: where a conjunction opens what more is said, it goes on as far as the sentence. */
function goesOnSaid(passage: Passage, limit: number, sentenceEnd: number): number {
  const { coordinators, complementisers } = passage.lexicon.words
  const joins = coordinators.has(lowerAt(passage, limit)) && complementisers.has(lowerAt(passage, limit + 1))
  return joins ? sentenceEnd : limit
}

/** A verb inside a clause of another one has its words inside that clause, too. */
function limitOf(tree: PassageTree, head: number, sentenceEnd: number): number {
  let limit = sentenceEnd
  for (let verb = head, steps = 0; verb >= 0 && steps < 8; verb = tree.heads[verb] ?? -1, steps++)
    if (/^(?:acl|advcl|csubj)/.test(tree.relations[verb] ?? '')) limit = Math.min(limit, (tree.lasts[verb] ?? verb) + 1)
  return limit
}
