import { firstIndex } from '../document/first-index.ts'
import { isState, type Mention } from '../document/mention.ts'
import type { Name } from '../document/name.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { kinOf } from '../lang/concept-kin.ts'
import { type ConceptName, concepts } from '../lang/concepts.ts'
import { languages } from '../lang/languages.ts'
import { wordSkeleton } from '../stories/word-skeleton.ts'

/** What is told to have become of somebody named: taken, killed, let go, dismissed. */
export interface Fate {
  /** The kin of the concept of what happened. */
  readonly what: string
  /** The words of the name as the consonants that languages agree in. */
  readonly name: readonly string[]
}

/** What happens to a person, as kin of concepts. Not what many do or suffer all day: to be attacked, to arrive. */
const fates: ReadonlySet<string> = new Set(
  (
    [
      'kill',
      'injure',
      'arrest',
      'release',
      'escape',
      'resign',
      'kidnap',
      'convict',
      'acquit',
      'extradite',
      'pardon',
      'marry',
      'hospitalise',
    ] as const satisfies readonly ConceptName[]
  ).map(kinOf),
)
/** Of these the subject is the one to whom it happens. */
const befalling: ReadonlySet<string> = new Set<ConceptName>([
  'die',
  'drown',
  'surrender',
  'escape',
  'exile',
  'resign',
  'retire',
  'marry',
])
/** Belongs to names and tells nobody from another. */
const particles: ReadonlySet<string> = new Set(['al', 'el', 'ben', 'bin', 'ibn', 'abu', 'von', 'van'])

/** What is farther from a word hardly belongs to it. */
const nearby = 30
/** Of the kin of a fate, but they tell of a place or a state: «la prisión de Abu Salim». */
const noFates: ReadonlySet<string> = new Set<ConceptName>(['jail', 'freedom', 'free'])

/** Gives what some words of a report tell to have become of somebody they name. */
export function fatesIn(reading: Reading): (spans: readonly Span[]) => readonly Fate[] {
  const { report, names = [], mentions = [] } = reading
  const states = new Set(mentions.flatMap(({ concept, span }) => (isState(concept) ? span[0] : [])))
  const fateOf = fateByTree(reading)
  const isOfAnother = afterGenitive(reading)
  return (spans) => {
    const called = spans
      .flatMap((span) => [...within(names, span)])
      .flatMap((name) => {
        const words = states.has(name.span[0]) ? [] : wordsOfName(report.text.slice(...name.span))
        return words.length === 0 ? [] : [{ name, words }]
      })
    if (called.length === 0) return []
    const found = called.flatMap(({ name, words }) => {
      const what = fateOf(name)
      return what === null ? [] : [{ what, name: words }]
    })
    if (found.length > 0) return found
    const what = ofOneFamily(spans.flatMap((span) => [...within(mentions, span)]))
    if (what === null) return []
    return called
      .filter(({ name }) => name.as !== 'subject' && !isOfAnother(name.span[0]))
      .map(({ words }) => ({ what, name: words }))
  }
}

/** Those that stand in a span, of many in the order of the text. */
function* within<Spanned extends { readonly span: Span }>(all: readonly Spanned[], span: Span): Generator<Spanned> {
  for (let at = firstIndex(all, (each) => each.span[0] >= span[0]); at < all.length; at++) {
    const each = all[at]
    if (each === undefined || each.span[0] >= span[1]) return
    if (each.span[1] <= span[1]) yield each
  }
}

/** What befalls the sons or brothers in some words: whoever is named there is one of them, wherever the trees hang the names. */
function ofOneFamily(told: readonly Mention[]): string | null {
  if (!told.some(({ concept }) => kinOf(concept) === kinOf('son'))) return null
  const [what, ...others] = new Set(told.flatMap(({ concept }) => fateIn(concept, 'object') ?? []))
  return what === undefined || others.length > 0 ? null : what
}

/** Gives whether the word before a place makes another's of what stands there: «de Kadhafi». */
function afterGenitive({ report }: Reading): (start: number) => boolean {
  const genitives = new Set(languages.get(report.language)?.closedClasses.genitives ?? [])
  return (start) => {
    const before = plainWords(report.text.slice(Math.max(0, start - nearby), start))
    return genitives.has(before.at(-1) ?? '')
  }
}

function fateByTree(reading: Reading): (name: Name) => string | null {
  const { report, mentions = [] } = reading
  const genitives = new Set(languages.get(report.language)?.closedClasses.genitives ?? [])
  const wordsBetween = (above: Mention, { span }: Pick<Name, 'span'>) => {
    const between = report.text.slice(above.span[1], span[0])
    return between.length < nearby ? plainWords(between) : []
  }
  /** «La muerte de Jamis», and not «un autre fils de Kadhafi, Khamis». */
  const isOf = (above: Mention, name: Name) => genitives.has(wordsBetween(above, name).at(-1) ?? '')
  /** «La detención de tres de sus hijos». */
  const areOf = (above: Mention, people: Mention) => genitives.has(wordsBetween(above, people)[0] ?? '')
  return (name) => {
    const above = name.under === null ? undefined : mentions[name.under]
    if (above === undefined || name.as === null) return null
    const ofAbove = name.as === 'other' && isOf(above, name)
    const own = name.as !== 'other' || ofAbove ? fateIn(above.concept, name.as) : null
    // «Un autre fils de Kadhafi, Khamis, a été tué»: who is called by name is the son, and not his father.
    if (own !== null || ofAbove || name.as !== 'other' || !isPeople(above.concept)) return own
    const beyond = above.under === null ? undefined : mentions[above.under]
    if (beyond === undefined || (above.as === 'other' && !areOf(beyond, above))) return null
    return fateIn(beyond.concept, above.as)
  }
}

function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}+'?/gu) ?? []
  )
}

function isPeople(concept: string): boolean {
  const known: Readonly<Record<string, { readonly kind: string }>> = concepts
  return known[concept]?.kind === 'people'
}

function fateIn(concept: string, as: Name['as']): string | null {
  const kin = kinOf(concept)
  if (!fates.has(kin) || noFates.has(concept) || (as === 'subject' && !befalling.has(concept))) return null
  return kin
}

function wordsOfName(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !particles.has(word.toLowerCase()))
    .map(wordSkeleton)
}
