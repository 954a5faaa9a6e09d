import { contentOf, quotationRange } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'
import { subjectAfter } from './subject-after.ts'
import { hasFiniteIn } from './tree-shapes.ts'
import type { TreeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words behind the verb a name and who gives it may take. */
const longest = 24

/**
 * «fue descrito por diplomáticos | como el mejor hombre», « des tirs dénoncés comme un “massacre” | par les Frères », "was described by
 * the mayor as a disaster": of a participle with who calls something so and what it is called, in either order.
 */
export function passiveNaming(passage: Passage, tree: PassageTree, group: VerbGroup): Found | null {
  const { agentPrepositions, namingWords = [] } = passage.language.attributionWords
  if (!group.passive && !(group.shape === 'participle' && /\.Part/.test(tree.tags[group.head] ?? ''))) return null
  // «descrito como», and only of a verb of naming «tachado de».
  const reading = group.readings.find(({ verb }) => verb.frames.includes('naming'))
  const others = group.readings.find(({ verb }) => verb.frames.includes('as') || verb.act === 'accuse')
  const opening = reading === undefined ? namingWords.slice(0, 1) : namingWords
  const verb = (reading ?? others)?.verb
  if (verb === undefined) return null
  const to = Math.min(sentenceAt(passage, group.head)[1], group.to + longest)
  // «wurde | vom Bürgermeister als Katastrophe | bezeichnet»
  const [first, last] = [group.cue?.[0], group.cue?.at(-1)]
  const start = first !== undefined && first !== last ? first.to : group.to
  let name: { readonly from: number; readonly to: number } | null = null
  let source: ReturnType<typeof subjectAfter> = null
  for (let at = start; at < to; ) {
    const lower = lowerAt(passage, at)
    if (at >= (last?.from ?? to) && at < group.to) at++
    else if (passage.quoted[at] !== null && name === null) name = quotationRange(passage, at)
    else if (source === null && agentPrepositions.includes(lower)) {
      source = subjectAfter(passage, at + 1, to, true)
      if (source === null || source.from !== at + 1 || !isSource(passage, source)) return null
    } else if (name === null && opening.includes(lower))
      name = { from: at + 1, to: nameEnd(passage, tree, at + 1, to, agentPrepositions) }
    else if (passage.tokens[at]?.kind === 'mark' || /^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')) break
    else at++
    at = Math.max(
      at,
      name !== null && name.from <= at + 1 ? name.to : 0,
      source !== null && source.from <= at + 1 ? source.to : 0,
    )
  }
  if (name === null || source === null || source.kind !== 'phrase') return null
  const content = contentOf(passage, name.from, name.to)
  const names = tree.tags.slice(name.from, name.to).some((tag) => /^(?:NOUN|PROPN|ADJ|VERB\.Part)/.test(tag))
  return content.length === 0 || !names
    ? null
    : {
        passage,
        rule: 'naming',
        source,
        subject: source,
        missing: 'none',
        cue: { from: group.from, to: group.to },
        cueParts: group.cue,
        content,
        act: verb.act,
        verb,
        number: group.number,
        begins: group.from,
      }
}

/** «ha descritto l'azione | come un colpo di Stato»: what is named with what it is named as; null where no such word stands behind it. */
export function namedAs({ passage, tree, group, frames, end, to }: CueSetting): Reported | null {
  const as = passage.language.attributionWords.namingWords?.[0]
  if (as === undefined || !(frames.has('naming') || frames.has('as')) || group.passive || group.shape === 'infinitive')
    return null
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)/.test(tree.tags[end] ?? '')) return null
  for (let at = end + 1; at < Math.min(to, end + longest); at++) {
    if (passage.quoted[at] !== null) continue
    if (passage.tokens[at]?.kind === 'mark' || /\.Fin/.test(tree.tags[at] ?? '')) return null
    if (lowerAt(passage, at) !== as) continue
    // «bezeichnete den Plan als “maßvoll”»: a quoted name stands alone.
    if (passage.quoted[at + 1] && frames.has('naming')) return null
    const last = nameEnd(passage, tree, at + 1, to, [])
    // «… come un colpo di Stato: | “…”»: what a colon opens is what was said.
    if (lowerAt(passage, last) === ':') return null
    const isPhrase = /^(?:DET|NOUN|PROPN|ADJ|PUNCT\.quotation)/.test(tree.tags[at + 1] ?? '')
    return isPhrase && last > at + 1 ? { rule: 'naming', spans: contentOf(passage, end, last) } : null
  }
  return null
}

