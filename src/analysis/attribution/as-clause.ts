import type { Act } from '../../document/attribution.ts'
import type { ReportingForm } from '../lexicon.ts'
import { phraseAt } from '../phrases.ts'
import { appositionEnd } from './apposition.ts'
import { aroundPhrase } from './around-phrase.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { phraseEnd, type Range } from './noun-phrase.ts'
import { isName, lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isSource } from './phrase-rule.ts'
import type { Subject } from './subject.ts'
import { hasFiniteIn, isDashOrComma } from './tree-shapes.ts'

/** «Er ging, wie er versprochen hatte»: whoever keeps a promise tells nothing. */
const tells: ReadonlySet<Act> = new Set(['assert', 'confirm', 'believe', 'warn'])

/** How many words such a clause may have. */
const longest = 30

/**
 * «…, wie die Polizei am Montag mitteilte», «Wie Odo Valt, der Leiter, bekannt gab, …»: a clause that ends with its verb tells who said what
 * it is put beside. Null in a language whose clauses do not (`asClauses`), and where something is only compared.
 */
export function byAsClause(passage: Passage, tree: PassageTree, at: number): Found | null {
  const { asClauses, asWords } = passage.language.attributionWords
  if (asClauses === undefined || !asWords.includes(lowerAt(passage, at))) return null
  const [from, to] = sentenceAt(passage, at)
  const opens = opensSentence(passage, from, at)
  if (!opens && !isDashOrComma(passage, at - 1)) return null
  for (let mark = at + 3; mark <= Math.min(to, at + longest); mark++) {
    const ends = mark === to || passage.tokens[mark]?.kind === 'mark'
    const said = ends && passage.quoted[mark - 1] === null ? cueBefore(passage, at, mark) : null
    if (said === null) continue
    if (hasFiniteIn(tree, at + 1, said.cue.from)) return null
    // «Wie | aus | einem Schreiben hervorgeht, …»
    const found = said.reading.verb.foundIn?.includes(lowerAt(passage, at + 1))
    const source = sourceOf(passage, tree, found ? at + 2 : at + 1, said.cue.from)
    if (source === null) return null
    const content = contentAround(passage, tree, { from: at, to: mark }, opens, said.cue.from)
    if (content.length === 0) return null
    const { cue, reading } = said
    return {
      passage,
      rule: 'parenthetical',
      source,
      subject: source,
      missing: 'none',
      cue,
      content,
      act: reading.verb.act,
      verb: reading.verb,
      number: null,
      begins: opens ? at : at - 1,
    }
  }
  return null
}

/** The words of telling that end right before a mark: «mitteilte», «bekannt gab», «mitgeteilt hat». */
function cueBefore(passage: Passage, start: number, mark: number): { cue: Range; reading: ReportingForm } | null {
  const { lexicon, tokens } = passage
  const last = mark - 1
  const { passiveAuxiliaries } = passage.language.attributionWords
  const perfect =
    lexicon.isAuxiliary(lowerAt(passage, last)) && lexicon.hasMood(lowerAt(passage, last - 1), 'participle')
  // «wie der Zeitung berichtet | wird»
  if (perfect && lexicon.verbForms(lowerAt(passage, last)).some(({ lemma }) => passiveAuxiliaries.includes(lemma)))
    return null
  const verb = perfect ? last - 1 : last
  for (const reading of lexicon.reporting.get(lowerAt(passage, verb)) ?? []) {
    const { form, followedBy } = reading
    const fits = perfect ? form.mood === 'participle' : form.person === 3 && form.mood === 'indicative'
    if (!fits || !reading.verb.frames.includes('that') || !tells.has(reading.verb.act)) continue
    if (followedBy === null) return { cue: { from: verb, to: mark }, reading }
    for (const from of [verb - 1, verb - 2])
      if (from > start && phraseAt(tokens, from, followedBy)?.end === verb) return { cue: { from, to: mark }, reading }
  }
  return null
}

/** Who stands right behind the word for “as”. */
function sourceOf(passage: Passage, tree: PassageTree, from: number, limit: number): Subject | null {
  const lower = lowerAt(passage, from)
  const quotation = passage.quoted[from]
  const { impersonals } = passage.language.attributionWords
  const opens = quotation != null || /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)/.test(tree.tags[from] ?? '')
  if (!opens || impersonals.includes(lower)) return null
  if (passage.nouns.pronouns.has(lower) && passage.lexicon.words.personalPronouns.has(lower))
    return { from, to: from + 1, kind: 'pronoun', antecedent: null }
  let end = phraseEnd(passage, from, limit, { coordination: true })
  if (quotation != null) for (end = from; passage.quoted[end] === quotation; ) end++
  const range = { from, to: appositionEnd(passage, end, limit) }
  const speaks = quotation != null || isName(passage, from) || isSource(passage, range)
  return end > from && speaks ? { ...range, kind: 'phrase', antecedent: null } : null
}

/** What stands beside the clause: behind it where it opens the sentence, else before it, or around it. */
function contentAround(
  passage: Passage,
  tree: PassageTree,
  clause: Range,
  opens: boolean,
  verb: number,
): ReturnType<typeof contentOf> {
  const [from, to] = sentenceAt(passage, clause.from)
  if (opens) return contentOf(passage, clause.to + 1, to)
  const { asClauses = { comparing: [] } } = passage.language.attributionWords
  for (let at = from; at < clause.from - 1; at++) {
    // «So | wurde der Hafen gesperrt, wie …»: an adverb before its verb compares nothing.
    if (at === from && /^(?:VERB|AUX)\.Fin/.test(tree.tags[at + 1] ?? '')) continue
    if (passage.quoted[at] !== null) continue
    // «nicht so schlimm, wie er sagte»
    if (asClauses.comparing.includes(lowerAt(passage, at))) return []
  }
  return aroundPhrase(passage, tree, verb, clause)
}

/** «Denn wie die Zeitung berichtete, …»: with nothing but an adverb or a conjunction before it. */
function opensSentence(passage: Passage, from: number, at: number): boolean {
  const { isAdverb, words } = passage.lexicon
  for (let each = from; each < at; each++)
    if (!isAdverb(lowerAt(passage, each)) && !words.coordinators.has(lowerAt(passage, each))) return false
  return true
}
