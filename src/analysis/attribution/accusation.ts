import { countryOf } from '../countries.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { beforeNextSubject } from './next-subject.ts'
import { withJoined } from './object-tail.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isMarked } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** «accusare il colpo», « accuser une baisse »: a thing with such a verb is what somebody suffers. */
export function isSuffered(passage: Passage, tree: PassageTree, { readings }: VerbGroup, object: number): boolean {
  return (
    readings.every(({ verb }) => verb.ofSomebody) &&
    /^NOUN/.test(tree.tags[object] ?? '') &&
    passage.nouns.kindsOf(lowerAt(passage, object)).length === 0
  )
}

/** « Le régime a été accusé par l'Alliance | d'avoir miné le port »: who is accused, and of what, where somebody is named who accuses. */
export function accusedBy({ passage, tree, group, subject, to }: CueSetting): Reported | null {
  if (!group.passive || subject === null || !group.readings.some(({ verb }) => verb.act === 'accuse')) return null
  const accused = (tree.children[group.head] ?? []).find(
    (at) => at < group.from && /^nsubj/.test(tree.relations[at] ?? ''),
  )
  if (accused === undefined || subject.subject.from < group.to || /^PRON/.test(tree.tags[accused] ?? '')) return null
  const { infinitiveMarkers } = passage.lexicon.words
  const deed = subject.subject.to
  if (!infinitiveMarkers.has(lowerAt(passage, deed)) || !tree.tags[deed + 1]?.includes('.Inf')) return null
  return {
    rule: 'object',
    spans: [
      ...contentOf(passage, tree.firsts[accused] ?? accused, (tree.lasts[accused] ?? accused) + 1),
      ...contentOf(passage, deed, to),
    ],
  }
}

/** Whether behind a comma an infinitive tells of what somebody is accused. */
function isChargeBehind(passage: Passage, tree: PassageTree, comma: number): boolean {
  const { infinitiveMarkers } = passage.lexicon.words
  return infinitiveMarkers.has(lowerAt(passage, comma + 1)) && (tree.tags[comma + 2] ?? '').includes('.Inf')
}

/** "accused the owner of storing diesel", «acusó a la empresa de mentir»: who is accused, and of what. */
export function accusation(setting: CueSetting): Reported | null {
  const { passage, tree, group, frames, end, to } = setting
  const accuses = group.readings.some(({ verb }) => verb.act === 'accuse') && !group.passive
  if (!accuses || !(frames.has('object') || frames.has('someone-to'))) return null
  const parts = (tree.children[group.head] ?? []).filter(
    (at) => (tree.firsts[at] ?? at) >= end && /^(?:obj|iobj|obl|xcomp|advcl|ccomp)$/.test(tree.relations[at] ?? ''),
  )
  const [accused] = parts
  if (accused === undefined || !/^(?:NOUN|PROPN)/.test(tree.tags[accused] ?? '')) return null
  // « accuse-t-on à Tripoli »: a place, where nothing says of what.
  if (tree.relations[accused] === 'obl' && parts.length === 1 && end > group.to) return null
  // «del que se le acusa en Egipto»
  const opener = lowerAt(passage, tree.firsts[accused] ?? accused)
  const { prepositions, infinitiveMarkers, genitives } = passage.lexicon.words
  const isWhere = prepositions.has(opener) && !infinitiveMarkers.has(opener) && !genitives.has(opener)
  const named = /^PROPN/.test(tree.tags[accused] ?? '') && parts.length === 1
  if (tree.relations[accused] === 'obl' && named && isWhere && countryOf(passage.language, lowerAt(passage, accused)))
    return null
  const charged = parts
    .slice(1)
    .some((at) => passage.lexicon.words.genitives.has(lowerAt(passage, tree.firsts[at] ?? at)))
  if (!charged && isSuffered(passage, tree, group, accused)) return null
  let last = tree.lasts[accused] ?? accused
  for (const part of parts.slice(1)) {
    const first = tree.firsts[part] ?? part
    // « accusé l'Alliance, qui dirige les travaux, | d'avoir … »
    if (lowerAt(passage, first) === ',' && isChargeBehind(passage, tree, first)) {
      last = tree.lasts[part] ?? part
      break
    }
    if (
      lowerAt(passage, first) === ',' ||
      first !== last + 1 ||
      (isMarked(tree, part) && tree.tags[part]?.includes('.Fin'))
    )
      break
    last = tree.lasts[part] ?? part
  }
  const first = tree.firsts[accused] ?? accused
  if (passage.tokens[first]?.kind === 'mark' || passage.nouns.calendar.has(lowerAt(passage, accused))) return null
  const start = tree.relations[first] === 'case' ? first + 1 : first
  const whole = beforeNextSubject(passage, tree, accused, last + 1)
  const joined = whole === last + 1 ? withJoined(setting, whole) : whole
  return { rule: 'object', spans: contentOf(passage, start, Math.min(to, joined)) }
}
