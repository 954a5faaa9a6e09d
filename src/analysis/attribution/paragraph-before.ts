import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import type { Passage } from './passage.ts'

/**
 * «… cerrará en mayo. ¶ Así lo aseguró el alcalde.»: what a sentence points back to that opens its paragraph is the last sentence of
 * the paragraph before. Where there is none, it says nothing.
 */
export function withParagraphBefore(passages: readonly Passage[], found: readonly Found[]): readonly Found[] {
  return found.flatMap((one) => {
    const { passage, cue, content } = one
    const isFirst = one.rule === 'back' && cue !== null && passage.sentenceOf[cue.from] === 0
    // «Der Hafen ist gesperrt, das teilte die Polizei mit»: what is pointed back to stands in the sentence itself.
    const hasOwn = content.some(([start, end]) => /\s/u.test(passage.text.slice(start, end)))
    if (!isFirst || hasOwn) return [one]
    const before = passages[passage.index - 1]
    const [from, to] = before?.sentences.at(-1) ?? [0, 0]
    if (before === undefined || passage.part.kind !== 'paragraph' || before.part.kind !== 'paragraph') return []
    const words = contentOf(before, from, to)
    return words.length === 0 ? [] : [{ ...one, content: [...words, ...content] }]
  })
}
