import type { EntityType } from '../../document/entity.ts'
import { particleArticles } from '../../lang/name-particles.ts'
import { countryOf } from '../countries.ts'
import { numberOf } from './agreement.ts'
import { capitalRuns } from './capital-runs.ts'
import { isBody, isMedia, wholeMediaName } from './listed-name.ts'
import type { NounKind } from './noun-kinds.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import { quotedName } from './quoted-name.ts'
import { isBeforeName, isPlainNoun, isStateOfRole } from './state-beside-name.ts'
import { hasAgentBehind } from './subject-place.ts'

/** No name of a state has more words without a capital at its end. */
const longestTail = 2

/** The run of capital words that names the source, told from the names that only hang on it. */
export function nameOf(passage: Passage, { from, to: end }: Range, head: NounKind | null): Range | null {
  const to = beforeAgent(passage, from, end)
  const quoted = quotedName(passage, { from, to })
  if (quoted !== null) return quoted
  if (isMedia(passage, { from, to }) || isBody(passage, { from, to })) return { from, to }
  const listed = head?.type === 'person' || head?.type === 'group' ? null : listedIn(passage, from, to)
  if (listed !== null) return listed
  const runs = capitalRuns(passage, from, to)
  if (runs.length === 0 && isBareNoun(passage, from, to)) return { from, to }
  // "the secretary of the Fisheries League, Nils Havering": a name of its own goes before one that hangs on another noun.
  const last = runs.at(-1)
  const ofOther = (run: Range) =>
    run !== last || isShort(passage, run) || numberOf(passage, lowerAt(passage, from)) === 'plural'
  const free = runs.filter(
    (run) =>
      !isStateOfRole(passage, run, head) &&
      !isBeforeName(passage, run, last, head) &&
      !isOfInnerRole(passage, run, from) &&
      !(head?.type === 'person' && isOfThing(passage, run, to)) &&
      !(head?.type === 'person' && isBracketed(passage, run) && ofOther(run)) &&
      // «il direttore di Human Rights Watch», «der Präsident der Vereinigten Staaten»: neither a body nor a state is who heads it.
      !(
        (head?.type === 'person' || head?.type === 'group') &&
        (isBody(passage, run) || isOwnedState(passage, run, from))
      ),
  )
  // "Manchester United goalkeeper | Luis Mora"
  const player =
    head === null && free.length > 1 && free[0] !== undefined && isBody(passage, free[0]) && last !== undefined
  if (player && last.to === to && last.to - last.from > 1) return last
  const own = behindThing(
    passage,
    free.filter((run) => !hangsOnAnother(passage, run, from)),
    from,
    to,
  )
  const hanging = free.filter((run) => !own.includes(run))
  const [name = null] = [...own, ...hanging].flatMap((run) => ownName(passage, run, from, head) ?? [])
  const first = name && wholeMediaName(passage, name)
  if (first && head !== null && head.type !== 'organisation' && isBesideSeveral(passage, first, from)) return null
  // « le gouvernement Valt » is not Valt.
  if (
    first &&
    head?.type !== 'person' &&
    first.from > from &&
    passage.nouns.ledBodies.has(lowerAt(passage, first.from - 1))
  )
    return { from: first.from - 1, to: first.to }
  if (first === null) return null
  const whole = withStateTail(passage, first, to)
  if (whole.to > first.to) return whole
  return withAdjective(
    passage,
    head === null || head.type === 'person' ? withNamedTail(passage, first, to) : bodyName(passage, first, to),
    to,
  )
}

/** "the charity | Save the Children": the name of a body that everybody knows, at the end of a phrase. */
function listedIn(passage: Passage, from: number, to: number): Range | null {
  for (let start = from + 1; start < to - 1; start++) {
    if (isName(passage, start) && isBody(passage, { from: start, to })) return { from: start, to }
    // «Tom Orr, of | Amnesty International»: it is somebody's, who is named before it.
    if (isName(passage, start - 1) && !passage.lexicon.words.determiners.has(lowerAt(passage, start - 1))) return null
  }
  return null
}

/** «L’Arabie | saoudite», « les Émirats | arabes unis »: the words of a state's name that have no capital. */
function withStateTail({ text, tokens, language }: Passage, name: Range, to: number): Range {
  const start = tokens[name.from]?.start ?? 0
  for (let end = Math.min(to, name.to + longestTail); end > name.to; end--)
    if (tokens[end - 1]?.kind === 'word' && countryOf(language, text.slice(start, tokens[end - 1]?.end)) !== null)
      return { from: name.from, to: end }
  return name
}

