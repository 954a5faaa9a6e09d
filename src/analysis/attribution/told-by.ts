import { aroundAside } from './around-aside.ts'
import { aroundPhrase } from './around-phrase.ts'
import { beforeMedium } from './before-medium.ts'
import { betweenDashes } from './between-dashes.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { subjectAfter } from './subject-after.ts'
import { treeGroupAt } from './tree-group.ts'
import { invertedSubject, treeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** «según informaron fuentes de la federación»: a verb of telling behind the phrase, and who tells. */
export function asToldBy(passage: Passage, tree: PassageTree, at: number, end: number): Found | null {
  for (let head = end; head < end + 5; head++) {
    const group = treeGroupAt(passage, tree, head) ?? (head === end ? verbLikeNoun(passage, tree, head) : null)
    if (group !== null && isAroundPhrase(passage, tree, group, end)) continue
    if (group === null || group.from > end + 1) {
      if (passage.tokens[head]?.kind === 'mark') return null
      continue
    }
    // «…, so lautet der Titel, …», «…, so wird er genannt, …»: what something is called, nobody says.
    const aside = passage.language.attributionWords.asideOpeners?.includes(lowerAt(passage, at)) === true
    if (aside && (group.passive || !group.readings.some(({ verb }) => verb.frames.includes('that')))) return null
    const own = treeSubject(passage, tree, group.head, group.passive)
    // «según se informó»: nobody is named, and what stands before it is what is told of.
    const impersonal = passage.language.attributionWords.impersonals.includes(lowerAt(passage, group.head - 1))
    const found = impersonal
      ? null
      : own !== null && !own.shared
        ? own.subject
        : (invertedSubject(passage, tree, group) ??
          subjectAfter(passage, group.to, Math.min(passage.tokens.length, group.to + 40), true))
    const subject = found && { ...found, to: beforeMedium(passage, found) }
    const source = subject && { from: subject.from, to: subject.to }
    const inner = { from: at, to: Math.max(group.to, found?.to ?? 0, (tree.lasts[group.head] ?? 0) + 1) }
    const last = Math.max(group.to, source?.to ?? 0)
    const around = betweenDashes(passage, { from: at, to: last }) ?? aroundAside(passage, tree, at, last)
    const content = around ?? aroundPhrase(passage, tree, group.head, inner)
    const [reading] = group.readings
    if (content.length === 0 || reading === undefined) return null
    return {
      passage,
      rule: 'phrase',
      source,
      subject,
      missing: source !== null ? 'none' : impersonal ? 'unsaid' : 'implicit',
      cue: { from: at, to: group.to },
      cueParts: withoutSource({ from: at, to: group.to }, source),
      content,
      act: reading.verb.act,
      verb: reading.verb,
      begins: lowerAt(passage, at - 1) === ',' ? at - 1 : at,
    }
  }
  return null
}

/** «hat nach Polizeiangaben einen Toten gefordert», «nach Dorn aufgerufen»: a verb of the clause around, or behind what is plainly a noun. */
function isAroundPhrase(passage: Passage, tree: PassageTree, { from }: VerbGroup, end: number): boolean {
  const noun = passage.language.closedClasses.nounsHaveCapitals && /^(?:NOUN|PROPN)/.test(tree.tags[from - 1] ?? '')
  return from < end || (noun === true && from > end)
}

/** The words of a cue but those of its source, which may stand amid them: «secondo | il sindaco | detto». */
function withoutSource(cue: Range, source: Range | null): readonly Range[] {
  if (source === null) return [cue]
  return [
    { from: cue.from, to: Math.min(cue.to, source.from) },
    { from: Math.max(cue.from, source.to), to: cue.to },
  ].filter(({ from, to }) => from < to)
}

/** «según denuncia la activista»: right behind such a phrase and before a noun phrase a word that may be a verb is one. */
function verbLikeNoun(passage: Passage, tree: PassageTree, at: number): VerbGroup | null {
  const next = lowerAt(passage, at + 1)
  const { words } = passage.lexicon
  if (passage.language.closedClasses.nounsHaveCapitals) return null
  const readings = passage.lexicon.reporting.get(lowerAt(passage, at)) ?? []
  const finite = readings.filter(
    ({ form, followedBy }) => followedBy === null && form.person === 3 && form.mood === 'indicative',
  )
  const named = (words.determiners.has(next) && !words.prepositions.has(next)) || isName(passage, at + 1)
  if (finite.length === 0 || !named || !tree.tags[at]?.startsWith('NOUN')) return null
  return { from: at, to: at + 1, head: at, readings: finite, shape: 'finite', passive: false, number: null }
}
