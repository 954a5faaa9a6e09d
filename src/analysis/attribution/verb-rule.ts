import { afterAdjuncts } from './adjuncts.ts'
import { bareClause, beforeWords } from './clause-frame.ts'
import { infinitive, object } from './complement-frame.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { openingAfter } from './opening.ts'
import { parenthetical } from './parenthetical-frame.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import { afterQuotation } from './quotation-frame.ts'
import { phraseEndingAt, phraseSubject, type Subject, subjectBefore } from './subject.ts'
import { groupStart, type VerbGroup } from './verb-group.ts'
import { found, reach, type Setting } from './verb-setting.ts'

/** The attribution that a reporting verb makes with what stands around it; null where it reports nothing that we can tell. */
export function byVerb(passage: Passage, group: VerbGroup): Found | null {
  const [from, to] = sentenceAt(passage, group.head)
  const frames = new Set(group.readings.flatMap((reading) => reading.verb.frames))
  const window = { from: Math.max(from, group.from - reach), to }
  const before =
    group.shape === 'finite' && !group.passive && !isImpersonal(passage, group)
      ? subjectBefore(passage, group.from, window.from)
      : null
  const setting: Setting = { passage, group, ...window, frames, before }
  if (group.passive) return passiveClause(setting)
  if (group.shape === 'infinitive') return infinitiveCue(setting)
  // «ricordi», «pretese»: what is most often a noun reports only what a quotation or a clause makes plain.
  if (group.from === group.head && passage.lexicon.words.notFinite.has(lowerAt(passage, group.head)))
    return afterQuotation(setting) ?? beforeWords(setting)
  return (
    afterQuotation(setting) ??
    beforeWords(setting) ??
    (passage.tree === null ? parenthetical(setting) : null) ??
    infinitive(setting) ??
    bareClause(setting) ??
    object(setting)
  )
}

/** «è stato riferito che …», «è stato annunciato dal ministero che …» */
function passiveClause(setting: Setting): Found | null {
  const { passage, group, to } = setting
  const opening = openingAfter(setting)
  if (opening === null || opening.kind !== 'clause' || !setting.frames.has('that')) return null
  const agent =
    group.to < opening.at && passage.language.attributionWords.agentPrepositions.includes(lowerAt(passage, group.to))
  const end = agent ? phraseEnd(passage, group.to + 1, opening.at) : 0
  const content = contentOf(passage, opening.at + 1, to)
  const reading = group.readings[0]
  if (content.length === 0 || reading === undefined) return null
  const source = agent && end > group.to + 1 ? { from: group.to + 1, to: end } : null
  const subject: Subject | null = source && phraseSubject(source)
  const cue: Range = { from: group.from, to: group.to }
  return {
    passage,
    rule: 'clause',
    source,
    subject,
    missing: source ? 'none' : 'unsaid',
    cue,
    content,
    act: reading.verb.act,
    verb: reading.verb,
    begins: group.from,
  }
}

/** «hanno portato il ministro a confermare che …»: the one who is led to speak. */
function infinitiveCue(setting: Setting): Found | null {
  const { passage, group, from } = setting
  const { words } = passage.lexicon
  const marker = group.from - 1
  const begun = goesOnToSay(setting)
  if (begun !== null) return begun
  const opening = openingAfter(setting)
  if (opening?.kind !== 'clause' || opening.at !== afterAdjuncts(passage, group.to, setting.to)) return null
  if (!words.infinitiveMarkers.has(lowerAt(passage, marker))) return null
  const phrase = phraseEndingAt(passage, marker, from)
  if (phrase === null || passage.lexicon.verbForms(lowerAt(passage, phrase.from - 1)).length === 0) return null
  const subject: Subject = phraseSubject(phrase)
  return found(
    { ...setting, group: { ...group, shape: 'finite' } },
    'clause',
    subject,
    contentOf(passage, opening.at + 1, setting.to),
  )
}

/** "declined to say whether …", «ha continuato a dire che …»: the cue is both verbs, the source the subject of the first. */
function goesOnToSay(setting: Setting): Found | null {
  const { passage, group, from } = setting
  const { words, verbForms } = passage.lexicon
  const { continuing, declining } = passage.language.attributionWords
  const head = group.from - 2
  if (head < from || !words.infinitiveMarkers.has(lowerAt(passage, group.from - 1))) return null
  const forms = verbForms(lowerAt(passage, head))
  if (!forms.some(({ lemma }) => continuing.includes(lemma) || declining.includes(lemma))) return null
  const start = groupStart(passage, head, from)
  const before = subjectBefore(passage, start, from)
  const whole: Setting = { ...setting, group: { ...group, from: start, shape: 'finite' }, before }
  return beforeWords(whole) ?? infinitive(whole) ?? bareClause(whole) ?? object(whole)
}

/** «si afferma», «si sostiene»: nobody is the subject; of «si augura», «si chiede» somebody is. */
function isImpersonal(passage: Passage, group: VerbGroup): boolean {
  const { impersonals } = passage.language.attributionWords
  const [reading] = group.readings
  if (group.from !== group.head - 1 || !impersonals.includes(lowerAt(passage, group.from)) || !reading) return false
  const { kind, act } = reading.verb
  return (
    reading.followedBy === null && (kind === 'speech' || kind === 'perception') && act !== 'demand' && act !== 'ask'
  )
}
