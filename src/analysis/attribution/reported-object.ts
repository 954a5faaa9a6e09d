import { isSuffered } from './accusation.ts'
import { adverbPhraseEnd } from './adjuncts.ts'
import { maySpeak } from './antecedent.ts'
import { contentOf, quotationRange } from './content-span.ts'
import type { CueSetting, Reported } from './cue-setting.ts'
import { asksOrTells, isTold, matterBehind } from './matter-behind.ts'
import { beforeNextSubject } from './next-subject.ts'
import { withJoined, withMatter, withReason } from './object-tail.ts'
import { lowerAt, type Passage, sentenceAt } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { namesWords } from './reporting-noun.ts'
import { withClosingMark } from './source-end.ts'
import { withApposition } from './subject-words.ts'
import { hasFiniteIn, isQuoted, onlyMarks } from './tree-shapes.ts'
import type { VerbGroup } from './verb-group.ts'

/** "called him a liar", «lo ha definito “un errore”»: what is named together with its name, or the name alone. */
export function naming({ passage, tree, group, frames, end, to }: CueSetting): Reported | null {
  if (!frames.has('naming')) return null
  const quoted = quotedName(passage, tree, group, end)
  if (quoted !== null) return quoted
  const behindVerb = (tree.children[group.head] ?? []).filter((at) => at >= end && (tree.firsts[at] ?? at) < to)
  const name = behindVerb.find(
    (at) =>
      /^(?:xcomp|obl|ccomp|advcl|nmod)/.test(tree.relations[at] ?? '') &&
      (tree.relations[at] === 'xcomp' || isQuoted(passage, tree, at)) &&
      !isPlaced(passage, tree, at),
  )
  const object = behindVerb.find(
    (at) => tree.relations[at] === 'obj' && (name !== undefined || isQuoted(passage, tree, at)),
  )
  const named = name === undefined && object === undefined ? namedTwice(tree, behindVerb) : []
  const parts = [name, object, ...named].filter((at) => at !== undefined)
  if (parts.length === 0) return null
  let from = Math.min(...parts.map((at) => tree.firsts[at] ?? at))
  while (tree.relations[from] === 'case' || tree.relations[from] === 'mark') from++
  let last = Math.max(...parts.map((at) => tree.lasts[at] ?? at))
  for (let at = from; at < last; at++) {
    const quotation = passage.quoted[at]
    if (quotation) last = Math.min(last, quotationRange(passage, at).to - 1)
  }
  return { rule: 'naming', spans: contentOf(passage, from, Math.min(to, last + 1)) }
}

/** «nannte | in einem Interview mit dem „Tag“ | Bedingungen»: behind another preposition than «als» it is no name. */
function isPlaced(passage: Passage, tree: PassageTree, at: number): boolean {
  const first = tree.firsts[at] ?? at
  const { namingWords = [] } = passage.language.attributionWords
  return first < at && /^ADP/.test(tree.tags[first] ?? '') && !namingWords.includes(lowerAt(passage, first))
}

/** "called the ship “unfit”": right behind what is named its name is quoted, whatever the tree makes of it. */
function quotedName(passage: Passage, tree: PassageTree, { head }: VerbGroup, end: number): Reported | null {
  const object = (tree.children[head] ?? []).find((at) => at >= end && tree.relations[at] === 'obj')
  if (object === undefined || passage.quoted[object] !== null) return null
  const at = (tree.lasts[object] ?? object) + 1
  if (!passage.quoted[at] || passage.sentenceOf[at] !== passage.sentenceOf[head]) return null
  return { rule: 'naming', spans: contentOf(passage, tree.firsts[object] ?? object, quotationRange(passage, at).to) }
}

/** "called | him | a liar": two objects side by side. */
function namedTwice(tree: PassageTree, behindVerb: readonly number[]): readonly number[] {
  const [first, second] = behindVerb.filter((at) => !/^punct/.test(tree.relations[at] ?? ''))
  const nominal = (at: number | undefined) =>
    at !== undefined && /^i?obj$/.test(tree.relations[at] ?? '') && /^(?:NOUN|PROPN|PRON|ADJ)/.test(tree.tags[at] ?? '')
  const bare =
    second !== undefined &&
    tree.relations[second] === 'obl' &&
    (tree.firsts[second] ?? second) > (first ?? 0) &&
    !/^ADP/.test(tree.tags[tree.firsts[second] ?? second] ?? '')
  const beside = first !== undefined && second !== undefined && tree.firsts[second] === (tree.lasts[first] ?? first) + 1
  return beside && nominal(first) && (nominal(second) || bare) ? [first, second] : []
}

