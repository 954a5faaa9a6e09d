import { isMediaName } from '../../lang/media-names.ts'
import { antecedentNoun, maySpeak } from './antecedent.ts'
import { isBehindItsObject, isOfPeopleBefore, isOfVerbBefore } from './borrowed-subject.ts'
import { quotationRange } from './content-span.ts'
import { doerBehind } from './doer-of-passive.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { Subject } from './subject.ts'
import { amongCases, isObjectByForm } from './subject-by-case.ts'
import { hasCase, isBehindPreposition, isJoining, isTime, isToldTo } from './subject-place.ts'
import { phraseOf, subjectWords, withoutRelative } from './subject-words.ts'
import { hasRelativeAdverb, isDoneTo, isFiniteVerb } from './tree-shapes.ts'

/** Names may end as adverbs do («Clemente», "Kelly"), but are shorter. */
const longAdverb = 10

/** The subject that hangs on a verb, or on the verb that this one is coordinated with or depends on. */
export interface TreeSubject {
  readonly subject: Subject
  /** Whether it is the subject of another verb, which this one shares. */
  readonly shared: boolean
}

/** The subject of the verb at `head` by its tree; for a passive the one who did it. Null where there is none. */
export function treeSubject(passage: Passage, tree: PassageTree, head: number, passive: boolean): TreeSubject | null {
  let verb = head
  for (let steps = 0; steps < 6; steps++) {
    const own = ownSubject(passage, tree, verb, passive && verb === head)
    if (
      own !== null &&
      verb !== head &&
      /\.(?:Ger|Part\.Pres)/.test(tree.tags[head] ?? '') &&
      isDoubtful(passage, tree, own, head)
    )
      return null
    if (own !== null) {
      const subject = subjectAt(passage, tree, own, verb)
      return subject && { subject, shared: verb !== head }
    }
    const above = tree.heads[verb] ?? -1
    const relation = tree.relations[verb] ?? ''
    // «il porto resta chiuso e la guardia è accusata»: who does something else is not the one by whom it is done.
    if (above < 0 || passive) return null
    // «ha dato consigli alla banca, suggerendo …»: a gerund is its clause's, and not the nearest noun's.
    const clausal = passage.language.attributionWords.gerundsTakeTheSubject === true
    const tag = tree.tags[verb] ?? ''
    const aside = lowerAt(passage, (tree.firsts[verb] ?? verb) - 1) === ',' || lowerAt(passage, verb - 1) === ','
    const gerund =
      relation === 'acl' &&
      ((clausal && tag.includes('.Ger')) || (tag.includes('.Part.Pres') && (aside || !mayDo(passage, tree, above))))
    // « une loi interdisant de partir »: right behind a thing the participle tells of it, and of nobody.
    if (gerund && !clausal && !aside && above === verb - 1 && verb === head) return null
    // «il rischio di sentirsi rispondere»: a noun does not do what the infinitive behind it tells.
    const told =
      relation === 'acl' && (tree.tags[verb] ?? '').includes('.Inf') && !/^PROPN/.test(tree.tags[above] ?? '')
    // «una denuncia por considerar que»: nor what it does for a reason.
    if (told && (isPurpose(passage, tree, verb) || passage.nouns.kindsOf(lowerAt(passage, above)).length === 0))
      return null
    if (relation === 'acl' && verb === head && above < head && !isFiniteVerb(tree, verb) && !gerund) {
      if (isOfPeopleBefore(passage, tree, above)) return null
      const subject = subjectAt(passage, tree, above, head)
      return (
        subject && { subject: { ...subject, to: Math.min(subject.to, tree.firsts[head] ?? subject.to) }, shared: false }
      )
    }
    const bare = !isFiniteVerb(tree, verb)
    const led = bare && relation !== 'conj' && !isPurpose(passage, tree, verb) ? ledToSpeak(tree, verb, above) : null
    // « fait mine de s'étonner »: what cannot speak is led to nothing.
    if (led !== null && maySpeak(passage, tree, led)) {
      const subject = subjectAt(passage, tree, led, above)
      return subject && { subject, shared: verb !== head }
    }
    const shares =
      relation === 'conj' || (bare && (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp'))
    // «han publicado un escrito en el que | instan»: where subjects are left out, that of the clause around.
    const around = /^acl/.test(relation) && !bare && isBehindItsObject(passage, tree, verb)
    if ((!shares && !gerund && !around) || hasRelativeAdverb(tree, verb)) return null
    verb = gerund || around ? verbAbove(tree, above) : above
    if (verb < 0) return null
  }
  return null
}

/** « une majorité des Libyens | exprimant leur joie »: a noun for somebody, or one with a capital. */
function mayDo(passage: Passage, tree: PassageTree, at: number): boolean {
  return maySpeak(passage, tree, at) || isName(passage, at)
}

/**
 * Whether the subject of a clause is rather no subject of the gerund behind it: «furono saccheggiati testimoniando che», and,
 * where subjects are left out, what stands right before it, «ha appoggiato il presidente | criticando».
 */
function isDoubtful(passage: Passage, tree: PassageTree, subject: number, gerund: number): boolean {
  const verb = tree.heads[subject] ?? -1
  if (isDoneTo(passage, tree, verb)) return true
  const beside = subject > verb && (tree.lasts[subject] ?? subject) + 1 === (tree.firsts[gerund] ?? gerund)
  return beside && passage.language.closedClasses.dropsSubject === true
}

/** «per poi marciare»: an infinitive behind a preposition that opens nothing said. */
function isPurpose(passage: Passage, tree: PassageTree, verb: number): boolean {
  const { words } = passage.lexicon
  const opener = lowerAt(passage, tree.firsts[verb] ?? verb)
  return words.prepositions.has(opener) && !words.infinitiveMarkers.has(opener)
}

/** The verb whose clause holds a noun; none is -1. */
function verbAbove(tree: PassageTree, noun: number): number {
  let at = noun
  for (let steps = 0; at >= 0 && steps < 6; steps++, at = tree.heads[at] ?? -1)
    if (/^(?:VERB|AUX)/.test(tree.tags[at] ?? '')) return at
  return -1
}

/** «hanno portato il ministro a confermare»: the object of the verb above an infinitive that follows it. */
export function ledToSpeak(tree: PassageTree, verb: number, above: number): number | null {
  if (!tree.tags[verb]?.includes('.Inf') || tree.relations[verb] === 'ccomp') return null
  const object = (tree.children[above] ?? []).find((at) => at > above && at < verb && tree.relations[at] === 'obj')
  return object !== undefined &&
    /^(?:NOUN|PROPN)/.test(tree.tags[object] ?? '') &&
    (tree.lasts[object] ?? 0) >= (tree.firsts[verb] ?? 0) - 2
    ? object
    : null
}

/**
 * The subject behind a verb whose words stand before it («…», ha detto una delle firmatarie): the noun that would be its
 * object in another place.
 */
export function invertedSubject(
  passage: Passage,
  tree: PassageTree,
  group: { readonly head: number; readonly from: number; readonly to: number },
): Subject | null {
  const at = (tree.children[group.head] ?? []).find(
    (child) =>
      child > group.from &&
      /^(?:obj|obl|xcomp|nmod|appos|dep)$/.test(tree.relations[child] ?? '') &&
      (/^(?:NOUN|PROPN|DET|NUM)/.test(tree.tags[child] ?? '') || passage.nouns.pronouns.has(lowerAt(passage, child))) &&
      !hasCase(tree, child) &&
      !isPreposition(passage, child),
  )
  if (at === undefined || !mayBeSubject(passage, tree, at, group.head)) return null
  const subject = subjectAt(passage, tree, at, group.head)
  const words = subject && { ...subject, ...withoutRelative(passage, tree, at, subject) }
  return words && (/^PROPN/.test(tree.tags[at] ?? '') || !hasDay(passage, words)) ? words : null
}

/** «declaró | frente | a los periodistas» */
function isPreposition(passage: Passage, at: number): boolean {
  const { nounPrepositions = [], toWhom = [] } = passage.language.attributionWords
  return nounPrepositions.includes(lowerAt(passage, at)) && toWhom.includes(lowerAt(passage, at + 1))
}

function hasDay(passage: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (passage.nouns.calendar.has(lowerAt(passage, at))) return true
  return false
}

function ownSubject(passage: Passage, tree: PassageTree, verb: number, passive: boolean): number | null {
  const children = tree.children[verb] ?? []
  const wanted = passive ? ['obl:agent'] : ['nsubj', 'nsubj:pass']
  const teller = passive ? undefined : tellerOfThis(passage, tree, verb)
  if (teller !== undefined) return teller
  if (passive && !children.some((at) => tree.relations[at] === 'obl:agent')) return doerBehind(passage, tree, verb)
  const possible = children.filter(
    (child) =>
      wanted.includes(tree.relations[child] ?? '') &&
      (passive || mayBeSubject(passage, tree, child, verb)) &&
      !isOfVerbBefore(tree, child, verb),
  )
  const leading = passive ? null : amongCases(passage, tree, possible, verb)
  if (leading !== null) return leading
  // Of two the nearer one: what stands before a comma is seldom the subject of a verb that has another.
  const [nearest] = possible.sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))
  const [first] = children.filter(
    (child) => wanted.includes(tree.relations[child] ?? '') && !isFrontedGerund(passage, child),
  )
  const inserted =
    nearest !== undefined &&
    first !== undefined &&
    first < nearest &&
    (isInserted(passage, tree, nearest) ||
      isOfRelative(tree, first, nearest) ||
      // «Die Ministerin Ada Lind nannte | Rand | einen …»: what stands right before the verb goes before a name behind it.
      (nearest > verb && (tree.lasts[first] ?? first) === verb - 1 && maySpeak(passage, tree, first)))
  return (inserted ? first : nearest) ?? null
}

