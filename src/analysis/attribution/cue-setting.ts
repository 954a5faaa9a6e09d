import type { Act } from '../../document/attribution.ts'
import type { Span } from '../../document/span.ts'
import type { Frame } from '../../lang/language.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { endOfReach } from './reach-of-cue.ts'
import { subjectAfter } from './subject-after.ts'
import { endOfRelative } from './subject-beside-verb.ts'
import { isClause, isMarked, opensRelative } from './tree-shapes.ts'
import type { TreeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** A reporting verb with its tree, its subject and the sentence that its words are looked for in. */
export interface CueSetting {
  readonly passage: Passage
  readonly tree: PassageTree
  readonly group: VerbGroup
  readonly subject: TreeSubject | null
  /** The first token of group and subject before it, and the one after group and subject behind it. */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly frames: ReadonlySet<Frame>
}

export interface Reported {
  readonly rule: Found['rule']
  readonly spans: readonly Span[]
  readonly asks?: boolean
  /** What the words make of the cue, where that is not what its verb does. */
  readonly act?: Act
}

export function settingOf(
  passage: Passage,
  tree: PassageTree,
  group: VerbGroup,
  subject: TreeSubject | null,
): CueSetting {
  const [from, sentenceEnd] = sentenceAt(passage, group.head)
  const own = subject !== null && !subject.shared ? subject.subject : null
  const reach = endOfReach(passage, tree, group.head, [from, sentenceEnd])
  return {
    passage,
    tree,
    group,
    subject,
    start: own !== null && own.to <= group.from ? own.from : group.from,
    end: own !== null && own.from >= group.from ? Math.max(own.to, group.to) : group.to,
    from,
    to: own?.kind === 'relative' ? endOfRelative(passage, tree, own.from, group.to, reach) : reach,
    frames: new Set(group.readings.flatMap(({ verb }) => verb.frames)),
  }
}

/** Whether the words before a cue in parenthesis are what it reports, and no part of its own clause. */
export function isSaid(passage: Passage, tree: PassageTree, group: VerbGroup, from: number, to: number): boolean {
  const verb = group.head
  const above = tree.heads[verb] ?? -1
  const relation = tree.relations[verb] ?? ''
  if (above >= from && above < to && /^acl/.test(relation))
    return group.from - 1 === to && !opensRelative(passage, tree, verb, group.from)
  if (above >= from && above < to && standsInverted(passage, tree, group, from, to)) return true
  if (above >= from && above < to) return /^(?:parataxis|conj|appos|dep|discourse|root)/.test(relation)
  if (/^acl/.test(relation)) return false
  if (standsInverted(passage, tree, group, from, to)) return true
  return (tree.children[verb] ?? []).some(
    (child) =>
      child >= from &&
      child < to &&
      (/^(?:ccomp|parataxis|csubj|dep)/.test(tree.relations[child] ?? '') ||
        (/^(?:obl|advcl|nsubj|obj|xcomp)/.test(tree.relations[child] ?? '') &&
          isClause(tree, child) &&
          !isMarked(tree, child))),
  )
}

/**
 * «Sie seien außer Gefahr, sagte der Sprecher»: a verb of speech right behind the comma of a main clause, with its subject
 * behind it, whatever the tree makes of the clause.
 */
export function standsInverted(
  passage: Passage,
  tree: PassageTree,
  group: VerbGroup,
  from: number,
  to: number,
): boolean {
  const speech = group.readings.some(({ verb }) => verb.kind === 'speech' && verb.frames.includes('that'))
  if (!speech || group.from !== to + 1 || group.shape !== 'finite') return false
  const behind =
    subjectAfter(passage, group.to, Math.min(passage.tokens.length, group.to + 60), true) !== null ||
    (tree.children[group.head] ?? []).some(
      (at) =>
        at > group.from &&
        /^(?:nsubj|obj)/.test(tree.relations[at] ?? '') &&
        /^(?:NOUN|PROPN|PRON)/.test(tree.tags[at] ?? ''),
    )
  const { words } = passage.lexicon
  let finite = false
  for (let at = from; at < to; at++) {
    const opens = /^SCONJ/.test(tree.tags[at] ?? '') || words.subordinators.has(lowerAt(passage, at))
    // «Sie seien | außer | Gefahr»: behind the verb of a main clause such a word opens none.
    if (opens && !finite && at < from + 3) return false
    finite ||= /^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')
  }
  return behind && finite
}

/** The pronoun by which a verb of telling points to what was told before; null where it has none. */
export function pronounBack(passage: Passage, tree: PassageTree, group: VerbGroup): number | null {
  const { pointingBack: pronouns } = passage.language.attributionWords
  const children = tree.children[group.head] ?? []
  // «Lo ha reso | noto | il ministero»: a word of the cue is nothing said.
  const says = children.some(
    (at) => /^(?:ccomp|xcomp)/.test(tree.relations[at] ?? '') && (at < group.from || at >= group.to),
  )
  const found = children.find((at) => at < group.head && pronouns.includes(lowerAt(passage, at)))
  if (found === undefined || !/^(?:PRON|DET)/.test(tree.tags[found] ?? '')) return null
  // «Así lo dijo la directora, cuyos jefes callan»: what opens its sentence points back, whatever clause the tree finds behind it.
  return says && !opensWith(passage, tree, found) ? null : found
}

/** «Lo», «Así | lo»: whether a pronoun stands where its sentence begins, or behind nothing but an adverb. */
export function opensWith(passage: Passage, tree: PassageTree, pronoun: number): boolean {
  const [from] = sentenceAt(passage, pronoun)
  return pronoun === from || (pronoun === from + 1 && /^ADV/.test(tree.tags[from] ?? ''))
}
