import { endOfVerb, isJoinedPronoun, type ReportingForm } from '../lexicon.ts'
import { phraseAt } from '../phrases.ts'
import { afterAdjuncts } from './adjuncts.ts'
import { numberOfForm } from './agreement.ts'
import type { Range } from './noun-phrase.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { hasFinite } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** The relations by which words belong to a verb's own group where nothing else stands between. */
const joined = new Set(['aux', 'aux:pass', 'advmod', 'expl', 'expl:pv', 'expl:pass', 'expl:impers', 'compound:prt'])

/** The group of the reporting verb at `head` by its tree; null where it is no verb or does not report. */
export function treeGroupAt(passage: Passage, tree: PassageTree, head: number): VerbGroup | null {
  const known = passage.lexicon.reporting.get(lowerAt(passage, head))
  const tag = tree.tags[head] ?? ''
  if (known === undefined || !/^(?:VERB|AUX)/.test(tag)) return null
  const read = readingsOf(passage, tree, head, known)
  if (read === null) return null
  const node = nodeOf(tree, head, read.words)
  // « a fait savoir »: where the verb hangs on the word behind it, so do its auxiliaries.
  const auxiliaries = auxiliariesOf(passage, tree, node).filter((at) => node === head || at < head)
  // « être alerte »: a finite form behind an infinitive auxiliary is no verb.
  if (tag.includes('.Fin') && auxiliaries.some((at) => at < head && tree.tags[at]?.includes('.Inf'))) return null
  if (isFirstOrSecond(passage, tree, head, auxiliaries)) return null
  const cue = cueOf(passage, tree, head, auxiliaries, read.words)
  const [first, last] = [cue[0], cue.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    from: first.from,
    to: last.to,
    head: node,
    readings: read.readings,
    cue,
    shape:
      isMainVerb(passage, tree, head, auxiliaries) || sharesAuxiliary(passage, tree, head, auxiliaries)
        ? 'finite'
        : shapeOf(tag, auxiliaries, tree),
    passive: isPassive(passage, tree, head, auxiliaries),
    number: numberOf(passage, tree, head, auxiliaries),
  }
}

/**
 * The auxiliaries of a verb by its tree. «Ada Lind, que estaba allí, añade», « “Avoir peur est humain”, a dit Ada»: a finite one
 * before a comma or in a quotation is none of a verb that has a finite form nearer by.
 */
function auxiliariesOf(passage: Passage, tree: PassageTree, head: number): readonly number[] {
  const all = (tree.children[head] ?? []).filter((child) => /^aux/.test(tree.relations[child] ?? ''))
  const needsNone =
    isFiniteForm(tree, head) &&
    passage.lexicon
      .verbForms(lowerAt(passage, head))
      .every(({ mood }) => mood !== 'participle' && mood !== 'infinitive')
  return all.filter((child) => {
    if (child > head) return true
    // "We are the crew that can," Valt said: what ends a quotation is none of a finite verb behind it.
    if (passage.quoted[child] && !passage.quoted[head] && isFiniteForm(tree, head)) return false
    const nearer = needsNone || all.some((at) => at > child && at < head && isFiniteForm(tree, at))
    return !nearer || !isBeyondMark(passage, child, head)
  })
}

function isBeyondMark(passage: Passage, auxiliary: number, head: number): boolean {
  if (passage.quoted[auxiliary] !== passage.quoted[head]) return true
  for (let at = auxiliary + 1; at < head; at++) {
    // « Toujours est-il | que Ada a dit »: beyond a conjunction or a bracket as well.
    const ends = [',', '('].includes(lowerAt(passage, at)) || passage.tree?.tags[at]?.startsWith('SCONJ')
    if (ends && passage.quoted[at] === passage.quoted[head]) return true
  }
  return false
}

