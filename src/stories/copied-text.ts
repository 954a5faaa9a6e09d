import { type Shingles, sharedBy } from './shingles.ts'

/** Two texts of a few lines may agree by chance. */
const fewestShared = 20
/** A copy has most of the shorter text: of all its words, and of those that nobody is quoted with. */
const ofShorter = 0.5
/**
 * A passage that a longer report shares with a short one makes no copy of either: what both have, as shares of the
 * shorter and of the longer, together. A copy that gives a tenth of a text gives it whole; one that adds as much as it
 * takes has changed little of it.
 */
const ofBoth = 0.9
/** One outlet's text at another address is the same text again; with more added or dropped it is an update. */
const sameText = 0.8
/** Of two texts that a report may be copied from, the earlier, unless the later has clearly more of it. */
const clearlyMore = 1.1

/** How many rows of words a later report has from an earlier one, where it is a copy of it; 0 where it is none. */
export function copiedFrom(earlier: Shingles, later: Shingles, oneOutlet: boolean): number {
  const shared = sharedBy(earlier.all, later.all)
  const [shorter, longer] = [earlier.all.length, later.all.length].sort((a, b) => a - b)
  if (shorter === undefined || longer === undefined || shared < fewestShared) return 0
  if (shared / shorter < ofShorter || shared / shorter + shared / longer < ofBoth) return 0
  if (oneOutlet && shared / longer < sameText) return 0
  const own = Math.min(earlier.own.length, later.own.length)
  return own >= fewestShared && sharedBy(earlier.own, later.own) / own < ofShorter ? 0 : shared
}

/** Texts that were copied from nowhere, for finding what later ones are copies of. */
export interface Originals {
  /** The original that this is a copy of, or null; an original is compared only where it shares a row of words. */
  copiedBy(text: Shingles, sameOutlet: (original: number) => boolean): number | null
  /** Adds an original under its number; they come in their order. */
  add(original: number, text: Shingles): void
  /** The rows of words that stand in so many originals that they are the frame of a page, and not its report. */
  frames(): ReadonlySet<number>
}

/** So many texts that are no copies of each other have a frame in common. */
const textsWithFrame = 4
/** Longer texts are found by a quarter of their rows. */
const foundByAll = 400
/** What stands in more originals tells nothing of where a text is from. */
const mostHolders = 64
/** How many originals a text is held against: those that share most rows with it. */
const compared = 6

/** An index by rows of words: looking a text up costs no more for the copies that were found before it. */
export function originalsIndex(): Originals {
  const holders = new Map<number, number[]>()
  const texts = new Map<number, Shingles>()
  return {
    copiedBy(text, sameOutlet) {
      const votes = new Map<number, number>()
      for (const row of text.all) {
        const holding = holders.get(row)
        if (holding === undefined || holding.length > mostHolders) continue
        for (const original of holding) votes.set(original, (votes.get(original) ?? 0) + 1)
      }
      const likeliest = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, compared)
      let [best, most]: [number | null, number] = [null, 0]
      for (const [original] of likeliest.sort((a, b) => a[0] - b[0])) {
        const earlier = texts.get(original)
        const shared = earlier === undefined ? 0 : copiedFrom(earlier, text, sameOutlet(original))
        if (shared > most * clearlyMore) [best, most] = [original, shared]
      }
      return best
    },
    add(original, text) {
      texts.set(original, text)
      for (const row of text.all) {
        if (text.all.length > foundByAll && (row & 3) !== 0) continue
        const holding = holders.get(row)
        if (holding === undefined) holders.set(row, [original])
        else if (holding.length <= mostHolders) holding.push(original)
      }
    },
    frames() {
      const found = new Set<number>()
      for (const [row, holding] of holders) if (holding.length >= textsWithFrame) found.add(row)
      return found
    },
  }
}
