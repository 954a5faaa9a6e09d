import type { SourcePhrase } from '../../lang/language.ts'
import { isMediaName } from '../../lang/media-names.ts'
import { byLanguage } from '../by-language.ts'
import { indexPhrases, phraseAt } from '../phrases.ts'
import { insideAside, isAnySource, isInReportedMood, pastAdverb } from './any-source.ts'
import { aroundPhrase } from './around-phrase.ts'
import { betweenDashes, dashesAround } from './between-dashes.ts'
import { quotationRange, wordCount } from './content-span.ts'
import type { Found } from './found.ts'
import type { Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { pastTold } from './past-told.ts'
import { isSource } from './phrase-rule.ts'
import { isReportingNoun } from './reporting-noun.ts'
import { phraseBefore } from './source-before.ts'
import { beforeArticle, beforeNextNoun, isLoose, isSmall, withClosingBracket, withClosingMark } from './source-end.ts'
import { beyondSource } from './source-goes-on.ts'
import type { Subject } from './subject.ts'
import { withApposition } from './subject-words.ts'
import { asToldBy } from './told-by.ts'
import { hasFiniteIn, hasFiniteWithin, isDashOrComma, onlyMarks } from './tree-shapes.ts'
import { byWhoever } from './whoever.ts'

const phrasesOf = byLanguage((language) => {
  const byForm = new Map<string, { form: readonly string[]; phrases: SourcePhrase[] }>()
  for (const phrase of language.sourcePhrases)
    for (const form of phrase.forms) {
      const entry = byForm.get(form.join(' ')) ?? { form, phrases: [] }
      entry.phrases.push(phrase)
      byForm.set(form.join(' '), entry)
    }
  return indexPhrases<readonly SourcePhrase[]>(
    [...byForm.values()].map(({ form, phrases }) => [form, phrases] as const),
  )
})

/** «secondo X», "according to X", «nach Angaben der Polizei», «Medienberichten zufolge»: by the tree, null where it tells of none. */
export function byTreePhrase(passage: Passage, tree: PassageTree, at: number): Found | null {
  const found = phraseAt(passage.tokens, at, phrasesOf(passage.language))
  // «secondo quanto riferito da» is told by its words.
  if (found === null || passage.language.attributionWords.whatIsSaid.includes(lowerAt(passage, found.end))) return null
  // « selon que »: a conjunction.
  if (passage.lexicon.words.complementisers.has(lowerAt(passage, found.end))) return null
  // «qualche secondo di silenzio», «nel primo caso …, nel secondo alla …»: another word of the same spelling.
  if (/^(?:DET|NUM|ADP\.Fused)/.test(tree.tags[at - 1] ?? '')) return null
  const last = found.end - 1
  const opens = found.value.every(({ opening }) => opening)
  const whoever = byWhoever(passage, tree, { from: at, to: found.end }, found.value)
  if (whoever !== null) return whoever
  const told = opens ? null : asToldBy(passage, tree, at, found.end)
  if (told !== null) return told
  const noun = nounBefore(passage, tree, at, found.value) ?? nounOf(passage, tree, at, last)
  if (noun === null || /^(?:VERB|AUX)/.test(tree.tags[noun] ?? '')) return null
  if (passage.language.attributionWords.notSources.includes(lowerAt(passage, noun))) return null
  const phrase = found.value.find((each) => fits(passage, each, noun, at))
  if (phrase === undefined) return null
  const wide = sourceOf(passage, tree, noun, at, found.end)
  if (wide === null) return null
  const source = phrase.aside ? insideAside(passage, tree, noun, wide) : wide
  const telling = phrase.nouns !== undefined || isReportingNoun(passage.language, lowerAt(passage, noun))
  const relative = tree.tags[noun]?.startsWith('PRON') ?? false
  const sure = phrase.anything === true || (phrase.aside === true && isInReportedMood(passage, tree, at))
  const any = sure && isAnySource(passage, tree, noun, source)
  if (!telling && !relative && !any && !isSource(passage, source)) return null
  if ((phrase.aside || phrase.opening) && !isPlain(tree, source)) return null
  if (phrase.opening && lowerAt(passage, source.to) !== ',') return null
  const inner = {
    from: Math.min(at, source.from),
    to: pastRelative(passage, tree, noun, pastAdverb(passage, phrase, Math.max(found.end, source.to))),
  }
  const content = betweenDashes(passage, inner) ?? aroundPhrase(passage, tree, noun, inner)
  if (content.length === 0) return null
  const subject: Subject = {
    ...source,
    kind: subjectKind(passage, tree, noun),
    antecedent: antecedentOf(passage, tree, noun, at),
  }
  return {
    passage,
    rule: 'phrase',
    source,
    subject,
    missing: 'none',
    cue: { from: at, to: found.end },
    content,
    act: phrase.act,
    verb: null,
    begins: lowerAt(passage, inner.from - 1) === ',' ? inner.from - 1 : inner.from,
  }
}

function isPlain(tree: PassageTree, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX|SCONJ|PRON)/.test(tree.tags[at] ?? '')) return false
  return true
}