/** « les Frères | musulmans »: the adjective behind a single word that has an article belongs to the name of a body. */
function withAdjective({ tree, lexicon, tokens, nouns }: Passage, name: Range, to: number): Range {
  const [before, next] = [tokens[name.from - 1]?.lower ?? '', tokens[name.to]]
  const body = name.to - name.from === 1 && lexicon.words.determiners.has(before) && /^\p{Ll}/u.test(next?.text ?? '')
  const tells = tree?.tags[name.to]?.startsWith('ADJ') && tree.relations[name.to] === 'amod'
  const own = tells && tree?.heads[name.to] === name.from && /^NOUN/.test(tree.tags[name.from] ?? '')
  const known = nouns.kindsOf(next?.lower ?? '').length > 0
  return body && own && !known && name.to < to ? { from: name.from, to: name.to + 1 } : name
}

/** « le prix Nobel de la paix | Ada Lind »: a name of two words at the end goes before one of a thing. */
function behindThing(passage: Passage, runs: readonly Range[], from: number, to: number): readonly Range[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last || first === last || first.to - first.from > 1 || last.to < to || last.to - last.from < 2)
    return runs
  const noun = passage.tokens[first.from - 1]
  const thing =
    first.from > from &&
    /^NOUN/.test(passage.tree?.tags[first.from - 1] ?? '') &&
    /^\p{Ll}/u.test(noun?.text ?? '') &&
    passage.nouns.kindsOf(noun?.lower ?? '').length === 0
  return thing ? [last, ...runs.slice(0, -1)] : runs
}

/** «testigos | consultados por la cadena Al Arabiya»: where somebody begins who did something with the source. */
export function beforeAgent(passage: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (passage.tree !== null && hasAgentBehind(passage, passage.tree, at)) return at
  return to
}

/** «antwortete Siebrecht»: where all nouns have capitals, one without an article that speaks is a name. */
function isBareNoun(passage: Passage, from: number, to: number): boolean {
  const token = passage.tokens[from]
  const noun = passage.tree?.tags[from]?.startsWith('NOUN') ?? false
  const bare = to - from === 1 && noun && token !== undefined && passage.nouns.kindsOf(token.lower).length === 0
  return bare && passage.language.closedClasses.nounsHaveCapitals === true && /^\p{Lu}\p{Ll}+$/u.test(token.text)
}

/** «Agenzia nazionale di soccorso», "San Bertoldo hospital": the noun for a body belongs to its name. */
function bodyName(passage: Passage, run: Range, to: number): Range {
  const kindAt = (at: number) =>
    at < to && passage.nouns.kindsOf(lowerAt(passage, at)).some(({ type }) => type === 'organisation')
  let within = run.from
  while (within < run.to && !kindAt(within)) within++
  const body = passage.tree?.heads[run.to - 1] ?? -1
  if (within === run.to && body > run.to && kindAt(body) && isNominal(passage, run.to, body))
    return { from: run.from, to: body + 1 }
  if (within === run.to) return kindAt(run.to) ? { from: run.from, to: run.to + 1 } : withNamedTail(passage, run, to)
  let end = run.to
  while (end < to && passage.tokens[end]?.kind !== 'mark') end++
  return { from: run.from, to: end }
}

/** "the Norland border police": nothing but nouns and adjectives between a name and the noun that it belongs to. */
function isNominal({ tree }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:NOUN|ADJ|PROPN)/.test(tree?.tags[at] ?? '')) return false
  return true
}

/** «Corea del Nord», "Bank of England": a name may hold a preposition between its capital words. */
function withNamedTail(passage: Passage, run: Range, to: number): Range {
  const { words } = passage.lexicon
  const joins = words.genitives.has(lowerAt(passage, run.to)) && isName(passage, run.to + 1) && run.to + 1 < to
  if (!joins || run.to - run.from > 2 || passage.language.clitics.includes(lowerAt(passage, run.to))) return run
  let end = run.to + 1
  while (end < to && isName(passage, end)) end++
  return { from: run.from, to: end }
}

