import { firstIndex } from '../../document/first-index.ts'
import { isAskedBefore } from './asked-before.ts'
import { isCaused } from './caused-speech.ts'
import { quotationRange } from './content-span.ts'
import { isDeniedDeed } from './denied-deed.ts'
import { isDoneByThing } from './done-by-thing.ts'
import type { Found } from './found.ts'
import { isSaidByNobody } from './nobody-says.ts'
import { isOfNounBeside } from './participle-of-noun.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { hasFiniteIn, isClause, isImpersonal, isInfinitive, onlyMarks } from './tree-shapes.ts'
import { isInUnrealClause } from './unreal-clause.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words, its marks among them, a name by which somebody is called may have. */
const longestName = 8

/** How far before a verb the one may stand with which it is wished. */
const farthestWish = 60

/** Whether a reporting verb tells of no speech where it stands: as a supposition, reflexively, or with a deed behind it. */
export function isNoSpeech(passage: Passage, tree: PassageTree, group: VerbGroup, found: Found): boolean {
  return (
    isNeverSaid(passage, tree, group, found) ||
    isDeed(passage, group, found) ||
    isDeniedDeed(passage, tree, group, found) ||
    isDoneByThing(passage, tree, found) ||
    isCaused(passage, tree, group) ||
    isOfNounBeside(passage, tree, group, found) ||
    isThoughtOfNoun(passage, group) ||
    isSaidOfThis(tree, group, found) ||
    hasStrayWord(passage, tree, group) ||
    isOfClauseBefore(passage, group, found) ||
    isOwnName(passage, group) ||
    isSupposed(passage, tree, group) ||
    isAskedBefore(passage, tree, group) ||
    isWishedToo(passage, tree, group, found) ||
    isNickname(passage, tree, group) ||
    isUntold(tree, group, found) ||
    isMotive(group, found) ||
    isInUnrealClause(passage, tree, group.from) ||
    isReflexiveDeed(passage, tree, group) ||
    goesOnDoing(tree, group) ||
    isPossibleThought(passage, tree, group) ||
    isSaidByNobody(passage, tree, group, found)
  )
}

/**
 * «nadie puede asegurar que», «non è mai stato scritto che»: what nobody is said to have said. That somebody would not say it
 * is told by its object.
 */
function isNeverSaid(passage: Passage, tree: PassageTree, { head, passive }: VerbGroup, found: Found): boolean {
  const { negations } = passage.lexicon.words
  const only = onlyWord(passage, found) ?? ''
  if (negations.has(only) || passage.language.hedges.negativeSubjects.includes(only)) return true
  if (!passive || found.source !== null || found.rule === 'object') return false
  return (tree.children[head] ?? []).some((at) => at < head && negations.has(lowerAt(passage, at)))
}

/** "a man | believed to be her husband": behind such a verb an infinitive tells what is thought of somebody, by nobody who is named. */
function isThoughtOfNoun(passage: Passage, { readings, passive, to }: VerbGroup): boolean {
  const { passiveInfinitives = [] } = passage.language.attributionWords
  const marked = passage.lexicon.words.infinitiveMarkers.has(lowerAt(passage, to))
  const does = passage.lexicon.hasMood(lowerAt(passage, to + 1), 'infinitive')
  return !passive && marked && does && readings.every(({ verb }) => passiveInfinitives.includes(verb.lemma))
}

/** «i manifestanti, che decidono di marciare»: in a relative clause it is told what they do. */
function isDeed(passage: Passage, { readings }: VerbGroup, found: Found): boolean {
  const decides = found.rule === 'infinitive' && readings.every(({ verb }) => verb.kind === 'decision')
  return decides && passage.lexicon.words.relativePronouns.has(onlyWord(passage, found) ?? '')
}

/** The source, where it is a single word. */
function onlyWord(passage: Passage, { source }: Found): string | null {
  return source !== null && source.to - source.from === 1 ? lowerAt(passage, source.from) : null
}

/** « c'est moche à dire »: what is said of this, this does not say. */
function isSaidOfThis(tree: PassageTree, { shape }: VerbGroup, { source, clauseSubject }: Found): boolean {
  const subject = source ?? clauseSubject
  return shape === 'infinitive' && (tree.tags[subject?.from ?? -1]?.startsWith('PRON.Dem') ?? false)
}

/** «…, lo cual demuestra que»: what the clause before it shows, it says to nobody. */
function isOfClauseBefore(passage: Passage, { from }: VerbGroup, { rule }: Found): boolean {
  if (rule !== 'clause') return false
  const { clauseRelatives = [] } = passage.language.attributionWords
  return clauseRelatives.some((words) => {
    let end = from
    // «lo cual también demuestra»
    while (end > 0 && passage.lexicon.isAdverb(lowerAt(passage, end - 1))) end--
    const first = end - words.length
    const stands = words.every((word, i) => lowerAt(passage, first + i) === word)
    return stands && lowerAt(passage, first - 1) === ','
  })
}

