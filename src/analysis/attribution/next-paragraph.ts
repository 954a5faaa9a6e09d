import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { introducedPost, withIntroducer } from './introduced-post.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import { namesWords } from './reporting-noun.ts'
import { subjectBefore } from './subject.ts'
import { treeCueAt } from './tree-rule.ts'
import { groupAt } from './verb-group.ts'

/**
 * «Il ministro ha scritto:» at the end of a paragraph: the next one is what is said, with or without quotation marks, unless
 * it says itself whose words it holds.
 */
export function withNextParagraphs(passages: readonly Passage[], found: readonly Found[]): readonly Found[] {
  const result = [...found]
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1]
    if (next === undefined || !runsOn.has(passage.part.kind)) continue
    const post = introducedPost(passages, index, result)
    const posted = post === null ? undefined : result[post]
    const one = announcement(passage, found)
    if (post !== null && posted !== undefined) {
      result[post] = withIntroducer(passage, posted, one)
      continue
    }
    if (one === null || !runsOn.has(next.part.kind)) continue
    // «Ganzeer expose une affiche :»: with an object, a verb announces only what is quoted or posted.
    if (next.quoted[0] === null && hasObject(passage, one)) continue
    const content = contentOf(next, 0, next.tokens.length)
    if (content.length > 0) result.push({ ...one, content })
  }
  return result
}

const runsOn: ReadonlySet<string> = new Set(['paragraph', 'quotation', 'standfirst'])

/** The cue of the last sentence of a passage that ends with a colon, where it has one that reports nothing else. */
function announcement(passage: Passage, found: readonly Found[]): Found | null {
  const last = passage.tokens.length - 1
  if (lowerAt(passage, last) !== ':' || passage.tree === null) return null
  const [from, to] = sentenceAt(passage, last)
  const taken = found.some(
    (one) => one.passage === passage && one.cue !== null && one.cue.from >= from && one.content.length > 0,
  )
  if (taken) return null
  for (let at = to - 1; at >= from; at--) {
    const cue = treeCueAt(passage, passage.tree, at)
    // «Se observa:» points at a picture.
    const seen = cue?.source === null && cue.verb?.kind === 'perception'
    if (cue !== null && !seen) return cue
  }
  return bareAnnouncement(passage, from, last)
}

/** «Hamza Malek nota:»: nothing but a name and a verb, which a tagger may take for a noun. */
function bareAnnouncement(passage: Passage, from: number, colon: number): Found | null {
  const group = groupAt(passage, colon - 1, from)
  const subject = group?.shape === 'finite' ? subjectBefore(passage, group.from, from) : null
  const reading = group?.readings.find(({ verb }) => verb.frames.includes('quote'))
  if (group === null || reading === undefined || subject === null || !isName(passage, subject.from)) return null
  return {
    passage,
    rule: 'quotation',
    source: subject,
    subject,
    missing: 'none',
    cue: { from: group.from, to: group.to },
    content: [],
    act: reading.verb.act,
    verb: reading.verb,
    number: group.number,
    begins: subject.from,
  }
}

/** Whether the cue of an announcement has an object that stands for no words. */
function hasObject(passage: Passage, { cue }: Found): boolean {
  const { tree } = passage
  if (tree === null || cue === null) return false
  for (let at = cue.from; at < cue.to; at++)
    for (const child of tree.children[at] ?? [])
      if (
        child > at &&
        tree.relations[child] === 'obj' &&
        /^NOUN/.test(tree.tags[child] ?? '') &&
        lowerAt(passage, child - 1) !== '[' &&
        !namesWords(passage, child)
      )
        return true
  return false
}