/** «Das berichtete die Zeitung»: with a pronoun for what was said before the verb, somebody behind it is its subject. */
function tellerOfThis(passage: Passage, tree: PassageTree, verb: number): number | undefined {
  const { pointingBack, verbSecond } = passage.language.attributionWords
  const children = tree.children[verb] ?? []
  const first = passage.sentences[passage.sentenceOf[verb] ?? -1]?.[0]
  // «…, das berichtete die Zeitung»
  const opens = (at: number) => at === first || (verbSecond && at === verb - 1 && lowerAt(passage, at - 1) === ',')
  if (!children.some((at) => opens(at) && at < verb && pointingBack.includes(lowerAt(passage, at)))) return undefined
  return children.find(
    (at) =>
      at > verb &&
      /^(?:nsubj|obj)$/.test(tree.relations[at] ?? '') &&
      (maySpeak(passage, tree, at) || passage.quoted[at] !== null) &&
      !passage.nouns.calendar.has(lowerAt(passage, at)),
  )
}

/** "People who have fought | other fires | say": what stands right behind a relative clause of the subject belongs to the clause. */
function isOfRelative(tree: PassageTree, subject: number, at: number): boolean {
  const relative = (tree.children[subject] ?? []).some((child) => tree.relations[child] === 'acl:relcl')
  return relative && tree.firsts[at] === (tree.lasts[subject] ?? subject) + 1
}

