import type { Change } from '../document/change.ts'
import type { Figure } from '../document/figure.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { holds, overlap } from '../document/span-arithmetic.ts'
import { directionOfFigure } from './direction.ts'
import { becameAmong, type EditedSentences, editedSentences, type TextSentence } from './edited-sentences.ts'
import type { Gathered } from './gather-claims.ts'
import type { Member } from './member.ts'
import type { PlacedChange } from './placed-change.ts'
import { shorten } from './shorten.ts'
import { textDates } from './text-dates.ts'
import type { Told } from './told-statements.ts'

/** What a change shows is a reminder; the texts themselves are kept. */
const longestExtract = 240

/** A statement of a report under one of its claims. */
interface Stated {
  readonly claim: Gathered
  readonly by: Told
}

/**
 * What an outlet changed in a report after it was published. For each revision: the sentences of the present text that give a claim
 * otherwise than before, each under that claim; the sentences that went and in which somebody was said to have said something; and
 * all else that went and came, in one.
 */
export function editsOf(member: Member, claims: readonly Gathered[]): PlacedChange[] {
  if (member.earlier.length === 0) return []
  const dates = textDates(member)
  // A consent wall that was met before the article is no text that the outlet changed.
  const texts = [...member.earlier, member.reading]
    .map((reading, i) => ({ reading, at: dates[i] ?? null }))
    .filter(({ reading }) => reading.notices.every(({ rule }) => rule !== 'no-article'))
  return texts.slice(1).flatMap(({ reading: after, at }, i) => {
    const before = texts[i]?.reading
    if (before === undefined) return []
    const edited = editedSentences(before, after)
    const stated = after === member.reading ? statedIn(member, claims) : []
    return revisionEdits(edited, stated, { before, after, change: { at, report: member.id } })
  })
}

interface Revision {
  readonly before: Reading
  readonly after: Reading
  readonly change: Pick<Change, 'at' | 'report'>
}

function revisionEdits(edited: EditedSentences, stated: readonly Stated[], revision: Revision): PlacedChange[] {
  const { before, change } = revision
  const told = new Set<TextSentence>()
  const becameOf = becameAmong(edited.dropped)
  const ofClaims = edited.added.flatMap((sentence) => {
    const said = stated.filter(({ by }) => standsIn(by, sentence))
    const was = said.length === 0 ? undefined : becameOf(sentence)
    if (was === undefined) return []
    told.add(sentence).add(was)
    return alteredClaims(said, was, sentence, revision)
  })
  const gone = edited.dropped.filter((sentence) => !told.has(sentence) && isSaid(sentence, before))
  for (const sentence of gone) told.add(sentence)
  const [dropped, added] = [extract(edited.dropped, told), extract(edited.added, told)]
  const edit = { ...change, kind: 'edit' as const, claim: null }
  return [
    ...ofClaims,
    ...gone.map(({ words }) => ({
      by: null,
      change: { ...edit, before: shorten(words, longestExtract), after: null },
    })),
    ...(dropped === null && added === null ? [] : [{ by: null, change: { ...edit, before: dropped, after: added } }]),
  ]
}

/** The claims whose figure the sentence gives otherwise; where none is changed, the first that it gives. */
function alteredClaims(
  said: readonly Stated[],
  was: TextSentence,
  sentence: TextSentence,
  { before, after, change }: Revision,
): PlacedChange[] {
  const [old, fresh] = [figuresIn(before, was.span), figuresIn(after, sentence.span)]
  const withFigures = said.map((each) => ({ ...each, turn: turnOf(each.claim, old, fresh) }))
  const changed = withFigures.filter(({ turn }) => turn !== undefined)
  return (changed.length > 0 ? changed : withFigures.slice(0, 1)).map(({ claim, by, turn }) => ({
    by,
    change: {
      ...change,
      kind: 'edit' as const,
      claim: claim.id,
      before: shorten(was.words, longestExtract),
      after: shorten(sentence.words, longestExtract),
      ...(turn === 'raised' || turn === 'lowered' ? { direction: turn } : {}),
    },
  }))
}

/**
 * Which way the figure of a claim went, where both sentences count its thing once (of a claim that counts nothing: where each has one
 * figure and both are of one thing); undefined where it is the same or not theirs.
 */
function turnOf(
  { facet: { count } }: Gathered,
  old: readonly Figure[],
  fresh: readonly Figure[],
): Change['direction'] | 'changed' {
  const ofThis = (figure: Figure) => count === null || isOfOneThing(figure, count.figure)
  const [[was, ...others], [is, ...more]] = [old.filter(ofThis), fresh.filter(ofThis)]
  if (was === undefined || is === undefined || others.length > 0 || more.length > 0) return undefined
  if (!isOfOneThing(was, is)) return undefined
  if (was.low === is.low && was.high === is.high && was.approximate === is.approximate) return undefined
  return directionOfFigure(was, is) ?? 'changed'
}

function isOfOneThing(one: Figure, other: Figure): boolean {
  return one.counted === other.counted && one.unit === other.unit
}

function figuresIn({ figures }: Reading, span: Span | null): readonly Figure[] {
  return span === null ? [] : figures.filter((figure) => holds(span, figure.span))
}

/** The statements that a report makes, each once for every claim under which it stands. */
function statedIn(member: Member, claims: readonly Gathered[]): readonly Stated[] {
  return claims.flatMap((claim) => claim.told.filter((by) => by.member === member).map((by) => ({ claim, by })))
}

function standsIn({ saying }: Told, { span }: TextSentence): boolean {
  return span !== null && overlap(saying.best.place.span, span)
}

/** Whether somebody is said to have said something in a sentence, or the outlet gives hearsay or a figure there. */
function isSaid({ span }: TextSentence, { attributions, voice }: Reading): boolean {
  if (span === null) return false
  const spans = [
    ...attributions.flatMap(({ content }) => content),
    ...voice.filter(({ reportive, figures }) => reportive || figures.length > 0).map((each) => each.span),
  ]
  return spans.some((each) => overlap(each, span))
}

/** The sentences of which nothing was told yet, cut where they are long. */
function extract(sentences: readonly TextSentence[], told: ReadonlySet<TextSentence>): string | null {
  const words = sentences.flatMap((sentence) => (told.has(sentence) ? [] : sentence.words)).join(' … ')
  return words === '' ? null : shorten(words, longestExtract)
}
