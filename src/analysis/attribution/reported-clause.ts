import { ofAddressee } from './addressed-infinitive.ts'
import { behindComma, infinitiveBehindComma } from './behind-comma.ts'
import { behindSettings } from './behind-settings.ts'
import { besideAdjuncts } from './beside-adjuncts.ts'
import { clauseEnd } from './clause-end.ts'
import { isConcession } from './concession.ts'
import { contentOf, quotationContent, quotationRange, wordCount } from './content-span.ts'
import { type CueSetting, type Reported, standsInverted } from './cue-setting.ts'
import { demanded } from './demanded-clause.ts'
import { isJoined } from './joined-conjunction.ts'
import { afterLinkTag } from './link-tag.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { holdsDay, isAddressing, isGoverned, isRelative } from './relative-behind-object.ts'
import { namesWords } from './reporting-noun.ts'
import { subjectAfter } from './subject-after.ts'
import { isToldTo } from './subject-place.ts'
import { subjunctiveClause } from './subjunctive-clause.ts'
import { toldThat } from './told-that.ts'
import { treeGroupAt } from './tree-group.ts'
import { dependentOf, firstWord, hasFiniteIn, isClause, isInfinitive, leftEdge, onlyMarks } from './tree-shapes.ts'

/** X said that … | X said: "…" | ha detto X che … | said he would | X sagte, er habe … */
export function behind(setting: CueSetting): Reported | null {
  const found = behindVerb(setting)
  const asked = demanded(setting)
  const told = toldThat(setting) ?? subjunctiveClause(setting)
  if (told !== null && found?.spans[0]?.[0] !== told.spans[0]?.[0]) return told
  // A quotation mark may stand between the conjunction and the words.
  const apart = Math.abs((found?.spans[0]?.[0] ?? 0) - (asked?.spans[0]?.[0] ?? 0))
  return asked !== null && (found === null || apart > 2) ? asked : found
}

function behindVerb(setting: CueSetting): Reported | null {
  const { passage, tree, frames, group, to } = setting
  const beside = besideAdjuncts(setting) ?? behindSettings(setting)
  if (beside !== null) return beside
  const at = afterDependents(setting)
  const quotation = passage.quoted[at]
  if (at < to && quotation && passage.quoted[group.head] !== quotation && frames.has('quote')) {
    const range = quotationRange(passage, at)
    if (hasOwnCue(passage, tree, range.to)) return null
    // « a condamné, “au nom de la loi”, | un “massacre” »: in whose name stands before what.
    const inName = passage.lexicon.words.prepositions.has(lowerAt(passage, range.from + 1))
    if (inName && frames.has('object') && lowerAt(passage, range.to) === ',' && range.to + 1 < to)
      return { rule: 'object', spans: contentOf(passage, range.to + 1, to) }
    const marked = [',', ':'].includes(lowerAt(passage, at - 1))
    if (!marked && isNameOfTeller(setting, range)) return null
    const alone = (marked || wordCount(passage, range) >= 4) && onlyMarks(passage, range.to, to)
    return { rule: 'quotation', spans: alone ? quotationContent(passage, quotation) : contentOf(passage, at, to) }
  }
  // «La procura dispone una visita: …»: behind an object a colon explains it.
  const hasObject = (tree.children[group.head] ?? []).some(
    (child) =>
      tree.relations[child] === 'obj' && child > group.head && !isNamed(setting, child) && !namesWords(passage, child),
  )
  if (
    lowerAt(passage, at) === ':' &&
    at + 1 < to &&
    !(passage.quoted[at + 1] && hasOwnCue(passage, tree, quotationRange(passage, at + 1).to)) &&
    (passage.quoted[at + 1] || (!hasObject && group.shape === 'finite' && !isDoneToSomebody(setting))) &&
    (frames.has('that') || frames.has('quote'))
  )
    return { rule: passage.quoted[at + 1] ? 'quotation' : 'clause', spans: contentOf(passage, at + 1, to) }
  if (isRelative(passage, tree, group, at)) return null
  for (const child of tree.children[group.head] ?? []) {
    if (child < setting.end) continue
    const clause = clauseAt(setting, child)
    if (clause !== null) return fromComplementiser(setting, at, clause)
  }
  return (
    behindComplementiser(setting, at) ??
    ofAddressee(setting) ??
    behindComma(setting, at) ??
    infinitiveBehindComma(setting) ??
    rest(setting)
  )
}

