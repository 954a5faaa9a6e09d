import type { EndingRules } from '../language-weights.ts'
import { outcomeOf } from './ending-rules.ts'

/**
 * The lemma of a word under the tag with this index, by edit rules learned from treebanks and paradigms: «5 ire» cuts
 * five characters from the word in lower case and adds "ire"; «0» leaves it as it is; «^1 …» works on the word as it is
 * written, so that names and German nouns keep their capital. A word of which nothing is known is its own lemma.
 */
export function lemmaOf(rules: EndingRules, text: string, lower: string, tag: number): string {
  const rule = outcomeOf(rules, lower, tag)
  if (rule === undefined) return lower
  const { keepsCase, cut, added } = readEdit(rule)
  const base = keepsCase ? text : lower
  return cut > base.length ? lower : base.slice(0, base.length - cut) + added
}

/** An edit rule taken apart. */
export function readEdit(rule: string): { keepsCase: boolean; cut: number; added: string } {
  const keepsCase = rule.startsWith('^')
  const space = rule.indexOf(' ')
  const cut = Number(rule.slice(keepsCase ? 1 : 0, space < 0 ? undefined : space))
  return { keepsCase, cut, added: space < 0 ? '' : rule.slice(space + 1) }
}
