import { maySpeak } from './antecedent.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSomebody } from './speechless.ts'
import type { Subject } from './subject.ts'
import { rootOf } from './tree-shapes.ts'
import { treeSubject } from './tree-subject.ts'

/** How many paragraphs may stand between what introduces a post and the post: its words in another script, a caption. */
const furthest = 2

/**
 * The post that the colon at the end of a passage introduces («Ada Lind scrive: / @adalind: …»): its place in `found`. Null where
 * there is none, or other words of the report stand between the two.
 */
export function introducedPost(passages: readonly Passage[], index: number, found: readonly Found[]): number | null {
  const passage = passages[index]
  if (passage === undefined || lowerAt(passage, passage.tokens.length - 1) !== ':') return null
  const between: Passage[] = []
  for (let at = index + 1; at <= index + 1 + furthest; at++) {
    const next = passages[at]
    if (next === undefined) return null
    const post = found.findIndex(({ rule, passage: own }) => rule === 'post' && own === next)
    if (post < 0) between.push(next)
    else return between.every((one) => isNoWords(one, passage, next)) ? post : null
  }
  return null
}

/** A paragraph in another script than the one before it, or a caption before the post of the one who was just named. */
function isNoWords(between: Passage, before: Passage, post: Passage): boolean {
  if (isLatin(between) !== isLatin(before)) return true
  const handle = plain(post.tokens.find(({ text }) => text.startsWith('@'))?.text ?? '')
  const [from, to] = sentenceAt(before, before.tokens.length - 1)
  const names = before.tokens.slice(from, to).filter((_, at) => isName(before, from + at))
  const colon = lowerAt(between, between.tokens.length - 1) === ':'
  return !colon && names.some(({ text }) => text.length > 3 && handle.includes(plain(text)))
}

function isLatin({ text, part }: Passage): boolean {
  const letters = text.slice(part.start, part.end).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  return latin * 2 > letters.length
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()
}

/**
 * A post as said by whom the sentence before its colon names; the post as it is where that names nobody. `announcement` is the
 * cue of that sentence, where it has one.
 */
export function withIntroducer(passage: Passage, post: Found, announcement: Found | null): Found {
  const { tree } = passage
  const colon = passage.tokens.length - 1
  const [from] = sentenceAt(passage, colon)
  if (tree === null) return post
  const name = leadingName(passage, tree, from, colon)
  const holds = name?.source && announcement?.source && announcement.source.from <= name.source.from
  const told = announcement === null ? subjectOfAny(passage, tree, from, colon) : toldBy(passage, tree, announcement)
  const teller = (holds ? (told ?? name) : (name ?? told)) ?? ownerNamed(passage, post, from, colon)
  if (teller?.source && isOfOther(passage, post, teller.source, from, colon)) return post
  return teller === null ? post : { ...teller, rule: 'quotation', passage, content: post.content, begins: from }
}

/** « Ada Lind répond à Rino Bassi : | @rinobassi: … »: where the handle names somebody else of the line, the post is theirs. */
function isOfOther(passage: Passage, post: Found, source: Range, from: number, colon: number): boolean {
  const handle = handleOf(post)
  let other = false
  for (let at = from; at < colon; at++) {
    const { text } = passage.tokens[at] ?? { text: '' }
    if (!isName(passage, at) || text.length <= 3 || !handle.includes(plain(text))) continue
    if (at >= source.from && at < source.to) return false
    other = true
  }
  return other
}

function handleOf({ passage }: Found): string {
  return plain(passage.tokens.find(({ text }) => text.startsWith('@'))?.text ?? '')
}

