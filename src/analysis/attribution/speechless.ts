import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isReportingNoun } from './reporting-noun.ts'

/** Whether the head of a phrase is a noun for what happens or what things are like: «l'irruzione», "the weakness". */
export function isSpeechless(passage: Passage, tree: PassageTree, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if (head >= from && head < to) continue
    const lower = lowerAt(passage, at)
    const noun = tree.tags[at]?.startsWith('NOUN') ?? false
    return (
      noun &&
      !isPartOfName(passage, tree, at, from) &&
      passage.nouns.kindsOf(lower).length === 0 &&
      !isReportingNoun(passage.language, lower) &&
      passage.language.attributionWords.abstractEndings.some((ending) => lower.endsWith(ending))
    )
  }
  return false
}

/** Whether a phrase stands for somebody who speaks or a text that says something: a known noun or a name. */
export function isSomebody(passage: Passage, tree: PassageTree, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if (head >= from && head < to) continue
    return /^(?:PROPN|PRON|NUM|DET)/.test(tree.tags[at] ?? '') || passage.nouns.kindsOf(lowerAt(passage, at)).length > 0
  }
  return false
}

/** «la Coordinación», «der AK Vorratsdatenspeicherung»: such a noun in a name is somebody's. */
function isPartOfName(passage: Passage, tree: PassageTree, at: number, from: number): boolean {
  if (at > from && /^PROPN/.test(tree.tags[at - 1] ?? '')) return true
  const opens = passage.sentences[passage.sentenceOf[at] ?? -1]?.[0] === at
  return !passage.language.closedClasses.nounsHaveCapitals && !opens && isName(passage, at)
}