/** «ha smentito ogni coinvolgimento», "blamed the government": a noun phrase is what is said. */
export function object(setting: CueSetting): Reported | null {
  const governed = governedObject(setting)
  if (governed !== null) return governed
  const { passage, tree, group, frames, to } = setting
  const withheld = group.passive && isWithheld(setting)
  const takes = frames.has('object') || frames.has('indefinite') || frames.has('words') || withheld
  if (!takes || group.shape === 'infinitive' || hasObjectPronoun(setting) || standsOut(setting)) return null
  const wanted = group.passive ? ['nsubj:pass'] : ['obj']
  const fitting = dependents(tree, group).filter(
    (at) =>
      (wanted.includes(tree.relations[at] ?? '') || hangsOnOwnWord(group, tree, at)) &&
      !isOwnWord(group, at) &&
      !isDay(passage, tree, at) &&
      !isWithin(setting.subject?.subject ?? null, at),
  )
  // «anunciaron | victoriosos | la toma»: as what they say it is not what they say.
  const nouns = fitting.filter((at) => !/^ADJ/.test(tree.tags[at] ?? ''))
  const child = nouns.find((at) => !isTold(passage, tree, at)) ?? nouns[0] ?? fitting[0]
  const agent = (tree.children[group.head] ?? []).some((at) => tree.relations[at] === 'obl:agent')
  if (child === undefined || (group.passive && !agent && !withheld) || /^PRON/.test(tree.tags[child] ?? '')) return null
  if (isSuffered(passage, tree, group, child) || isRecognised(passage, tree, group, child)) return null
  let first = tree.firsts[child] ?? child
  while (isOwnWord(group, first)) first++
  if (isTold(passage, tree, child) && asksOrTells(group)) {
    const matter = matterBehind(passage, tree, first + 1, (tree.lasts[child] ?? child) + 1)
    if (matter === null) return null
    first = matter
  }
  const isNew = frames.has('indefinite') && isIndefinite(passage, tree, first, child)
  if (!frames.has('object') && !withheld && !isNew && !namesWords(passage, child)) return null
  const { to: nounEnd } = withApposition(passage, { from: first, to: (tree.lasts[child] ?? child) + 1 })
  const whole = beforeNextSubject(passage, tree, child, pastInsertions(passage, tree, nounEnd, to))
  const joined = whole === nounEnd ? withJoined(setting, whole) : whole
  const end = withReason(setting, child, beforeSetting(passage, first, withMatter(passage, tree, joined, to)))
  const spans = contentOf(passage, first, Math.min(to, end))
  return withheld ? { rule: 'object', spans, act: 'other' } : { rule: 'object', spans }
}

/** « une enquête, | dans un message sur Twitter »: where something was said is no part of it. */
function beforeSetting(passage: Passage, from: number, end: number): number {
  const { prepositions, genitives } = passage.lexicon.words
  for (let at = end - 2; at > from; at--) {
    if (passage.quoted[at] !== null) return end
    const opener = lowerAt(passage, at + 1)
    if (lowerAt(passage, at) !== ',' || !prepositions.has(opener) || genitives.has(opener)) continue
    for (let noun = at + 2; noun < Math.min(end, at + 5); noun++)
      if (passage.nouns.kindsOf(lowerAt(passage, noun)).some(({ type }) => type === 'document')) return at
  }
  return end
}

/** « reconnaître le Conseil national », «ha reconocido a los rebeldes»: somebody with such a verb is not what is said. */
function isRecognised(passage: Passage, tree: PassageTree, { readings }: VerbGroup, object: number): boolean {
  return readings.every(({ verb }) => verb.ofThings) && maySpeak(passage, tree, object)
}

/** « l'exécution, | jeudi, par les rebelles, | de 28 soldats »: what tells of a noun behind words put in between commas. */
function pastInsertions(passage: Passage, tree: PassageTree, end: number, to: number): number {
  let at = end
  for (let inserted = 0; inserted < 3 && lowerAt(passage, at) === ','; inserted++) {
    let close = at + 1
    while (close < Math.min(to, at + 9) && lowerAt(passage, close) !== ',') close++
    if (lowerAt(passage, close) !== ',' || hasFiniteIn(tree, at, close)) break
    at = close
  }
  if (at === end || !passage.lexicon.words.genitives.has(lowerAt(passage, at + 1))) return end
  return hasFiniteIn(tree, at, to) ? end : to
}

