import { type TextRows, wordsInRow } from './text-rows.ts'

/** Two texts of a few lines may agree by chance. In words, as everything here. */
const fewestCopied = 25
/** A copy has most of the shorter text: of all its words, and of those that nobody is quoted with. */
const ofShorter = 0.5
/** A longer report that takes in a short one whole, a live blog or a round-up, has its text mostly from elsewhere. */
const ofLater = 1 / 3
/**
 * A passage that a longer report shares with a short one makes no copy of either: what both have, as shares of the
 * shorter and of the longer, together. A copy that gives a tenth of a text gives it whole; one that adds as much as it
 * takes has changed little of it.
 */
const ofBoth = 0.9
/** One outlet's text at another address is the same text again; with more added or dropped it is an update. */
const ofRepeated = 0.9
/** Between words that agree, so many may be others: changed ones. */
const changedWords = 2

/** How many words a later report has from an earlier one, where it is a copy of it; 0 where it is none. */
function copiedFrom(earlier: TextRows, later: TextRows, oneOutlet: boolean): number {
  const [inEarlier, inLater] = [coverage(earlier, later), coverage(later, earlier)]
  const copied = Math.min(inEarlier.all, inLater.all)
  const [shorter, longer] = [earlier.rows.length, later.rows.length].sort((a, b) => a - b)
  if (shorter === undefined || longer === undefined || copied < fewestCopied) return 0
  if (copied / shorter < ofShorter || copied / shorter + copied / longer < ofBoth) return 0
  if (copied / later.rows.length < ofLater || (oneOutlet && copied / longer < ofRepeated)) return 0
  const own = Math.min(ownWords(earlier), ownWords(later))
  return own >= fewestCopied && Math.min(inEarlier.own, inLater.own) / own < ofShorter ? 0 : copied
}

/** How many words of a text stand in another one's rows, or between such words; and how many of them are not quoted. */
function coverage({ rows, quoted }: TextRows, other: TextRows): { all: number; own: number } {
  let [all, own, end] = [0, 0, 0]
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    if (row === 0 || !other.has(row)) continue
    const from = end > 0 && place - end <= changedWords ? end : Math.max(place, end)
    end = place + wordsInRow
    for (let at = from; at < end; at++) {
      all++
      if (quoted[at] === 0) own++
    }
  }
  return { all, own }
}

function ownWords({ quoted }: TextRows): number {
  let own = 0
  for (const inQuotation of quoted) own += 1 - inQuotation
  return own
}

/** A report's text as it is compared. */
export interface ComparedText {
  readonly text: TextRows
  /** Without what it has in common with many others: the frame of its page. */
  readonly inner: TextRows
  readonly outlet: string | null
}

/** Texts that were copied from nowhere, for finding what later ones are copies of. */
export interface Originals {
  /** The original that this is a copy of, or null; an original is compared only where it shares a row of words. */
  copiedBy(later: ComparedText): number | null
  /** Adds an original under its number; they come in their order. */
  add(number: number, original: ComparedText): void
}

/** Of two texts that a report may be copied from, the earlier, unless the later has clearly more of it. */
const clearlyMore = 1.1
/** What stands in more originals tells nothing of where a text is from. */
const mostHolders = 64
/** How many originals a text is held against: those that share most rows with it. */
const mostCompared = 6

/**
 * An index by rows of words, which go up to `highest`: looking a text up costs no more for the copies that were found before it.
 */
export function originalsIndex(highest: number): Originals {
  /** Nearly every row of words stands in one original alone: by row its number, -1 where none has it. */
  const first = new Int32Array(highest + 1).fill(-1)
  const further = new Map<number, number[]>()
  const originals = new Map<number, ComparedText>()
  return {
    copiedBy(later) {
      const votes = new Map<number, number>()
      const vote = (original: number) => votes.set(original, (votes.get(original) ?? 0) + 1)
      for (const row of later.text.known) {
        const original = first[row] ?? -1
        if (original < 0) continue
        const others = further.get(row)
        if (others !== undefined && others.length >= mostHolders) continue
        vote(original)
        others?.forEach(vote)
      }
      const likeliest = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCompared)
      let [best, most]: [number | null, number] = [null, 0]
      for (const [number, shared] of likeliest.sort((a, b) => a[0] - b[0])) {
        const earlier = originals.get(number)
        const copied = earlier !== undefined && mayBeCopied(earlier, later, shared) ? copiedWords(earlier, later) : 0
        if (copied > most * clearlyMore) [best, most] = [number, copied]
      }
      return best
    },
    add(number, original) {
      originals.set(number, original)
      for (const row of original.text.known) {
        if ((first[row] ?? -1) < 0) {
          first[row] = number
          continue
        }
        const others = further.get(row)
        if (others === undefined) further.set(row, [number])
        else if (others.length < mostHolders) others.push(number)
      }
    },
  }
}

/** A shared row covers three words, and the changed ones beside it: where there are too few, nothing is counted word by word. */
function mayBeCopied(earlier: ComparedText, later: ComparedText, sharedRows: number): boolean {
  const shorter = Math.min(earlier.inner.rows.length, later.inner.rows.length)
  return sharedRows * (wordsInRow + changedWords) >= Math.max(fewestCopied, shorter * ofShorter)
}

/** Two pages with hardly more than what many have (one is closed to readers, or many quote it whole) are held against each other as they are; else the frames do not count. */
function copiedWords(earlier: ComparedText, later: ComparedText): number {
  const oneOutlet = earlier.outlet !== null && earlier.outlet === later.outlet
  if (isBare(earlier) && isBare(later)) return copiedFrom(earlier.text, later.text, oneOutlet)
  return copiedFrom(innerOf(earlier), innerOf(later), oneOutlet)
}

function innerOf(compared: ComparedText): TextRows {
  return isBare(compared) ? compared.text : compared.inner
}

function isBare({ inner }: ComparedText): boolean {
  return inner.rows.length < fewestCopied
}