/** « La blogueuse Ada Lind persifle : | @adalind: … »: whom the handle names, where a noun for a person stands before the name. */
function ownerNamed(passage: Passage, post: Found, opening: number, colon: number): Teller | null {
  const { determiners, coordinators } = passage.lexicon.words
  const from = coordinators.has(lowerAt(passage, opening)) ? opening + 1 : opening
  let name = from
  while (name < colon && !isName(passage, name)) name++
  // The first word of the sentence has a capital whatever it is.
  if (determiners.has(lowerAt(passage, from)) && name === from)
    for (name++; name < colon && !isName(passage, name); ) name++
  let to = name
  while (to < colon && isName(passage, to)) to++
  const person = passage.tokens
    .slice(from, name)
    .some(({ lower }) => passage.nouns.kindsOf(lower).some(({ type }) => type === 'person'))
  const handle = handleOf(post)
  const owns = passage.tokens.slice(name, to).some(({ text }) => text.length > 3 && handle.includes(plain(text)))
  if (!person || !owns || to - name < 2 || name - from > 5) return null
  return said({ from, to, kind: 'phrase', antecedent: null }, { from: colon, to: colon + 1 })
}

type Teller = Pick<Found, 'source' | 'subject' | 'missing' | 'cue' | 'cueParts' | 'act' | 'verb'>

/** «Ada Lind scrive:», «e aggiunge:», but not «dal porto si riferisce:» or « l'épicentre de la fête rapporte : ». */
function toldBy(passage: Passage, tree: PassageTree, announcement: Found): Found | null {
  const { source, missing } = announcement
  const root = source && rootOf(tree, source)
  const speaks = root !== null && (/^PRON/.test(tree.tags[root] ?? '') || maySpeak(passage, tree, root))
  if (source !== null) return speaks || isNamed(passage, source) ? announcement : null
  // «Dal porto Ada Lind riferisce:»: with a name before the verb it is not known that somebody else is meant.
  const first = sentenceAt(passage, announcement.cue?.from ?? 0)[0]
  for (let at = first; at < (announcement.cue?.from ?? 0); at++) if (isName(passage, at)) return null
  return missing === 'implicit' || missing === 'shared' ? announcement : null
}

/** Who is named as the subject of the sentence, whatever its verb: «la blogueuse Ada Lind persifle :». */
function subjectOfAny(passage: Passage, tree: PassageTree, from: number, colon: number): Teller | null {
  const root = tree.heads.findIndex((head, at) => at >= from && at < colon && (head < from || head >= colon))
  const subject = root < 0 ? null : treeSubject(passage, tree, root, false)
  if (subject === null || subject.shared || !isNamed(passage, subject.subject)) return null
  const { from: first, to } = subject.subject
  return root >= first && root < to ? null : said(subject.subject, { from: root, to: root + 1 })
}

/** «Ada Lind, dal porto:», «Ada Lind, sua vicina, scrive:»: a name that opens the sentence, with a comma or the colon behind it. */
function leadingName(passage: Passage, tree: PassageTree, from: number, colon: number): Teller | null {
  let to = from
  while (to < colon && isName(passage, to)) to++
  const ends = to === colon || lowerAt(passage, to) === ','
  if (to - from < 2 || !ends || !isSomebody(passage, tree, { from, to })) return null
  return said({ from, to, kind: 'phrase', antecedent: null }, { from: colon, to: colon + 1 })
}

function said(subject: Subject, cue: Range): Teller {
  return { source: subject, subject, missing: 'none', cue, cueParts: undefined, act: 'assert', verb: null }
}

/** Whether somebody's own name stands in a phrase: «la vicina Ada Lind», «la voce della CNN Ada Lind», not «il centro di Sarvenna». */
function isNamed(passage: Passage, { from, to }: Range): boolean {
  const { prepositions, determiners, genitives } = passage.lexicon.words
  for (let at = from; at < to; at++) {
    if (!isName(passage, at)) continue
    let before = at - 1
    while (before >= from && determiners.has(lowerAt(passage, before))) before--
    const first = at
    while (at + 1 < to && isName(passage, at + 1)) at++
    // « du Caire » has its preposition in its article.
    const fused = before + 1 < at && genitives.has(lowerAt(passage, before + 1))
    const hangs = fused || (before >= from && prepositions.has(lowerAt(passage, before)))
    if (!hangs || (at > first && at + 1 === to)) return true
  }
  return false
}
