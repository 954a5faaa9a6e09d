import { pronounBack } from './cue-setting.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** Whether a reporting verb stands where it tells of no one who said something: as a command to readers, a duty, what can be seen. */
export function isSaidByNobody(passage: Passage, tree: PassageTree, group: VerbGroup, found: Found): boolean {
  return (
    isToReaders(passage, tree, group, found) ||
    isYetToBeSaid(passage, group, found) ||
    isDuty(passage, group, found) ||
    isShownToAnyone(group, found) ||
    isForgone(passage, tree, group, found) ||
    isDecidedBefore(passage, tree, group, found)
  )
}

/** «Recuerden que los dueños no son bobos»: where a sentence opens with a subjunctive and without a subject, it tells readers what to do. */
function isToReaders(passage: Passage, tree: PassageTree, group: VerbGroup, { source }: Found): boolean {
  if (source !== null || group.shape !== 'finite' || passage.language.attributionWords.reportedMood) return false
  const opens = passage.quoted[group.from] === null && sentenceAt(passage, group.head)[0] === group.from
  if (!opens || group.from !== group.head || !/\.Fin/.test(tree.tags[group.head] ?? '')) return false
  const finite = passage.lexicon.verbForms(lowerAt(passage, group.head)).filter(({ person }) => person !== null)
  return finite.length > 0 && finite.every(({ mood }) => mood === 'subjunctive' || mood === 'imperative')
}

/** «a condición de que las autoridades garanticen que …»: a subjunctive of the present, where it is no mood of reporting, tells of nothing said. */
function isYetToBeSaid(passage: Passage, { from, to, head, shape, cue }: VerbGroup, { rule }: Found): boolean {
  if (shape !== 'finite' || passage.language.attributionWords.reportedMood || rule === 'quotation') return false
  // «Dicho informe resalta»: a word between those of a cue is none of it.
  const isOwn = (at: number) => cue?.some((range) => at >= range.from && at < range.to) !== false
  for (let at = from; at <= Math.min(head, to - 1); at++) {
    if (!isOwn(at)) continue
    const finite = passage.lexicon.verbForms(lowerAt(passage, at)).filter(({ person }) => person !== null)
    // «después de que haya anunciado»: a perfect tells of what was.
    if (finite.length > 0 && at < head && passage.lexicon.isAuxiliary(lowerAt(passage, at))) return false
    if (finite.length > 0) return finite.every(({ mood, tense }) => mood === 'subjunctive' && tense === 'present')
  }
  return false
}

/** «los vecinos tienen que solicitar un permiso»: what somebody has to do, they have not done; what is quoted they have said. */
function isDuty(passage: Passage, { from, head, to }: VerbGroup, { rule }: Found): boolean {
  const { duties = [] } = passage.language.attributionWords
  // «ha de nuevo afirmado»: no infinitive, no duty.
  if (rule === 'quotation' || passage.quoted[to] || !passage.lexicon.hasMood(lowerAt(passage, head), 'infinitive'))
    return false
  for (let at = Math.max(0, from - 3); at < head; at++)
    for (const [lemma, word] of duties) {
      if (lowerAt(passage, at + 1) !== word) continue
      const forms = passage.lexicon.verbForms(lowerAt(passage, at)).filter((form) => form.lemma === lemma)
      if (forms.some(({ tense, mood }) => tense === 'present' || mood === 'conditional')) return true
    }
  return false
}

/** «una mappa dove si mostrava che»: what things show as well as people, nobody says whom everybody may see it with. */
function isShownToAnyone(group: VerbGroup, { source, missing, rule }: Found): boolean {
  if (source !== null || missing !== 'unsaid' || group.passive || rule !== 'clause') return false
  return group.readings.every(({ verb }) => verb.shownByThings === true)
}

/** «non volendo rinunciare a questa immagine»: a decision that somebody does not want to take. */
function isForgone(passage: Passage, tree: PassageTree, { head, readings }: VerbGroup, { rule }: Found): boolean {
  const decides = readings.every(({ verb }) => verb.kind === 'decision')
  if (!decides || rule !== 'object' || tree.relations[head] !== 'xcomp') return false
  const { negations } = passage.lexicon.words
  const governor = tree.heads[head] ?? -1
  return (tree.children[governor] ?? []).some((at) => at < governor && negations.has(lowerAt(passage, at)))
}

/** «Lo ha deciso il Consiglio nel vertice che si è tenuto oggi»: the pronoun is what is decided, and not the clause behind it. */
function isDecidedBefore(passage: Passage, tree: PassageTree, group: VerbGroup, { rule }: Found): boolean {
  const decides = group.readings.every(({ verb }) => verb.kind === 'decision')
  return decides && rule === 'clause' && pronounBack(passage, tree, group) !== null
}
