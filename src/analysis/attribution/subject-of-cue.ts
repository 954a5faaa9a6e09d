import { isJoinedPronoun } from '../lexicon.ts'
import { agrees } from './agreement.ts'
import { asWordBefore } from './as-word.ts'
import { asideSubject } from './aside-subject.ts'
import { countedSpeakers } from './counted-speakers.ts'
import { isSaid, pronounBack, standsInverted } from './cue-setting.ts'
import { withItsNoun } from './its-noun.ts'
import { mediaBefore } from './listed-name.ts'
import { mouthpieceOf } from './mouthpiece.ts'
import { nameBehindOccasion } from './name-behind-occasion.ts'
import { nameBehindPlace, nameWithArticle } from './name-behind-place.ts'
import type { Range } from './noun-phrase.ts'
import { isOfNounBefore } from './participle-of-noun.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { quotedSpeaker } from './quoted-speaker.ts'
import { isReportingNoun } from './reporting-noun.ts'
import { clauseSubject } from './shared-subject.ts'
import { speakingFrom } from './speaking-from.ts'
import { isSomebody } from './speechless.ts'
import { phraseSubject, type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBeforeInsertion } from './subject-before-insertion.ts'
import { subjectBeforeRelative } from './subject-before-relative.ts'
import { subjectBehindSetting } from './subject-behind-setting.ts'
import { subjectBeside } from './subject-beside-verb.ts'
import { isLeadingObject } from './subject-by-case.ts'
import { mayStandAsSubject } from './subject-place.ts'
import { withTail } from './subject-words.ts'
import { ownerOf } from './tree-noun.ts'
import { hasRelativeAdverb, isDashOrComma, isDoneTo, isImpersonal, leftEdge, onlyMarks } from './tree-shapes.ts'
import { invertedSubject, type TreeSubject, treeSubject } from './tree-subject.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words may tell of somebody new before a verb. */
const longestNew = 10

/** Who is told by the words around a cue to say what it reports; null where nobody is. */
export function subjectOf(passage: Passage, tree: PassageTree, group: VerbGroup): TreeSubject | null {
  const mouthpiece = mouthpieceOf(passage, tree, group)
  if (mouthpiece !== null) return { subject: mouthpiece, shared: false }
  const found = anySubject(passage, tree, group)
  if (found !== null && isOfNounBefore(passage, tree, group, found.subject)) return null
  if (found !== null && isTopic(passage, found.subject)) return null
  const number = group.shape === 'finite' && !group.passive ? group.number : null
  if (found === null) {
    const body = speakingFrom(passage, tree, group)
    return body && { subject: body, shared: false }
  }
  const { subject } = found
  // « les études, qui datent de mai, font | état de »: a word of the cue is nobody's name.
  if (subject.from > group.from && group.cue?.some(({ from, to }) => subject.from < to && from < subject.to))
    return null
  if (subject.kind === 'relative') return withAntecedent(passage, found, number)
  if (subject.kind === 'pronoun') return found
  // «sarà il nuovo presidente | ha annunciato»: words with a verb of their own are no subject.
  if (holdsClause(passage, tree, subject) || isBeforeColon(passage, subject, group)) return null
  if (agrees(passage, subject, number)) return found
  const inverted = invertedSubject(passage, tree, group)
  const fits = inverted !== null && agrees(passage, inverted, number) && !holdsClause(passage, tree, inverted)
  return fits ? { subject: inverted, shared: false } : null
}

/** «este | domingo»: a word that only points, before a day. */
function isOfDay(passage: Passage, { from, to }: Subject): boolean {
  const { determiners, demonstratives } = passage.lexicon.words
  const lower = lowerAt(passage, from)
  return (
    to - from === 1 &&
    (determiners.has(lower) || demonstratives.has(lower)) &&
    passage.nouns.calendar.has(lowerAt(passage, to))
  )
}

/** A relative pronoun with what it stands for: null where that disagrees with its verb; nobody in « l'ennemi des | Frères, qui dénonce ». */
function withAntecedent(
  passage: Passage,
  found: TreeSubject,
  number: 'singular' | 'plural' | null,
): TreeSubject | null {
  const { antecedent } = found.subject
  if (antecedent === null) return found
  const { pluralDeterminers } = passage.language.attributionWords
  const several = number === 'singular' && pluralDeterminers.includes(lowerAt(passage, antecedent.from - 1))
  if (several) return { ...found, subject: { ...found.subject, antecedent: null } }
  return agrees(passage, antecedent, number) ? found : null
}

