import { firstIndex } from '../../document/first-index.ts'
import type { Span } from '../../document/span.ts'
import { holds, overlap } from '../../document/span-arithmetic.ts'
import { alongsideBefore } from './alongside.ts'
import { withoutClosing } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, spanOf } from './passage.ts'
import { phraseSubject } from './subject.ts'

/** A found attribution with its spans, and the one within whose content it stands. */
export interface Placed {
  readonly found: Found
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Index of the outer one in the same list. */
  readonly nestedIn: number | null
}

interface Loose {
  found: Found
  source: Span[]
  cue: Span[]
  content: Span[]
  /** First and last offset of all its spans. */
  start: number
  end: number
}

/** How many of those that begin within one are held against it: more occur in no text that is written to be read. */
const neighbours = 60

/**
 * Holds the attributions of a report against each other: the content of one ends where a new cue of the same rank begins,
 * a cue in parenthesis at the end takes in the whole report before it, what stands in another's content is nested, and of
 * two that claim the same words the first one found keeps them.
 */
export function arrange(found: readonly Found[]): readonly Placed[] {
  const loose = found.map(loosen).sort((a, b) => a.start - b.start)
  for (const [i, one] of loose.entries())
    for (let j = i + 1; j < Math.min(loose.length, i + neighbours); j++) {
      const other = loose[j]
      if (!other || other.start > one.end) break
      settle(one, other)
    }
  const kept = withoutClashes(loose.filter((one) => one.content.length > 0 || one.found.rule === 'refusal'))
  return withCitedSources(kept, outerOfEach(kept))
}

/** Puts behind each that reports on somebody's authority that authority's own, with the same words, nested in it. */
function withCitedSources(kept: readonly Loose[], outers: readonly (number | null)[]): readonly Placed[] {
  const placed: Placed[] = []
  const places: number[] = []
  for (const one of kept) {
    places.push(placed.length)
    placed.push({ ...one, nestedIn: null })
    const { cited, passage } = one.found
    if (cited === undefined) continue
    const { source } = cited
    const found: Found = {
      passage,
      rule: 'phrase',
      source,
      subject: phraseSubject(source),
      missing: 'none',
      cue: cited.cue,
      content: one.content,
      act: 'assert',
      verb: null,
      begins: cited.cue.from,
    }
    placed.push({ ...loosen(found), nestedIn: placed.length - 1 })
  }
  places.forEach((place, i) => {
    const [own, outer] = [placed[place], outers[i]]
    if (own !== undefined && outer != null) placed[place] = { ...own, nestedIn: places[outer] ?? null }
  })
  return placed
}

function loosen(found: Found): Loose {
  const span = (range: { from: number; to: number } | null) => {
    const made = range && spanOf(found.passage, range.from, range.to)
    return made ? [made] : []
  }
  const source = span(found.source).map(withoutHyphen(found))
  const cue = found.cueParts?.flatMap(span) ?? span(found.cue)
  return { found, source, cue, content: [...found.content], ...boundsOf([...source, ...cue, ...found.content]) }
}

