import { maySpeak } from './antecedent.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { rootOf } from './tree-shapes.ts'

/** «den Bericht», «als Begründung»: by its article, or the word for what something is called, a noun is no subject. */
export function isObjectByForm(passage: Passage, tree: PassageTree, noun: number): boolean {
  const { objectDeterminers = [], objectsMayLead, namingWords = [] } = passage.language.attributionWords
  // «Als Begründung gaben die Fischer an», not «als er …», «als die Polizei …»
  const first = tree.firsts[noun] ?? noun
  const bare = first === noun && /^NOUN/.test(tree.tags[noun] ?? '') && !maySpeak(passage, tree, noun)
  if (objectsMayLead && bare && namingWords.includes(lowerAt(passage, first - 1))) return true
  return (tree.children[noun] ?? []).some((child) => {
    if (child > noun) return false
    const lower = lowerAt(passage, child)
    const article = objectDeterminers.includes(lower) && /^DET/.test(tree.tags[child] ?? '')
    return article || (objectsMayLead === true && namingWords.includes(lower))
  })
}

/** Whether words before a verb are such an object, so that the subject stands behind it. */
export function isLeadingObject(passage: Passage, tree: PassageTree, range: Range): boolean {
  const root = passage.language.attributionWords.objectsMayLead ? rootOf(tree, range) : null
  return root !== null && isObjectByForm(passage, tree, root)
}

/**
 * Of several that the tree makes subjects of one verb, where an object may lead as well: a pronoun that can be nothing else, else the
 * first of those who may speak, or the first behind the verb. «Der Bürgermeister warnte die Gilde», «Die Tat nannte er sinnlos». Null
 * where that tells nothing, or where two stand beside each other, of which one may tell more of the other.
 */
export function amongCases(
  passage: Passage,
  tree: PassageTree,
  possible: readonly number[],
  verb: number,
): number | null {
  if (!passage.language.attributionWords.objectsMayLead || possible.length < 2) return null
  const stands = (at: number) =>
    /^PRON/.test(tree.tags[at] ?? '') ? passage.nouns.pronouns.get(lowerAt(passage, at)) : undefined
  const person = possible.find((at) => stands(at) === 'person')
  if (person !== undefined) return person
  const first = possible.find((at) => stands(at) !== undefined || maySpeak(passage, tree, at) || at > verb)
  const next = possible.find((at) => first !== undefined && at > first)
  const beside = first !== undefined && next !== undefined && isBeside(passage, tree, first, next)
  return beside && next < verb ? null : (first ?? null)
}

/** «Odo Valt, der Bürgermeister», «Dozent Dr. Valt»: nothing between two but a comma. */
function isBeside(passage: Passage, tree: PassageTree, one: number, other: number): boolean {
  const first = tree.firsts[other] ?? other
  const gap = first - ((tree.lasts[one] ?? one) + 1)
  return gap === 0 || (gap === 1 && lowerAt(passage, first - 1) === ',') || lowerAt(passage, first) === ','
}
