import { afterAdjuncts } from './adjuncts.ts'
import { asWordBefore } from './as-word.ts'
import { opensWithParticiple } from './asked-before.ts'
import { contentOf, fromBeginningOfQuotation } from './content-span.ts'
import { type CueSetting, isSaid, type Reported } from './cue-setting.ts'
import { isFrontField } from './front-field.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { resumed } from './quotation-frame.ts'
import { isFinding } from './shown-by-document.ts'
import { isToldAsWell } from './told-as-well.ts'
import { dependentOf, hasFiniteIn, isDashOrComma, leftEdge, onlyMarks } from './tree-shapes.ts'

/** CLAUSE, ha riferito X. | CLAUSE, the ministry said. | The ship, the ministry said, sank. | come ha detto X, CLAUSE */
export function parenthetical(setting: CueSetting): Reported | null {
  const { passage, tree, group, start, end, from, to, frames } = setting
  if (
    !(frames.has('quote') || isFinding(setting)) ||
    group.shape !== 'finite' ||
    setting.subject?.subject.kind === 'relative'
  )
    return null
  const opener = asWordBefore(passage, start)
  const as = opener !== null
  // « comme on les appelle », «X, lo ha llamado Y, …»: a verb of naming gives a name, and tells no clause.
  if (frames.has('naming')) return null
  const { subject } = setting
  // «brucia, prega, non ride»: nobody asks what stands before, where nobody is named.
  const calls = group.readings.every(({ verb }) => verb.act === 'demand' || verb.act === 'order')
  if (calls && subject === null && !as && passage.quoted[start - 2] === null) return null
  const ahead = subject !== null && !subject.shared && subject.subject.to <= group.from
  if (ahead && !as && passage.language.attributionWords.asidesInvert) return null
  const before = (opener ?? start) - 1
  const rest = afterAdverbials(setting)
  if (as && opensSentence(setting, before) && tree.relations[group.head] !== 'acl:relcl')
    return { rule: 'parenthetical', spans: contentOf(passage, rest + 1, sentenceAt(passage, group.head)[1]) }
  const inQuotation = closesBehindComma(passage, before)
  if (before <= from || (!inQuotation && (!isDashOrComma(passage, before) || passage.quoted[before] !== null)))
    return null
  if (rest < to && passage.tokens[rest]?.kind !== 'mark') return null
  if (lowerAt(passage, rest) === ':') return null
  const edge = leftEdge(passage, before, from)
  const sentenceEnd = sentenceAt(passage, group.head)[1]
  // «Wenn das stimmt, sagte Lind, | müssen wir handeln»: where the verb of the clause stands behind the cue, it goes on.
  const goesOn = /^(?:VERB|AUX)\.Fin/.test(tree.tags[rest + 1] ?? '')
  if (!inQuotation && !goesOn && isFrontField(passage, tree, edge, before)) return null
  const opens = isDashOrComma(passage, rest) && !hasFiniteIn(tree, edge, before) && hasFiniteIn(tree, rest, sentenceEnd)
  // "When he came, Smith told | reporters | of it": a clause that only leads to the next one was not told.
  const { subordinators, interrogatives } = passage.lexicon.words
  const first = lowerAt(passage, edge)
  const leads = /^SCONJ/.test(tree.tags[edge] ?? '') || subordinators.has(first) || interrogatives.has(first)
  const closes = !leads && closesSentence(setting, edge, before, rest)
  const told = as && isToldAsWell(setting, { from: edge, to: before }, rest)
  if (!opens && !closes && !told && !isSaid(passage, tree, group, edge, before)) return null
  if (leads && hasObject(setting, rest)) return null
  // «Auf die Arbeiter angesprochen, antwortete der Rat, sie …»: what a participle tells there is the cue's, and not said.
  const asked =
    opensWithParticiple(passage, tree, edge, group.head) ||
    (opens && tree.tags.slice(edge, before).some((tag) => /^VERB\.(?:Part|Ger)/.test(tag)))
  const left = asked
    ? []
    : fromBeginningOfQuotation(passage, contentOf(passage, edge, inQuotation ? before + 1 : before))
  const inside = opens || (isDashOrComma(passage, rest) && crosses(tree, group.head, rest + 1, sentenceEnd, before))
  const right = inside ? contentOf(passage, rest + 1, sentenceEnd) : resumed(passage, end, to)
  return left.length + right.length === 0 ? null : { rule: 'parenthetical', spans: [...left, ...right] }
}

