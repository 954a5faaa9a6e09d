import type { Entity } from '../../document/entity.ts'
import type { Mention } from '../../document/mention.ts'
import type { Name } from '../../document/name.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { byLanguage } from '../by-language.ts'
import { countryOf, stateOfDemonym } from '../countries.ts'
import { type Engine, lemmaIn, relationOf, type Trees } from '../read-trees.ts'
import { tokensOfSentences } from '../tokens-of-sentences.ts'
import { type ConceptForms, conceptFormsOf } from './concept-forms.ts'
import { nameRuns } from './name-runs.ts'

/** The trees of a report's sentences, over the tokens of all sentences in their order, and what names their numbers. */
interface ReportTrees {
  readonly trees: Trees
  readonly engine: Engine
}

/** Tokens from `first` up to `end` among those of all sentences. */
interface Run {
  readonly first: number
  readonly end: number
}

/** The tokens of a mention. */
interface Found extends Run {
  readonly concept: string
}

/** No word hangs deeper; a damaged tree is not followed for ever. */
const deepest = 60

/**
 * Where the text speaks of a concept of the news or of a state, in order, and how these hang together: of «l'invio di truppe
 * da parte di Pyongyang» the troops and the state both belong to the sending. States are the ones that `entities` names,
 * and those of their demonyms. And where it calls somebody or something by name: to which mention each name belongs.
 */
export function mentions(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  language: Language,
  trees: ReportTrees,
): { readonly mentions: readonly Mention[]; readonly names: readonly Name[] } {
  const tokens = tokensOfSentences(sentences)
  const read = reader(tokens, language, trees)
  const forms = conceptFormsOf(language)
  const states = stateNames(entities, language)
  const found: Found[] = []
  const runs: Run[] = []
  let offset = 0
  for (const sentence of sentences) {
    const end = offset + sentence.tokens.length
    runs.push(...nameRuns(tokens, offset, end, (at) => read.partOfSpeech(at) === 'PROPN'))
    while (offset < end) {
      const next = stateAt(tokens, offset, states, language) ?? conceptAt(offset, end, forms, read)
      if (next !== null) found.push(next)
      offset = next?.end ?? offset + 1
    }
  }
  return hung(found, runs, tokens, read)
}

type Placed = Pick<Name, 'span' | 'under' | 'as'>
type Reader = ReturnType<typeof reader>

const smallWordsOf = byLanguage(({ closedClasses, attributionWords }) => ({
  between: new Set([...closedClasses.determiners, ...closedClasses.possessives, ...attributionWords.reflexives]),
  pronouns: new Set([
    ...attributionWords.reflexives,
    ...attributionWords.placeWords,
    ...closedClasses.personalPronouns,
  ]),
}))

const partsOfEngine = new WeakMap<Engine, readonly (string | null)[]>()

/** For each tag the part of speech, where it means something by itself; taken from the names of the tags once. */
function partsOf(engine: Engine): readonly (string | null)[] {
  const known = partsOfEngine.get(engine)
  if (known !== undefined) return known
  const parts = engine.weights.tags.map((tag) => {
    const part = tag.split('.')[0] ?? ''
    return contentWords.has(part) ? part : null
  })
  partsOfEngine.set(engine, parts)
  return parts
}

/** Asks the trees for one word at a time. */
function reader(tokens: readonly Token[], language: Language, { trees, engine }: ReportTrees) {
  const { between, pronouns } = smallWordsOf(language)
  // A word is asked for wherever a phrase may begin before it.
  const lemmas: string[] = []
  const particles = new Map<number, number>()
  const particle = engine.weights.relationNames.indexOf('compound:prt')
  trees.relations.forEach((relation, at) => {
    if (relation !== particle || particle < 0) return
    // "to send up to 12,000": what goes on as one word with the next is no particle of the verb.
    const goesOn = trees.heads[at + 1] === at && relationOf(engine, trees, at + 1) === 'fixed'
    if (!goesOn) particles.set(trees.heads[at] ?? -1, at)
  })
  const lemmaAt = (at: number): string => {
    const token = tokens[at]
    if (token === undefined) return ''
    // A pronoun stands in a phrase as it is written: its lemma is another one in each treebank.
    if (pronouns.has(token.lower)) return token.lower
    const lemma = lemmaIn(engine, trees, at, token).toLowerCase()
    const apart = tokens[particles.get(at) ?? -1]
    return apart === undefined ? lemma : `${apart.lower}${lemma}`
  }
  const parts = partsOf(engine)
  return {
    token: (at: number) => tokens[at],
    head: (at: number) => trees.heads[at] ?? -1,
    relation: (at: number) => relationOf(engine, trees, at),
    /** Of a word that means something by itself; null for others. */
    partOfSpeech: (at: number) => parts[trees.tags[at] ?? 0] ?? null,
    /** Whether a word or mark may stand within a phrase without being of it. */
    isBetween: (at: number) => between.has(tokens[at]?.lower ?? '') || quotationMarks.test(tokens[at]?.text ?? ''),
    /** In lower case, and with the particle that stands apart from its verb: «fand … statt» is «stattfinden». */
    lemma: (at: number): string => (lemmas[at] ??= lemmaAt(at)),
  }
}