/** By the tree, or by an auxiliary of the passive before a participle: «había sido declarada»; not «si è detto». */
function isPassive(passage: Passage, tree: PassageTree, head: number, auxiliaries: readonly number[]): boolean {
  const { passiveAuxiliaries, reflexives } = passage.language.attributionWords
  // « s'est dit “prêt à négocier” »
  const oneself = (tree.children[head] ?? []).some((at) => at < head && reflexives.includes(lowerAt(passage, at)))
  if (auxiliaries.some((child) => tree.relations[child] === 'aux:pass')) return !oneself
  const last = auxiliaries.at(-1)
  if (last === undefined || !/\.Part(?!\.Pres)/.test(tree.tags[head] ?? '')) return false
  const own = (tree.children[head] ?? []).some(
    (child) => isClitic(passage, tree, child) || /^expl/.test(tree.relations[child] ?? ''),
  )
  const forms = passage.lexicon.verbForms(lowerAt(passage, last))
  return !own && forms.some(({ lemma }) => passiveAuxiliaries.includes(lemma))
}

function isFirstOrSecond(passage: Passage, tree: PassageTree, head: number, auxiliaries: readonly number[]): boolean {
  const finite = [...auxiliaries, head].find((at) => isFiniteForm(tree, at))
  if (finite === undefined) return false
  const forms = passage.lexicon.verbForms(lowerAt(passage, finite)).filter(({ person }) => person !== null)
  const speaks = forms.length > 0 && forms.every(({ person }) => person === 1 || person === 2)
  return speaks
}

function isFiniteForm(tree: PassageTree, at: number): boolean {
  return /\.Fin/.test(tree.tags[at] ?? '')
}

interface Read {
  readonly readings: readonly ReportingForm[]
  /** The words beyond the verb that its reading needs: «noto», «mit». */
  readonly words: Range | null
}

/** The readings with the most words that are there. */
function readingsOf(passage: Passage, tree: PassageTree, head: number, known: readonly ReportingForm[]): Read | null {
  const readings: ReportingForm[] = []
  let words: Range | null = null
  let most = 0
  // « s'est dit “prêt à partir” »: what is quoted belongs to what is said, where the verb says something without it.
  const saysAlone = known.some(({ followedBy }) => followedBy === null)
  for (const reading of known) {
    if (reading.form.mood === 'imperative') continue
    const own = wordsOf(passage, tree, head, reading, saysAlone)
    if (own === null) continue
    const count = own.to - own.from
    if (count > most || readings.length === 0) {
      readings.length = 0
      most = count
      words = count > 0 ? own : null
    }
    if (count === most) readings.push(reading)
  }
  return readings.length === 0 ? null : { readings, words }
}

/** The further words of a reading, beside the verb or anywhere among what hangs on it; empty where it needs none. */
function wordsOf(
  passage: Passage,
  tree: PassageTree,
  head: number,
  reading: ReportingForm,
  saysAlone: boolean,
): Range | null {
  const apart = passage.language.attributionWords.particlesStandApart === true
  let first = head + 1
  while (passage.lexicon.isAdverb(lowerAt(passage, first))) first++
  // «sagte zu den Vorwürfen»: a preposition is no particle.
  const preposition = apart && reading.followedBy !== null && tree.relations[first] === 'case'
  const end = preposition ? null : endOfVerb(passage.tokens, head + 1, reading, passage.lexicon)
  // "insisted | on Tuesday | that …": before a day it tells when.
  const dated = end !== null && reading.followedBy !== null && passage.nouns.calendar.has(lowerAt(passage, end))
  const beside = dated ? null : end
  const behindPronoun = isJoinedPronoun(lowerAt(passage, head + 1), passage.lexicon) ? head + 2 : head + 1
  if (beside !== null) return { from: reading.followedBy === null ? beside : behindPronoun, to: beside }
  if (reading.followedBy === null) return null
  const last = tree.lasts[head] ?? head
  for (let at = tree.firsts[head] ?? head; at <= last; at++) {
    const above = tree.heads[at] ?? -1
    if (at === head || (above !== head && tree.heads[above] !== head)) continue
    if (passage.quoted[at] !== passage.quoted[head] && (saysAlone || at < head)) continue
    const found = phraseAt(passage.tokens, at, reading.followedBy)
    // « a dit | être | prêt à partir »: nor does a word belong to it that is said of somebody with another verb.
    if ((tree.children[at] ?? []).some((verb) => verb > head && verb < at && tree.relations[verb] === 'cop')) continue
    // « certains signes | montraient »: an article is no word of the verb.
    if (found === null || (found.end === at + 1 && tree.relations[at] === 'det')) continue
    // "insisted John Rand on Tuesday": nor is one behind the subject or before a day.
    const preposition = found.end === at + 1 && tree.relations[at] === 'case'
    const other = apart || passage.nouns.calendar.has(lowerAt(passage, found.end)) || hasSubjectBetween(tree, head, at)
    // «a la que la prensa llama»: before its verb a preposition is another noun's.
    if (!preposition || !(other || at < head)) return { from: at, to: found.end }
  }
  return null
}

