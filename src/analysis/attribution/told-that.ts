import { afterAdjuncts } from './adjuncts.ts'
import { clauseEnd } from './clause-end.ts'
import { contentOf } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { phraseEnd } from './noun-phrase.ts'
import { lowerAt } from './passage.ts'
import { isAddressing } from './relative-behind-object.ts'

/** No phrase for those who are told something is looked for further than this. */
const longestPhrase = 24

/**
 * "told reporters | that strikes would stop", «ha avvertito gli alleati | che …»: behind those who are told something the word is a
 * conjunction, though the tree may take it for a pronoun that tells of them, or for the article of the word behind it.
 */
export function toldThat(setting: CueSetting): Reported | null {
  const { passage, tree, frames, group, end, to } = setting
  if (!frames.has('that') || group.passive || !isAddressing(passage, group)) return null
  const { complementisers, personalPronouns } = passage.lexicon.words
  const start = afterAdjuncts(passage, end, to)
  const told = personalPronouns.has(lowerAt(passage, start))
    ? start + 1
    : phraseEnd(passage, start, Math.min(to, start + longestPhrase))
  if (told === start) return null
  const at = afterAdjuncts(passage, told, to)
  if (!complementisers.has(lowerAt(passage, at)) || passage.quoted[at] !== passage.quoted[group.head]) return null
  // "told the officials that worked for him": right before a verb it is a pronoun; not before one that is no verb ("talks were").
  const standsFinite = (place: number) => /^(?:VERB\.Fin|AUX)/.test(tree.tags[place] ?? '')
  if (at + 1 >= to || (standsFinite(at + 1) && !standsFinite(at + 2) && !hasLaterVerb(setting, at + 2))) return null
  return { rule: 'clause', spans: contentOf(passage, at + 1, clauseEnd(setting, at + 1)) }
}

/** "told the board that | talks with the union | were over": with a finite verb behind it in one clause, what seems a verb is a noun. */
function hasLaterVerb({ passage, tree, to }: CueSetting, from: number): boolean {
  const { complementisers, relativePronouns, subordinators, coordinators } = passage.lexicon.words
  for (let at = from; at < to; at++) {
    const lower = lowerAt(passage, at)
    const opens = [complementisers, relativePronouns, subordinators, coordinators].some((words) => words.has(lower))
    if (opens || passage.tokens[at]?.kind !== 'word' || passage.quoted[at] !== null) return false
    if (/^(?:VERB\.Fin|AUX)/.test(tree.tags[at] ?? '')) return true
  }
  return false
}
