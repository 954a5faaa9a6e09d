import type { Report } from '../document/report.ts'

/** A word of a line, in small letters, and where it stands. */
interface LineWord {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Where its line begins. */
  readonly line: number
}

/** A paragraph, crosshead or post of a report with its words. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly words: readonly LineWord[]
}

/** Lines of two reports that share words; a paragraph may have become two, and two one. Both in their order. */
export interface AlignedLines {
  readonly original: readonly Line[]
  readonly copy: readonly Line[]
}

/** Lines of two reports by what they have in common. */
export interface Alignment {
  readonly both: readonly AlignedLines[]
  readonly originalOnly: readonly Line[]
  readonly copyOnly: readonly Line[]
}

/** The lines of a report that are neither headline nor boilerplate. */
export function linesOf({ text, parts }: Report): Line[] {
  return parts.flatMap(({ kind, start, end }) => {
    if (kind === 'boilerplate' || kind === 'headline') return []
    const found = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    const words = found.map(({ 0: word, index }) => {
      const at = start + index
      return { key: word.toLowerCase(), start: at, end: at + word.length, line: start }
    })
    return [{ start, end, words }]
  })
}

/** So much of the pairs of words of the shorter line stands in the other. */
const sharedAtLeast = 0.4
/** In how many lines the same pair of words is looked for. */
const mostLines = 16

/** Which lines of two reports belong together: those that share most of their pairs of words, in whatever order they come. */
export function alignLines(original: readonly Line[], copy: readonly Line[]): Alignment {
  const links = [
    ...linksBetween(original, copy).map(([one, other]) => [one, other] as const),
    ...linksBetween(copy, original).map(([one, other]) => [other, one] as const),
  ]
  const groups = groupsOf(original.length, copy.length, links)
  const both: AlignedLines[] = []
  const originalOnly: Line[] = []
  const copyOnly: Line[] = []
  for (const group of groups) {
    const [old, now] = [group.original.flatMap((at) => original[at] ?? []), group.copy.flatMap((at) => copy[at] ?? [])]
    if (now.length === 0) originalOnly.push(...old)
    else if (old.length === 0) copyOnly.push(...now)
    else both.push({ original: old, copy: now })
  }
  return { both, originalOnly, copyOnly }
}

/** For each line, the one of the other report that shares most with it. */
function linksBetween(lines: readonly Line[], others: readonly Line[]): (readonly [line: number, other: number])[] {
  const holders = new Map<string, number[]>()
  const pairs = others.map(pairsOf)
  for (const [at, keys] of pairs.entries())
    for (const key of keys) {
      const holding = holders.get(key)
      if (holding === undefined) holders.set(key, [at])
      else if (holding.length < mostLines) holding.push(at)
    }
  return lines.flatMap((line, at) => {
    const keys = pairsOf(line)
    const votes = new Map<number, number>()
    for (const key of keys) for (const other of holders.get(key) ?? []) votes.set(other, (votes.get(other) ?? 0) + 1)
    let [best, most]: [number | null, number] = [null, 0]
    for (const [other, count] of votes) {
      const shorter = Math.min(keys.size, pairs[other]?.size ?? 0)
      // Of lines that share as much, the one nearest in place: a refrain belongs to where it stands.
      const nearer = best !== null && count === most && Math.abs(other - at) < Math.abs(best - at)
      if (count >= shorter * sharedAtLeast && (count > most || nearer)) [best, most] = [other, count]
    }
    return best === null ? [] : [[at, best] as const]
  })
}

/** The pairs of words that follow each other; of a line of one word that word. */
function pairsOf({ words }: Line): Set<string> {
  const pairs = new Set<string>()
  if (words.length === 1) pairs.add(words[0]?.key ?? '')
  for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i]?.key} ${words[i + 1]?.key}`)
  return pairs
}

interface Group {
  readonly original: number[]
  readonly copy: number[]
}

/** The lines that are linked with each other, directly or through others. */
function groupsOf(originals: number, copies: number, links: readonly (readonly [number, number])[]): Group[] {
  const parents = Array.from({ length: originals + copies }, (_, i) => i)
  const rootOf = (node: number): number => {
    let root = node
    while (parents[root] !== root) {
      const parent = parents[root] ?? root
      parents[root] = parents[parent] ?? parent
      root = parents[root] ?? root
    }
    return root
  }
  for (const [one, other] of links) parents[rootOf(one)] = rootOf(originals + other)
  const groups = new Map<number, Group>()
  for (let node = 0; node < parents.length; node++) {
    const root = rootOf(node)
    const group = groups.get(root) ?? { original: [], copy: [] }
    groups.set(root, group)
    if (node < originals) group.original.push(node)
    else group.copy.push(node - originals)
  }
  return [...groups.values()]
}