function hasSubjectBetween(tree: PassageTree, verb: number, at: number): boolean {
  return (tree.children[verb] ?? []).some(
    (child) => child > verb && child < at && /^nsubj/.test(tree.relations[child] ?? ''),
  )
}

/** The word on which subject and clause hang: of «a fait savoir», where the tree takes the verb for an auxiliary, «savoir». */
function nodeOf(tree: PassageTree, head: number, words: Range | null): number {
  const above = tree.heads[head] ?? -1
  const isWithin = words !== null && above >= words.from && above < words.to
  return isWithin && /^(?:aux|cop|case|mark|advmod)/.test(tree.relations[head] ?? '') ? above : head
}

/** The verb with its auxiliaries, negation and the adverbs between them, each run of tokens a range. */
function cueOf(
  passage: Passage,
  tree: PassageTree,
  head: number,
  auxiliaries: readonly number[],
  words: Range | null,
): Range[] {
  const own = new Set([head, ...auxiliaries])
  for (let at = words?.from ?? 0; at < (words?.to ?? 0); at++) own.add(at)
  const belongs = (at: number) =>
    tree.heads[at] === head &&
    !isJoinedPronoun(lowerAt(passage, at), passage.lexicon) &&
    !/^(?:NOUN|PROPN)/.test(tree.tags[at] ?? '') &&
    (joined.has(tree.relations[at] ?? '') || isClitic(passage, tree, at))
  for (const start of [...own]) {
    let at = start - 1
    while (belongs(at) || (own.has(at) && at >= 0)) own.add(at--)
    // An adverb before the whole group is part of it only behind the subject: "he also said", not «ieri ha detto».
    const inside = (tree.children[head] ?? []).some(
      (child) => /^nsubj/.test(tree.relations[child] ?? '') && tree.lasts[child] === at,
    )
    for (let first = at + 1; first < start && isAdverb(passage, tree, first) && !own.has(first - 1); first++)
      if (!inside || passage.nouns.calendar.has(lowerAt(passage, first))) own.delete(first)
  }
  const ranges: Range[] = []
  for (const at of [...own].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last?.to === at) ranges[ranges.length - 1] = { from: last.from, to: at + 1 }
    else ranges.push({ from: at, to: at + 1 })
  }
  return ranges
}

function isAdverb(passage: Passage, tree: PassageTree, at: number): boolean {
  return tree.relations[at] === 'advmod' && !passage.lexicon.words.negations.has(lowerAt(passage, at))
}

function isClitic(passage: Passage, tree: PassageTree, at: number): boolean {
  const lower = lowerAt(passage, at)
  // «Lo afferma il ministero»: the pronoun stands for what is said.
  if (/^nsubj/.test(tree.relations[at] ?? '') || passage.language.attributionWords.pointingBack.includes(lower))
    return false
  return /^PRON/.test(tree.tags[at] ?? '') && passage.lexicon.words.cliticPronouns.has(lower)
}