/** «informaron de un corte», "warnte vor dem Sturm": what stands behind a preposition that the verb governs. */
function governedObject({ passage, tree, group, end, to }: CueSetting): Reported | null {
  const prepositions = group.readings.flatMap(({ verb }) => verb.governs ?? [])
  if (prepositions.length === 0 || group.shape === 'infinitive' || group.passive) return null
  const fitting = dependents(tree, group).filter(
    (at) =>
      /^(?:obl|obj|nmod)$/.test(tree.relations[at] ?? '') &&
      /^(?:NOUN|PROPN)/.test(tree.tags[at] ?? '') &&
      ((tree.firsts[at] ?? at) >= end ||
        hangsOnOwnWord(group, tree, at) ||
        isAmidCue(passage, tree, group, at) ||
        leads(passage, tree, group, at)) &&
      prepositions.includes(lowerAt(passage, tree.firsts[at] ?? at)) &&
      !isDay(passage, tree, at) &&
      // « a appelé | à plusieurs reprises | au calme »
      adverbPhraseEnd(passage, tree.firsts[at] ?? at) === null &&
      mayBeAskedFor(passage, tree, group, at),
  )
  // «llamó al pueblo | a la lucha»: who is asked stands before what for.
  const child = fitting.find((at) => tree.relations[at] !== 'obj') ?? fitting[0] ?? askedOf(passage, tree, group, end)
  if (child === undefined) return null
  const first = (tree.firsts[child] ?? child) + 1
  let last = withClosingMark(passage, first, (tree.lasts[child] ?? child) + 1) - 1
  // «informaron de cortes de agua | en el puerto»: what stands right behind it without a mark tells more of it.
  for (const next of tree.children[group.head] ?? [])
    if (tree.firsts[next] === last + 1 && tree.relations[next] === 'obl' && !isDay(passage, tree, next))
      last = tree.lasts[next] ?? last
  return { rule: 'object', spans: contentOf(passage, first, Math.min(to, last + 1)) }
}

/** « a appelé les deux camps | au calme »: what for, where the tree hangs it on those who are asked. */
function askedOf(passage: Passage, tree: PassageTree, group: VerbGroup, end: number): number | undefined {
  const asks = group.readings.filter(({ verb }) => verb.act === 'demand')
  const prepositions = asks.flatMap(({ verb }) => verb.governs ?? [])
  const asked = dependents(tree, group).find((at) => at >= end && tree.relations[at] === 'obj' && !isOwnWord(group, at))
  if (asked === undefined) return undefined
  return (tree.children[asked] ?? []).find(
    (at) =>
      at > asked &&
      tree.relations[at] === 'nmod' &&
      tree.tags[at]?.startsWith('NOUN') === true &&
      prepositions.includes(lowerAt(passage, tree.firsts[at] ?? at)) &&
      !maySpeak(passage, tree, at),
  )
}

/** «wies | auf steigende Zahlen | hin», «hat | vor dem Sturm | gewarnt»: between the words of a cue that stand apart. */
function isAmidCue(passage: Passage, tree: PassageTree, { cue = [], head, to }: VerbGroup, at: number): boolean {
  const [first, last] = [cue[0], cue.at(-1)]
  // «wäre | mit einem Sturm | zu rechnen gewesen»: by anybody.
  if ((tree.children[head] ?? []).some((child) => tree.relations[child] === 'mark' && child > at)) return false
  const apart = passage.language.attributionWords.particlesStandApart === true && first !== last
  return apart && (tree.firsts[at] ?? at) >= (first?.to ?? to) && (tree.lasts[at] ?? at) < to
}

/** «Von einem Fehler | sprach Odo Lind»: what opens a sentence whose verb comes second, right before that. */
function leads(passage: Passage, tree: PassageTree, { from, head }: VerbGroup, at: number): boolean {
  const opens = sentenceAt(passage, head)[0] === tree.firsts[at]
  const subject = (tree.children[head] ?? []).some(
    (child) => child > head && /^nsubj/.test(tree.relations[child] ?? ''),
  )
  const beside = at < from && onlyMarks(passage, (tree.lasts[at] ?? at) + 1, from)
  return passage.language.attributionWords.verbSecond === true && opens && subject && beside
}