/** «I deputati, 16 della Lega, chiedono», «El portavoz —un vecino— dijo»: a noun with a comma or a dash on either side. */
function isInserted(passage: Passage, tree: PassageTree, at: number): boolean {
  const first = tree.firsts[at] ?? at
  const last = tree.lasts[at] ?? at
  return [/^,$/u, /^[-–—]$/u].some((mark) => {
    const isMark = (place: number) => mark.test(lowerAt(passage, place))
    return (isMark(first) || isMark(first - 1)) && (isMark(last) || isMark(last + 1))
  })
}

/** What is quoted beside a verb that is not is no subject of it, and neither is a day. */
function mayBeSubject(passage: Passage, tree: PassageTree, at: number, verb: number): boolean {
  const lower = lowerAt(passage, at)
  // «nous dit l'agence», «vous assurant»: a weak pronoun that can be no third person is the one spoken to.
  const anyone = passage.language.attributionWords.impersonals.includes(lower)
  const addressed = passage.lexicon.words.cliticPronouns.has(lower) && !passage.nouns.pronouns.has(lower) && !anyone
  if (addressed && !passage.lexicon.words.relativePronouns.has(lower)) return false
  const { joiningWords, placeWords, objectPronouns } = passage.language.attributionWords
  if (isObjectByForm(passage, tree, at)) return false
  if (objectPronouns.includes(lower) || placeWords.includes(lower) || joiningWords.includes(lower) || lower === '[')
    return false
  // «Esta foto, enviada por X, muestra»: a participle that tells of the noun before it.
  if (/^VERB\.Part/.test(tree.tags[at] ?? '') && lowerAt(passage, at - 1) === ',') return false
  // «al Jazeera dice»: an article, and no preposition.
  if (hasCase(tree, at)) return isMediaName(`${lowerAt(passage, at - 1)} ${lower}`)
  if (isTime(passage, tree, at) || isBehindPreposition(passage, at) || isOpeningAdverb(passage, at)) return false
  if (isFrontedGerund(passage, at) || /^ADV/.test(tree.tags[at] ?? '') || isBeyondComma(passage, tree, at, verb))
    return false
  const quotation = passage.quoted[at]
  if (!quotation || quotation === passage.quoted[verb]) return true
  const [first, last] = [tree.firsts[at] ?? at, tree.lasts[at] ?? at]
  // «“… e Maometto” ammoniva»: the last words of a quotation are no subject of the verb behind it.
  const whole = quotationRange(passage, at)
  if (whole.from < first - 1 || whole.to > last + 2) return false
  const phrase = tree.tags.slice(first, last + 1)
  return last - first < 6 && phrase.every((tag) => !/^(?:VERB|AUX)/.test(tag)) && !/^PRON/.test(tree.tags[at] ?? '')
}