/**
 * Those entities that are a state or its capital or government, by where they begin; a state that says or does something is
 * taken for an organisation, and is a state by its name.
 */
function stateNames(
  entities: readonly Entity[],
  language: Language,
): ReadonlyMap<number, { readonly country: string; readonly span: Span }> {
  const states = new Map<number, { country: string; span: Span }>()
  for (const { type, name, country, mentions: spans } of entities)
    if (country !== null && (type === 'place' || (type === 'organisation' && countryOf(language, name) !== null)))
      for (const span of spans) states.set(span[0], { country, span })
  return states
}

function stateAt(
  tokens: readonly Token[],
  at: number,
  states: ReturnType<typeof stateNames>,
  language: Language,
): Found | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const named = states.get(token.start)
  if (named !== undefined) {
    let end = at + 1
    while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= named.span[1]) end++
    return { concept: named.country, first: at, end }
  }
  const demonym = stateOfDemonym(language, tokens, at)
  return demonym === null ? null : { concept: demonym.country, first: at, end: demonym.end }
}

function conceptAt(at: number, end: number, forms: ConceptForms, read: Reader): Found | null {
  const { words, phrases, verbForms } = forms
  const part = read.partOfSpeech(at)
  const token = read.token(at)
  if (token?.kind !== 'word') return null
  const lemma = read.lemma(at)
  const phrase = phrases.next.has(lemma) ? phraseFrom(at, end, phrases, read) : null
  if (phrase !== null || part === null) return phrase
  // A participle or plural of which no lemma was learned may be listed as it stands, and so is every form of a verb.
  const concept =
    words.get(part)?.get(lemma) ??
    words.get('ADJ')?.get(token.lower) ??
    (verbLike.has(part) ? verbForms.get(token.lower) : undefined)
  return concept === undefined ? null : { concept, first: at, end: at + 1 }
}

/** The phrase that begins with a word, as it stands or without what may stand between: «perdre la vie», «"golpe" de Estado». */
function phraseFrom(at: number, end: number, phrases: ConceptForms['phrases'], read: Reader): Found | null {
  return phraseOver(at, end, phrases, read, () => false) ?? phraseOver(at, end, phrases, read, read.isBetween)
}

function phraseOver(
  first: number,
  end: number,
  phrases: ConceptForms['phrases'],
  read: Reader,
  isPassed: (at: number) => boolean,
): Found | null {
  let longest: Found | null = null
  let node: ConceptForms['phrases'] | undefined = phrases
  const limit = Math.min(end, first + 2 * longestPhrase)
  for (let at = first, words = 0; at < limit && words < longestPhrase; at++) {
    if (at > first && isPassed(at)) continue
    node = node.next.get(read.lemma(at))
    if (node === undefined) break
    words++
    if (node.found) longest = { concept: node.found.value, first, end: at + 1 }
  }
  return longest
}

const quotationMarks = /^["'«»“”„‘’‹›]+$/u
const verbLike = new Set(['VERB', 'AUX', 'ADJ'])
const contentWords = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'AUX', 'ADV'])
const longestPhrase = 5

/** Gives each mention and each name the mention that it hangs on, however many words that are none stand between. */
function hung(found: readonly Found[], runs: readonly Run[], tokens: readonly Token[], read: Reader) {
  const numberAt = new Map<number, number>()
  found.forEach(({ first, end }, number) => {
    for (let at = first; at < end; at++) numberAt.set(at, number)
  })
  const place = ({ first, end }: Run, passed: (relation: string) => boolean): Placed => {
    const span: Span = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0]
    let at = first
    for (let steps = 0; steps < deepest; steps++) {
      const head = read.head(at)
      if (head < 0) break
      const isPassed = (head >= first && head < end) || passed(read.relation(at))
      const under = isPassed ? undefined : numberAt.get(head)
      if (under !== undefined) return { span, under, as: roleOf(read.relation(at)) }
      at = head
    }
    return { span, under: null, as: null }
  }
  return {
    mentions: found.map((each) => {
      const { span, under, as } = place(each, () => false)
      return { span, under, as, concept: each.concept }
    }),
    names: runs.map((run) => place(run, isTheSame)),
  }
}

/** Who is called by name beside what he is («il figlio Khamis») belongs to what that belongs to; so do several in a row. */
function isTheSame(relation: string): boolean {
  return relation === 'appos' || relation === 'conj' || relation.startsWith('flat')
}

/** The subject of a passive is what something is done to. */
function roleOf(relation: string): 'subject' | 'object' | 'other' {
  if (relation === 'nsubj:pass' || relation === 'obj' || relation === 'iobj') return 'object'
  if (relation.startsWith('nsubj') || relation === 'obl:agent') return 'subject'
  return 'other'
}
