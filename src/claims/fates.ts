import { byLanguage } from '../analysis/by-language.ts'
import { inflect } from '../analysis/inflect.ts'
import { firstIndex } from '../document/first-index.ts'
import { isState } from '../document/is-state.ts'
import type { Mention } from '../document/mention.ts'
import type { Name } from '../document/name.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { kinOf } from '../lang/concept-kin.ts'
import type { ConceptName } from '../lang/concepts.ts'
import { languages } from '../lang/languages.ts'
import { nameParticles } from '../lang/name-particles.ts'
import { wordSkeleton } from '../stories/word-skeleton.ts'
import { kindOf } from './mention-tree.ts'

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

/** What is farther from a word hardly belongs to it. */
const nearby = 30
/** Of the kin of a fate, but they tell of a place or a state: «la prisión de Abu Salim». */
const noFates: ReadonlySet<string> = new Set<ConceptName>(['jail', 'freedom', 'free'])

/** Gives what some words of a report tell to have become of somebody they name, or who is named before them and meant. */
export function fatesIn(reading: Reading): (spans: readonly Span[]) => readonly Fate[] {
  const { report, names = [], mentions = [] } = reading
  const states = new Set(mentions.flatMap(({ concept, span }) => (isState(concept) ? span[0] : [])))
  const people = names.flatMap((name) => {
    const words = states.has(name.span[0]) ? [] : wordsOfName(report.text.slice(...name.span))
    return words.length === 0 ? [] : [{ name, span: name.span, words }]
  })
  const fateOf = fateByTree(reading)
  const isOfAnother = afterGenitive(reading)
  const meantIn = meantPerson(reading, people)
  return (spans) => {
    const told = spans.flatMap((span) => [...within(mentions, span)])
    if (!told.some(({ concept }) => fateIn(concept, 'object') !== null)) return []
    const called = spans.flatMap((span) => [...within(people, span)])
    const found = [...called, ...belonging(people, told, spans, mentions)].flatMap(({ name, words }) => {
      const what = fateOf(name)
      return what === null ? [] : [{ what, name: words }]
    })
    const meant = told.flatMap((mention) => {
      const what = fateIn(mention.concept, 'object')
      const person = what === null ? undefined : meantIn(mention, spans)
      return what === null || person === undefined ? [] : [{ what, name: person.words }]
    })
    const what = ofOneFamily(told)
    const family =
      what === null
        ? []
        : called
            .filter(({ name }) => name.as !== 'subject' && !isOfAnother(name.span[0]))
            .map(({ words }) => ({ what, name: words }))
    return distinct([...found, ...meant, ...family])
  }
}

interface Person {
  readonly name: Name
  readonly span: Span
  readonly words: readonly string[]
}

/** Whoever stands outside some words, but belongs to what they tell: «Anna Velmar, según el ministro, ha sido detenida». */
function belonging(
  people: readonly Person[],
  told: readonly Mention[],
  spans: readonly Span[],
  mentions: readonly Mention[],
): readonly Person[] {
  const start = spans[0]?.[0] ?? 0
  return between(people, start - sentenceLength, start).filter(({ name }) => {
    const above = name.under === null ? undefined : mentions[name.under]
    return above !== undefined && name.as !== 'other' && told.includes(above)
  })
}

/** In characters: what is farther from a statement stands in another sentence. */
const sentenceLength = 300

/**
 * Gives who is meant where no name tells: «su detención» is that of the only one named before it in the sentence, and «ce
 * dernier» is the last one named before.
 */
