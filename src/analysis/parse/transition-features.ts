import { compileTemplates, hashFeatures } from '../feature-hash.ts'
import type { Configuration } from './configuration.ts'

/**
 * What a transition is chosen by. s0, s1, s2 are the words on top of the stack, b0 to b3 those to come; l and r their
 * outermost children on the left and right, l2 and r2 the next ones. After the dot: form, tag, class (part of speech),
 * ending, rel (relation to its head), lefts and rights (the set of its children's relations), many (how many children).
 */
const atoms = [
  'nothing',
  's0.form',
  's0.tag',
  's0.class',
  's0.ending',
  's1.form',
  's1.tag',
  's1.class',
  's1.ending',
  's2.form',
  's2.tag',
  'b0.form',
  'b0.tag',
  'b0.class',
  'b0.ending',
  'b1.form',
  'b1.tag',
  'b2.form',
  'b2.tag',
  'b3.tag',
  's0l.form',
  's0l.tag',
  's0l.rel',
  's0l2.tag',
  's0r.form',
  's0r.tag',
  's0r.rel',
  's0r2.tag',
  's1l.tag',
  's1l.rel',
  's1r.form',
  's1r.tag',
  's1r.rel',
  's1r2.tag',
  'b0l.form',
  'b0l.tag',
  'b0l.rel',
  'b0l2.tag',
  's0.lefts',
  's0.rights',
  's1.rights',
  'b0.lefts',
  's0.many-left',
  's0.many-right',
  's1.many-right',
  'b0.many-left',
  's0-b0.distance',
  's1-s0.distance',
  's0-b0.marks',
  's1-s0.marks',
] as const

const templates = compileTemplates(
  [
    's0.tag',
    's0.form s0.tag',
    's0.ending s0.tag',
    's1.tag',
    's1.form s1.tag',
    's2.tag',
    'b0.tag',
    'b0.form b0.tag',
    'b0.ending b0.tag',
    'b1.tag',
    'b1.form b1.tag',
    'b2.tag',
    'b2.form b2.tag',
    's0.form b0.form',
    's0.form s0.tag b0.form',
    's0.form b0.tag',
    's0.tag b0.form',
    's0.tag b0.tag',
    's0.ending b0.ending',
    's0.tag b0.ending',
    's1.form s0.form',
    's1.form s0.tag',
    's1.tag s0.form',
    's1.tag s0.tag',
    's1.ending s0.ending',
    's1.ending s0.tag',
    's1.tag b0.tag',
    's1.form b0.tag',
    's1.tag b0.form',
    's0.tag b0.tag b1.tag',
    's0.form b0.tag b1.tag',
    's0.tag b0.form b1.tag',
    's1.tag s0.tag b0.tag',
    's1.form s0.tag b0.tag',
    's1.tag s0.form b0.tag',
    's1.tag s0.tag b0.form',
    's1.class s0.class b0.class',
    's2.tag s1.tag s0.tag',
    'b0.tag b1.tag b2.tag',
    's0.tag s0l.tag b0.tag',
    's0.tag s0r.tag b0.tag',
    's0.tag b0.tag b0l.tag',
    's1.tag s1l.tag s0.tag',
    's1.tag s1r.tag s0.tag',
    's1.tag s0.tag s0l.tag',
    's1.tag s0.tag s0r.tag',
    's0.tag s0l.tag s0l2.tag',
    's0.tag s0r.tag s0r2.tag',
    's1.tag s1r.tag s1r2.tag',
    'b0.tag b0l.tag b0l2.tag',
    's0l.form s0.tag b0.tag',
    'b0l.form b0.tag s0.tag',
    's0l.form s0.tag s1.tag',
    's1r.form s0.tag s1.tag',
    's0l.form',
    's0l.rel',
    's0r.form',
    's0r.rel',
    'b0l.form',
    's0.form s0-b0.distance',
    's0.tag b0.tag s0-b0.distance',
    's1.tag s0.tag s1-s0.distance',
    's0.tag b0.tag s0-b0.marks',
    's1.tag s0.tag s1-s0.marks',
    's0.tag s0.many-left',
    's0.tag s0.many-right',
    's1.tag s1.many-right',
    'b0.tag b0.many-left',
    's0.form s0.lefts',
    's0.tag s0.lefts',
    's0.form s0.rights',
    's0.tag s0.rights',
    's1.form s1.rights',
    's1.tag s1.rights',
    'b0.form b0.lefts',
    'b0.tag b0.lefts',
    's1.tag s1.rights s0.tag',
    's0.tag s0.rights b0.tag',
    's0.tag s0.lefts b0.tag',
    'b0.tag b0.lefts s0.tag',
  ],
  atoms,
  3_000_000,
)

