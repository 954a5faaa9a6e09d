import type { Entity } from '../../document/entity.ts'
import type { Span } from '../../document/span.ts'
import { overlap } from '../../document/span-arithmetic.ts'
import type { Language } from '../../lang/language.ts'
import { actorBefore } from './actor-before.ts'
import { maySpeak } from './antecedent.ts'
import type { Placed } from './arrange.ts'
import { follows, isClose, sharedWith } from './attributions-before.ts'
import { Cast } from './cast.ts'
import { type Description, describe, type Gender, genderOf } from './description.ts'
import { sharesWithThing } from './done-by-thing.ts'
import type { Found } from './found.ts'
import { linksOf } from './links.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { otherMentions } from './other-mentions.ts'
import { isName, lowerAt, type Passage, sentenceAt, spanOf } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isReportingNoun } from './reporting-noun.ts'
import { isSomebody, isSpeechless } from './speechless.ts'
import { hasCase } from './subject-place.ts'
import { hasFiniteWithin } from './tree-shapes.ts'

/** Who is behind each attribution, by its index, in which words, and all those who speak. */
export interface Speakers {
  readonly speakers: readonly (string | null)[]
  /** The words for the source: its own, or those beside another cue of its sentence that it shares. */
  readonly sources: readonly (readonly Span[])[]
  /** Through whom each attribution reached the report, where its sentence says so. */
  readonly links: readonly (readonly string[])[]
  readonly entities: readonly Entity[]
}

/** Tells who speaks in each attribution, in the order of the text. Better none than a wrong one. */
export function speakersOf(
  placed: readonly Placed[],
  passages: readonly Passage[],
  language: Language,
  outlet: string | null,
): Speakers {
  const cast = new Cast(language)
  const speakers: (string | null)[] = []
  const sources: (readonly Span[])[] = []
  const recent: Recent[] = []
  for (const [i, one] of placed.entries()) {
    const earlier = one.found.missing === 'shared' ? sharedWith(one, i, placed) : null
    const own = earlier === null ? withClauseSubject(one, i, placed) : one
    const speaker = earlier === null ? speakerOf(own, i, placed, speakers, cast, recent) : (speakers[earlier] ?? null)
    speakers.push(speaker)
    sources.push((earlier === null ? null : sources[earlier]) ?? own.source)
    if (speaker !== null && one.nestedIn === null)
      recent.push({ speaker, passage: one.found.passage.index, isPhrase: one.found.rule === 'phrase' })
  }
  const links = linksOf(placed, speakers, cast, outlet)
  for (const { id, span } of otherMentions(passages, cast.knownNames())) cast.mention(id, span)
  return { speakers, sources, links, entities: cast.entities() }
}

/** The same attribution with the subject of its clause as its source, where those words have no other role. */
function withClauseSubject(one: Placed, index: number, placed: readonly Placed[]): Placed {
  const { clauseSubject, passage } = one.found
  const span = clauseSubject ? spanOf(passage, clauseSubject.from, clauseSubject.to) : null
  if (!clauseSubject || span === null) return one
  // «gli eventi hanno mostrato …, evidenziando come …»: what cannot speak says nothing in a gerund either.
  const { tree } = passage
  if (tree !== null && one.found.gerund && clauseSubject.kind === 'phrase') {
    const speaks = passage.language.closedClasses.dropsSubject
      ? isSomebody(passage, tree, clauseSubject)
      : !isSpeechless(passage, tree, clauseSubject)
    if (!speaks) return one
  }
  if (sharesWithThing(one.found)) return one
  const near = placed.slice(Math.max(0, index - 5), index + 5).filter((other) => other.nestedIn === one.nestedIn)
  if (near.some(({ cue, content }) => [...cue, ...content].some((taken) => overlap(taken, span)))) return one
  return { ...one, source: [span], found: { ...one.found, subject: clauseSubject } }
}

/** One who spoke, and in which passage. */
interface Recent {
  readonly speaker: string
  readonly passage: number
  /** Whether a phrase names them («selon l'agence»), and no verb: then a pronoun hardly means them. */
  readonly isPhrase: boolean
}

/** The last three who spoke, as far as it was not long ago. */
function nearby(spoke: readonly Recent[], { index }: Passage): readonly string[] {
  return spoke
    .slice(-3)
    .filter(({ passage }) => index - passage <= 3)
    .map(({ speaker }) => speaker)
}