/** «Der Hafen sei sicher, sagte Ada Lind von der so genannten | „Wehr“»: a name at the end of who told what stands before the cue. */
function isNameOfTeller({ passage, tree, group, from }: CueSetting, name: Range): boolean {
  const comma = group.from - 1
  const told =
    lowerAt(passage, comma) === ',' && standsInverted(passage, tree, group, leftEdge(passage, comma, from), comma)
  return told && wordCount(passage, name) < 4 && !hasFiniteIn(tree, name.from, name.to)
}

/** «Los vecinos temen lo peor: “…”, ha dicho Ada Lind»: a cue with its subject right behind the comma after a quotation is the quotation's. */
export function hasOwnCue(passage: Passage, tree: PassageTree, to: number): boolean {
  if (lowerAt(passage, to) !== ',') return false
  for (let at = to + 1; at < to + 4; at++) {
    const group = treeGroupAt(passage, tree, at)
    if (group === null) continue
    const speaks = group.shape === 'finite' && !group.passive && group.from === to + 1
    return speaks && subjectAfter(passage, group.to, Math.min(passage.tokens.length, group.to + 60), true) !== null
  }
  return false
}

/** «la giunta è accusata della strage: …», «l'autonomia è garantita: …»: of whom or what it is done, stands as the subject. */
function isDoneToSomebody({ passage, tree, group }: CueSetting): boolean {
  const { agentPrepositions } = passage.language.attributionWords
  const children = tree.children[group.head] ?? []
  const agent = children.some(
    (at) => /^obl/.test(tree.relations[at] ?? '') && opensWith(passage, tree, at, agentPrepositions),
  )
  const done = group.passive || (agent && /\.Part\.Past/.test(tree.tags[group.head] ?? ''))
  return done && children.some((at) => /^nsubj/.test(tree.relations[at] ?? ''))
}

function opensWith(passage: Passage, tree: PassageTree, at: number, words: readonly string[]): boolean {
  const first = tree.firsts[at] ?? at
  return (
    words.includes(lowerAt(passage, first)) ||
    (tree.tags[first] === 'ADV' && words.includes(lowerAt(passage, first + 1)))
  )
}

/** « a déclaré mardi qu'une épidémie | était possible »: the clause begins behind the conjunction beside the verb, even where the tree cut it short. */
function fromComplementiser({ passage, tree, frames }: CueSetting, at: number, found: Reported): Reported {
  const opens = passage.lexicon.words.complementisers.has(lowerAt(passage, at)) && !tree.tags[at]?.startsWith('PRON')
  const [start, end] = [found.spans[0]?.[0] ?? 0, found.spans.at(-1)?.[1] ?? 0]
  if (found.rule !== 'clause' || !opens || !frames.has('that') || (passage.tokens[at + 1]?.start ?? start) >= start)
    return found
  const last = passage.tokens.findLastIndex((token) => token.end <= end)
  return last > at ? { ...found, spans: contentOf(passage, at + 1, last + 1) } : found
}

/** No day is told in more words. */
const longestDate = 6

