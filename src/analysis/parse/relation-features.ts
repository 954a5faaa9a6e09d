import { compileTemplates, hashFeatures } from '../feature-hash.ts'
import type { Configuration } from './configuration.ts'
import { distance, marksBetween } from './transition-features.ts'

/** What the relation of a child to its head is chosen by; `l` and `r` are the child's outermost children. */
const atoms = [
  'nothing',
  'head.form',
  'head.tag',
  'head.class',
  'head.ending',
  'child.form',
  'child.tag',
  'child.class',
  'child.ending',
  'l.form',
  'l.tag',
  'l.rel',
  'r.tag',
  'r.rel',
  'child.lefts',
  'child.rights',
  'head.lefts',
  'head.rights',
  'side',
  'marks',
  'before.tag',
  'after.tag',
  'next.form',
  'next.tag',
  'l2.form',
  'l2.rel',
  'before-head.tag',
] as const

const templates = compileTemplates(
  [
    'side head.form',
    'side head.tag',
    'side child.form',
    'side child.tag',
    'side child.ending child.tag',
    'side head.form child.form',
    'side head.form child.tag',
    'side head.tag child.form',
    'side head.tag child.tag',
    'side head.class child.class',
    'head.form child.class l.form',
    'head.tag child.tag l.form',
    'head.class child.class l.form',
    'l.form child.form',
    'l.form child.tag',
    'l.form',
    'l.tag child.tag head.tag',
    'l.rel child.tag head.tag',
    'l2.form l.form child.tag',
    'l2.rel l.rel child.tag',
    'r.tag child.tag head.tag',
    'r.rel child.tag head.tag',
    'child.lefts child.tag head.tag',
    'child.rights child.tag head.tag',
    'child.lefts side',
    'head.lefts side child.tag',
    'head.rights side child.tag',
    'head.lefts head.tag child.class',
    'head.rights head.tag child.class',
    'head.form head.lefts child.tag',
    'head.form head.rights child.tag',
    'head.ending child.ending side',
    'head.ending child.tag side',
    'marks head.tag child.tag',
    'before.tag child.tag head.tag',
    'after.tag child.tag head.tag',
    'before.tag child.tag after.tag',
    'next.form child.tag head.tag',
    'next.tag child.tag head.tag',
    'child.form l.tag head.class',
    'before-head.tag head.tag child.tag',
    'before-head.tag head.rights child.tag',
    'before-head.tag head.form side',
    'before-head.tag head.lefts child.tag',
    'before-head.tag head.form child.class',
  ],
  atoms,
  4_000_000,
)

/** Stands for the templates of these features. */
export const relationFeaturePrint = templates.print

/** How many features a relation is chosen by. */
export const relationFeatureCount = templates.count

const values = new Int32Array(atoms.length)

/** Writes the features of the arc that is about to be made between the top of the stack and `head`. */
export function relationFeatures(state: Configuration, head: number, child: number, features: Int32Array): void {
  const { forms, tags, classes, endings, relations, outerLeft, outerRight, innerLeft } = state
  const left = outerLeft[child] ?? 0
  const right = outerRight[child] ?? 0
  const left2 = innerLeft[child] ?? 0
  const isBefore = child < head
  const apart = isBefore ? distance(child, head) : distance(head, child)
  values[1] = forms[head] ?? 0
  values[2] = tags[head] ?? 0
  values[3] = classes[head] ?? 0
  values[4] = endings[head] ?? 0
  values[5] = forms[child] ?? 0
  values[6] = tags[child] ?? 0
  values[7] = classes[child] ?? 0
  values[8] = endings[child] ?? 0
  values[9] = forms[left] ?? 0
  values[10] = tags[left] ?? 0
  values[11] = relations[left] ?? 0
  values[12] = tags[right] ?? 0
  values[13] = relations[right] ?? 0
  values[14] = state.leftRelations[child] ?? 0
  values[15] = state.rightRelations[child] ?? 0
  values[16] = state.leftRelations[head] ?? 0
  values[17] = state.rightRelations[head] ?? 0
  values[18] = (isBefore ? 1 : 2) + 2 * Math.min(apart, 3)
  values[19] = isBefore ? marksBetween(state, child, head) : marksBetween(state, head, child)
  values[20] = tags[child - 1] ?? 0
  values[21] = child < state.size ? (tags[child + 1] ?? 0) : 0
  const next = state.next <= state.size ? state.next : 0
  values[22] = forms[next] ?? 0
  values[23] = tags[next] ?? 0
  values[24] = forms[left2] ?? 0
  values[25] = relations[left2] ?? 0
  values[26] = tags[head - 1] ?? 0
  hashFeatures(templates, values, features, 0)
}