/** Past a clause that tells of a source: «según el portavoz, que no ha dado detalles». */
function pastRelative(passage: Passage, tree: PassageTree, noun: number, end: number): number {
  let to = end
  for (const child of tree.children[noun] ?? [])
    if (child >= end && isRelativeClause(passage, tree, child) && (tree.firsts[child] ?? child) <= to + 1)
      to = (tree.lasts[child] ?? child) + 1
  if (to > end) return to
  const [start, close] = sentenceAt(passage, noun)
  const before = Math.min(noun, end)
  // « Une garde en déclin à en croire une note, rédigée par … »: a headline tells without a verb.
  const told = hasFiniteIn(tree, start, before) || (before > start + 3 && !hasFiniteIn(tree, before, close))
  return pastTold(passage, end, told)
}

/** «…, que hizo un llamamiento», by its relation or its pronoun; not « …, retenue en prison ». */
function isRelativeClause(passage: Passage, tree: PassageTree, clause: number): boolean {
  const relation = tree.relations[clause] ?? ''
  if (relation === 'acl:relcl' || !relation.startsWith('acl')) return relation === 'acl:relcl'
  for (let at = tree.firsts[clause] ?? clause; at < clause; at++)
    if (passage.lexicon.words.relativePronouns.has(lowerAt(passage, at))) return true
  return false
}

/** The noun whose case marker the phrase is; its last word may be fixed to its first. */
function nounOf(passage: Passage, tree: PassageTree, from: number, last: number): number | null {
  let at = last
  while (/^(?:fixed|flat)/.test(tree.relations[at] ?? '') && (tree.heads[at] ?? -1) >= from) at = tree.heads[at] ?? at
  let noun = tree.heads[at] ?? -1
  // "according to San Bertoldo hospital": the preposition may hang on a word before the noun.
  while (
    noun > last &&
    (tree.heads[noun] ?? -1) > noun &&
    (/^(?:compound|amod|det|nummod|flat)/.test(tree.relations[noun] ?? '') || isOwnerBefore(tree, noun))
  )
    noun = tree.heads[noun] ?? noun
  if (noun < 0 || (noun <= last && noun >= from) || !/^(?:case|mark|advmod|cc)/.test(tree.relations[at] ?? ''))
    return null
  return noun > last ? beforeArticle(passage, tree, last + 1, noun) : noun
}

/** «nach | Valts | Meinung»: whose something is, by a name right before it. */
function isOwnerBefore(tree: PassageTree, name: number): boolean {
  const names = /^PROPN/.test(tree.tags[name] ?? '') && /^nmod/.test(tree.relations[name] ?? '')
  return names && tree.heads[name] === name + 1
}

/** «neuesten Studien | zufolge»: the noun of the words that end before a phrase that stands behind any noun, whatever the tree makes of it. */
function nounBefore(passage: Passage, tree: PassageTree, at: number, phrases: readonly SourcePhrase[]): number | null {
  if (!phrases.some(({ behind, anything }) => behind && anything)) return null
  const range = phraseBefore(passage, tree, at)
  for (let noun = range?.from ?? at; noun < at; noun++) if (/^(?:NOUN|PROPN)/.test(tree.tags[noun] ?? '')) return noun
  return null
}

function fits(passage: Passage, { nouns, behind, aside, opening }: SourcePhrase, noun: number, at: number): boolean {
  if ((behind ?? false) !== noun < at) return false
  const person = isPerson(passage, noun) || isBeforeQuotation(passage, noun)
  if (opening && (sentenceAt(passage, at)[0] !== at || !person)) return false
  // «…, so | in Dorn und Velmo», «so | zum Beispiel Valt»: examples.
  if (aside && (!isDashOrComma(passage, at - 1) || passage.lexicon.words.prepositions.has(lowerAt(passage, at + 1))))
    return false
  const lower = lowerAt(passage, noun)
  return nouns === undefined || nouns.some((each) => lower.endsWith(each))
}

/** «Para Rand, “…”»: a name with a quotation behind its comma. */
function isBeforeQuotation(passage: Passage, name: number): boolean {
  let end = name
  while (end < name + 4 && isName(passage, end)) end++
  return end > name && lowerAt(passage, end) === ',' && passage.quoted[end] === null && passage.quoted[end + 1] != null
}

function isPerson({ nouns, tokens }: Passage, at: number): boolean {
  return nouns.kindsOf(tokens[at]?.lower ?? '').some(({ type }) => type === 'person')
}