/** «erklärte der Minister, dass …»: the conjunction right behind verb and subject, whatever the tree hangs it on. */
function behindComplementiser({ passage, tree, group, frames, end, to }: CueSetting, at: number): Reported | null {
  const opener = lowerAt(passage, at) === ',' ? at + 1 : at
  const opens =
    passage.lexicon.words.complementisers.has(lowerAt(passage, opener)) &&
    (tree.tags[opener]?.startsWith('SCONJ') ||
      isToldTo(passage, tree, tree.heads[opener] ?? -1, opener) ||
      // «anunció | el pasado 1º de junio | que …»
      (opener - end <= longestDate && holdsDay(passage, end, opener)))
  const joined = opener > group.to && (isJoined(passage, tree, opener) || lowerAt(passage, opener - 1) === '(')
  return opens && !joined && frames.has('that') && opener + 1 < to
    ? { rule: 'clause', spans: contentOf(passage, opener + 1, to) }
    : null
}

/** "says the movement that sweeps the country appeals to many": where a clause needs no word that opens it, the words right behind the verb are said. */
function rest({ passage, tree, group, frames, subject, end, to }: CueSetting): Reported | null {
  const { commaBeforeClause } = passage.language.attributionWords
  if (!frames.has('bare') || commaBeforeClause || group.shape === 'infinitive' || group.passive) return null
  if (subject !== null && !subject.shared && subject.subject.from >= group.from) return null
  const opens = /^(?:DET|PROPN|NOUN|NUM|ADJ|PRON\.(?:Prs|Dem)|PRON$)/.test(tree.tags[end] ?? '')
  const addressed = isAddressing(passage, group) || passage.nouns.calendar.has(lowerAt(passage, end))
  if (!opens || addressed || passage.quoted[end] !== null) return null
  let clause = false
  for (let at = end + 1; at < to && !clause; at++) {
    if (passage.quoted[at] === null && [',', ';', ':'].includes(lowerAt(passage, at))) break
    const isVerb = /^(?:VERB|AUX)/.test(tree.tags[at] ?? '')
    // "denied any role and the union has demanded": what is joined to the cue is another clause.
    const verb = isVerb && /^(?:aux|cop)/.test(tree.relations[at] ?? '') ? (tree.heads[at] ?? at) : at
    if (isVerb && tree.relations[verb] === 'conj' && tree.heads[verb] === group.head) return null
    clause = passage.quoted[at] !== null || isVerb
  }
  return clause ? { rule: 'clause', spans: contentOf(passage, end, to) } : null
}

function isNamed({ subject }: CueSetting, at: number): boolean {
  return subject !== null && at >= subject.subject.from && at < subject.subject.to
}