/** "…, the Herald reported Thursday.": a comma, somebody, a verb and when it was, with which the sentence ends, whatever the tree hangs it on. */
function closesSentence(
  { passage, tree, group, subject, start }: CueSetting,
  edge: number,
  before: number,
  rest: number,
) {
  const { asidesInvert } = passage.language.attributionWords
  const ahead =
    subject !== null && !subject.shared && subject.subject.kind === 'phrase' && subject.subject.to === group.from
  const tells = group.readings.some(({ verb }) => verb.kind === 'speech' && verb.frames.includes('that'))
  const beside = lowerAt(passage, before) === ',' && start === before + 1
  const closes = onlyMarks(passage, rest, sentenceAt(passage, group.head)[1])
  return (
    !asidesInvert &&
    ahead &&
    tells &&
    beside &&
    closes &&
    hasFiniteIn(tree, edge, before) &&
    passage.quoted.slice(edge, before).every((each) => each === null)
  )
}

function hasObject({ tree, group, end }: CueSetting, rest: number): boolean {
  return (tree.children[group.head] ?? []).some((at) => at >= end && at < rest && tree.relations[at] === 'obj')
}

/** «They “had a plan | ,” | said Ada Lind»: where the comma stands in the quotation, its closing mark is the boundary. */
function closesBehindComma(passage: Passage, at: number): boolean {
  // They ''had a plan,'' said Ada Lind: a mark of two tokens.
  const comma = passage.tokens[at - 1]?.text === passage.tokens[at]?.text ? at - 2 : at - 1
  return passage.quoted[at] !== null && passage.quoted[at + 1] === null && lowerAt(passage, comma) === ','
}

/** Whether nothing but adverbs and conjunctions stand before a clause: «Denn wie die Zeitung berichtete, …». */
function opensSentence({ passage, from }: CueSetting, before: number): boolean {
  for (let at = from; at <= before; at++) {
    const lower = lowerAt(passage, at)
    if (!passage.lexicon.isAdverb(lower) && !passage.lexicon.words.coordinators.has(lower)) return false
  }
  return true
}

/** Whether what stands behind a parenthesis goes on with the clause that stands before it. */
function crosses(tree: PassageTree, verb: number, from: number, to: number, before: number): boolean {
  const above = tree.heads[verb] ?? -1
  if (above >= from && above < to) return true
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if (head >= 0 && head < before && tree.relations[at] !== 'punct')
      return !/^(?:conj|parataxis)/.test(tree.relations[at] ?? '')
  }
  return false
}

/** "said | Thursday night": when it was said, in the place of an object. */
function isDay({ nouns, tokens }: Passage, tree: PassageTree, at: number): boolean {
  const [first, last] = [tree.firsts[at] ?? at, tree.lasts[at] ?? at]
  return last - first < 3 && tokens.slice(first, last + 1).some(({ lower }) => nouns.calendar.has(lower))
}

/** The first token behind the cue that is no adverbial of it. */
function afterAdverbials({ passage, tree, group, subject, end, to }: CueSetting): number {
  let at = end
  // "Smith told | reporters"
  const tells = group.readings.some(({ verb }) => passage.language.attributionWords.addressing.includes(verb.lemma))
  while (at < to && passage.tokens[at]?.kind !== 'mark') {
    const above = dependentOf(tree, group.head, at)
    const isSubject = above !== null && above >= (subject?.subject.from ?? to) && above < (subject?.subject.to ?? 0)
    if (isSubject) {
      at = (tree.lasts[above] ?? at) + 1
      continue
    }
    const relation = above === null ? '' : (tree.relations[above] ?? '')
    const adjuncts = afterAdjuncts(passage, at, to)
    if (adjuncts > at && passage.tokens[adjuncts]?.kind === 'mark') return adjuncts
    if (
      above === null ||
      !(
        /^(?:obl|advmod|iobj|expl|nsubj|compound|advcl)/.test(relation) ||
        (relation === 'obj' && (tells || isDay(passage, tree, above)))
      )
    )
      break
    at = (tree.lasts[above] ?? at) + 1
  }
  return at
}