function sourceOf(passage: Passage, tree: PassageTree, noun: number, at: number, end: number): Range | null {
  const before = noun < at ? phraseBefore(passage, tree, at) : null
  if (before !== null && before.from <= noun) return before
  let from = Math.max(noun > at ? end : 0, tree.firsts[noun] ?? noun)
  let to = noun > at ? (tree.lasts[noun] ?? noun) + 1 : Math.min(at, (tree.lasts[noun] ?? noun) + 1)
  for (const child of tree.children[noun] ?? []) {
    const first = tree.firsts[child] ?? child
    const relative =
      tree.relations[child] === 'acl:relcl' &&
      passage.tokens[(tree.firsts[child] ?? child) - 1]?.kind !== 'mark' &&
      lowerAt(passage, tree.firsts[child] ?? child) !== ','
    const other = isOtherName(passage, tree, noun, child) || isSubjectBehind(passage, tree, child)
    if (child > noun && first < to && other) to = first
    const clause = !relative && !/^appos/.test(tree.relations[child] ?? '') && hasFiniteWithin(tree, child)
    const foreign =
      child > noun &&
      (isForeign(passage, tree, noun, child) || (at < noun && beyondSource(passage, tree, noun, at, child)))
    if ((clause || foreign || isAside(passage, tree, child)) && child > noun && first < to) to = first
  }
  to = quotedFrom(passage, noun, beforeNextNoun(passage, tree, noun, to))
  to = Math.min(to, dashesAround(passage, { from: at, to: noun + 1 })?.to ?? to)
  while (to > noun + 1 && isLoose(passage, tree, to - 1)) to--
  to = withClosingMark(passage, from, withClosingBracket(passage, noun, to))
  while (from < noun && passage.tokens[from]?.kind === 'mark' && passage.quoted[from] === null) from++
  if (from > noun || noun >= to) return null
  // «stando alla direttrice, Mirella Dostani.»: a name at the end of the sentence is the source's own.
  // «Les Juifs sont selon lui à l'origine du mal»: a pronoun is the whole of a source.
  const kind = subjectKind(passage, tree, noun)
  if (kind === 'pronoun') return { from: noun, to: noun + 1 }
  // «según el cual | el pasado lunes …»: and so is a relative one with its article.
  if (kind === 'relative') return { from: Math.max(from, noun - 1), to: noun + 1 }
  const apposed = withApposition(passage, { from, to })
  const named =
    passage.nouns.kindsOf(lowerAt(passage, noun))[0]?.type === 'person' && isNamedBetweenCommas(passage, to, apposed.to)
  return noun > at && (named || onlyMarks(passage, apposed.to, sentenceAt(passage, noun)[1])) ? apposed : { from, to }
}

/**
 * «Per il segretario della lega, | Ada Lind, | “…”»: nothing but a name of two words or more between two commas, and behind them what
 * has an article or is quoted: «…, Ada Lind, 34 anni, è morta» tells of her.
 */
function isNamedBetweenCommas(passage: Passage, comma: number, end: number): boolean {
  if (lowerAt(passage, comma) !== ',' || lowerAt(passage, end) !== ',' || end - comma < 3) return false
  for (let at = comma + 1; at < end; at++) if (!isName(passage, at)) return false
  const { determiners, prepositions } = passage.lexicon.words
  const next = lowerAt(passage, end + 1)
  // «…, Marco Neri, il killer, avrebbe sparato»: what has a comma behind it may tell who the name is.
  for (let at = end + 1; at < end + 8 && !/\.Fin/.test(passage.tree?.tags[at] ?? ''); at++)
    if (lowerAt(passage, at) === ',' && passage.quoted[end + 1] == null) return false
  return (
    passage.quoted[end + 1] != null || (determiners.has(next) && !prepositions.has(next) && !isName(passage, end + 1))
  )
}

/** "the ministry, | run by Rand,": a participle behind a comma tells of the source, and is no part of what it is called. */
function isAside(passage: Passage, tree: PassageTree, child: number): boolean {
  const first = tree.firsts[child] ?? child
  const marked = lowerAt(passage, first) === ',' || lowerAt(passage, first - 1) === ','
  return marked && /^acl/.test(tree.relations[child] ?? '') && /^VERB\.Part/.test(tree.tags[child] ?? '')
}

