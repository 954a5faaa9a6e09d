import type { Act } from '../../document/attribution.ts'
import { firstIndex } from '../../document/first-index.ts'
import type { Span } from '../../document/span.ts'
import type { Frame, ReportingVerb } from '../../lang/language.ts'
import { accusation, accusedBy } from './accusation.ts'
import { alongsideBefore } from './alongside.ts'
import { answeredNoun } from './answered-noun.ts'
import { asWordBefore } from './as-word.ts'
import { calledUpon } from './call-upon.ts'
import { withClosedSubject } from './closed-source.ts'
import { toEndOfQuotation } from './content-span.ts'
import { counted } from './counted-object.ts'
import { parenthetical } from './cue-in-parenthesis.ts'
import { type CueSetting, type Reported, settingOf } from './cue-setting.ts'
import type { Found } from './found.ts'
import { isSaidByGathering } from './gathering.ts'
import { beforeNamingWord, namedAround, namedAs, passiveNaming } from './named-as.ts'
import { withoutRemark } from './outlet-remark.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { pointingBack } from './pointing-back.ts'
import { afterQuotation } from './quoted-words.ts'
import { behind } from './reported-clause.ts'
import { naming, object } from './reported-object.ts'
import { saidIn } from './said-in.ts'
import { shownByDocument } from './shown-by-document.ts'
import { shownFrom } from './shown-from.ts'
import { isSomebody, isSpeechless } from './speechless.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subject-of-cue.ts'
import { hasCase } from './subject-place.ts'
import { toldFrom } from './told-from.ts'
import { treeGroupAt } from './tree-group.ts'
import { hasFinite, isImpersonal, isInfinitive, rootOf } from './tree-shapes.ts'
import { ledToSpeak, type TreeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** The attribution that a reporting verb makes, by the tree of its sentence; null where it reports nothing. */
export function byTree(passage: Passage, tree: PassageTree, group: VerbGroup): Found | null {
  const named = passiveNaming(passage, tree, group) ?? answeredNoun(passage, tree, group)
  if (named !== null) return named
  const found = shownFrom(passage, tree, group)
  if (found !== null || group.readings.every(({ verb }) => verb.foundIn && verb.kind === 'writing')) return found
  const gathers = isSaidByGathering(passage, tree, group)
  if (group.shape === 'participle' || (isPurpose(tree, group) && !gathers)) return null
  const governed = gathers ? { ...group, shape: 'finite' as const } : withGovernor(passage, tree, group)
  if (governed === null) return null
  const subject = withClosedSubject(
    passage,
    tree,
    beforeNamingWord(passage, governed, subjectOf(passage, tree, governed)),
  )
  const speaker = subject?.subject.antecedent ?? subject?.subject
  if (speaker && isSpeechless(passage, tree, speaker)) return null
  if (isOnlyWished(passage, governed, subject)) return null
  const setting = settingOf(passage, tree, governed, subject)
  const quoted = afterQuotation(setting)
  // «la foto mostra», "the crack shows": of a thing, such verbs tell what can be seen.
  const shown = quoted === null && governed.readings.every(({ verb }) => verb.shownByThings)
  if (shown && speaker && !subject?.shared && !isSomebody(passage, tree, speaker)) return null
  // «due esempi che mostrano come …»: nor is it somebody for whom nobody can tell what the pronoun stands.
  if (shown && subject && isThatOfAnything(passage, subject.subject)) return null
  const opensWithAs = asWordBefore(passage, setting.start) !== null
  const content =
    quoted ??
    (opensWithAs ? shownByDocument(setting) : null) ??
    (opensWithAs || standsAside(setting) ? parenthetical(setting) : null) ??
    accusation(setting) ??
    accusedBy(setting) ??
    calledUpon(setting) ??
    behind(setting) ??
    parenthetical(setting) ??
    pointingBack(setting) ??
    namedAs(setting) ??
    namedAround(setting) ??
    naming(setting) ??
    shownByDocument(setting) ??
    object(setting) ??
    counted(setting)
  if (content !== null && (isUnclaimedDecision(setting, content) || isMotive(setting, content))) return null
  const back = content?.rule === 'clause' ? pointingBack(setting) : null
  const own = back ?? content
  return own === null || (own.spans.length === 0 && own.rule !== 'back') ? null : foundOf(setting, own)
}

/** « une loi qui garantisse le droit de … »: a subjunctive in a relative clause tells what something should be, where it is no mood of reporting. */
function isOnlyWished(passage: Passage, { head, from, to }: VerbGroup, subject: TreeSubject | null): boolean {
  if (subject?.subject.kind !== 'relative' || passage.language.attributionWords.reportedMood) return false
  for (let at = from; at < to; at++) {
    const finite = passage.lexicon.verbForms(lowerAt(passage, at)).filter(({ person }) => person !== null)
    if (finite.length > 0 && at <= head) return finite.every(({ mood }) => mood === 'subjunctive')
  }
  return false
}

/** A pronoun that may stand for a thing as well («che», «lo cual», not «quien»), where nobody can tell for what it does. */
export function isThatOfAnything(passage: Passage, { kind, antecedent, from }: Subject): boolean {
  const { complementisers, determiners, cliticPronouns } = passage.lexicon.words
  const before = lowerAt(passage, from - 1)
  const anything = complementisers.has(lowerAt(passage, from)) || determiners.has(before) || cliticPronouns.has(before)
  return kind === 'relative' && antecedent === null && anything
}

/** «Los vecinos, afirmó, son nuestros amigos»: between commas, whatever the tree hangs on it. */
function standsAside({ passage, tree, group, subject, start, end }: CueSetting): boolean {
  // «heißt es, …»: nobody is behind it.
  const somebody = subject?.subject.kind === 'phrase' || isPerson(passage, subject?.subject.from ?? -1)
  const inverted = subject !== null && !subject.shared && subject.subject.from >= group.to && somebody
  const between = lowerAt(passage, start - 1) === ',' && lowerAt(passage, end) === ','
  // «Significa, ha detto X, che …»: what a conjunction opens is told by it, and no relative clause.
  if (inverted && /^SCONJ/.test(tree.tags[end + 1] ?? '')) return false
  return between && (subject === null || inverted)
}

function isPerson(passage: Passage, at: number): boolean {
  const stands = passage.nouns.pronouns.get(lowerAt(passage, at))
  return stands !== undefined && stands !== 'thing'
}

/**
 * «… e rinunciò a», «richiede tempo»: where subjects are left out, a decision is somebody's only where they are named beside it, and so is a
 * demand that things may make as well.
 */
function isUnclaimedDecision({ passage, group, subject }: CueSetting, { rule }: Reported): boolean {
  const needs = group.readings.every(({ verb }) => verb.shownByThings && verb.act === 'demand')
  const decides = needs || group.readings.every(({ verb }) => verb.kind === 'decision')
  const loose = subject === null || subject.shared
  return (
    decides &&
    loose &&
    (rule === 'infinitive' || rule === 'object') &&
    passage.language.closedClasses.dropsSubject === true
  )
}

/** « Craignant des incidents, la ville a fermé le pont »: a thought that a gerund gives as the motive of a deed is no statement. */
function isMotive({ group }: CueSetting, { rule }: Reported): boolean {
  return group.shape === 'gerund' && rule === 'object' && group.readings.every(({ verb }) => verb.kind === 'thought')
}

/** The cue of the reporting verb at `head`, with a finite form and a frame for quotations, whatever it reports. */
export function treeCueAt(passage: Passage, tree: PassageTree, head: number): Found | null {
  const group = treeGroupAt(passage, tree, head)
  if (group === null || group.shape !== 'finite' || group.passive) return null
  const setting = settingOf(passage, tree, group, subjectOf(passage, tree, group))
  return setting.frames.has('quote') ? foundOf(setting, { rule: 'quotation', spans: [] }) : null
}

/** «per chiedere aiuto», « pour démentir »: an infinitive that only tells what for, of which nobody says that it was done. */
function isPurpose(tree: PassageTree, { shape, head }: VerbGroup): boolean {
  const above = tree.heads[head] ?? -1
  const depends = /^(?:advcl|acl|nmod|obl)/.test(tree.relations[head] ?? '')
  return shape === 'infinitive' && depends && ledToSpeak(tree, head, above) === null
}

/** The same, where the preposition says so, and nothing but what for: «strumento per dimostrare che». */
export function isForPurpose(passage: Passage, tree: PassageTree, group: VerbGroup): boolean {
  const { prepositions, infinitiveMarkers } = passage.lexicon.words
  const opener = lowerAt(passage, tree.firsts[group.head] ?? group.head)
  return isPurpose(tree, group) && prepositions.has(opener) && !infinitiveMarkers.has(opener)
}

/** "stopped short of criticising", "avoided blaming": what somebody just does not say. */
function isAvoided(passage: Passage, tree: PassageTree, { shape, head }: VerbGroup): boolean {
  const { avoiding = [] } = passage.language.attributionWords
  if (shape !== 'gerund' || avoiding.length === 0) return false
  let above = tree.heads[head] ?? -1
  if (above >= 0 && !/^VERB/.test(tree.tags[above] ?? '')) above = tree.heads[above] ?? -1
  return above >= 0 && passage.lexicon.verbForms(lowerAt(passage, above)).some(({ lemma }) => avoiding.includes(lemma))
}

/** «ha continuato a dire», "declined to say": the cue begins with the verb that governs the infinitive. */
function withGovernor(passage: Passage, tree: PassageTree, group: VerbGroup): VerbGroup | null {
  if (isAvoided(passage, tree, group)) return null
  if (tree.relations[group.head] !== 'xcomp') return group
  const governor = tree.heads[group.head] ?? -1
  if (governor < 0 || governor > group.from || !/^(?:VERB|AUX)/.test(tree.tags[governor] ?? '')) return group
  const { continuing, declining } = passage.language.attributionWords
  const forms = passage.lexicon.verbForms(lowerAt(passage, governor))
  if (forms.some(({ lemma }) => passage.language.attributionWords.unrealised.includes(lemma))) return null
  const carries = forms.some(({ lemma }) => continuing.includes(lemma) || declining.includes(lemma))
  if (!carries && treeGroupAt(passage, tree, governor) !== null) return null
  // « l'objectif à peine voilé de proposer »: a participle without an auxiliary governs nothing that is said.
  if (/\.Part/.test(tree.tags[governor] ?? '') && !hasFinite(tree, governor)) return group
  // «hanno costretto la ministra a confermare»: who is led to speak is no part of the cue.
  const led = (tree.children[governor] ?? []).some(
    (at) => at > governor && at < group.from && /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? ''),
  )
  if (led) return group
  // «su tarea, que le ha llevado a denunciar»: nor is it the subject who speaks, where a pronoun stands for who is led.
  if (!carries && isLedPronoun(passage, tree, governor)) return null
  const between = group.from - governor
  if (between > 4) return group
  let from = governor
  while (tree.heads[from - 1] === governor && /^(?:aux|advmod|expl)/.test(tree.relations[from - 1] ?? '')) from--
  // «il rischio di sentirsi rispondere»: an infinitive is none the less one behind another.
  const shape = isInfinitive(tree, governor) ? 'infinitive' : 'finite'
  return { ...group, from, cue: [{ from, to: group.to }], shape, governor }
}

