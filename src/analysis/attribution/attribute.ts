import type { Act, Form } from '../../document/attribution.ts'
import type { Entity } from '../../document/entity.ts'
import { firstIndex } from '../../document/first-index.ts'
import type { Part } from '../../document/part.ts'
import type { Quotation } from '../../document/quotation.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import { holds, overlap } from '../../document/span-arithmetic.ts'
import type { Language } from '../../lang/language.ts'
import { afterAdjuncts } from './adjuncts.ts'
import { byAnnouncement } from './announced-quotation.ts'
import { arrange, type Placed } from './arrange.ts'
import { withCited } from './cited-source.ts'
import { withClosedSource } from './closed-source.ts'
import { infinitiveAt } from './complement-frame.ts'
import { continued } from './continuation.ts'
import { byDashes } from './dash-rule.ts'
import { sharesWithThing } from './done-by-thing.ts'
import { isInEmptyPhrase } from './empty-phrase.ts'
import type { Found } from './found.ts'
import { isFrontField } from './front-field.ts'
import { byHandle } from './handle-rule.ts'
import { byInsertedCue } from './inserted-cue.ts'
import { isJoined } from './joined-conjunction.ts'
import { withNextParagraphs } from './next-paragraph.ts'
import { isNoSpeech } from './no-speech.ts'
import { occasionOf } from './occasion.ts'
import { withParagraphBefore } from './paragraph-before.ts'
import { lowerAt, type Passage, passages as passagesOf, sentenceAt, spanOf } from './passage.ts'
import type { PassageTree, ReportTrees } from './passage-tree.ts'
import { byPost } from './post-rule.ts'
import { isRelative } from './relative-behind-object.ts'
import { toldLast, withReportedMood } from './reported-mood.ts'
import { bySetWords } from './set-words.ts'
import { speakersOf } from './speakers.ts'
import { isSomebody, isSpeechless } from './speechless.ts'
import { startersOf } from './starters.ts'
import { mayStandAsSubject } from './subject-place.ts'
import { treeGroupAt } from './tree-group.ts'
import { byTree, isForPurpose, isThatOfAnything } from './tree-rule.ts'
import { groupAt, type VerbGroup } from './verb-group.ts'
import { byVerb } from './verb-rule.ts'

/** Who said what, before it is judged how sure they were: an Attribution without factuality and figures. */
export interface Said {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: Form
  /** What the cue itself does; the content may still make a refusal of it. */
  readonly act: Act
  readonly speaker: string | null
  readonly via: readonly string[]
  readonly nestedIn: string | null
  /** Words of the cue's clause: a day among them is that on which it was said. */
  readonly occasion: readonly Span[]
}

/**
 * Finds who says what in a report: cue, source and content by rules over tokens, then who is meant. The outlet itself, by
 * its name, is nobody through whom its own reports came.
 */