/** « un homme qui dit | s'appeler Ahmed »: under which name somebody speaks. */
function isOwnName(passage: Passage, { to }: VerbGroup): boolean {
  const { selfNaming = [] } = passage.language.attributionWords
  const from = passage.lexicon.words.infinitiveMarkers.has(lowerAt(passage, to)) ? to + 1 : to
  return selfNaming.some((words) => words.every((word, i) => lowerAt(passage, from + i) === word))
}

/** «ci pensa», «dispone di»: with such a word beside it a verb does something else. */
function hasStrayWord(passage: Passage, tree: PassageTree, { from, to, head, readings }: VerbGroup): boolean {
  if (!readings.every(({ verb }) => verb.notBeside !== undefined)) return false
  // «dispone inoltre di»
  let last = to
  while (tree.tags[last] === 'ADV' && tree.heads[last] === head) last++
  for (let at = from - 1; at <= last; at++)
    if (readings.every(({ verb }) => verb.notBeside?.includes(lowerAt(passage, at)))) return true
  return false
}

/** «Si creen que …, se equivocan», « s'ils cèdent et décident de … »: what is only supposed, nobody has said. */
function isSupposed(passage: Passage, tree: PassageTree, { head }: VerbGroup): boolean {
  const { questionComplementisers } = passage.lexicon.words
  let verb = head
  while (tree.relations[verb] === 'conj' && (tree.heads[verb] ?? -1) >= 0) verb = tree.heads[verb] ?? verb
  const opener = (tree.children[verb] ?? []).find((at) => at < verb && tree.relations[at] === 'mark')
  return (
    opener !== undefined &&
    questionComplementisers.has(lowerAt(passage, opener)) &&
    (!/^(?:ccomp|xcomp|csubj|obj|acl)/.test(tree.relations[verb] ?? '') || isCondition(passage, tree, verb))
  )
}

/** « demande que l'Alliance intervienne et s'engage à … »: behind a subjunctive what may be another one is wished as well. */
function isWishedToo(
  passage: Passage,
  tree: PassageTree,
  { from, shape, readings }: VerbGroup,
  { missing }: Found,
): boolean {
  if (shape !== 'finite' || missing !== 'shared' || !readings.some(({ form }) => form.mood === 'subjunctive'))
    return false
  const { coordinators, cliticPronouns } = passage.lexicon.words
  const joint = cliticPronouns.has(lowerAt(passage, from - 1)) ? from - 2 : from - 1
  if (!coordinators.has(lowerAt(passage, joint))) return false
  const moods = (at: number) =>
    new Set(passage.lexicon.verbForms(lowerAt(passage, at)).flatMap(({ mood, person }) => (person === 3 ? [mood] : [])))
  const start = Math.max(sentenceAt(passage, from)[0], from - farthestWish)
  let before = from - 1
  while (before >= start && !/^(?:VERB|AUX)\.Fin/.test(tree.tags[before] ?? '')) before--
  const wished = before < start ? null : moods(before)
  // «que provocó que El Cairo llamara … y exigiera»: what is no content of a cue tells what was done.
  let opener = before
  while (opener > start && !passage.lexicon.words.complementisers.has(lowerAt(passage, opener))) opener--
  if (!passage.lexicon.reporting.has(lowerAt(passage, opener - 1))) return false
  return wished !== null && wished.size === 1 && wished.has('subjunctive')
}

/** « Rand, dit “le Borgne”, a été tué »: what somebody is called. */
function isNickname(passage: Passage, tree: PassageTree, { from, to, readings }: VerbGroup): boolean {
  const { sayingOneself = [] } = passage.language.attributionWords
  const says = readings.every(({ verb }) => sayingOneself.includes(verb.lemma))
  if (!says || to - from !== 1 || !passage.quoted[to]) return false
  if (!passage.lexicon.hasMood(lowerAt(passage, from), 'participle')) return false
  const name = quotationRange(passage, to)
  const [, end] = sentenceAt(passage, from)
  if (name.to - name.from > longestName || onlyMarks(passage, name.to, end)) return false
  for (let at = name.from; at < name.to; at++) if (/^(?:VERB|AUX)/.test(tree.tags[at] ?? '')) return false
  return true
}