/** Whether a weak pronoun that is no reflexive stands before a verb above an infinitive: «le ha llevado a denunciar». */
function isLedPronoun(passage: Passage, tree: PassageTree, governor: number): boolean {
  const { reflexives, pointingBack } = passage.language.attributionWords
  return (tree.children[governor] ?? []).some((at) => {
    const lower = lowerAt(passage, at)
    const clitic = at < governor && passage.lexicon.words.cliticPronouns.has(lower) && /^PRON/.test(tree.tags[at] ?? '')
    return (
      clitic && /^i?obj/.test(tree.relations[at] ?? '') && !reflexives.includes(lower) && !pointingBack.includes(lower)
    )
  })
}

function foundOf(setting: CueSetting, content: Reported): Found | null {
  const { passage, group, subject, start } = setting
  const reading = group.readings.find(({ verb }) => fits(content.rule, verb.frames)) ?? group.readings[0]
  if (reading === undefined) return null
  const impersonal =
    subject !== null &&
    passage.language.attributionWords.impersonals.includes(lowerAt(passage, subject.subject.from)) &&
    subject.subject.to - subject.subject.from === 1
  const unsaid = impersonal || isObjectOfItsClause(setting, content)
  // «si legge | in una nota»: the pronoun may be a word of the cue.
  const anyone =
    subject === null && passage.language.attributionWords.impersonals.includes(lowerAt(passage, group.from))
  const nobody = impersonal || anyone || (group.passive && subject === null)
  const own =
    subject !== null && !subject.shared && !unsaid
      ? subject.subject
      : nobody
        ? (saidIn(passage, setting.tree, group) ?? (impersonal ? toldFrom(passage, group.to) : null))
        : null
  const missing = own !== null ? 'none' : unsaid ? 'unsaid' : whyMissing(setting)
  if (missing === null) return null
  return {
    passage,
    rule: content.rule,
    source: own,
    subject: own,
    clauseSubject: missing === 'shared' ? (subject?.subject ?? null) : null,
    missing,
    cue: { from: group.from, to: group.to },
    cueParts: group.cue,
    content: withoutRemark(passage, setting.tree, group, { ...content, spans: wordsSaid(setting, content) }),
    act: actOf(reading.verb, content),
    verb: reading.verb,
    number: group.number,
    gerund: group.shape === 'gerund',
    begins: start,
  }
}

