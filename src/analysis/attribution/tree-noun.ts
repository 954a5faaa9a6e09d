import type { Act } from '../../document/attribution.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { actOfNoun } from './reporting-noun.ts'
import { phraseSubject } from './subject.ts'
import { firstWord } from './tree-shapes.ts'

/** "the union's warning that …", «l'appello del papa a fermare …», «l'invito a restare a casa»: a noun with what is said. */
export function byTreeNoun(passage: Passage, tree: PassageTree, at: number): Found | null {
  const act = actOfNoun(passage.language, lowerAt(passage, at))
  if (act === null || !tree.tags[at]?.startsWith('NOUN')) return null
  const children = tree.children[at] ?? []
  const clause =
    children.find((child) => child > at && isContent(passage, tree, child, act)) ?? clauseBehind(passage, tree, at)
  if (clause === null) return null
  const [, sentenceEnd] = sentenceAt(passage, at)
  const opener = firstWord(passage, tree.firsts[clause] ?? clause, clause)
  const end = Math.min(sentenceEnd, (tree.lasts[clause] ?? clause) + 1)
  const content = contentOf(
    passage,
    opensWith(passage, opener) ? opener + 1 : opener,
    secondVerb(passage, tree, opener, end) ?? end,
  )
  if (content.length === 0) return null
  const owner = ownerOf(passage, tree, at, clause)
  const article = children.find((child) => child === at - 1 && /^DET/.test(tree.tags[child] ?? ''))
  const cue = { from: owner !== null && owner.from < at ? at : (article ?? at), to: at + 1 }
  return {
    passage,
    rule: 'noun',
    source: owner,
    subject: owner && phraseSubject(owner),
    missing: owner === null ? 'unsaid' : 'none',
    cue,
    content,
    act,
    verb: null,
    begins: Math.min(cue.from, owner?.from ?? cue.from),
  }
}

/** "A warning by the union | that …": a clause right behind the phrase of the noun, whatever the tree hangs it on. */
function clauseBehind(passage: Passage, tree: PassageTree, at: number): number | null {
  const opener = (tree.lasts[at] ?? at) + 1
  const clause = tree.heads[opener] ?? -1
  const opens =
    passage.lexicon.words.complementisers.has(lowerAt(passage, opener)) && /^SCONJ/.test(tree.tags[opener] ?? '')
  return opens &&
    clause > opener &&
    tree.firsts[clause] === opener &&
    passage.sentenceOf[at] === passage.sentenceOf[opener]
    ? clause
    : null
}

/** "that the sensors were broken | had reached the ministry": the verb of the noun itself, which the tree took into the clause. */
function secondVerb(passage: Passage, tree: PassageTree, opener: number, end: number): number | null {
  let finite = false
  for (let at = opener + 1; at < end; at++) {
    const tag = tree.tags[at] ?? ''
    if (/^(?:PUNCT|CCONJ|SCONJ|PRON|ADP)/.test(tag) || passage.quoted[at] !== null) return null
    if (!/^(?:VERB|AUX)\.Fin/.test(tag)) continue
    if (finite && /^(?:VERB|ADJ|ADV)/.test(tree.tags[at - 1] ?? '')) return at
    finite = true
  }
  return null
}

/** A clause that a complementiser opens, or an infinitive with its marker. */
function isContent(passage: Passage, tree: PassageTree, child: number, act: Act): boolean {
  if (!/^(?:acl|ccomp|xcomp|advcl|csubj|nmod|obl)/.test(tree.relations[child] ?? '')) return false
  const first = firstWord(passage, tree.firsts[child] ?? child, child)
  const { words } = passage.lexicon
  const needs = passage.language.attributionWords.nounClausesNeedPreposition
  if (needs && words.relativePronouns.has(lowerAt(passage, first)) && !/^ADP/.test(tree.tags[first - 1] ?? ''))
    return false
  if (words.complementisers.has(lowerAt(passage, first))) return /^SCONJ/.test(tree.tags[first] ?? '')
  // «des informations impossibles | à vérifier»: behind an adjective the infinitive is the adjective's.
  if (/^ADJ/.test(tree.tags[first - 1] ?? '')) return false
  // « des informations | à vérifier »: what is to be done with words is not what they say.
  if ((act === 'assert' || act === 'ask') && words.infinitiveMarkers.size > 1 && isAim(passage, first)) return false
  return /^(?:VERB|AUX)\.Inf/.test(tree.tags[child] ?? '') && opensWith(passage, first)
}

/** Whether an infinitive is opened by the preposition of an aim, where the language opens what is said with another one. */
function isAim(passage: Passage, at: number): boolean {
  return passage.language.attributionWords.toWhom?.includes(lowerAt(passage, at)) === true
}

function opensWith(passage: Passage, at: number): boolean {
  const { words } = passage.lexicon
  const lower = lowerAt(passage, at)
  return words.complementisers.has(lower) || words.infinitiveMarkers.has(lower)
}

/** Whose words they are: the genitive or possessor of the noun, or the one by whom it comes. */
export function ownerOf(passage: Passage, tree: PassageTree, at: number, clause: number): Range | null {
  const { words } = passage.lexicon
  const { agentPrepositions } = passage.language.attributionWords
  for (const child of tree.children[at] ?? []) {
    if (child === clause || !/^(?:nmod|det:poss)/.test(tree.relations[child] ?? '')) continue
    const first = tree.firsts[child] ?? child
    const lower = lowerAt(passage, first)
    const possessor = /^(?:nmod:poss|det:poss)/.test(tree.relations[child] ?? '')
    if (!possessor && !words.genitives.has(lower) && !agentPrepositions.includes(lower)) continue
    let from = first
    while (from < child && tree.relations[from] === 'case') from++
    let to = Math.min(
      (tree.lasts[child] ?? child) + 1,
      child < at ? at : Math.max(child + 1, tree.firsts[clause] ?? at),
    )
    while (to > child + 1 && (tree.relations[to - 1] === 'case' || passage.tokens[to - 1]?.kind === 'mark')) to--
    if (from <= child && child < to) return { from, to }
  }
  return null
}
