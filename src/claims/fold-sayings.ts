import type { Figure } from '../document/figure.ts'
import type { PartKind } from '../document/part.ts'
import type { Reading } from '../document/reading.ts'
import { append } from './append.ts'
import { flatRepeat, sameSaying } from './same-saying.ts'
import { shortNames } from './short-names.ts'
import { standIns } from './stand-ins.ts'
import type { Utterance } from './utterance.ts'
import { titlesOf, utterancesOf, voicesOf } from './utterances-of.ts'

/** One statement of one source in one report: all the places where the report gives it. */
export interface Saying {
  /** The place whose source, form, act and factuality are the statement's. */
  readonly best: Utterance
  /** In the order of the text. */
  readonly places: readonly Utterance[]
}

/** No report gives so many by one source; in one that does, those after them are compared to the letter alone. */
const comparedSayings = 64
const comparedPlaces = 8

interface OpenSaying {
  /** Those given to its source. */
  readonly said: [Utterance, ...Utterance[]]
  /** Sentences of the outlet's own that repeat it. */
  readonly repeats: Utterance[]
}

/** A report's statements, and the sentences and headings of the outlet's own that are none by themselves. */
export interface Folded {
  readonly sayings: readonly Saying[]
  /** In the order of the text. */
  readonly plain: readonly Utterance[]
  /** Headlines, standfirsts and crossheads that repeat none of them. */
  readonly titles: readonly Utterance[]
}

/**
 * Folds what a report says: same source, same proposition is one statement however often the report gives it. Sentences
 * of the outlet's own that repeat a statement flatly are places of it; of the others, those that pass on hearsay or say
 * how many are the outlet's statements.
 */
export function foldReport(reading: Reading): Folded {
  const attributed = foldAttributed(reading)
  const own: OpenSaying[] = []
  const plain: Utterance[] = []
  for (const voice of voicesOf(reading)) {
    if (repeats(voice, attributed)) continue
    if (voice.reportive || voice.figures.some(saysHowMany)) fold(voice, own)
    else plain.push(voice.figures.length === 0 ? voice : { ...voice, figures: [] })
  }
  const all = [...attributed, ...own]
  const titles = titlesOf(reading).filter((title) => !repeats(title, all))
  return { sayings: all.map(close).sort((a, b) => startOf(a) - startOf(b)), plain, titles }
}

/** Folds those plain sentences of a report that are statements after all; the others and its titles may be places of them. */
export function foldPlain(chosen: readonly Utterance[], { plain, titles }: Folded): readonly Saying[] {
  const own: OpenSaying[] = []
  for (const voice of chosen) fold(voice, own)
  const taken = new Set(chosen)
  for (const other of [...plain, ...titles]) if (!taken.has(other)) repeats(other, own)
  return own.map(close)
}

function fold(voice: Utterance, own: OpenSaying[]): void {
  const same = likeliest(own, (said) => sameSaying(voice, said))
  if (same === null) own.push({ said: [voice], repeats: [] })
  else same.said.push(voice)
}

/** Whether some words flatly repeat a statement; they are a place of it then. */
function repeats(flat: Utterance, sayings: readonly OpenSaying[]): boolean {
  const repeated = likeliest(sayings, (said) => flatRepeat(flat, said))
  repeated?.repeats.push(flat)
  return repeated !== null
}

/** The statements of a report. */
export function foldSayings(reading: Reading): readonly Saying[] {
  return foldReport(reading).sayings
}

/**
 * «I due paesi», "the two countries" name what everybody knows; they do not tell how many there are. Nor does «decine di
 * migliaia», of which nobody could say that it is wrong.
 */
function saysHowMany({ low, high, approximate, unit }: Figure): boolean {
  if (approximate && (low === null || high === null)) return false
  const few = low !== null && low === high && low <= 2
  return !few || approximate || unit !== null
}

function foldAttributed(reading: Reading): OpenSaying[] {
  const utterances = utterancesOf(reading)
  const kinOf = kinship(reading, utterances)
  const all: OpenSaying[] = []
  const bySource = new Map<string, OpenSaying[]>()
  const byLetter = new Map<string, OpenSaying>()
  for (const utterance of utterances) {
    const { source, act, factuality, bare, wording } = utterance
    const letter = JSON.stringify([source.key, act, factuality, bare, wording.key])
    const candidates = kinOf(source.key).flatMap((key) => (bySource.get(key) ?? []).slice(0, comparedSayings))
    const same = byLetter.get(letter) ?? likeliest(candidates, (said) => sameSaying(utterance, said))
    const saying = same ?? { said: [utterance], repeats: [] }
    byLetter.set(letter, saying)
    if (same !== null) same.said.push(utterance)
    else {
      all.push(saying)
      append(bySource, source.key, saying)
    }
  }
  return all
}

/** A source's own key, and the keys of those that stand for it. */
function kinship(reading: Reading, utterances: readonly Utterance[]): (key: string) => readonly string[] {
  const kin = new Map<string, string[]>()
  const join = (one: string, other: string) => kin.set(one, [...(kin.get(one) ?? [one]), other])
  const sources = utterances.map(({ source }) => source)
  const pairs = [...standIns(reading, sources), ...shortNames(utterances, reading.report.language)]
  for (const [one, others] of pairs)
    for (const other of others) {
      join(one, other)
      join(other, one)
    }
  return (key) => (kin.get(key) ?? [key]).slice(0, comparedPlaces)
}

function likeliest(sayings: readonly OpenSaying[], likeness: (said: Utterance) => number): OpenSaying | null {
  let best: OpenSaying | null = null
  let highest = 0
  for (let i = 0; i < Math.min(sayings.length, comparedSayings * comparedPlaces); i++) {
    const saying = sayings[i]
    for (let j = 0; saying !== undefined && j < Math.min(saying.said.length, comparedPlaces); j++) {
      const said = saying.said[j]
      const like = said === undefined ? 0 : likeness(said)
      if (like <= highest) continue
      best = saying
      highest = like
    }
  }
  return best
}

const bodyFirst: readonly PartKind[] = ['paragraph', 'quotation', 'standfirst', 'crosshead', 'headline', 'embed']
const directFirst = ['direct', 'mixed', 'indirect']

function close({ said, repeats }: OpenSaying): Saying {
  const best = said.reduce((one, other) => (better(other, one) < 0 ? other : one))
  const places = [...said, ...repeats].sort((a, b) => a.place.span[0] - b.place.span[0])
  return { best, places }
}

/** The body tells more exactly than a headline, a quotation more than a summary, more words more than fewer. */
function better(one: Utterance, other: Utterance): number {
  return (
    bodyFirst.indexOf(one.part) - bodyFirst.indexOf(other.part) ||
    directFirst.indexOf(one.form) - directFirst.indexOf(other.form) ||
    other.proposition.length - one.proposition.length
  )
}

function startOf({ places }: Saying): number {
  return places[0]?.place.span[0] ?? 0
}