/** «Respecto al alcalde, aseguran que …»: what is spoken of, whatever the tree makes of it; not « Jusqu'à dix témoins disent ». */
function isTopic(passage: Passage, { kind, from, to }: Subject): boolean {
  const { prepositions, genitives } = passage.lexicon.words
  const [first, second] = [lowerAt(passage, from), lowerAt(passage, from + 1)]
  const counts = passage.tokens.slice(from, to).some((token) => token.kind === 'number')
  return kind === 'phrase' && prepositions.has(first) && prepositions.has(second) && !genitives.has(second) && !counts
}

/** « laisse | -t-il | entendre »: the pronoun between the words of a cue. */
export function pronounAmid(passage: Passage, { cue = [] }: VerbGroup): Subject | null {
  for (const [i, { to }] of cue.entries())
    if (cue[i + 1]?.from === to + 1 && isJoinedPronoun(lowerAt(passage, to), passage.lexicon))
      return { from: to, to: to + 1, kind: 'pronoun', antecedent: null }
  return null
}

/** Whether a phrase has a finite verb outside a relative clause. */
function holdsClause(passage: Passage, tree: PassageTree, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (passage.lexicon.words.relativePronouns.has(lowerAt(passage, at)) || passage.quoted[at] !== null) return false
    if (/^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '') && !/^acl/.test(tree.relations[at] ?? '')) return true
  }
  return false
}

/** «credeva di essere il prossimo: rinunciò»: what stands before a colon belongs to the verb before it. */
function isBeforeColon(passage: Passage, subject: Subject, group: VerbGroup): boolean {
  for (let at = subject.to; at < group.from; at++)
    if (lowerAt(passage, at) === ':' && passage.quoted[at] === null) return true
  return false
}

/** Of two that begin with the same word the usual one has what tells more of it. */
function anySubject(passage: Passage, tree: PassageTree, group: VerbGroup): TreeSubject | null {
  const usual = usualSubject(passage, tree, group)
  const counted = countedSpeakers(passage, tree, group)
  // «16.000 Menschen sicherte der Rat zu, …»: where words are put first freely, the subject may stand behind.
  const behind = usual !== null && usual.subject.from > group.from && passage.language.attributionWords.asidesInvert
  const within = usual === null || usual.shared || (!behind && usual.subject.from > (counted?.from ?? 0))
  if (counted !== null && within) return { subject: counted, shared: false }
  const before = subjectBeforeInsertion(passage, tree, group)
  return before === null || usual?.subject.from === before.from ? usual : { subject: before, shared: false }
}

