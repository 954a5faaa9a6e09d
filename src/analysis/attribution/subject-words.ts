import { beforeAlongside } from './alongside.ts'
import { appositionEnd } from './apposition.ts'
import { beforeMedium } from './before-medium.ts'
import { wholeMediaName } from './listed-name.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { withoutSettingAside } from './setting-aside.ts'
import { isSetting } from './setting-words.ts'
import { hasAgentBehind, isTime } from './subject-place.ts'
import { isClause } from './tree-shapes.ts'

/** The words of the phrase whose head is the token at `at`, as the subject of the verb at `verb`: neither more nor less than its name. */
export function subjectWords(passage: Passage, tree: PassageTree, at: number, verb: number): Range | null {
  const whole = phraseOf(passage, tree, at, (tree.lasts[at] ?? at) + 1)
  const phrase = whole && at < verb ? behindColon(passage, whole) : whole
  if (phrase === null) return null
  const range = withoutSetting(
    passage,
    tree,
    withoutInserted(passage, tree, withoutFronted(passage, tree, phrase, at)),
    at,
    verb,
  )
  if (at < verb) return withoutSettingAside(passage, tree, widened(passage, tree, range, verb))
  const teller = { from: range.from, to: Math.min(tellerEnd(passage, range), beforeAlongside(passage, range)) }
  return withApposition(passage, beforeDay(passage, beforeDeed(passage, tree, teller), at))
}

/** « a indiqué le ministère | mercredi soir »: a day at the end, without a preposition, tells when it was said, whatever the tree hangs it on. */
function beforeDay(passage: Passage, { from, to }: Range, noun: number): Range {
  const { prepositions, determiners, genitives } = passage.lexicon.words
  const { calendar, durations } = passage.nouns
  let day = to
  for (let at = to - 1; at > noun; at--) {
    const lower = lowerAt(passage, at)
    if (calendar.has(lower) && !isName(passage, at) && passage.quoted[at] === passage.quoted[noun]) day = at
    else if (lower !== ',' && !durations.has(lower) && passage.tokens[at]?.kind !== 'number') break
  }
  const before = lowerAt(passage, day - 1)
  if (day === to || passage.tokens[day - 1]?.kind === 'number') return { from, to }
  if (prepositions.has(before) || determiners.has(before) || genitives.has(before)) return { from, to }
  return { from, to: before === ',' ? day - 1 : day }
}

/** «dijo un portavoz | a Reuters», but "said an adviser to the network": where subjects seldom stand behind their verb, it is told of them. */
function tellerEnd(passage: Passage, range: Range): number {
  return passage.language.attributionWords.asidesInvert ? beforeMedium(passage, range) : range.to
}

/** « accusé par l'Alliance | d'avoir miné le port »: what somebody is accused of is no part of who accuses. */
function beforeDeed(passage: Passage, tree: PassageTree, { from, to }: Range): Range {
  const { infinitiveMarkers } = passage.lexicon.words
  for (let at = from + 1; at < to - 1; at++) {
    const perfect = /^AUX\.Inf/.test(tree.tags[at + 1] ?? '') && /\.Part/.test(tree.tags[at + 2] ?? '')
    if (perfect && infinitiveMarkers.has(lowerAt(passage, at))) return { from, to: at }
  }
  return { from, to }
}

/** «RT @lenka: | Ada Lind pide …»: what stands before a colon is no part of a name behind it. */
function behindColon(passage: Passage, { from, to }: Range): Range {
  for (let at = to - 2; at > from; at--)
    if (lowerAt(passage, at) === ':' && passage.quoted[at] === null) return { from: at + 1, to }
  return { from, to }
}

/** "said Ada Lind, secretary of the union": with what a name is called behind a comma. */
export function withApposition(passage: Passage, { from, to }: Range): Range {
  if (to - from === 1 && passage.lexicon.words.personalPronouns.has(lowerAt(passage, from))) return { from, to }
  return { from, to: appositionEnd(passage, to, Math.min(passage.tokens.length, to + 30)) }
}

/** «le secrétaire général de l'Alliance | des fleuves Aurèle Jossain»: with what the tree hangs on the words of a phrase right behind it. */
export function withTail(passage: Passage, tree: PassageTree, { from, to }: Range): Range {
  let end = to
  for (let steps = 0; steps < 4; steps++) {
    const first = lowerAt(passage, end) === ',' ? end + 1 : end
    const tail = tailAt(tree, from, end, first)
    if (tail === null || passage.quoted[first] !== passage.quoted[from]) break
    const [head, last] = tail
    if (first > end && !/^appos/.test(tree.relations[head] ?? '')) break
    end = last + 1
  }
  if (end > to) end = Math.max(to, tellerEnd(passage, { from, to: end }))
  return end > to ? withApposition(passage, { from, to: end }) : { from, to }
}

