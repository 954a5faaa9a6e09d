import { isMedia } from './listed-name.ts'
import { isName, isVerb, lowerAt, type Passage, sentenceAt } from './passage.ts'

/**
 * Past what is told of a source behind its last word, by the words alone: by a participle, or by a comma and a relative pronoun,
 * «secondo il ministro | , che ieri ha visitato la zona | , …», "according to the coastguard | , which had put the toll at 29 | ."
 * To the next comma behind a verb, or, where the `clause` that the source tells stands before it already, to the end of the sentence.
 */
export function pastTold(passage: Passage, end: number, clause: boolean): number {
  if (!clause && passage.tree?.tags[end]?.startsWith('VERB.Part')) return pastParticiple(passage, end)
  if (lowerAt(passage, end) !== ',') return end
  const aside = clause ? null : asideEnd(passage, end)
  if (aside !== null) return aside
  const told = clause ? participleBehind(passage, end + 1) : null
  return told === null ? pastRelative(passage, end, clause) : pastClosed(passage, end, told)
}

/**
 * «Según el Ministerio | , controlado por Rand, | hay …», "according to Ada Lind | , director of the centre, | 30 died": to the comma that closes
 * what a participle with a preposition, or a role without an article, tells of the source before the clause; null where there is none.
 */
function asideEnd(passage: Passage, comma: number): number | null {
  const { tree, nouns, lexicon } = passage
  const read = participleBehind(passage, comma + 1)
  const first = read ?? comma + 1
  const forms = /^(?:VERB\.Part|ADJ)/.test(tree?.tags[first] ?? '') ? lexicon.verbForms(lowerAt(passage, first)) : []
  const participle = read !== null || forms.some(({ mood }) => mood === 'participle')
  const medium = [1, 2, 3].some((words) => isMedia(passage, { from: comma - words, to: comma }))
  const office = nouns.kindsOf(lowerAt(passage, first)).some(({ type }) => type === 'person')
  const role = office && !medium && isName(passage, comma - 1)
  if (!(participle && lexicon.words.prepositions.has(lowerAt(passage, first + 1))) && !role) return null
  const to = sentenceAt(passage, comma)[1]
  let several = false
  for (let at = first + 1; at < to && !isVerbal(passage, at); at++) {
    several ||= lexicon.words.coordinators.has(lowerAt(passage, at))
    if (lowerAt(passage, at) !== ',' || passage.quoted[at] !== null) continue
    // «jueces, | ministros y diputados cobraron»: several in a row.
    if (role && (several || nouns.kindsOf(lowerAt(passage, at + 1)).length > 0)) return null
    return hasVerbal(passage, at + 1, to) ? at : null
  }
  return null
}

/** «…, según un informe, | publicado ayer», « …, selon une note, | notamment parue dans le journal »: a past participle behind an adverb at most. */
function participleBehind({ tree, lexicon, tokens }: Passage, at: number): number | null {
  const first = lexicon.isAdverb(tokens[at]?.lower ?? '') ? at + 1 : at
  return /^VERB\.Part\.Past/.test(tree?.tags[first] ?? '') ? first : null
}

/** To the next comma, where the verb of the clause follows; else to the end of the sentence, where the participle tells of the source. */
function pastClosed(passage: Passage, comma: number, participle: number): number {
  const to = sentenceAt(passage, comma)[1]
  for (let at = participle + 1; at < to; at++) {
    if (lowerAt(passage, at) === ',' && passage.quoted[at] === null && isBeforeVerb(passage, at)) return at
    if (isVerbal(passage, at)) return comma
  }
  const { tree } = passage
  return (tree?.heads[participle] ?? to) < comma && /^acl/.test(tree?.relations[participle] ?? '') ? to : comma
}

function isBeforeVerb({ tree }: Passage, comma: number): boolean {
  let at = comma + 1
  while (/^(?:PRON|PART|ADV)/.test(tree?.tags[at] ?? '')) at++
  return /^(?:VERB|AUX)\.Fin/.test(tree?.tags[at] ?? '')
}

function pastRelative(passage: Passage, comma: number, clause: boolean): number {
  const { relativePronouns, determiners } = passage.lexicon.words
  const pronoun = lowerAt(passage, comma + 1)
  if (!relativePronouns.has(pronoun)) return comma
  // «nach Angaben des Ministers, der | Kanzler …»: what may be an article too is a pronoun right before a verb.
  if (determiners.has(pronoun) && !isVerbal(passage, comma + 2)) return comma
  const to = sentenceAt(passage, comma)[1]
  let verb = false
  for (let at = comma + 2; at < to; at++) {
    const lower = lowerAt(passage, at)
    if (lower === ';' || lower === ':') return comma
    verb ||= isVerbal(passage, at)
    if (verb && !clause && lower === ',' && passage.quoted[at] === null && !isInserted(passage, at, to)) return at
  }
  return verb ? to : comma
}

/** "according to documents | seen by the paper |, …": to the comma that closes what a participle tells of a source. */
function pastParticiple(passage: Passage, at: number): number {
  const to = sentenceAt(passage, at)[1]
  for (let end = at + 1; end < to && !isVerbal(passage, end); end++)
    if (lowerAt(passage, end) === ',' && passage.quoted[end] === null) return end
  return at
}

/** «…, que es ministro del presidente | , Ada Lind, | la derrota …»: a name between commas is an apposition of the word before it. */
function isInserted(passage: Passage, comma: number, to: number): boolean {
  let at = comma + 1
  while (at < to && isName(passage, at)) at++
  return at > comma + 1 && lowerAt(passage, at) === ','
}

function hasVerbal(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbal(passage, at)) return true
  return false
}

function isVerbal(passage: Passage, at: number): boolean {
  return isVerb(passage, at) || (passage.lexicon.isAuxiliary(lowerAt(passage, at)) && !isName(passage, at))
}