function usualSubject(passage: Passage, tree: PassageTree, group: VerbGroup): TreeSubject | null {
  const amid = pronounAmid(passage, group)
  if (amid !== null) return { subject: amid, shared: false }
  const quoted = quotedSpeaker(passage, tree, group)
  if (quoted !== null) return { subject: quoted, shared: false }
  const told = subjectBeforeRelative(passage, tree, group)
  if (told !== null) return { subject: told, shared: false }
  const opened = nameBehindOccasion(passage, tree, group)
  if (opened !== null) return { subject: opened, shared: false }
  const aside = asideSubject(passage, tree, group)
  if (aside !== null) return { subject: aside, shared: false }
  const done = group.passive && !group.readings.every(({ verb }) => verb.passiveSpeaks)
  const hung = treeSubject(passage, tree, group.governor ?? group.head, done)
  const own = hung !== null && isOutsideBracket(passage, hung.subject, group) ? null : withoutName(passage, group, hung)
  const fresh = own === null || own.shared ? newSubject(passage, tree, group) : null
  if (fresh !== null) return { subject: fresh, shared: false }
  const beside = subjectBeside(passage, tree, group, own)
  if (beside !== null) return { subject: beside, shared: false }
  const [from, to] = sentenceAt(passage, group.head)
  const as = asWordBefore(passage, group.from) !== null
  const outside = as && own !== null && own.subject.to < group.from
  if (own !== null && !own.shared && !outside && !isOfOtherClause(passage, tree, group, own.subject)) {
    const tells = isBehindQuotation(passage, own.subject) && !isSomebody(passage, tree, own.subject)
    const subject = (tells ? teller(passage, tree, group, to) : null) ?? own.subject
    return { ...own, subject: withItsNoun(passage, tree, group, subject, [from, to]) }
  }
  const before = group.from - 1
  const between = afterQuotedWords(passage, group, from)
  if (between !== null && group.shape === 'finite' && !group.passive)
    return { subject: teller(passage, tree, group, to) ?? between, shared: false }
  const behindWords =
    pronounBack(passage, tree, group) !== null || (before >= from && followsWords(passage, tree, group, from))
  const impersonal = isImpersonal(tree, group.head)
  if (behindWords && group.shape === 'finite' && !group.passive && !impersonal) {
    const [limit, plural] = [Math.min(to, group.to + 60), group.number !== 'singular']
    const inverted =
      invertedSubject(passage, tree, group) ??
      subjectAfter(passage, group.to, limit, plural) ??
      subjectBehindSetting(passage, tree, group.to, limit, plural)
    if (inverted !== null) {
      const whole = withItsNoun(passage, tree, group, inverted, [from, to])
      return { subject: { ...whole, ...withTail(passage, tree, whole) }, shared: false }
    }
  }
  if (own?.shared || group.passive || impersonal) return own
  if (group.shape === 'gerund') {
    if (isDoneTo(passage, tree, tree.heads[group.head] ?? -1)) return null
    const teller = tellerBefore(passage, tree, group)
    if (teller !== null) return { subject: phraseSubject(teller), shared: false }
  }
  if (group.shape === 'gerund' || (tree.relations[group.head] === 'conj' && !hasRelativeAdverb(tree, group.head))) {
    const clause = clauseSubject({ passage, group, from })
    return clause && { subject: clause, shared: true }
  }
  if (group.shape !== 'finite') return own
  const named = nameBehindPlace(passage, group, from) ?? nameWithArticle(passage, group, from)
  if (named !== null) return { subject: named, shared: false }
  const media = mediaBefore(passage, from, group.from)
  if (media !== null) return { subject: phraseSubject(media), shared: false }
  const found = subjectBefore(passage, group.from, Math.max(from, group.from - 60))
  // «Este | martes ha anunciado»: what stands before a day is no pronoun.
  if (found !== null && isOfDay(passage, found)) {
    const behind = invertedSubject(passage, tree, group)
    return behind !== null && agrees(passage, behind, group.number) ? { subject: behind, shared: false } : null
  }
  if (found !== null && isLeadingObject(passage, tree, found)) {
    const subject = invertedSubject(passage, tree, group)
    return subject && { subject, shared: false }
  }
  const within =
    found !== null &&
    (passage.quoted[found.from] !== passage.quoted[group.head] ||
      tree.tags[found.from]?.startsWith('ADP') ||
      !mayStandAsSubject(passage, tree, found))
  return found && !within ? { subject: found, shared: false } : null
}

/** «L'accordo regge (ieri Ada ha detto che …)»: what stands before a bracket is no subject of a verb within it. */
function isOutsideBracket(passage: Passage, { to }: Range, { from }: VerbGroup): boolean {
  let open = 0
  for (let at = to; at < from; at++) {
    const lower = lowerAt(passage, at)
    if (lower === '(') open++
    else if (lower === ')' && open > 0) open--
  }
  return open > 0
}

/** « et | des témoins oculaires disent », «e alcuni dicono»: somebody new between a conjunction and the verb, whatever the tree hangs it on. */
function newSubject(passage: Passage, tree: PassageTree, { from, shape, passive, number }: VerbGroup): Subject | null {
  if (shape !== 'finite' || passive) return null
  for (let at = from - 1; at > from - longestNew; at--) {
    if (passage.tokens[at]?.kind !== 'word' || /^(?:VERB\.Fin|AUX|PRON|SCONJ|CCONJ)/.test(tree.tags[at] ?? ''))
      return null
    const indefinite = passage.language.attributionWords.indefinites.includes(lowerAt(passage, at))
    if (!indefinite || !passage.lexicon.words.coordinators.has(lowerAt(passage, at - 1))) continue
    const phrase = { from: at, to: from }
    const many = from - at > 1 || passage.language.attributionWords.quantities.includes(lowerAt(passage, at))
    return many && agrees(passage, phrase, number) && isSomebody(passage, tree, phrase) ? phraseSubject(phrase) : null
  }
  return null
}