/** Stands for the templates of these features. */
export const transitionFeaturePrint = templates.print

/** How many features a transition is chosen by. */
export const transitionFeatureCount = templates.count

const values = new Int32Array(atoms.length)

/** Writes the features of a configuration. */
export function transitionFeatures(state: Configuration, features: Int32Array): void {
  const { forms, tags, classes, endings, relations, stack, depth, next, size } = state
  const { outerLeft, innerLeft, outerRight, innerRight } = state
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : 0
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : 0
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : 0
  const b0 = next <= size ? next : 0
  const b1 = next + 1 <= size ? next + 1 : 0
  const b2 = next + 2 <= size ? next + 2 : 0
  const b3 = next + 3 <= size ? next + 3 : 0
  const s0l = outerLeft[s0] ?? 0
  const s0r = outerRight[s0] ?? 0
  const s1l = outerLeft[s1] ?? 0
  const s1r = outerRight[s1] ?? 0
  const b0l = outerLeft[b0] ?? 0
  let at = 1
  values[at++] = forms[s0] ?? 0
  values[at++] = tags[s0] ?? 0
  values[at++] = classes[s0] ?? 0
  values[at++] = endings[s0] ?? 0
  values[at++] = forms[s1] ?? 0
  values[at++] = tags[s1] ?? 0
  values[at++] = classes[s1] ?? 0
  values[at++] = endings[s1] ?? 0
  values[at++] = forms[s2] ?? 0
  values[at++] = tags[s2] ?? 0
  values[at++] = forms[b0] ?? 0
  values[at++] = tags[b0] ?? 0
  values[at++] = classes[b0] ?? 0
  values[at++] = endings[b0] ?? 0
  values[at++] = forms[b1] ?? 0
  values[at++] = tags[b1] ?? 0
  values[at++] = forms[b2] ?? 0
  values[at++] = tags[b2] ?? 0
  values[at++] = tags[b3] ?? 0
  values[at++] = forms[s0l] ?? 0
  values[at++] = tags[s0l] ?? 0
  values[at++] = relations[s0l] ?? 0
  values[at++] = tags[innerLeft[s0] ?? 0] ?? 0
  values[at++] = forms[s0r] ?? 0
  values[at++] = tags[s0r] ?? 0
  values[at++] = relations[s0r] ?? 0
  values[at++] = tags[innerRight[s0] ?? 0] ?? 0
  values[at++] = tags[s1l] ?? 0
  values[at++] = relations[s1l] ?? 0
  values[at++] = forms[s1r] ?? 0
  values[at++] = tags[s1r] ?? 0
  values[at++] = relations[s1r] ?? 0
  values[at++] = tags[innerRight[s1] ?? 0] ?? 0
  values[at++] = forms[b0l] ?? 0
  values[at++] = tags[b0l] ?? 0
  values[at++] = relations[b0l] ?? 0
  values[at++] = tags[innerLeft[b0] ?? 0] ?? 0
  values[at++] = state.leftRelations[s0] ?? 0
  values[at++] = state.rightRelations[s0] ?? 0
  values[at++] = state.rightRelations[s1] ?? 0
  values[at++] = state.leftRelations[b0] ?? 0
  values[at++] = state.leftCount[s0] ?? 0
  values[at++] = state.rightCount[s0] ?? 0
  values[at++] = state.rightCount[s1] ?? 0
  values[at++] = state.leftCount[b0] ?? 0
  values[at++] = distance(s0, b0)
  values[at++] = distance(s1, s0)
  values[at++] = marksBetween(state, s0, b0)
  values[at++] = marksBetween(state, s1, s0)
  hashFeatures(templates, values, features, 0)
}

/** How far apart two words are, in steps that grow; 0 where one of them is none. */
export function distance(left: number, right: number): number {
  if (left === 0 || right === 0) return 0
  const words = right - left
  if (words < 6) return words
  return words < 11 ? 6 : 7
}

/** How many punctuation marks stand between two words: 1 for none, up to 4 for three or more; 0 where a word is none. */
export function marksBetween({ marksBefore }: Configuration, left: number, right: number): number {
  if (left === 0 || right === 0) return 0
  return 1 + Math.min(3, (marksBefore[right] ?? 0) - (marksBefore[left + 1] ?? 0))
}