/** « a appelé au calme », but not « a appelé au président », «ha invitato alla festa i sindaci»: nobody is asked for as a matter. */
function mayBeAskedFor(passage: Passage, tree: PassageTree, group: VerbGroup, noun: number): boolean {
  if (!group.readings.some(({ verb }) => verb.act === 'demand')) return true
  const called = (tree.children[group.head] ?? []).some(
    (at) => at > noun && tree.relations[at] === 'obj' && !isOwnWord(group, at),
  )
  return (!maySpeak(passage, tree, noun) || isHappening(passage, tree, noun)) && !called
}

/** « à des manifestations »: such a noun is a matter behind an indefinite article, though its people may speak. */
function isHappening(passage: Passage, tree: PassageTree, noun: number): boolean {
  const abstract = passage.language.attributionWords.abstractEndings.some((end) => lowerAt(passage, noun).endsWith(end))
  return abstract && isIndefinite(passage, tree, tree.firsts[noun] ?? noun, noun)
}

/** «un attacco», «almeno dieci morti»: an indefinite article or a number before the noun. */
function isIndefinite(passage: Passage, tree: PassageTree, from: number, noun: number): boolean {
  const { indefinites, quantities } = passage.language.attributionWords
  // «parlano di decine di morti»
  if (quantities.includes(lowerAt(passage, from))) return true
  for (let at = from; at <= noun; at++)
    if (/^NUM/.test(tree.tags[at] ?? '') || indefinites.includes(lowerAt(passage, at))) return true
  return false
}

/** «i dettagli non sono stati resi noti», "has not been confirmed": what nobody would say. */
function isWithheld({ passage, tree, group }: CueSetting): boolean {
  const { negations } = passage.lexicon.words
  const negated = (tree.children[group.head] ?? []).some((at) => at < group.head && negations.has(lowerAt(passage, at)))
  // «i mandanti, che non sono mai stati chiariti»: in a relative clause it is told of them, and not withheld.
  if (/^acl/.test(tree.relations[group.head] ?? '')) return false
  return (
    negated && group.readings.some(({ verb }) => verb.kind === 'speech' && ['assert', 'confirm'].includes(verb.act))
  )
}

/** «en la lista destaca la presencia de»: the noun behind such a verb is its subject, where none of its own stands before it. */
function standsOut({ group, subject }: CueSetting): boolean {
  return subject === null && group.readings.every(({ verb }) => verb.standsOut)
}

/** «Lo confirma su secretario»: with its object before it, the noun behind a verb is its subject. */
function hasObjectPronoun({ passage, tree, group }: CueSetting): boolean {
  return (tree.children[group.head] ?? []).some(
    (at) =>
      at < group.head && tree.relations[at] === 'obj' && passage.lexicon.words.cliticPronouns.has(lowerAt(passage, at)),
  )
}

function isWithin(range: { readonly from: number; readonly to: number } | null, at: number): boolean {
  return range !== null && at >= range.from && at < range.to
}

/** «fait état de …»: a noun that belongs to the cue is not what is said. */
function isOwnWord(group: VerbGroup, at: number): boolean {
  return group.cue?.some(({ from, to }) => at >= from && at < to) ?? false
}

/** What hangs on the verb, and on the further words that belong to it: «hace un llamamiento | contra la guerra». */
function dependents(tree: PassageTree, group: VerbGroup): readonly number[] {
  const own = (tree.children[group.head] ?? []).filter((at) => at > group.head && isOwnWord(group, at))
  return [group.head, ...own].flatMap((at) => tree.children[at] ?? [])
}

/** "called for an end": the noun behind a preposition that belongs to the cue. */
function hangsOnOwnWord(group: VerbGroup, tree: PassageTree, at: number): boolean {
  const first = tree.firsts[at] ?? at
  return first > group.head && first < at && isOwnWord(group, first) && tree.relations[first] === 'case'
}

function isDay(passage: Passage, tree: PassageTree, at: number): boolean {
  // « des manifestations | mardi »: a day behind a noun that is none itself tells when that happens.
  const { calendar, durations } = passage.nouns
  const matter = tree.tags[at]?.startsWith('NOUN') && !durations.has(lowerAt(passage, at))
  for (let each = tree.firsts[at] ?? at; each <= (tree.lasts[at] ?? at); each++)
    if (calendar.has(lowerAt(passage, each)))
      return !(matter && each > at) && each - (tree.firsts[at] ?? at) < 5 && (tree.lasts[at] ?? at) - each < 2
  return false
}