function wordsSaid(setting: CueSetting, content: Reported): readonly Span[] {
  return content.rule === 'clause' ? toEndOfQuotation(setting.passage, withoutOpener(setting, content)) : content.spans
}

/**
 * «l'intervento, che definisce “illegale”», «intereses en Libia, que desea defender»: where subjects are left out and the words
 * that are reported lack an object, the relative pronoun may be it, and somebody else speaks.
 */
function isObjectOfItsClause(
  { passage, tree, group, subject, frames }: CueSetting,
  { rule, spans }: Reported,
): boolean {
  const { dropsSubject } = passage.language.closedClasses
  if (!dropsSubject || subject?.subject.kind !== 'relative' || subject.shared || group.shape !== 'finite') return false
  if (!passage.lexicon.words.complementisers.has(lowerAt(passage, subject.subject.from))) return false
  if (rule === 'infinitive') {
    const { antecedent } = subject.subject
    const root = antecedent && rootOf(tree, antecedent)
    const thing = root !== null && hasCase(tree, root) && passage.nouns.kindsOf(lowerAt(passage, root)).length === 0
    return thing && onlyVerbs(tree, tokensWithin(passage, spans))
  }
  const names = frames.has('naming') || group.readings.every(({ verb }) => verb.kind === 'thought')
  if (!names || rule === 'clause') return false
  for (const at of tokensWithin(passage, spans)) if (passage.quoted[at] === null) return false
  const { reflexives } = passage.language.attributionWords
  return !(tree.children[group.head] ?? []).some((at) => {
    const lower = lowerAt(passage, at)
    return at < group.head && passage.lexicon.words.cliticPronouns.has(lower) && !reflexives.includes(lower)
  })
}