function ownName(passage: Passage, run: Range, from: number, head: NounKind | null): Range | null {
  const kindAt = (at: number) => passage.nouns.kindsOf(lowerAt(passage, at))[0]
  const hangs = hangsOnAnother(passage, run, from)
  const owner = passage.language.clitics.includes(lowerAt(passage, run.to))
  if (owner) return null
  if (hangs) {
    const first = passage.tokens[run.from]
    const length = run.to - run.from
    const capitals = first !== undefined && first.text.length > 1 && first.text === first.text.toUpperCase()
    // «los jueces de la Corte Penal Internacional (CPI)»: what has a short name behind it is a body.
    if (lowerAt(passage, run.to) === '(') return null
    const apposed = head?.type === 'person' ? apposedName(passage, run) : null
    if (apposed !== null) return apposed
    // «le chef du Conseil National», «un parlamentare dei Fratelli Musulmani»: one word behind that for a body or for many is
    // no name of a person.
    const ofBody =
      ['organisation', 'group'].includes(kindAt(run.from)?.type ?? '') ||
      numberOf(passage, lowerAt(passage, run.from - 1)) === 'plural'
    if (head?.type === 'person' && length >= 2 && !(length === 2 && ofBody) && (capitals || kindAt(run.from)))
      return { from: run.from + 1, to: run.to }
    // «un negoziatore degli United Auto Workers»: somebody new has no name behind the one of a body.
    const anyone = passage.language.attributionWords.indefinites.includes(lowerAt(passage, from))
    // «der Sprecher von Ursula von | der Leyen»
    const particle = particleArticles.has(passage.tokens[run.to - 2]?.text ?? '')
    if (head?.type === 'person' && length >= 3 && !anyone && !particle) return { from: run.to - 2, to: run.to }
    return null
  }
  if (describesRole(passage, run)) return null
  // «il presidente USA | Odone Valt»
  const ofState = isStateOfRole(passage, { from: run.from, to: run.from + 1 }, head)
  if (ofState && run.to - run.from > 1) return { from: run.from + 1, to: run.to }
  // «I Fratelli Musulmani»: several, and no brother of that name.
  if (numberOf(passage, lowerAt(passage, run.from - 1)) === 'plural') return run
  let last = run.to - 1
  while (last >= run.from && kindAt(last)?.type !== 'person') last--
  const afterRole = last + 1
  // «Reporteros Sin Fronteras», but «Ministro | Di Maio»
  const goesOn =
    passage.lexicon.words.prepositions.has(lowerAt(passage, afterRole)) &&
    passage.nouns.kindsOf(lowerAt(passage, last)).every(({ lemma }) => lemma !== lowerAt(passage, last))
  if (last >= run.from && afterRole < run.to && !goesOn) return { from: afterRole, to: run.to }
  if (last === run.to - 1 && head?.type === 'person') return null
  return run
}

/** «portavoz de la Casa Blanca Robert Gibbs»: the end of a run that the tree makes another name for a noun before it. */
function apposedName(passage: Passage, { from, to }: Range): Range | null {
  for (let at = from + 1; at < to; at++) {
    const head = passage.tree?.heads[at] ?? -1
    const person =
      head >= 0 && head < from && passage.nouns.kindsOf(lowerAt(passage, head)).some(({ type }) => type === 'person')
    const hangs = passage.tree?.children[at]?.some((child) => passage.tree?.relations[child] === 'case')
    if (person && !hangs && /^(?:appos|flat|nmod)/.test(passage.tree?.relations[at] ?? '')) return { from: at, to }
  }
  return null
}

/** "the Velmaran transport minister": a name right before the noun for a person that it belongs to. */
function describesRole({ tree, nouns, tokens }: Passage, run: Range): boolean {
  const head = tree?.heads[run.to - 1] ?? -1
  const relation = tree?.relations[run.to - 1] ?? ''
  const role = nouns.kindsOf(tokens[head]?.lower ?? '').some(({ type }) => type === 'person')
  return (
    head >= run.to && /^(?:compound|amod|nmod)/.test(relation) && role && !/^\p{Lu}/u.test(tokens[head]?.text ?? '')
  )
}

/** «il portavoce del premier Haile Desalegn»: the name of the one whom the speaker is of. */
function isOfInnerRole(passage: Passage, run: Range, from: number): boolean {
  let first = run.from - 1
  // «il sostenitore del presidente deposto Odone Valt»
  while (first > from && /^(?:ADJ|VERB\.Part)/.test(passage.tree?.tags[first] ?? '')) first--
  const inner = isPlainNoun(passage, first, 'person')
  while (first > from && passage.tree?.tags[first - 1]?.startsWith('ADJ')) first--
  return inner && hangs(passage, first, from + 1)
}