function speakerOf(
  one: Placed,
  index: number,
  placed: readonly Placed[],
  speakers: readonly (string | null)[],
  cast: Cast,
  spoke: readonly Recent[],
): string | null {
  const recent = nearby(spoke, one.found.passage)
  const { subject, passage, missing, number = null } = one.found
  if (missing === 'unsaid') return null
  if (subject === null) {
    const own = missing === 'shared' || hasOtherSubject(one.found)
    if (own) return null
    const meant = before(one, index, placed, speakers) ?? actor(one, index, placed, cast)
    if (meant === 'unclear') return null
    return meant !== null && cast.mayBe(meant, number) ? meant : null
  }
  const [mention] = one.source
  if (subject.kind === 'pronoun' && mention) {
    const stands = passage.nouns.pronouns.get(lowerAt(passage, subject.from))
    // «je pense»: whoever speaks for himself is nobody who was spoken of.
    if (stands === undefined) return null
    const she = stands === 'she or they' && number === 'singular'
    const types =
      stands === 'person' || she
        ? (['person', 'anonymous', 'group'] as const)
        : stands === 'thing'
          ? (['organisation', 'document', 'media'] as const)
          : (['group', 'organisation'] as const)
    const gender = genderOf(passage, lowerAt(passage, subject.from))
    const acted = stands === 'person' || she ? actor(one, index, placed, cast, gender) : null
    if (acted === 'unclear') return null
    if (acted !== null) {
      cast.mention(acted, mention, gender)
      return acted
    }
    const close = isClose(one, index, placed)
    const meant = close
      ? ((spoke.at(-1)?.isPhrase ? null : thingMeant(cast, recent, gender, stands)) ??
        cast.latest(recent, types, gender))
      : null
    if (meant === 'nobody' || (meant !== null && isTold(one, cast.nameOf(meant)))) return null
    if (meant !== null) cast.mention(meant, mention, gender)
    return meant
  }
  const range = subject.kind === 'relative' ? subject.antecedent : subject
  const description = range && describe(passage, tellerOf(passage, withoutClauses(passage, range)))
  if (!description || (subject.kind === 'relative' && !mayHaveSpoken(description, number))) return null
  // «la stessa fonte» is whoever spoke last; «la stessa agenzia», «lo stesso Rossi», «las mismas fuentes de Velmo» say themselves who it is.
  const unnamed = description.name === null && !namesAnybody(passage, range)
  if (description.same && unnamed && (description.head?.type ?? 'anonymous') === 'anonymous') {
    const meant = recent.at(-1) ?? null
    if (meant !== null) cast.mention(meant, description.span)
    return meant
  }
  return cast.who(description)
}

/** « Ils ont affirmé à MSF que … »: whether a name stands among those who are told. */
function isTold({ found: { passage, cue } }: Placed, name: string | null): boolean {
  const { toWhom = [] } = passage.language.attributionWords
  if (cue === null || name === null || !toWhom.includes(lowerAt(passage, cue.to))) return false
  const end = phraseEnd(passage, cue.to + 1, Math.min(passage.tokens.length, cue.to + longestTold))
  const span = spanOf(passage, cue.to + 1, end)
  const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return span !== null && words(passage.text.slice(span[0], span[1])).includes(words(name))
}

/** Whether a name stands anywhere in some words behind the first, which may have its capital from the sentence. */
function namesAnybody(passage: Passage, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++) if (isName(passage, at)) return true
  return false
}

/** So far behind a cue those who are told are looked for. */
const longestTold = 12

/** So many attributions before one are looked at, so that the work stays linear in a text without paragraphs. */
const lookedBack = 16

/** The one of whom the sentence before tells something, where nobody says anything in it: a person, and of this gender. */
function actor(
  { found }: Placed,
  index: number,
  placed: readonly Placed[],
  cast: Cast,
  gender: Gender | null = null,
): string | 'unclear' | null {
  const { passage, cue, gerund, number } = found
  if (cue === null || gerund || number === 'plural') return null
  const { reflexives } = passage.language.attributionWords
  for (let at = cue.from; at < cue.to; at++) if (reflexives.includes(lowerAt(passage, at))) return null
  const sentence = passage.sentenceOf[cue.from] ?? 0
  for (let i = index - 1; i >= Math.max(0, index - lookedBack) && placed[i]?.found.passage === passage; i--)
    if ((passage.sentenceOf[placed[i]?.found.cue?.from ?? -1] ?? -2) >= sentence - 1) return null
  if (found.subject === null && hasNounBefore(passage, cue.from)) return null
  const range = actorBefore(passage, cue.from)
  if (range === 'unclear') return range
  const description = range && describe(passage, withoutClauses(passage, range))
  if (description?.type !== 'person' || description.number === 'plural') return null
  const other = gender !== null && description.gender !== null && description.gender !== gender
  return other ? null : cast.who(description)
}

/** Whether somebody is named before a verb in its sentence and behind no preposition: that may be its subject, whatever the tree says. */
function hasNounBefore(passage: Passage, verb: number): boolean {
  const { tree } = passage
  if (tree === null) return true
  for (let at = sentenceAt(passage, verb)[0]; at < verb; at++)
    if (passage.quoted[at] === null && /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? '') && !hasCase(tree, at)) return true
  return false
}

/** The body that spoke last, where the pronoun has its gender; nobody where that cannot be told from a person before it. */
function thingMeant(
  cast: Cast,
  recent: readonly string[],
  gender: Gender | null,
  stands: string,
): string | 'nobody' | null {
  const last = recent.at(-1)
  const thing = stands === 'person' || stands === 'she or they' ? cast.meantThing(last, gender) : null
  if (thing === null || last === undefined) return null
  return thing === 'surely' ? last : 'nobody'
}