/** The head and last word of a noun phrase that begins at `first` and hangs on a word of [from, end). */
function tailAt(tree: PassageTree, from: number, end: number, first: number): readonly [number, number] | null {
  for (let at = first; at < Math.min(tree.heads.length, first + 4); at++) {
    const head = tree.heads[at] ?? -1
    if (head < from || head >= end) continue
    const nominal = /^(?:nmod|appos|flat)/.test(tree.relations[at] ?? '') && /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? '')
    const begins = (tree.firsts[at] ?? at) === first || (tree.firsts[at] ?? at) === first - 1
    return nominal && begins ? [at, tree.lasts[at] ?? at] : null
  }
  return null
}

/** «La ministra, che guida la delegazione, ha detto»: what is told of a subject behind a comma is no part of its name. */
function withoutInserted(passage: Passage, tree: PassageTree, { from, to }: Range): Range {
  for (let at = from + 1; at < to - 1; at++) {
    if (lowerAt(passage, at) === '[') return { from, to: at }
    if (lowerAt(passage, at) !== ',' || passage.quoted[at] !== null || !opensClause(passage, tree, at + 1, to)) continue
    return { from, to: at }
  }
  return { from, to }
}

/** «Interrogé par l'agence, | un commandant»: what stands before a comma and hangs on a subject behind it is no part of its name. */
function withoutFronted(passage: Passage, tree: PassageTree, { from, to }: Range, at: number): Range {
  for (const child of tree.children[at] ?? []) {
    const last = tree.lasts[child] ?? child
    const fronted =
      child < at && last < at && /^(?:acl|advcl|obl|nsubj|parataxis|ccomp)/.test(tree.relations[child] ?? '')
    const comma = [last, last + 1].find((place) => lowerAt(passage, place) === ',')
    if (fronted && comma !== undefined && comma < at && comma >= from)
      return withoutFronted(passage, tree, { from: comma + 1, to }, at)
  }
  return { from, to }
}

/** A relative pronoun, or a participle with what it governs: "who …", «citato dall'agenzia …». */
function opensClause(passage: Passage, tree: PassageTree, at: number, to: number): boolean {
  const listed =
    passage.lexicon.words.relativePronouns.has(lowerAt(passage, at)) && /^(?:PRON|DET)/.test(tree.tags[at] ?? '')
  // «Odo Valt, | der die Werft führt,»: written like an article, so by its tag.
  const pronoun = /^PRON\.Rel/.test(tree.tags[/^ADP/.test(tree.tags[at] ?? '') ? at + 1 : at] ?? '')
  return (
    listed ||
    pronoun ||
    hasAgentBehind(passage, tree, at) ||
    (/^VERB/.test(tree.tags[at] ?? '') && /^acl/.test(tree.relations[at] ?? '') && (tree.lasts[at] ?? at) <= to)
  )
}

/** «il ministro su X», "the agency on Monday", "the union in a statement": when and where something was said. */
function withoutSetting(passage: Passage, tree: PassageTree, { from, to }: Range, at: number, verb: number): Range {
  const { words } = passage.lexicon
  for (const child of tree.children[at] ?? []) {
    const first = tree.firsts[child] ?? child
    if (child < at || first <= at || first >= to) continue
    const lower = lowerAt(passage, first)
    if (!words.prepositions.has(lower) || words.genitives.has(lower)) continue
    // « a dit Ada Lind | devant les députés »: behind a full name of a subject that stands behind its verb.
    if (at > verb && isNamedBefore(passage, from, first)) return { from, to: first }
    if (isSetting(passage, first + 1, Math.min(to, (tree.lasts[child] ?? child) + 1)))
      return { from, to: lowerAt(passage, first - 1) === ',' ? first - 1 : first }
  }
  return { from, to }
}

/** Whether a name of two words and more that hangs on no preposition ends at a place: not «de la Casa Blanca». */
function isNamedBefore(passage: Passage, from: number, end: number): boolean {
  const { prepositions, determiners } = passage.lexicon.words
  let name = end
  while (name > from && isName(passage, name - 1)) name--
  if (end - name < 2) return false
  while (name > from && determiners.has(lowerAt(passage, name - 1)) && !prepositions.has(lowerAt(passage, name - 1)))
    name--
  return name === from || !prepositions.has(lowerAt(passage, name - 1))
}

/** «…, denuncia un gruppo di deputati | che ha scritto al ministro»: behind its verb a subject is over where a clause begins. */
export function withoutRelative(passage: Passage, tree: PassageTree, at: number, { from, to: end }: Range): Range {
  let to = end
  const cut = (noun: number) => {
    for (const child of tree.children[noun] ?? []) {
      const first = tree.firsts[child] ?? child
      if (
        child > noun &&
        /^acl/.test(tree.relations[child] ?? '') &&
        isClause(tree, child) &&
        first < to &&
        first > from
      )
        to = first
      else if (child > noun) cut(child)
    }
  }
  cut(at)
  while (to > from + 1 && isMark(passage, to - 1)) to--
  return withApposition(passage, { from, to })
}

