import { quotationContent, quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'
import { isSomebody } from './speechless.ts'
import { treeSubject } from './tree-subject.ts'

/** «Non ha risparmiato critiche: “…”»: whatever its verb, who is the subject of a sentence says the quotation at its end. */
export function byAnnouncement(passage: Passage, tree: PassageTree, at: number): Found | null {
  const quotation = passage.quoted[at + 1]
  if (
    lowerAt(passage, at) !== ':' ||
    passage.quoted[at] !== null ||
    !quotation ||
    wordCount(passage, quotationRange(passage, at + 1)) < 4
  )
    return null
  const [from] = sentenceAt(passage, at)
  const verb = mainVerb(passage, tree, from, at)
  const found = verb === null ? null : treeSubject(passage, tree, verb, false)
  const content = quotationContent(passage, quotation)
  if (verb === null || found === null || found.shared || content.length === 0) return null
  const { subject } = found
  const speaks = subject.kind !== 'phrase' || (isSource(passage, subject) && isSomebody(passage, tree, subject))
  if (!speaks) return null
  const cue = cueAround(tree, verb)
  // «gli Stati Uniti potranno agire, perché …: “…”»: what somebody may do, nobody says in these words.
  if (cue.some((range) => passage.lexicon.isModal(lowerAt(passage, range.from)))) return null
  return {
    passage,
    rule: 'quotation',
    source: subject,
    subject,
    missing: 'none',
    cue: cue[0] ?? { from: verb, to: verb + 1 },
    cueParts: cue,
    content,
    act: 'assert',
    verb: null,
    begins: from,
  }
}

/** The verb of the main clause of a stretch, where it is not quoted. */
function mainVerb(passage: Passage, tree: PassageTree, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if ((head === -1 || head >= to) && /^VERB/.test(tree.tags[at] ?? '') && passage.quoted[at] === null) return at
  }
  return null
}

/** A verb with its auxiliaries and its particle, each run of tokens a range. */
function cueAround(tree: PassageTree, verb: number): Range[] {
  const own = [
    verb,
    ...(tree.children[verb] ?? []).filter((at) => /^(?:aux|compound:prt)/.test(tree.relations[at] ?? '')),
  ]
  return own.sort((a, b) => a - b).map((at) => ({ from: at, to: at + 1 }))
}