function meantPerson(
  { report }: Reading,
  people: readonly Person[],
): (fate: Mention, spans: readonly Span[]) => Person | undefined {
  const { text, language } = report
  const possessives = new Set(languages.get(language)?.closedClasses.possessives ?? [])
  const latter = languages.get(language)?.attributionWords.latter ?? []
  return ({ span }, spans) => {
    const start = spans[0]?.[0] ?? 0
    const opening = text.slice(start, start + nearby).toLowerCase()
    if (latter.some((words) => opening.startsWith(words))) return between(people, start - sentenceLength, start).at(-1)
    const before = plainWords(text.slice(Math.max(0, span[0] - nearby), span[0]))
    if (!possessives.has(before.at(-1) ?? '')) return undefined
    const opened = text.slice(Math.max(0, span[0] - sentenceLength), span[0]).search(/[^.!?\n]*$/u)
    const [only, ...others] = between(people, Math.max(0, span[0] - sentenceLength) + opened, span[0])
    return others.length === 0 ? only : undefined
  }
}

/** Who is named from one place of the text up to another. */
function between(people: readonly Person[], start: number, end: number): readonly Person[] {
  return people.slice(
    firstIndex(people, ({ span }) => span[0] >= start),
    firstIndex(people, ({ span }) => span[0] >= end),
  )
}

function distinct(fates: readonly Fate[]): readonly Fate[] {
  return [...new Map(fates.map((fate) => [`${fate.what} ${fate.name.join(' ')}`, fate])).values()]
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
  const isSuffered = inPassive(reading)
  const wordsBetween = (above: Mention, { span }: Pick<Name, 'span'>) => {
    const between = report.text.slice(above.span[1], span[0])
    return between.length < nearby ? plainWords(between) : []
  }
  /** «La muerte de Jamis», and not «un autre fils de Kadhafi, Khamis». */
  const isOf = (above: Mention, name: Name) => genitives.has(wordsBetween(above, name).at(-1) ?? '')
  /** «La detención de tres de sus hijos». */
  const areOf = (above: Mention, people: Mention) => genitives.has(wordsBetween(above, people)[0] ?? '')
  const fateUnder = (above: Mention, as: Name['as']) =>
    fateIn(above.concept, as === 'subject' && isSuffered(above) ? 'object' : as)
  return (name) => {
    const above = name.under === null ? undefined : mentions[name.under]
    if (above === undefined || name.as === null) return null
    const ofAbove = name.as === 'other' && isOf(above, name)
    const own = name.as !== 'other' || ofAbove ? fateUnder(above, name.as) : null
    // «Un autre fils de Kadhafi, Khamis, a été tué»: who is called by name is the son, and not his father.
    if (own !== null || ofAbove || name.as !== 'other' || kindOf(above.concept) !== 'people') return own
    const beyond = above.under === null ? undefined : mentions[above.under]
    if (beyond === undefined || (above.as === 'other' && !areOf(beyond, above))) return null
    return fateUnder(beyond, above.as)
  }
}

/** Gives whether what happens is told in the passive, by the word before it: «ha sido detenido». */
function inPassive({ report }: Reading): (mention: Mention) => boolean {
  const language = languages.get(report.language)
  const forms = language === undefined ? new Set<string>() : passivesOf(language)
  return ({ span }) => forms.has(plainWords(report.text.slice(Math.max(0, span[0] - nearby), span[0])).at(-1) ?? '')
}

const passivesOf = byLanguage(
  ({ attributionWords, conjugations }) =>
    new Set(
      attributionWords.passiveAuxiliaries.flatMap((lemma) => inflect(lemma, conjugations).map(({ form }) => form)),
    ),
)

function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}+'?/gu) ?? []
  )
}

function fateIn(concept: string, as: Name['as']): string | null {
  const kin = kinOf(concept)
  if (!fates.has(kin) || noFates.has(concept) || (as === 'subject' && !befalling.has(concept))) return null
  return kin
}

/** How «Khamis», «Jamis», «Hamis» begin: one sound, of which every press makes another letter, and which the skeleton of a word loses. */
const throaty = /^(?:kh|j|h)(?=[aeiou])/iu

function wordsOfName(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !nameParticles.has(word.toLowerCase()))
    .map((word) => wordSkeleton(word.replace(throaty, 'k')))
}