/** «der Präsident der | Vereinigten Staaten»: the name of a state behind an article or a preposition. */
function isOwnedState({ text, tokens, lexicon, language }: Passage, run: Range, from: number): boolean {
  const before = tokens[run.from - 1]?.lower ?? ''
  const led = lexicon.words.determiners.has(before) || lexicon.words.prepositions.has(before)
  const words = text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end)
  return led && run.from - 1 > from && run.to - run.from > 1 && countryOf(language, words) !== null
}

/** "the head of the bank's | London | office": a name that tells more of a thing behind it. */
function isOfThing({ tree, tokens, nouns }: Passage, run: Range, to: number): boolean {
  const head = tree?.heads[run.to - 1] ?? -1
  const noun = tokens[head]?.text ?? ''
  const hangs = head >= run.to && head < to && /^(?:compound|amod|nmod)/.test(tree?.relations[run.to - 1] ?? '')
  return hangs && /^\p{Ll}/u.test(noun) && nouns.kindsOf(noun).every(({ type }) => type !== 'person')
}

/** «l'ambasciatore negli Stati Uniti (USA), Ada Lind»: the short name of what stands before it, and nobody's own. */
function isBracketed(passage: Passage, { from, to }: Range): boolean {
  // «(USA, según sus siglas)»
  const closes = lowerAt(passage, to) === ')' || isShort(passage, { from, to })
  return lowerAt(passage, from - 1) === '(' && closes
}

/** « les experts d'un institut, l'IHF », « vos opposants, place Valt »: what stands behind a comma is no name of several people. */
function isBesideSeveral(passage: Passage, name: Range, from: number): boolean {
  if (numberOf(passage, lowerAt(passage, from)) !== 'plural') return false
  for (let at = from; at < name.from; at++) if (lowerAt(passage, at) === ',') return true
  return false
}

/** «(CNT)»: capitals alone, as bodies are named in short. */
function isShort({ tokens }: Passage, { from, to }: Range): boolean {
  return to - from === 1 && /^\p{Lu}{2,6}$/u.test(tokens[from]?.text ?? '')
}

/** A preposition stands before it: "of the Fisheries League", and in German a genitive: «des Flussrates». */
function hangsOnAnother(passage: Passage, run: Range, from: number): boolean {
  let first = run.from
  while (first - 1 > from && passage.nouns.titles.has(lowerAt(passage, first - 1))) first--
  if (first - 1 < from) return false
  // « le rédacteur en chef du journal Daily News »: a name right behind the noun for a paper.
  let noun = first - 1
  // «un periodista de la radio tunecina Mosaica»
  const ofPerson = headAt(passage, from) === 'person'
  while (ofPerson && noun > from && passage.tree?.tags[noun]?.startsWith('ADJ')) noun--
  const ofPaper = isPlainNoun(passage, noun, 'media') && hangs(passage, noun, from + 1)
  return ofPaper || hangsOnNoun(passage, run, first - 1, from) || hangs(passage, first, from)
}

/** What the first known noun of a phrase stands for. */
function headAt({ nouns, tokens }: Passage, from: number): EntityType | undefined {
  const first = tokens.slice(from, from + 4).find(({ lower }) => nouns.kindsOf(lower).length > 0)
  return nouns.kindsOf(first?.lower ?? '')[0]?.type
}

/** Whether a preposition stands before a word, with or without an article between the two. */
function hangs(passage: Passage, at: number, from: number): boolean {
  const { prepositions, determiners } = passage.lexicon.words
  const before = lowerAt(passage, at - 1)
  if (at - 1 >= from && prepositions.has(before)) return true
  return at - 2 >= from && determiners.has(before) && prepositions.has(lowerAt(passage, at - 2))
}

/**
 * «un responsable de l'administration Obama»: the tree hangs a lone name on a noun that a preposition stands before. A first
 * name and surname there («le secrétaire de l'Alliance Aurèle Jossain») are rather those of the one who speaks.
 */
function hangsOnNoun({ tree, tokens, lexicon }: Passage, run: Range, at: number, from: number): boolean {
  if (tree === null || tokens[at]?.kind === 'mark' || run.to - run.from > 1) return false
  for (let name = run.from; name < run.to; name++) {
    const noun = tree.heads[name] ?? -1
    if (noun < from || noun > at || !/^NOUN/.test(tree.tags[noun] ?? '')) continue
    let before = noun - 1
    while (before > from && /^(?:DET|ADJ)/.test(tree.tags[before] ?? '')) before--
    return before >= from && lexicon.words.prepositions.has(tokens[before]?.lower ?? '')
  }
  return false
}