/** «coincide con declaraciones del canciller, tildando …»: the one whose words stand right before the comma before a gerund. */
function tellerBefore(passage: Passage, tree: PassageTree, { head, from }: VerbGroup): Range | null {
  if (lowerAt(passage, from - 1) !== ',') return null
  const own = tellerAt(passage, tree, from - 2, head)
  if (own !== null) return own
  // «declaraciones del alcalde, Diego Rand, calificando …»: a name between commas is the same one, whatever the tree hangs it on.
  let comma = from - 2
  while (comma > 0 && isName(passage, comma)) comma--
  const named = comma < from - 2 && lowerAt(passage, comma) === ',' ? tellerAt(passage, tree, comma - 1, head) : null
  return named && { from: named.from, to: from - 1 }
}

/** The one whose words a noun above a token is, where that noun reaches to the token. */
function tellerAt(passage: Passage, tree: PassageTree, at: number, verb: number): Range | null {
  let noun = tree.heads[at] ?? -1
  while (noun >= 0 && !isReportingNoun(passage.language, lowerAt(passage, noun))) noun = tree.heads[noun] ?? -1
  return noun < 0 || (tree.lasts[noun] ?? 0) < at ? null : ownerOf(passage, tree, noun, verb)
}

/** « l'appellent “un héros” »: what is quoted behind a verb of naming is the name, and not who gives it. */
function withoutName(passage: Passage, group: VerbGroup, own: TreeSubject | null): TreeSubject | null {
  const names = group.readings.some(({ verb }) => verb.frames.includes('naming'))
  const quoted = own !== null && own.subject.from >= group.to && passage.quoted[own.subject.from] !== null
  return names && quoted && passage.quoted[group.head] === null ? null : own
}

/** « “…”, la troisième ville du pays, a déclaré X »: behind a quotation and what tells of a word in it, the one behind the verb. */
function teller(passage: Passage, tree: PassageTree, group: VerbGroup, to: number): Subject | null {
  if (!passage.language.attributionWords.asidesInvert) return null
  const behind =
    invertedSubject(passage, tree, group) ??
    subjectAfter(passage, group.to, Math.min(to, group.to + 60), group.number !== 'singular')
  return behind !== null && isSomebody(passage, tree, behind) ? behind : null
}

/** Whether words stand right behind a quotation, but for a comma. */
function isBehindQuotation(passage: Passage, { from }: Range): boolean {
  const last = lowerAt(passage, from - 1) === ',' ? from - 2 : from - 1
  return passage.quoted[from] === null && (passage.quoted[last] ?? null) !== null
}

/** "…", Ada Lind, the mayor, told reporters: what stands between the quotation and its verb. */
function afterQuotedWords(passage: Passage, group: VerbGroup, from: number): Subject | null {
  if (passage.quoted[group.from] !== null) return null
  let start = group.from
  while (start > from && group.from - start < 40 && passage.quoted[start - 1] === null) start--
  if (start === from || passage.quoted[start - 1] === null) return null
  const found = lowerAt(passage, group.from - 1) === ',' ? subjectBefore(passage, group.from, start) : null
  return found?.from === start ? found : null
}

/** «Sie seien außer Gefahr, sagte X»: a subject before the comma before a verb belongs to the finite verb between the two. */
function isOfOtherClause(passage: Passage, tree: PassageTree, group: VerbGroup, subject: Subject): boolean {
  if (subject.to > group.from || lowerAt(passage, group.from - 1) !== ',') return false
  let finite = false
  for (let at = onlyMarks(passage, subject.to, group.from) ? subject.from : subject.to; at < group.from - 1; at++) {
    if (/^(?:PRON.Rel|SCONJ)/.test(tree.tags[at] ?? '')) return false
    finite ||= /^(?:VERB|AUX)\.Fin/.test(tree.tags[at] ?? '')
  }
  return finite && standsInverted(passage, tree, group, subject.from, group.from - 1)
}

/** Whether the words before a verb may be what it reports: a quotation, or a clause that is no part of its own. */
function followsWords(passage: Passage, tree: PassageTree, group: VerbGroup, from: number): boolean {
  const before = group.from - 1
  if (passage.quoted[before] !== passage.quoted[group.from]) return true
  if (!isDashOrComma(passage, before))
    return passage.language.attributionWords.asWords.includes(lowerAt(passage, before))
  if (before - 1 >= from && passage.quoted[before - 1] !== passage.quoted[group.from]) return true
  return isSaid(passage, tree, group, leftEdge(passage, before, from), before)
}