/** Whether there are at most two words, verbs all. */
function onlyVerbs(tree: PassageTree, words: Iterable<number>): boolean {
  let count = 0
  for (const at of words) if (++count > 2 || !/^(?:VERB|AUX)/.test(tree.tags[at] ?? '')) return false
  return true
}

/** The tokens from the first of some spans to the last, one by one: who asks mostly needs no more than the first. */
function* tokensWithin({ tokens }: Passage, spans: readonly Span[]): Generator<number> {
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]
  for (let at = firstIndex(tokens, (token) => token.start >= start); at < tokens.length; at++) {
    if ((tokens[at]?.end ?? end + 1) > end) return
    yield at
  }
}

/** «dijeron a la radio | que | han llegado»: the conjunction that opens a clause is no part of it, whatever its tag. */
function withoutOpener({ passage, tree, frames }: CueSetting, { spans }: Reported): readonly Span[] {
  const [first, ...rest] = spans
  const at = first === undefined ? -1 : firstIndex(passage.tokens, ({ start }) => start >= first[0])
  const [opener, next] = [passage.tokens[at], passage.tokens[at + 1]]
  const { complementisers } = passage.lexicon.words
  if (first === undefined || !opener || !next || !frames.has('that') || next.start >= first[1]) return spans
  // "says that is wrong", «ha chiesto che cosa»
  const tag = tree.tags[at + 1] ?? ''
  // "told local reporters | that | the vote was over": before an article or a pronoun it is none of them.
  const opens = passage.language.closedClasses.dropsSubject ? !/^NOUN/.test(tag) : /^(?:DET|PRON|PROPN)/.test(tag)
  if (!opens) return spans
  return complementisers.has(opener.lower) ? [[next.start, first[1]], ...rest] : spans
}

function whyMissing({ passage, tree, group, subject }: CueSetting): Found['missing'] | null {
  if (group.passive && subject === null) return 'unsaid'
  if (subject === null && alongsideBefore(passage, group.from) !== null) return 'shared'
  if (subject?.shared || group.shape === 'gerund' || tree.relations[group.head] === 'conj') return 'shared'
  const isSubject = (tree.children[group.head] ?? []).some((at) => /^(?:csubj|expl)/.test(tree.relations[at] ?? ''))
  if (group.passive || isSubject || isImpersonal(tree, group.head)) return 'unsaid'
  if (group.shape === 'infinitive') return null
  return passage.language.closedClasses.dropsSubject ? 'implicit' : null
}

function actOf(verb: ReportingVerb, { rule, asks, act }: Reported): Act {
  if (act !== undefined) return act
  if (verb.act === 'ask' && rule === 'infinitive') return 'demand'
  return verb.act === 'demand' && asks ? 'ask' : verb.act
}

const objectFrames: ReadonlySet<Frame> = new Set(['object', 'words', 'count', 'shown'])

function fits(rule: Found['rule'], frames: readonly Frame[]): boolean {
  if (rule === 'quotation' || rule === 'parenthetical') return frames.includes('quote')
  if (rule === 'back') return frames.includes('that')
  if (rule === 'naming') return frames.includes('naming')
  if (rule === 'object') return frames.some((frame) => objectFrames.has(frame))
  if (rule === 'infinitive')
    return frames.some((frame) => frame === 'to' || frame === 'someone-to' || frame === 'doing')
  return frames.includes('that') || frames.includes('bare')
}
