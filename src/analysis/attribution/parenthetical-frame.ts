import { afterAdjuncts } from './adjuncts.ts'
import { asWordBefore } from './as-word.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { isName, isVerb, lowerAt, type Passage } from './passage.ts'
import { isSource } from './phrase-rule.ts'
import { resumed } from './quotation-frame.ts'
import { subjectAfter } from './subject-after.ts'
import { found, reach, type Setting } from './verb-setting.ts'

/** CLAUSE, ha riferito X. | CLAUSE, the ministry said. | The ship, the ministry said, sank. | come ha detto X, CLAUSE */
export function parenthetical(setting: Setting): Found | null {
  const { passage, group, from, to, frames, before } = setting
  if (group.shape !== 'finite' || !frames.has('quote') || before?.kind === 'relative') return null
  if (passage.lexicon.words.prepositions.has(lowerAt(passage, group.to - 1))) return null
  // «brucia, prega, non ride»: nobody asks what stands before, where nobody is named.
  const calls = group.readings.every(({ verb }) => verb.act === 'demand' || verb.act === 'order')
  const start = before?.from ?? group.from
  const opener = asWordBefore(passage, start)
  const as = opener !== null
  if (as && setting.frames.has('naming')) return null
  const mark = (opener ?? start) - 1
  if (lowerAt(passage, mark) !== ',' || mark <= from) return null
  if (before !== null && passage.language.closedClasses.dropsSubject && !as) return null
  const inverted =
    before ?? subjectAfter(passage, group.to, Math.min(to, group.to + reach), group.number !== 'singular')
  if (inverted?.kind === 'phrase' && !isSource(passage, inverted)) return null
  if (calls && inverted === null && passage.quoted[start - 2] === null) return null
  const end = before === null && inverted !== null ? inverted.to : group.to
  if (!closes(passage, end, to) || (before !== null && takesObject(setting))) return null
  const first = leftEdge(passage, mark, from)
  if (isSubordinate(passage, first, mark)) return null
  const left = contentOf(passage, first, mark)
  const goesOn = !hasVerb(passage, first, mark)
  const resume = afterComma(passage, end, to)
  if (goesOn && resume !== null && passage.lexicon.hasMood(lowerAt(passage, resume), 'gerund')) return null
  const right = goesOn && resume !== null ? contentOf(passage, resume, to) : resumed(passage, end, to)
  return found(setting, 'parenthetical', inverted, [...left, ...right])
}

/** "While it does describe the ship, it told us little": a clause that only leads to the next one is not what was said. */
function isSubordinate(passage: Passage, from: number, to: number): boolean {
  if (!passage.lexicon.words.subordinators.has(lowerAt(passage, from))) return false
  for (let at = from; at < to; at++) if (lowerAt(passage, at) === ',') return false
  return true
}

/** Whether the verb has something behind it that can only be its object: what it says is there, not before it. */
function takesObject({ passage, group, to, frames }: Setting): boolean {
  const { words } = passage.lexicon
  const next = afterAdjuncts(passage, group.to, to)
  const lower = lowerAt(passage, next)
  if (next >= to || passage.tokens[next]?.kind !== 'word' || frames.has('someone-to')) return false
  if (isName(passage, next) || passage.nouns.titles.has(lower)) return true
  return (
    (words.determiners.has(lower) || words.possessives.has(lower) || words.personalPronouns.has(lower)) &&
    !words.prepositions.has(lower)
  )
}

/** After a cue in parenthesis nothing of its own clause may follow but where, to whom and when. */
function closes(passage: Passage, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 20); i++) {
    // A colon opens what is said: it is not what stood before.
    if (passage.tokens[i]?.kind === 'mark') return lowerAt(passage, i) !== ':'
    if (
      passage.quoted[i] !== null ||
      isVerb(passage, i) ||
      opensInfinitive(passage, i) ||
      passage.lexicon.words.complementisers.has(lowerAt(passage, i))
    )
      return false
  }
  return true
}

/** «pensava di restare»: what is thought follows. */
function opensInfinitive(passage: Passage, at: number): boolean {
  const { words, hasMood } = passage.lexicon
  const lower = lowerAt(passage, at)
  const marks = words.infinitiveMarkers.has(lower) || words.prepositions.has(lower)
  return marks && hasMood(lowerAt(passage, at + 1), 'infinitive')
}

function afterComma(passage: Passage, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + 20); i++) if (lowerAt(passage, i) === ',') return i + 1 < to ? i + 1 : null
  return null
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let at = Math.max(from, to - reach); at < to; at++) if (isVerb(passage, at)) return true
  return false
}

/** Where the clause before a comma begins: after a semicolon, a colon or a quotation that is over, else with the sentence. */
function leftEdge(passage: Passage, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const lower = lowerAt(passage, i)
    if (passage.quoted[i] === null && (lower === ';' || lower === ':' || lower === '—')) return i + 1
  }
  return from
}
