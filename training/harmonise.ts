import type { Example } from './examples.ts'
import { packTagger, scoreTags, type TaggerSettings, tagsOf, trainTagger } from './train-tagger.ts'

/** A treebank that leaves out the form of more than this share of its verbs does not annotate it. */
const mostMissing = 0.02

/** Whether a fine tag is that of a verb without its form or, where the form is finite, without its mood. */
function isVague(tag: string): boolean {
  return tag === 'VERB' || tag === 'AUX' || tag === 'VERB.Fin' || tag === 'AUX.Fin'
}

/**
 * Treebanks differ in which features of verbs they annotate. A tagger that is trained on those that annotate them all
 * fills in what the others leave out: of the tags that agree with what is annotated it takes the best.
 */
export function harmonise(
  treebanks: readonly (readonly Example[])[],
  settings: TaggerSettings,
): readonly (readonly Example[])[] {
  const whole = treebanks.filter((examples) => missingShare(examples) <= mostMissing)
  const known = whole.flat()
  if (known.length === 0 || whole.length === treebanks.length) return treebanks
  const tags = tagsOf(known)
  const tagger = packTagger(trainTagger(known, tags, settings), settings.slots)
  return treebanks.map((examples) =>
    missingShare(examples) <= mostMissing ? examples : examples.map((example) => filled(example, tags, tagger)),
  )
}

function missingShare(examples: readonly Example[]): number {
  const verbs = examples.flatMap(({ tags }) => tags.filter((tag) => /^(?:VERB|AUX)/.test(tag)))
  return verbs.filter(isVague).length / Math.max(1, verbs.length)
}

function filled(example: Example, tags: readonly string[], tagger: ReturnType<typeof packTagger>): Example {
  const scores = scoreTags(example, tagger)
  return {
    ...example,
    tags: example.tags.map((tag, at) => {
      if (!isVague(tag)) return tag
      let top = -1
      const row = scores[at] ?? []
      tags.forEach((other, one) => {
        if (other !== tag && other.startsWith(`${tag}.`) && (top < 0 || (row[one] ?? 0) > (row[top] ?? 0))) top = one
      })
      return tags[top] ?? tag
    }),
  }
}