/** «Obama ha lanciato un appello, ma ha sostenuto …»: where the sentence has a subject, a verb without one does not mean who spoke before. */
function hasOtherSubject({ passage, cue }: Found): boolean {
  const { tree } = passage
  if (tree === null || cue === null) return false
  // «una de las mujeres que | afirmaba …»
  if (passage.lexicon.words.relativePronouns.has(lowerAt(passage, cue.from - 1))) return true
  if (isBesideName(passage, tree, cue.from)) return true
  for (let at = sentenceAt(passage, cue.from)[0]; at < cue.from; at++) {
    const named = /^nsubj/.test(tree.relations[at] ?? '') && maySpeak(passage, tree, at)
    if (named && passage.quoted[at] === null && !/^acl/.test(tree.relations[tree.heads[at] ?? -1] ?? '')) return true
  }
  return false
}

/** «Contra el líder, su colaborador Ahmed Dam, anunció»: a name right before the verb, behind no preposition, may be its subject. */
function isBesideName(passage: Passage, tree: PassageTree, verb: number): boolean {
  const last = lowerAt(passage, verb - 1) === ',' ? verb - 2 : verb - 1
  if (!/^PROPN/.test(tree.tags[last] ?? '') || passage.quoted[last] !== null) return false
  let noun = last
  for (let above = tree.heads[noun] ?? -1; above >= 0 && above < noun; above = tree.heads[noun] ?? -1) {
    const apart = lowerAt(passage, (tree.firsts[noun] ?? noun) - 1) === ','
    if (apart || hasCase(tree, noun) || !/^(?:NOUN|PROPN)/.test(tree.tags[above] ?? '')) break
    noun = above
  }
  return !hasCase(tree, noun)
}

/** What a relative pronoun stands for is a guess: only a name or a noun for those who speak, and one of them for one. */
function mayHaveSpoken({ head, name, type, guessed }: Description, number: 'singular' | 'plural' | null): boolean {
  const one = name !== null && (type === 'person' || guessed)
  return (head !== null || name !== null || type !== 'group') && !(number === 'plural' && one)
}

/** «Angaben der Polizei», "figures from the ministry": of what is told, the one whom the tree makes its owner. */
function tellerOf(passage: Passage, range: Range): Range {
  const { tree, nouns, language } = passage
  if (tree === null) return range
  for (let at = range.from; at < range.to; at++) {
    const head = tree.heads[at] ?? -1
    if (head >= range.from && head < range.to) continue
    if (!isReportingNoun(language, lowerAt(passage, at)) && !isToldNoun(passage, at)) return range
    const owner = (tree.children[at] ?? []).find(
      (child) =>
        child > at &&
        child < range.to &&
        /^nmod/.test(tree.relations[child] ?? '') &&
        nouns.kindsOf(lowerAt(passage, child)).length > 0,
    )
    if (owner === undefined) return range
    let from = tree.firsts[owner] ?? owner
    while (from < owner && /^ADP/.test(tree.tags[from] ?? '')) from++
    return { from, to: Math.min(range.to, (tree.lasts[owner] ?? owner) + 1) }
  }
  return range
}

/** A noun that a source phrase asks for: «nach | Angaben | der Polizei». */
function isToldNoun(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at)
  return passage.language.sourcePhrases.some(({ nouns }) => nouns?.includes(lower))
}

/** The words that name a speaker, without the clauses that tell more: «un responsable, qui rappelle que la Libye …». */
function withoutClauses({ tree }: Passage, { from, to }: Range): Range {
  if (tree === null) return { from, to }
  for (let at = from + 1; at < to; at++) {
    const head = tree.heads[at] ?? -1
    const first = tree.firsts[at] ?? at
    const tells = /^acl/.test(tree.relations[at] ?? '') && hasFiniteWithin(tree, at)
    if (tells && head >= from && head < to && first > from) return { from, to: first }
  }
  return { from, to }
}

/** The speaker of the attribution just before, for a verb without a subject of its own. */
function before(
  one: Placed,
  index: number,
  placed: readonly Placed[],
  speakers: readonly (string | null)[],
): string | null {
  for (let i = index - 1; i >= 0; i--) {
    const earlier = placed[i]
    if (!earlier || (earlier.nestedIn !== null && earlier.nestedIn !== one.nestedIn)) continue
    const spoken = one.found.rule === 'quotation' || one.found.rule === 'parenthetical'
    return follows(earlier, one) && (spoken || !tellsOfAnother(earlier)) ? (speakers[i] ?? null) : null
  }
  return null
}

/** «El líder recibió a los activistas, según el diario. Les advirtió …»: of whom a source tells may be meant as well as the source. */
function tellsOfAnother({ found: { rule, passage }, content }: Placed): boolean {
  const { tree, tokens } = passage
  if (rule !== 'phrase' || tree === null) return false
  const within = ({ start, end }: { start: number; end: number }) =>
    content.some((span) => span[0] <= start && end <= span[1])
  return tokens.some(
    (token, at) => /^nsubj/.test(tree.relations[at] ?? '') && within(token) && maySpeak(passage, tree, at),
  )
}
