import type { BoilerplateMarker } from '../../lang/language.ts'

/** The markers of a language by their first word, the longer ones first. */
export type Markers = ReadonlyMap<string, readonly BoilerplateMarker[]>

/** The longest line that a marker can make boilerplate, in characters: what is longer is prose. */
const longest = 300
/** The longest such line that ends as a sentence does. */
const longestSentence = 200
/** More of a line's beginning than any marker needs, in characters. */
const head = 80

const arranged = new WeakMap<readonly BoilerplateMarker[], Markers>()

/** A language's markers, sorted when they are first asked for so that a line is held against those with its first word only. */
export function sortMarkers(markers: readonly BoilerplateMarker[]): Markers {
  const known = arranged.get(markers) ?? arrange(markers)
  arranged.set(markers, known)
  return known
}

function arrange(markers: readonly BoilerplateMarker[]): Markers {
  const sorted = new Map<string, BoilerplateMarker[]>()
  for (const marker of [...markers].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const word = firstWord(marker.phrase)
    const same = sorted.get(word)
    if (same) same.push(marker)
    else sorted.set(word, [marker])
  }
  return sorted
}

/**
 * The marker that makes a line boilerplate, null where none surely does: the phrase is the whole line, or a colon or bar
 * follows it, or the line is shaped like a link or a request and not like a sentence of the report.
 */
export function markerOf(words: string, markers: Markers): BoilerplateMarker | null {
  if (words.length > longest) return null
  const bare = words.replace(/^[\s()[\]<>|/+*•·→»–—-]+/, '')
  const lower = bare.slice(0, head).toLowerCase().replace(/[’ʼ]/g, "'")
  return markers.get(firstWord(lower))?.find((marker) => holds(marker, bare, lower)) ?? null
}

function holds(marker: BoilerplateMarker, bare: string, lower: string): boolean {
  const { phrase } = marker
  if (!lower.startsWith(phrase)) return false
  const rest = bare.slice(phrase.length)
  if (/^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(phrase)) return false
  if (!/[\p{L}\p{N}]/u.test(rest)) return true
  if (marker.whole) return false
  const isSentence = /[.!?…]["'”’»)\]]?$/.test(rest)
  if (isSentence && bare.length > longestSentence) return false
  if (/[:|]$/.test(phrase) || /^\s*[:|>»→–—/-]/.test(rest)) return true
  if (marker.reason === 'credit' && !phrase.includes(' ')) return areNames(rest)
  if (isSentence && (marker.reason === 'related' || marker.reason === 'navigation')) return false
  return phrase.includes(' ') || isShouted(bare.slice(0, phrase.length))
}

/** One common word is a marker only where it is written as one: «NEXT», not «Next week». */
function isShouted(word: string): boolean {
  return word === word.toUpperCase()
}

/** Two to eight words, all with a capital but for the small ones that join names. */
function areNames(rest: string): boolean {
  const words = rest.trim().split(/[\s,]+/)
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}.'’-]+$/u.test(word)).length
  const small = words.filter((word) => /^\p{Ll}{1,3}$|^&$/u.test(word)).length
  return capitals >= 2 && words.length <= 8 && capitals + small === words.length
}

function firstWord(lower: string): string {
  return /^[^\p{L}]*\p{L}+/u.exec(lower)?.[0] ?? ''
}