/** «a-t-il dit»: the pronoun without what joins it to its verb. */
function withoutHyphen({ passage: { text } }: Found): (span: Span) => Span {
  return ([start, end]) =>
    text[start] !== '-'
      ? [start, end]
      : [start + (/^-(?:t-)?(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0), end]
}

function boundsOf(spans: readonly Span[]): { start: number; end: number } {
  return {
    start: Math.min(...spans.map((span) => span[0])),
    end: Math.max(...spans.map((span) => span[1])),
  }
}

const reportsIn = (outer: Loose, inner: Loose) =>
  inner.cue.some((cue) => outer.content.some((span) => holds(span, cue)))

function settle(one: Loose, other: Loose): void {
  const inOne = reportsIn(one, other)
  const inOther = reportsIn(other, one)
  const joint = inOther && trails(one) && trails(other) ? behindContrast(one) : null
  if (inOne && inOther) {
    const [outer, inner] = trails(one) ? [one, other] : [other, one]
    cutAt(inner, beginning(outer))
  } else if (joint !== null) beginAt(other, joint)
  else if (inOne && (cuts(other, one) || opensReport(other))) cutAt(one, beginning(other))
  else if (inOther && cuts(one, other)) cutAt(other, beginning(one))
}

/** « …, selon un témoin, tandis qu' | un pont brûlait, selon la radio »: where the next report begins; null where it is not set off. */
function behindContrast({ found: { passage }, source, cue }: Loose): number | null {
  const end = Math.max(...[...source, ...cue].map((span) => span[1]))
  const comma = firstIndex(passage.tokens, ({ start }) => start >= end)
  const { contrasts } = passage.language.attributionWords
  const joint = lowerAt(passage, comma + 1)
  const joins = contrasts.includes(joint) || passage.lexicon.words.coordinators.has(joint)
  if (lowerAt(passage, comma) !== ',' || !joins) return null
  const joined = passage.lexicon.words.complementisers.has(lowerAt(passage, comma + 2))
  return passage.tokens[comma + (joined ? 3 : 2)]?.start ?? null
}

function beginAt(one: Loose, offset: number): void {
  const cue = Math.min(...one.cue.map(([start]) => start))
  one.content = one.content.flatMap(([start, end]) =>
    end <= offset || start >= cue ? [] : [[Math.max(start, offset), end]],
  )
  Object.assign(one, boundsOf([...one.source, ...one.cue, ...one.content]))
}

/** Whether a cue stands behind what it reports. */
function trails(one: Loose): boolean {
  const cue = one.cue[0]
  const content = one.content[0]
  return cue !== undefined && content !== undefined && content[0] < cue[0]
}

/** Whether `later` opens a report of its own where the content of `earlier` would go on. */
function cuts(later: Loose, earlier: Loose): boolean {
  if (later.found.passage !== earlier.found.passage || later.start < earlier.start) return false
  if (earlier.found.rule === 'quotation' && later.found.missing !== 'shared') return false
  // «dijo que los alumnos protestan, al tiempo que piden …»: one and several are not the same ones.
  const [own, other] = [later.found.number ?? null, earlier.found.number ?? null]
  const differ = own !== null && other !== null && own !== other
  if (differ && alongsideBefore(later.found.passage, later.found.begins) !== null) return false
  if (later.found.missing === 'shared') return true
  const { passage, begins } = later.found
  const { words } = passage.lexicon
  const before = lowerAt(passage, begins - 1)
  const mark = lowerAt(passage, begins - 2)
  if (before === ';') return true
  if (passage.language.attributionWords.contrasts.includes(before) && mark === ',') return true
  return words.coordinators.has(before) && mark === ',' && later.found.subject !== null
}

/** «anunció su retirada y, | según la prensa, huyó»: a source phrase behind a conjunction that tells what stands behind itself. */
function opensReport({ found: { rule, passage, begins }, source, content }: Loose): boolean {
  const { coordinators } = passage.lexicon.words
  if (rule !== 'phrase' || source.length === 0 || !coordinators.has(lowerAt(passage, begins - 1))) return false
  return content.every(([start]) => source.every(([, end]) => start >= end))
}

/** The offset where an attribution begins, with the comma and conjunction that join it to what stands before. */
function beginning(one: Loose): number {
  const { passage, begins } = one.found
  const { words } = passage.lexicon
  let at = trails(one) ? (one.found.cue?.from ?? begins) : begins
  if (trails(one) && one.found.source && one.found.source.from < at) at = one.found.source.from
  at = beforeGovernor(one, alongsideBefore(passage, at) ?? at)
  for (;;) {
    const lower = lowerAt(passage, at - 1)
    const joins =
      lower === ',' ||
      lower === ';' ||
      words.coordinators.has(lower) ||
      passage.language.attributionWords.contrasts.includes(lower)
    if (!joins) break
    at--
  }
  return passage.tokens[at]?.start ?? 0
}

/** « se rassembler | pour | dénoncer », « …, | n'hésitant pas à | dénoncer »: what leads to an infinitive goes with it. */
function beforeGovernor({ found: { passage } }: Loose, at: number): number {
  const { tree, lexicon } = passage
  const { prepositions, infinitiveMarkers } = lexicon.words
  const leads = prepositions.has(lowerAt(passage, at - 1)) || infinitiveMarkers.has(lowerAt(passage, at - 1))
  if (tree === null || !leads || !/\.Inf/.test(tree.tags[at] ?? '')) return at
  const above = tree.heads[at] ?? -1
  const leading = above >= 0 && above < at && /\.(?:Ger|Part\.Pres)/.test(tree.tags[above] ?? '')
  return leading && at - above <= 4 ? (tree.firsts[above] ?? above) : at - 1
}

function cutAt(one: Loose, offset: number): void {
  one.content = one.content.flatMap((span) => {
    if (span[1] <= offset) return [span]
    if (span[0] >= offset) return []
    const cut = withoutClosing(one.found.passage.text, [span[0], offset])
    return cut === null ? [] : [cut]
  })
  Object.assign(one, boundsOf([...one.source, ...one.cue, ...one.content]))
}

/** Leaves out those whose words another one has already in another role, unless they stand wholly within its content. */
function withoutClashes(list: readonly Loose[]): readonly Loose[] {
  const kept: Loose[] = []
  let open: Loose[] = []
  for (const one of list) {
    open = open.filter((other) => other.end > one.start)
    if (open.some((other) => clashes(one, other) && !within(one, other) && !within(other, one))) continue
    kept.push(one)
    open.push(one)
  }
  return kept
}

function within(inner: Loose, outer: Loose): boolean {
  return [...inner.cue, ...inner.content].every((span) => outer.content.some((content) => holds(content, span)))
}

function clashes(one: Loose, other: Loose): boolean {
  const meet = (a: readonly Span[], b: readonly Span[]) => a.some((x) => b.some((y) => overlap(x, y)))
  return (
    meet(one.content, [...other.content, ...other.cue, ...other.source]) ||
    meet(one.cue, [...other.content, ...other.cue, ...other.source]) ||
    meet(one.source, [...other.content, ...other.cue])
  )
}

/** For each, the index of the smallest one within whose content it stands. Only those that meet are compared. */
function outerOfEach(list: readonly Loose[]): readonly (number | null)[] {
  const outers: (number | null)[] = list.map(() => null)
  const propose = (inner: number, outer: number) => {
    const [small, large] = [list[inner], list[outer]]
    if (!small || !large || !within(small, large)) return
    const known = list[outers[inner] ?? -1]
    if (!known || large.end - large.start < known.end - known.start) outers[inner] = outer
  }
  let open: number[] = []
  for (const [i, one] of list.entries()) {
    open = open.filter((j) => (list[j] ?? one).end > one.start)
    for (const j of open) {
      propose(i, j)
      propose(j, i)
    }
    open.push(i)
  }
  return outers
}
