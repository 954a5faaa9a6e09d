import { maySpeak } from './antecedent.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import { phraseOf } from './subject-words.ts'

/**
 * The one of whom the sentence before a token tells something, in the same passage: «Paolo Arti ha visitato il cantiere. | Ha
 * detto che …». A pronoun and a left-out subject mean that one rather than whoever spoke before. Null where the sentence has no
 * subject of its own that may speak; unclear where it begins with a name of which the tree does not tell what it does.
 */
export function actorBefore(passage: Passage, at: number): Range | 'unclear' | null {
  const { tree, sentences, sentenceOf } = passage
  const [from, to] = sentences[(sentenceOf[at] ?? 0) - 1] ?? [0, 0]
  if (tree === null) return null
  for (let noun = from; noun < to; noun++) {
    const verb = tree.heads[noun] ?? -1
    const above = tree.heads[verb] ?? -1
    const ofSentence = /^nsubj/.test(tree.relations[noun] ?? '') && verb >= from && (above < from || above >= to)
    if (!ofSentence || passage.quoted[noun] !== null) continue
    const named = /^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '') && maySpeak(passage, tree, noun)
    // «I | ministri»: several are no «he».
    const several = passage.language.attributionWords.pluralDeterminers.includes(
      lowerAt(passage, tree.firsts[noun] ?? noun),
    )
    return named && !several ? phraseOf(passage, tree, noun, to) : null
  }
  return isName(passage, from) && isName(passage, from + 1) ? 'unclear' : null
}
