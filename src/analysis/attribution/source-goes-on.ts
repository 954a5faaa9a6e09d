import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { hasFiniteIn } from './tree-shapes.ts'

/**
 * «Helfer konnten nach eigenen Angaben | im Süden … retten»: whether what the tree hangs on a source amid a clause belongs to the rest of
 * the clause, by the preposition that opens it. Never where the language does not tell (`sourceGoesOn`), nor behind a phrase that opens
 * its sentence, where the verb tells where the source ends.
 */
export function beyondSource(
  passage: Passage,
  tree: PassageTree,
  noun: number,
  phrase: number,
  child: number,
): boolean {
  const goesOn = passage.language.attributionWords.sourceGoesOn
  const first = tree.firsts[child] ?? child
  if (goesOn === undefined || !/^ADP/.test(tree.tags[first] ?? '')) return false
  if (!hasFiniteIn(tree, sentenceAt(passage, noun)[0], phrase)) return false
  const [always, withArticle] = goesOn
  const preposition = lowerAt(passage, first)
  if (always.includes(preposition)) return false
  return !(withArticle.includes(preposition) && mayStayWith(passage, tree, noun))
}

/** «laut einem Sprecher im Ministerium», «laut der Behörde für Fischerei», not «nach Angaben | im Süden». */
function mayStayWith(passage: Passage, tree: PassageTree, noun: number): boolean {
  const kinds = passage.nouns.kindsOf(lowerAt(passage, noun))
  const article = (tree.children[noun] ?? []).some((child) => child < noun && /^DET/.test(tree.tags[child] ?? ''))
  return article && kinds.some(({ type }) => type !== 'document')
}