/** «Secondo le nostre fonti, Lofti Maamir …», «Según Jater, Mubarak …»: behind a comma a bare name is only that of an office or a body. */
function isOtherName(passage: Passage, tree: PassageTree, noun: number, child: number): boolean {
  const first = tree.firsts[child] ?? child
  const name = lowerAt(passage, first) === ',' ? first + 1 : first
  const behindComma = lowerAt(passage, name - 1) === ','
  // «Secondo l'uomo Gheddafi è …», «Secondo X, dall'uccisione di Y, …»
  const anybody = passage.language.attributionWords.anybody.includes(lowerAt(passage, noun))
  if (anybody && name === noun + 1 && /^PROPN/.test(tree.tags[name] ?? '')) return true
  if (behindComma && /^ADP/.test(tree.tags[name] ?? '') && /^(?:nmod|obl)/.test(tree.relations[child] ?? ''))
    return true
  const named = passage.nouns
    .kindsOf(lowerAt(passage, noun))
    .some(({ type }) => type === 'person' || type === 'organisation')
  return (
    behindComma &&
    !named &&
    /^PROPN/.test(tree.tags[name] ?? '') &&
    /^(?:appos|conj|flat|nmod)/.test(tree.relations[child] ?? '')
  )
}

/** «Según la BBC, | miles de vecinos se manifestaban»: behind the comma, right before a verb that has no other subject. */
function isSubjectBehind(passage: Passage, tree: PassageTree, child: number): boolean {
  const first = tree.firsts[child] ?? child
  if (lowerAt(passage, first) !== ',' && lowerAt(passage, first - 1) !== ',') return false
  let next = (tree.lasts[child] ?? child) + 1
  // «Secondo la polizia, | Anna Velm, 34 anni, | è morta»
  if (lowerAt(passage, next) === ',') next++
  while (/^(?:PRON|PUNCT\.quotation)/.test(tree.tags[next] ?? '')) next++
  if (!/^(?:VERB|AUX)\.Fin/.test(tree.tags[next] ?? '')) return false
  const verb = /^(?:aux|cop)/.test(tree.relations[next] ?? '') ? (tree.heads[next] ?? next) : next
  return !(tree.children[verb] ?? []).some((at) => /^nsubj/.test(tree.relations[at] ?? ''))
}

/** Whether a phrase that the tree hangs on a noun can be no part of it: «laut Polizeiangaben | rund 1,1 Promille». */
function isForeign(passage: Passage, tree: PassageTree, noun: number, child: number): boolean {
  const first = tree.firsts[child] ?? child
  if (
    passage.tokens[first - 1]?.kind === 'mark' ||
    /^(?:flat|fixed|conj|appos|punct|compound)/.test(tree.relations[child] ?? '')
  )
    return false
  if (isMediaName(`${lowerAt(passage, first - 1)} ${lowerAt(passage, first)}`)) return false
  const tag = tree.tags[first] ?? ''
  return (
    /^(?:ADV|NUM|AUX|PRON|VERB\.Fin|VERB\.Inf)/.test(tag) ||
    (/^DET/.test(tag) && isSmall(passage, first) && /^PROPN/.test(tree.tags[noun] ?? ''))
  )
}

/** Where a quotation of more than a name begins behind a noun; `to` where none does. */
function quotedFrom(passage: Passage, noun: number, to: number): number {
  for (let at = noun + 1; at < to; at++) {
    const quotation = passage.quoted[at]
    if (!quotation || quotation === passage.quoted[noun]) continue
    return wordCount(passage, quotationRange(passage, at)) > 3 ? at : to
  }
  return to
}

function subjectKind(passage: Passage, tree: PassageTree, noun: number): Subject['kind'] {
  if (
    tree.tags[noun]?.startsWith('PRON.Rel') ||
    (tree.tags[noun]?.startsWith('PRON') && passage.lexicon.words.relativePronouns.has(lowerAt(passage, noun)))
  )
    return 'relative'
  return passage.lexicon.words.personalPronouns.has(lowerAt(passage, noun)) ? 'pronoun' : 'phrase'
}

function antecedentOf(passage: Passage, tree: PassageTree, noun: number, at: number): Range | null {
  if (subjectKind(passage, tree, noun) !== 'relative') return null
  let verb = tree.heads[noun] ?? -1
  for (
    let steps = 0;
    steps < 6 && verb >= 0 && tree.relations[verb] !== 'acl:relcl' && tree.relations[verb] !== 'acl';
    steps++
  )
    verb = tree.heads[verb] ?? -1
  const head = verb < 0 ? -1 : (tree.heads[verb] ?? -1)
  // « l'information selon laquelle … »: what is told says nothing itself.
  if (head < 0 || isReportingNoun(passage.language, lowerAt(passage, head))) return null
  const before = lowerAt(passage, at - 1) === ',' ? at - 1 : at
  // «la edición del diario Quryna, del grupo de Odón, hijo del líder, según el cual»: of several it may be any.
  for (let each = head; each < before; each++) if (lowerAt(passage, each) === ',') return null
  return { from: tree.firsts[head] ?? head, to: Math.max(head + 1, Math.min(tree.firsts[verb] ?? head + 1, noun)) }
}