/** « des défilés sont prévus dans plusieurs villes »: a passive without anybody tells of its subject alone. */
function isUntold(
  tree: PassageTree,
  { passive, head, to }: VerbGroup,
  { rule, source, content, passage }: Found,
): boolean {
  if (!passive || source !== null || isImpersonal(tree, head)) return false
  const [start = 0, end = 0] = content[0] ?? []
  if (start < (passage.tokens[to - 1]?.end ?? 0)) return false
  if (rule === 'object') return true
  // « …, ainsi que dans plusieurs villes »
  const first = firstIndex(passage.tokens, (token) => token.start >= start)
  const verbless = !hasFiniteIn(
    tree,
    first,
    firstIndex(passage.tokens, (token) => token.start >= end),
  )
  return rule === 'clause' && verbless && /^ADP/.test(tree.tags[first] ?? '')
}

/** « Craignant pour sa vie s'il est pris, Ada veut fuir »: a thought in a gerund whose clause does not stand beside it is a motive. */
function isMotive({ shape, to, readings }: VerbGroup, { rule, passage, content }: Found): boolean {
  if (shape !== 'gerund' || (rule !== 'clause' && rule !== 'infinitive')) return false
  if (!readings.every(({ verb }) => verb.kind === 'thought')) return false
  const start = content[0]?.[0] ?? 0
  if (start <= (passage.tokens[to + 1]?.start ?? 0)) return false
  // « soupçonnant le maire d'avoir fui »
  const opener = lowerAt(passage, firstIndex(passage.tokens, (token) => token.start >= start) - 1)
  return rule === 'clause' || !passage.lexicon.words.infinitiveMarkers.has(opener)
}

/** « il reculerait si la ville cédait »: an object clause of a verb that tells and asks nothing is a condition. */
function isCondition(passage: Passage, tree: PassageTree, clause: number): boolean {
  const above = lowerAt(passage, tree.heads[clause] ?? -1)
  return tree.relations[clause] === 'ccomp' && !passage.lexicon.reporting.has(above)
}

/**
 * «può credere che …», "must decide whether …", «si può dire»: what somebody may or must think, or anyone say, nobody is said
 * to; nor what somebody may say now, unless the words are quoted. «non può confermare» does say something.
 */
function isPossibleThought(passage: Passage, tree: PassageTree, { from, to, head, readings }: VerbGroup): boolean {
  const { possibility, impersonals } = passage.language.attributionWords
  const governor = tree.relations[head] === 'xcomp' ? (tree.heads[head] ?? -1) : -1
  const children = [head, governor].flatMap((verb) => tree.children[verb] ?? [])
  const has = (isIt: (lower: string) => boolean) => children.some((at) => at < head && isIt(lowerAt(passage, at)))
  const anyone = has((lower) => impersonals.includes(lower))
  const spoken = ['speech', 'writing'].includes(readings[0]?.verb.kind ?? '') && !anyone
  const denied = has((lower) => passage.lexicon.words.negations.has(lower))
  if (spoken && (denied || passage.quoted[to] || passage.quoted[to + 1])) return false
  const before = [governor, ...children.filter((at) => at < head && /^aux/.test(tree.relations[at] ?? ''))]
  for (let at = from; at < to; at++) if (at !== head) before.push(at)
  return before.some((at) =>
    passage.lexicon
      .verbForms(lowerAt(passage, at))
      .some(
        ({ lemma, tense, mood }) =>
          possibility.includes(lemma) && (!spoken || tense === 'present' || mood === 'conditional'),
      ),
  )
}

/** «si è affermato un nuovo stile», « la fuite se poursuit »; not «si afferma che …». */
function isReflexiveDeed(passage: Passage, tree: PassageTree, { head, to, readings }: VerbGroup): boolean {
  if (passage.lexicon.words.complementisers.has(lowerAt(passage, to))) return false
  const { reflexiveDeeds } = passage.language.attributionWords
  if (!readings.every(({ verb }) => reflexiveDeeds.includes(verb.lemma))) return false
  const children = tree.children[head] ?? []
  const reflexive = children.some((at) => passage.language.attributionWords.reflexives.includes(lowerAt(passage, at)))
  // « le pays se trouve dans une impasse : les détenus …»: a clause behind a colon explains.
  const clause = children.find((at) => /^(?:ccomp|csubj)/.test(tree.relations[at] ?? '') && isClause(tree, at))
  return reflexive && (clause === undefined || lowerAt(passage, (tree.firsts[clause] ?? clause) - 1) === ':')
}

/** «continuano a moltiplicarsi»: a verb that takes no infinitive of what is said has one of what is done. */
function goesOnDoing(tree: PassageTree, { head, to, readings }: VerbGroup): boolean {
  if (readings.some(({ verb }) => verb.frames.includes('to') || verb.frames.includes('someone-to'))) return false
  return (tree.children[head] ?? []).some(
    (at) =>
      tree.firsts[at] === to &&
      tree.relations[at] === 'xcomp' &&
      // «que el Consejo no podía confirmar»: an infinitive with a finite auxiliary is a clause.
      isInfinitive(tree, at),
  )
}