/** The clause or infinitive that hangs on the verb behind it, where the verb takes such a one. */
function clauseAt(setting: CueSetting, child: number): Reported | null {
  const { passage, tree, frames, group } = setting
  const { words } = passage.lexicon
  const relation = tree.relations[child] ?? ''
  const first = tree.firsts[child] ?? child
  const opener = pastPreposition(setting, firstWord(passage, first, child))
  const lower = lowerAt(passage, opener)
  // «un gasto (que se incluye …)»: what stands in brackets tells of the word before them.
  if (lowerAt(passage, opener - 1) === '(' && passage.quoted[opener] === passage.quoted[setting.group.head]) return null
  const end = clauseEnd(setting, child)
  // "said | if the talks failed, sanctions would follow": what opens a clause within the clause asks nothing.
  const condition = words.questionComplementisers.has(lower) && opensInner(tree, opener, child)
  if (condition && frames.has('that') && /^(?:ccomp|advcl|parataxis)/.test(relation) && isClause(tree, child))
    return { rule: 'clause', spans: contentOf(passage, opener, end) }
  const question = words.questionComplementisers.has(lower) || words.interrogatives.has(lower)
  // «advirtió de una intervención | si hay protestas»: a condition of what a preposition of the verb brings up.
  if (question && isGoverned(passage, tree, group, opener)) return null
  const marked =
    !isConcession(passage, opener) && (words.complementisers.has(lower) || words.questionComplementisers.has(lower))
  const pronoun = /^PRON/.test(tree.tags[opener] ?? '') || relation === 'acl:relcl'
  if (marked && !pronoun && frames.has('that') && /^(?:ccomp|advcl|csubj|xcomp|conj|acl)/.test(relation))
    return { rule: 'clause', spans: contentOf(passage, opener + 1, end), asks: question }
  // «ha declarado este martes | haber recibido»: right behind a word and no mark, whatever the tree makes of it.
  const loose = relation === 'parataxis' || relation === 'obj'
  const joined = loose && isInfinitive(tree, child) && passage.tokens[first - 1]?.kind === 'word'
  // "denied | taking bribes", "reported | hearing explosions"
  const named = setting.subject !== null && !setting.subject.shared
  const doing =
    named && frames.has('doing') && /^[cx]comp$/.test(relation) && /^(?:VERB|AUX)\.Ger/.test(tree.tags[child] ?? '')
  if (doing && first >= setting.end) return { rule: 'infinitive', spans: contentOf(passage, first, end) }
  if (relation === 'ccomp' || joined || (relation === 'parataxis' && frames.has('bare'))) {
    if (isInfinitive(tree, child))
      return frames.has('to') || frames.has('someone-to')
        ? { rule: 'infinitive', spans: contentOf(passage, opener, end) }
        : null
    if (question && frames.has('that')) return { rule: 'clause', spans: contentOf(passage, opener, end), asks: true }
    const bare = frames.has('bare') || (frames.has('that') && relation === 'ccomp')
    // "says it | backs the plan": a word with a subject of its own is a verb, whatever its tag.
    const hasSubject = (tree.children[child] ?? []).some((at) => at < child && tree.relations[at] === 'nsubj')
    return bare && child > group.to && (isClause(tree, child) || hasSubject)
      ? { rule: 'clause', spans: contentOf(passage, bareStart(setting, opener), end) }
      : null
  }
  const predicate = relation === 'xcomp' && child >= group.to && /^(?:ADJ|NOUN|VERB\.Part)/.test(tree.tags[child] ?? '')
  if (predicate && saysOneself(setting)) return { rule: 'clause', spans: contentOf(passage, first, setting.to) }
  // «esperan para cruzar»: behind another preposition an infinitive tells what for.
  const behindComma =
    passage.language.attributionWords.commaBeforeClause === true && lowerAt(passage, opener - 1) === ','
  // « a dit | ne pas être au courant »: what somebody says to be, whatever the tree makes of it.
  const copular =
    relation === 'obl' &&
    (tree.children[child] ?? []).some((at) => tree.relations[at] === 'cop' && /\.Inf/.test(tree.tags[at] ?? ''))
  const beside =
    relation === 'xcomp' ||
    copular ||
    (relation === 'advcl' && (opener === setting.end || behindComma) && words.infinitiveMarkers.has(lower))
  if (beside && isInfinitive(tree, child) && (frames.has('to') || frames.has('someone-to'))) {
    const leads = tree.heads[opener] === child && (words.infinitiveMarkers.has(lower) || words.prepositions.has(lower))
    const start = leads ? opener + 1 : opener
    return { rule: 'infinitive', spans: contentOf(passage, start, end) }
  }
  return null
}

/** Whether a word opens a clause that hangs on another, before that one's own words. */
function opensInner(tree: PassageTree, opener: number, clause: number): boolean {
  const inner = tree.heads[opener] ?? -1
  return (
    inner !== clause &&
    inner > opener &&
    inner < clause &&
    tree.heads[inner] === clause &&
    /^advcl/.test(tree.relations[inner] ?? '')
  )
}

/** « se dit garante de la paix », «si dichiara neutrale»: what somebody says to be. */
function saysOneself({ passage, tree, group }: CueSetting): boolean {
  const { sayingOneself = [], reflexives } = passage.language.attributionWords
  if (!group.readings.some(({ verb }) => sayingOneself.includes(verb.lemma))) return false
  return (tree.children[group.head] ?? []).some((at) => at < group.head && reflexives.includes(lowerAt(passage, at)))
}