/** «Den Plan bezeichnete | Odo Lind | als “Unfug”»: behind the verb who calls something so ends before the word for the name. */
export function beforeNamingWord(passage: Passage, group: VerbGroup, found: TreeSubject | null): TreeSubject | null {
  const { namingWords: [as] = [], verbSecond } = passage.language.attributionWords
  const names = group.readings.some(({ verb }) => verb.frames.includes('naming') || verb.frames.includes('as'))
  if (!verbSecond || found === null || !names || found.subject.from < group.to) return found
  const { subject } = found
  for (let at = subject.from + 1; at < subject.to; at++)
    if (lowerAt(passage, at) === as) return { ...found, subject: { ...subject, to: at } }
  return found
}

/**
 * «Den Plan | bezeichnete Odo Lind | als “Unfug”», «Als “Unfug” | bezeichnete Odo Lind den Plan»: where the verb comes second, one of the two
 * may stand before it and the other behind its subject.
 */
export function namedAround({ passage, tree, group, subject, frames, end, to }: CueSetting): Reported | null {
  const { namingWords: [as] = [], verbSecond } = passage.language.attributionWords
  const named = frames.has('naming') || frames.has('as')
  if (!verbSecond || as === undefined || !named || group.passive || group.shape !== 'finite') return null
  if (subject === null || subject.shared || subject.subject.from < group.to) return null
  // «Als Lichtjahr bezeichnet man …»
  if (passage.language.attributionWords.impersonals.includes(lowerAt(passage, subject.subject.from))) return null
  const first = sentenceAt(passage, group.head)[0]
  const leadsWithName = lowerAt(passage, first) === as
  const opener = tree.tags[first] ?? ''
  if (hasFiniteIn(tree, first, group.from) || !(leadsWithName || /^(?:DET|NOUN|PROPN|ADJ)/.test(opener))) return null
  if (
    group.from - first > longest ||
    !/^(?:DET|NOUN|PROPN|ADJ|PRON|CCONJ|ADP|SCONJ|PUNCT\.quotation)/.test(tree.tags[end] ?? '')
  )
    return null
  const behind = leadsWithName ? end : lowerAt(passage, end) === as ? end + 1 : null
  const last = behind === null ? 0 : nameEnd(passage, tree, behind, to, [])
  if (behind === null || last <= behind) return null
  const front = contentOf(passage, leadsWithName ? first + 1 : first, group.from)
  const rest = contentOf(passage, behind, last)
  return front.length === 0 || rest.length === 0 ? null : { rule: 'naming', spans: [...front, ...rest] }
}

/** Where the phrase for what something is called ends: before a mark, another verb or one of some words, or with its quotation. */
function nameEnd(passage: Passage, tree: PassageTree, from: number, to: number, before: readonly string[]): number {
  for (let at = from; at < to; at++) {
    if (passage.quoted[at] !== null) return quotationRange(passage, at).to
    const joins = passage.lexicon.words.coordinators.has(lowerAt(passage, at))
    const verb = /^(?:VERB|AUX)\.Fin/.test(tree.tags[joins ? at + 1 : at] ?? '')
    const mark = passage.tokens[at]?.kind === 'mark'
    if (mark || verb || (at > from && before.includes(lowerAt(passage, at)))) return at
  }
  return to
}