export function attribute(
  text: string,
  parts: readonly Part[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  language: Language,
  outlet: string | null = null,
  trees: ReportTrees | null = null,
): { readonly said: readonly Said[]; readonly entities: readonly Entity[] } {
  const passages = passagesOf(text, parts, sentences, quotations, language, trees)
  const told = withParagraphBefore(passages, inPassages(passages))
  const found = withNextParagraphs(passages, withAnnounced(told, passages))
  const placed = arrange(continued(passages, found))
  const { speakers, sources, links, entities } = speakersOf(placed, passages, language, outlet)
  const outermost = quotations.filter(({ depth }) => depth === 0)
  const ids = idsOf(placed, sources)
  const said = placed.flatMap((one, i) => {
    const id = ids[i]
    if (!id) return []
    const content = eachOnce(one.content)
    const source = sources[i] ?? one.source
    // Who would stand within the words said, or in the words for the saying («certains disent»), is not known.
    const isKnown = !source.some((span) => [...content, ...one.cue].some((each) => overlap(each, span)))
    return {
      id,
      source: isKnown ? source : [],
      cue: one.cue,
      content,
      form: formOf(one, outermost),
      act: one.found.act,
      speaker: isKnown ? (speakers[i] ?? null) : null,
      via: [...new Set([...(links[i] ?? []), ...chainOf(one, placed, speakers)])].filter(
        (each) => each !== speakers[i],
      ),
      nestedIn: outerId(one, placed, ids),
      occasion: occasionOf(one),
    }
  })
  return { said, entities }
}

/** Spans in order, without those that reach into one before: two rules may give the same quotation to one cue. */
function eachOnce(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let end = 0
  return sorted.filter(([from, to]) => {
    if (from < end) return false
    end = to
    return true
  })
}

/**
 * The id of each attribution; null for a gerund or a deed of things without a source, which nobody says, and where the
 * cue is among the words said, so that something was misread.
 */
function idsOf(placed: readonly Placed[], sources: readonly (readonly Span[])[]): readonly (string | null)[] {
  let count = 0
  return placed.map((one, i) => {
    if (sources[i]?.length === 0 && (one.found.gerund || sharesWithThing(one.found))) return null
    if (one.content.some((span) => one.cue.some((word) => overlap(word, span)))) return null
    count++
    return `a${count}`
  })
}

/** The id of the nearest one within whose words an attribution stands, of those that have one. */
function outerId(one: Placed, placed: readonly Placed[], ids: readonly (string | null)[]): string | null {
  let outer = one.nestedIn
  while (outer !== null && !ids[outer]) outer = placed[outer]?.nestedIn ?? null
  return outer === null ? null : (ids[outer] ?? null)
}

/** What is found in each passage, in order; what is said may go on from one paragraph to the next. */
function inPassages(passages: readonly Passage[]): readonly Found[] {
  let earlier: Found | null = null
  return passages.flatMap((passage) => {
    const found = inPassage(passage, earlier)
    earlier = passage.tree !== null && passage.part.kind === 'paragraph' ? toldLast(passage, passage.tree, found) : null
    return found
  })
}

/** One pass over the tokens; where two rules take one cue, the set phrase goes before the verb within it. */
function inPassage(passage: Passage, earlier: Found | null): readonly Found[] {
  const post = byPost(passage) ?? byHandle(passage)
  if (post !== null) return [post]
  const found: Found[] = []
  const starters = startersOf(passage.language)
  let taken = 0
  for (let at = 0; at < passage.tokens.length; at++) {
    const mayStart = at >= taken && (passage.quoted[at] !== null || starters.has(lowerAt(passage, at)))
    const one = mayStart ? attributionAt(passage, at) : null
    if (one === null) continue
    found.push(withClosedSource(passage.tree, one))
    taken = Math.max(taken, one.cue?.to ?? at)
  }
  if (passage.tree === null) return found
  return withReportedMood(passage, passage.tree, withCited(passage, passage.tree, found), earlier)
}

function attributionAt(passage: Passage, at: number): Found | null {
  if (passage.quoted[at] !== null)
    return byDashes(passage, at) ?? (passage.tree && byInsertedCue(passage, passage.tree, at))
  const set = bySetWords(passage, at)
  if (set?.rule === 'noun' && isInEmptyPhrase(passage, at)) return null
  const { tree } = passage
  if (set !== null) return set.rule === 'refusal' && tree !== null && isToldOf(tree, set) ? null : set
  const group = tree && treeGroupAt(passage, tree, at)
  const found = (tree && group && byTree(passage, tree, group)) ?? withoutTree(passage, tree, at, group)
  if (found === null || isInEmptyPhrase(passage, at)) return null
  if (tree !== null && group !== null && isNoSpeech(passage, tree, group, found)) return null
  return saysItself(found) ? { ...found, source: null, subject: null, missing: 'unsaid' } : found
}

/** «“Il colono” scriveva Rossi “è adatto”»: what is said is no source of it. */
function saysItself({ passage, source, content }: Found): boolean {
  const words = source && spanOf(passage, source.from, source.to)
  return words !== null && content.some((span) => overlap(span, words))
}

/** By the sequence of the words: what the tree tells of nothing, or all where there is none. */
function withoutTree(passage: Passage, tree: PassageTree | null, at: number, group: VerbGroup | null): Found | null {
  if (tree === null) return bySequence(passage, at)
  if (group !== null && isForPurpose(passage, tree, group)) return null
  const isVerb = /^(?:VERB|AUX)/.test(tree.tags[at] ?? '')
  if (isVerb) return agreeing(tree, group, bySequence(passage, at))
  const quoted = isBehindQuotation(passage, at)
  if (!quoted && !isBeforeClause(passage, at)) return null
  const found = agreeing(tree, group, bySequence(passage, at))
  const source = found?.source ?? null
  if (source === null || found?.rule === 'quotation') return quoted && source !== null ? found : null
  const before = source.to <= at && (found?.rule === 'clause' || found?.rule === 'infinitive')
  return before && isSomebody(passage, tree, source) ? found : null
}

/** «il ministro precisa che …», «il ministro conferma di aver …»: where words that are said follow, it may be one as well. */
function isBeforeClause(passage: Passage, at: number): boolean {
  const { lexicon, nouns } = passage
  const lower = lowerAt(passage, at)
  const tells = lexicon.verbForms(lower).some(({ mood, person }) => mood === 'indicative' && person === 3)
  if (!tells || nouns.kindsOf(lower).some(({ type }) => type !== 'document')) return false
  // "student protests | that preceded the fall": a noun of which a clause tells more.
  const { tree } = passage
  if (tree?.children[at]?.some((child) => child > at && tree.relations[child] === 'acl:relcl')) return false
  const to = sentenceAt(passage, at)[1]
  const next = afterAdjuncts(passage, at + 1, to)
  return passage.lexicon.words.complementisers.has(lowerAt(passage, next)) || infinitiveAt(passage, next, to) !== null
}

/** «“…”, domanda Rossi», "“…,” claims Rossi": where a cue stands, a word may be a verb that the tree takes for a noun. */
function isBehindQuotation(passage: Passage, at: number): boolean {
  const last = lowerAt(passage, at - 1) === ',' ? at - 2 : at - 1
  return (passage.quoted[last] ?? null) !== null
}

/** Adds the quotations behind a colon that no cue has claimed. */
function withAnnounced(found: readonly Found[], passages: readonly Passage[]): readonly Found[] {
  const claimed = new Set(
    found.flatMap(({ content, passage }) =>
      passage.quotations.filter(({ inner }) => content.some((span) => overlap(span, inner))),
    ),
  )
  const announced = passages.flatMap((passage) =>
    [...passage.firstOf].flatMap(([quotation, first]) => {
      const free = passage.tree !== null && !claimed.has(quotation) && lowerAt(passage, first - 1) === ':'
      return (free && passage.tree && byAnnouncement(passage, passage.tree, first - 1)) || []
    }),
  )
  return [...found, ...announced]
}

/** «a indiqué que l'alliance ne pouvait pas confirmer»: a refusal within what somebody tells is theirs to tell. */
function isToldOf(tree: PassageTree, { cue }: Found): boolean {
  for (let at = cue?.from ?? 0; at < (cue?.to ?? 0); at++)
    for (let verb = at, steps = 0; verb >= 0 && steps < 3; verb = tree.heads[verb] ?? -1, steps++)
      if (tree.relations[verb] === 'ccomp') return true
  return false
}

/** What a reporting verb reports by the sequence of the words alone. */
function bySequence(passage: Passage, at: number): Found | null {
  const group = groupAt(passage, at, 0)
  return group === null ? null : byVerb(passage, group)
}

/** Where the tree shows nothing that is reported, the sequence of the words counts as far as the tree does not speak against it. */
function agreeing(tree: PassageTree, group: VerbGroup | null, found: Found | null): Found | null {
  if (found === null || found.rule === 'object') return null
  if (found.verb?.foundIn && found.verb.kind === 'writing') return null
  const { passage, rule, content, cue, source, clauseSubject } = found
  if (clauseSubject && isSpeechless(passage, tree, clauseSubject)) return null
  if (source !== null && cue !== null && source.to <= cue.from && !mayStandAsSubject(passage, tree, source)) return null
  const named = found.subject?.antecedent ?? source
  const anything = found.subject !== null && isThatOfAnything(passage, found.subject)
  if (named !== null && found.verb?.shownByThings && (anything || !isSomebody(passage, tree, named))) return null
  // «es denominado»: who is named in the passive names nobody.
  if (source !== null && group?.passive) return null
  if (source !== null && (tree.tags[source.from]?.startsWith('ADP') || isSpeechless(passage, tree, source))) return null
  const start = content[0]?.[0] ?? 0
  if (rule === 'parenthetical' && cue !== null) {
    const first = firstIndex(passage.tokens, (token) => token.start >= start)
    return first < cue.from && isFrontField(passage, tree, first, cue.from - 1) ? null : found
  }
  if (rule !== 'clause') return found
  const opener = passage.tokens.findLastIndex(({ end, kind }) => end <= start && kind === 'word')
  const opens = passage.lexicon.words.complementisers.has(passage.tokens[opener]?.lower ?? '')
  // «un gasto (que se incluye …)»: what stands in brackets tells of the word before them.
  if (opens && lowerAt(passage, opener - 1) === '(') return null
  if (opens && cue !== null && opener > cue.to && isJoined(passage, tree, opener)) return null
  if (opens && group !== null && isRelative(passage, tree, group, opener)) return null
  // «aseguró este martes que …»: right behind the verb and its day the word is a conjunction, whatever its tag.
  const beside = cue !== null && afterAdjuncts(passage, cue.to, passage.tokens.length) === opener
  return opens && !beside && !tree.tags[opener]?.startsWith('SCONJ') ? null : found
}

/** Direct: all of the content is quoted. Mixed: some of it. `outermost` are the outermost quotations, in order. */
function formOf(one: Placed, outermost: readonly Quotation[]): Form {
  if (one.found.rule === 'post') return 'direct'
  const quoted = one.content.map((span) => quotationAt(outermost, span))
  if (quoted.every((quotation) => quotation === null)) return 'indirect'
  const whole = one.content.every((span, i) => quoted[i] && holds(quoted[i].outer, span))
  return whole ? 'direct' : 'mixed'
}

/** The first of the outermost quotations that a span meets. */
function quotationAt(outermost: readonly Quotation[], span: Span): Quotation | null {
  const found = outermost[firstIndex(outermost, ({ outer }) => outer[1] > span[0])]
  return found && overlap(found.outer, span) ? found : null
}

/** From the nearest teller to the origin: those within whose words this one stands. */
function chainOf(one: Placed, placed: readonly Placed[], speakers: readonly (string | null)[]): readonly string[] {
  const chain: string[] = []
  for (let outer = one.nestedIn; outer !== null; outer = placed[outer]?.nestedIn ?? null) {
    const speaker = speakers[outer]
    if (speaker && !chain.includes(speaker)) chain.push(speaker)
  }
  return chain.reverse()
}