/** «ha condannato le violenze e | chiesto un'inchiesta»: a participle joined to another one has its auxiliary, unless that is passive. */
function sharesAuxiliary(passage: Passage, tree: PassageTree, head: number, auxiliaries: readonly number[]): boolean {
  const first = tree.heads[head] ?? -1
  const isPerfect = (at: number) => /\.Part(?!\.Pres)/.test(tree.tags[at] ?? '')
  if (auxiliaries.length > 0 || tree.relations[head] !== 'conj' || first < 0 || !isPerfect(head) || !isPerfect(first))
    return false
  const joined = (tree.children[head] ?? []).some((at) => at < head && tree.relations[at] === 'cc')
  const own = (tree.children[first] ?? []).filter((at) => /^aux/.test(tree.relations[at] ?? ''))
  return joined && own.some((at) => isFiniteForm(tree, at)) && !isPassive(passage, tree, first, own)
}

/** "The union accused the owner": a form that the tree takes for a participle, where the sentence has no other verb. */
function isMainVerb(passage: Passage, tree: PassageTree, head: number, auxiliaries: readonly number[]): boolean {
  if (auxiliaries.length > 0 || !/\.Part\.Past/.test(tree.tags[head] ?? '')) return false
  const finite = passage.lexicon.verbForms(lowerAt(passage, head)).some(({ mood }) => mood === 'indicative')
  // «Der Dienst vermutet, dass …»: a main verb with a subject before it.
  const own = (tree.children[head] ?? []).some((at) => at < head && tree.relations[at] === 'nsubj')
  if (finite && own && /^(?:root|conj|ccomp|parataxis)/.test(tree.relations[head] ?? '')) return true
  if (finite && tellsBehindComma(passage, tree, head)) return true
  if (tree.relations[head] !== 'acl') return false
  const governs = (tree.children[head] ?? []).some((child) => child > head && tree.relations[child] === 'obj')
  let above = tree.heads[head] ?? -1
  while ((tree.heads[above] ?? -1) >= 0 && /^(?:appos|flat|conj)/.test(tree.relations[above] ?? ''))
    above = tree.heads[above] ?? -1
  return (
    finite &&
    governs &&
    (tree.heads[above] ?? -1) < 0 &&
    !hasFinite(tree, above) &&
    /^(?:NOUN|PROPN)/.test(tree.tags[above] ?? '')
  )
}

/** "The minister, asked by reporters, | confirmed on Tuesday that …": behind an insertion, with what was said. */
function tellsBehindComma(passage: Passage, tree: PassageTree, head: number): boolean {
  if (lowerAt(passage, head - 1) !== ',') return false
  const next = afterAdjuncts(passage, head + 1, passage.tokens.length)
  return passage.lexicon.words.complementisers.has(lowerAt(passage, next)) && /^SCONJ/.test(tree.tags[next] ?? '')
}

function shapeOf(tag: string, auxiliaries: readonly number[], tree: PassageTree): VerbGroup['shape'] {
  const forms = [tag, ...auxiliaries.map((at) => tree.tags[at] ?? '')]
  if (forms.some((form) => form.includes('.Fin'))) return 'finite'
  if (forms.some((form) => form.includes('.Inf'))) return 'infinitive'
  if (forms.some((form) => form.includes('.Ger') || form.includes('Part.Pres'))) return 'gerund'
  return 'participle'
}

function numberOf(
  passage: Passage,
  tree: PassageTree,
  head: number,
  auxiliaries: readonly number[],
): VerbGroup['number'] {
  // « ont reconnu des pertes et | affirmé tenir »: with the auxiliary of the verb before, it is as many as that says.
  if (sharesAuxiliary(passage, tree, head, auxiliaries)) {
    const first = tree.heads[head] ?? head
    const own = (tree.children[first] ?? []).filter((at) => /^aux/.test(tree.relations[at] ?? ''))
    return numberOf(passage, tree, first, own)
  }
  const finite = [...auxiliaries, head].find((at) => isFiniteForm(tree, at)) ?? head
  return numberOfForm(passage, finite)
}