/** «Subsidiariamente pide …»: a long word with the ending of an adverb, where a sentence begins. */
function isOpeningAdverb(passage: Passage, at: number): boolean {
  const opens = passage.sentences[passage.sentenceOf[at] ?? -1]?.[0] === at
  const { lower, text } = passage.tokens[at] ?? { lower: '', text: '' }
  return opens && text.length >= longAdverb && passage.lexicon.isAdverb(lower) && !isName(passage, at + 1)
}

/** «I militari, sostenevano, le stesse forze armate»: what stands behind the comma that closes an aside is not its subject. */
function isBeyondComma(passage: Passage, tree: PassageTree, at: number, verb: number): boolean {
  const first = tree.firsts[at] ?? at
  return first === verb + 2 && lowerAt(passage, verb + 1) === ','
}

/** « Dénonçant un massacre, le parti … »: a gerund that opens the sentence, which a tagger may take for a name. */
function isFrontedGerund(passage: Passage, at: number): boolean {
  const opens = passage.sentences[passage.sentenceOf[at] ?? -1]?.[0] === at
  const forms = opens ? passage.lexicon.verbForms(lowerAt(passage, at)) : []
  return forms.length > 0 && forms.every(({ mood }) => mood === 'gerund')
}

/** The noun phrase that ends right before a relative pronoun or the comma before it. */
function phraseBefore(passage: Passage, tree: PassageTree, at: number): Range | null {
  const last = lowerAt(passage, at - 1) === ',' ? at - 2 : at - 1
  const nominal = (place: number) => /^(?:NOUN|PROPN)/.test(tree.tags[place] ?? '')
  if (last < 0 || !nominal(last) || passage.sentenceOf[last] !== passage.sentenceOf[at]) return null
  let noun = last
  for (let above = tree.heads[noun] ?? -1; above >= 0 && above < noun && nominal(above); above = tree.heads[noun] ?? -1)
    noun = above
  return phraseOf(passage, tree, antecedentNoun(passage, tree, noun, at), last + 1)
}

/** The words of the phrase whose head is the token at `at`, as the subject of `verb`. */
function subjectAt(passage: Passage, tree: PassageTree, at: number, verb: number): Subject | null {
  const tag = tree.tags[at] ?? ''
  if (
    tag.startsWith('PRON.Rel') ||
    (/^(?:PRON|SCONJ)/.test(tag) &&
      passage.lexicon.words.relativePronouns.has(lowerAt(passage, at)) &&
      /^acl/.test(tree.relations[verb] ?? ''))
  ) {
    if (isJoining(passage, at)) return null
    const given = tree.heads[verb] ?? -1
    if (isToldTo(passage, tree, verb, at)) return null
    const noun = given >= 0 && given < at ? antecedentNoun(passage, tree, given, at) : given
    const nominal = /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)/.test(tree.tags[noun] ?? '')
    const antecedent =
      nominal && noun >= 0 && noun < at
        ? phraseOf(passage, tree, noun, tree.firsts[verb] ?? at)
        : phraseBefore(passage, tree, at)
    return { from: at, to: at + 1, kind: 'relative', antecedent }
  }
  const range = subjectWords(passage, tree, at, verb)
  if (range === null) return null
  // «da Odone, che ha criticato»: a relative pronoun, whatever the tree hangs its verb on.
  const alone = range.to - range.from === 1 || lowerAt(passage, range.from + 1) === ','
  const opener = tree.tags[range.from]?.startsWith('PRON') || range.from < at
  if (alone && opener && passage.lexicon.words.relativePronouns.has(lowerAt(passage, range.from)))
    return {
      from: range.from,
      to: range.from + 1,
      kind: 'relative',
      antecedent: phraseBefore(passage, tree, range.from),
    }
  const pronoun =
    range.to - range.from === 1 && passage.lexicon.words.personalPronouns.has(lowerAt(passage, range.from))
  const { from, to } = range
  return { from, to, kind: pronoun ? 'pronoun' : 'phrase', antecedent: null }
}