/** The phrase of a head up to `limit`, without prepositions before and marks around it. */
export function phraseOf(passage: Passage, tree: PassageTree, at: number, limit: number): Range | null {
  let from = tree.firsts[at] ?? at
  let to = Math.min((tree.lasts[at] ?? at) + 1, limit)
  while (from < at && (isMark(passage, from) || leadsUp(tree, from, at) || isOfVerb(passage, tree, from))) from++
  while (to > at + 1 && isMark(passage, to - 1) && lowerAt(passage, to - 1) !== ')') to--
  return from <= at && at < to ? wholeMediaName(passage, { from, to }) : null
}

/** «I 18 deputati, 16 della sinistra e due dei verdi, chiedono»: what stands between commas right before the verb. */
function apposedEnd(passage: Passage, tree: PassageTree, end: number, verb: number): number | null {
  let before = verb
  while (before > end && /^(?:AUX|ADV|PRON|PART)/.test(tree.tags[before - 1] ?? '')) before--
  if (
    lowerAt(passage, end) !== ',' ||
    lowerAt(passage, before - 1) !== ',' ||
    before - 1 <= end + 1 ||
    before - end > 16
  )
    return null
  for (let at = end + 1; at < before - 1; at++)
    if (
      passage.tokens[at]?.kind === 'mark' ||
      /^(?:VERB|AUX|SCONJ|PRON|ADV)/.test(tree.tags[at] ?? '') ||
      passage.nouns.calendar.has(lowerAt(passage, at))
    )
      return null
  return /^ADP/.test(tree.tags[end + 1] ?? '') ? null : before - 1
}

/** A subject before its verb with the names and nouns that the tree left out between the two or before it. */
function widened(passage: Passage, tree: PassageTree, { from, to }: Range, verb: number): Range {
  // «che | mesi fa ha negato»: a relative pronoun is the whole of its phrase.
  if (from >= verb || passage.lexicon.words.relativePronouns.has(lowerAt(passage, from))) return { from, to }
  const nominal = (at: number) =>
    /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? '') &&
    passage.quoted[at] === passage.quoted[from] &&
    !isTime(passage, tree, at)
  let end = to
  while (end < verb && (nominal(end) || (/^ADJ/.test(tree.tags[end] ?? '') && nominal(end + 1)))) end++
  const close = apposedEnd(passage, tree, end, verb)
  if (close !== null) return { from, to: close }
  const whole = end === verb || /^(?:AUX|VERB|ADV|PART)/.test(tree.tags[end] ?? '')
  let start = from
  // «il | numero | uno della lega»: a number that is no subject of its own.
  if (/^(?:PRON|NUM)/.test(tree.tags[from] ?? '') && isNumbered(passage, tree, from - 1))
    start = tree.firsts[from - 1] ?? from - 1
  while (
    start > 0 &&
    passage.sentenceOf[start - 1] === passage.sentenceOf[from] &&
    nominal(start - 1) &&
    /^(?:NOUN|PROPN)/.test(tree.tags[from] ?? '')
  )
    start--
  return { from: start, to: whole ? end : to }
}

/** Prepositions, conjunctions and adverbs before a phrase: «e il ministro», «anche il ministro». */
function leadsUp(tree: PassageTree, at: number, head: number): boolean {
  // «en | favor de | los rebeldes»: a preposition of several words.
  if (tree.relations[at] === 'fixed' && (tree.heads[at] ?? at) < at) return leadsUp(tree, tree.heads[at] ?? -1, head)
  return (
    tree.heads[at] === head &&
    (/^(?:case|cc|mark)/.test(tree.relations[at] ?? '') || tree.tags[at] === 'ADV' || tree.tags[at] === 'PRON.Rel')
  )
}

/** « il | y a | un camp »: a finite verb and the weak pronoun before it are no part of a noun's phrase. */
function isOfVerb(passage: Passage, tree: PassageTree, at: number): boolean {
  const { cliticPronouns, determiners } = passage.lexicon.words
  const isPair = (pronoun: number) => {
    const lower = lowerAt(passage, pronoun)
    const weak = cliticPronouns.has(lower) && !determiners.has(lower)
    return weak && /^(?:VERB|AUX)\.Fin/.test(tree.tags[pronoun + 1] ?? '')
  }
  return isPair(at) || isPair(at - 1)
}

function isMark(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind === 'mark'
}

/** Whether a noun that counts somebody's rank stands right before a number: «il numero | uno della lega». */
function isNumbered(passage: Passage, tree: PassageTree, noun: number): boolean {
  const isNoun = /^NOUN/.test(tree.tags[noun] ?? '') && passage.sentenceOf[noun] === passage.sentenceOf[noun + 1]
  return isNoun && passage.language.attributionWords.numberedNouns?.includes(lowerAt(passage, noun)) === true
}
