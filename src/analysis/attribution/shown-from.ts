import { pronounBack, settingOf } from './cue-setting.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { wordsBack } from './pointing-back.ts'
import { behind } from './reported-clause.ts'
import type { Subject } from './subject.ts'
import { phraseOf } from './subject-words.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * «Aus dem Bericht geht hervor, dass …», «Das geht aus einem Schreiben hervor»: of a verb that tells in what something is found, that is the
 * source. Null for other verbs, and where it tells nothing of the kind.
 */
export function shownFrom(passage: Passage, tree: PassageTree, group: VerbGroup): Found | null {
  const prepositions = group.readings.flatMap(({ verb }) => verb.foundIn ?? [])
  const reading = group.readings.find(({ verb }) => verb.foundIn)
  if (prepositions.length === 0 || reading === undefined || group.shape !== 'finite') return null
  const source = writingOf(passage, tree, group, prepositions)
  // «Die Stadt ging gestärkt aus der Wahl hervor»: somebody who does so tells nothing.
  const somebody = (tree.children[group.head] ?? []).some(
    (at) => /^nsubj/.test(tree.relations[at] ?? '') && /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? ''),
  )
  if (source === null || somebody) return null
  const pronoun = pronounBack(passage, tree, group)
  const told = behind(settingOf(passage, tree, group, null))
  const clause = told?.rule === 'clause' && lowerAt(passage, group.to) === ',' ? told.spans : null
  const content = clause ?? (pronoun === null ? [] : wordsBack(passage, tree, pronoun, group))
  if (content.length === 0) return null
  return {
    passage,
    rule: clause === null ? 'back' : 'clause',
    source,
    subject: source,
    missing: 'none',
    cue: { from: group.from, to: group.to },
    cueParts: group.cue,
    content,
    act: reading.verb.act,
    verb: reading.verb,
    number: null,
    begins: Math.min(source.from - 1, group.from),
  }
}

/** The phrase behind one of some prepositions among what hangs on the verb. */
function writingOf(
  passage: Passage,
  tree: PassageTree,
  { head }: VerbGroup,
  prepositions: readonly string[],
): Subject | null {
  for (const noun of tree.children[head] ?? []) {
    const first = tree.firsts[noun] ?? noun
    if (!/^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '') || !prepositions.includes(lowerAt(passage, first))) continue
    const phrase = phraseOf(passage, tree, noun, sentenceAt(passage, noun)[1])
    if (phrase !== null)
      return { from: Math.max(phrase.from, first + 1), to: phrase.to, kind: 'phrase', antecedent: null }
  }
  return null
}