/** «advirtió | de | que podría haber muertos»: a preposition before the conjunction is no part of what is said. */
function pastPreposition({ passage, group }: CueSetting, at: number): number {
  const { prepositions, complementisers } = passage.lexicon.words
  const lower = lowerAt(passage, at)
  // «esperaron hasta que», «buttato via prima che»: that is another conjunction; «piden para que se abra» tells what is asked for.
  const { joiningWords, purposeWords = [] } = passage.language.attributionWords
  const asks = purposeWords.includes(lower) && group.readings.every(({ verb }) => verb.act === 'demand')
  const other = joiningWords.includes(lower) && !asks
  const joined = prepositions.has(lower) && !complementisers.has(lower) && !other
  return joined && complementisers.has(lowerAt(passage, at + 1)) ? at + 1 : at
}

/**
 * Where a clause without a word that opens it begins: what the tree makes an object of a verb that has none ("says the talks |
 * are over") is the subject of the clause.
 */
function bareStart({ passage, tree, group, end, frames }: CueSetting, opener: number): number {
  const takes = frames.has('object') || frames.has('someone-to') || isAddressing(passage, group)
  for (let at = end; at < opener && !takes; at++) {
    const above = dependentOf(tree, group.head, at)
    if (
      above !== null &&
      (tree.firsts[above] ?? above) === at &&
      /^(?:obj|iobj|nsubj|dep)/.test(tree.relations[above] ?? '') &&
      !/^PRON/.test(tree.tags[above] ?? '')
    )
      return at
  }
  return opener
}

/** The first token behind verb and subject that is part of no adverbial or addressee of the verb. */
function afterDependents({ passage, tree, group, end, to }: CueSetting): number {
  let at = end
  while (at < to) {
    const above = dependentOf(tree, group.head, at)
    const relation = above === null ? '' : (tree.relations[above] ?? '')
    const skips = above !== null && /^(?:obl|advmod|iobj|obj|expl|nsubj|discourse|compound)/.test(relation)
    const opens =
      passage.lexicon.words.complementisers.has(lowerAt(passage, at)) && !/^(?:PRON|ADP)/.test(tree.tags[at - 1] ?? '')
    if (!skips || opens || passage.quoted[at] !== null) break
    const last = beforeClause(passage, tree, at, tree.lasts[above] ?? at)
    if (containsQuoteOrColon(passage, at, last)) break
    at = last + 1
    if (lowerAt(passage, at) === ',' && dependentSkips(tree, group.head, at + 1)) at++
  }
  const tagged = afterLinkTag(passage, at, to)
  if (lowerAt(passage, tagged) === ':' || passage.quoted[tagged]) at = tagged
  return lowerAt(passage, at) === ',' && passage.quoted[at + 1] ? at + 1 : at
}

/** «sagte zu den Vorwürfen, | dass …»: what a conjunction opens behind an adverbial is no part of it, whatever the tree makes of it. */
function beforeClause(passage: Passage, tree: PassageTree, from: number, last: number): number {
  const { complementisers } = passage.lexicon.words
  for (let at = from + 1; at <= last; at++) {
    const opens = tree.tags[at]?.startsWith('SCONJ') || isToldTo(passage, tree, tree.heads[at] ?? -1, at)
    if (!complementisers.has(lowerAt(passage, at)) || !opens) continue
    return lowerAt(passage, at - 1) === ',' ? Math.max(from, at - 2) : at - 1
  }
  return last
}

function containsQuoteOrColon(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (passage.quoted[at] !== null || lowerAt(passage, at) === ':') return true
  return false
}

function dependentSkips(tree: PassageTree, head: number, at: number): boolean {
  const above = dependentOf(tree, head, at)
  return above !== null && /^(?:obl|advmod)/.test(tree.relations[above] ?? '')
}
