import type { Span } from '../../document/span.ts'
import { withClosedSubject } from './closed-source.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { isName, lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import { isReportingNoun } from './reporting-noun.ts'
import type { Subject } from './subject.ts'
import { treeSubject } from './tree-subject.ts'

/**
 * Adds the sentences that go on with what somebody said by their mood alone («Er sei nicht verletzt worden.»): the source is
 * that of the sentence before, or of the nearest one before it that says anything; `earlier` is the last of the paragraph before.
 */
export function withReportedMood(
  passage: Passage,
  tree: PassageTree,
  found: readonly Found[],
  earlier: Found | null,
): readonly Found[] {
  if (!passage.language.attributionWords.reportedMood) return found
  const result = [...found]
  const last = lastBySentence(passage, tree, found)
  for (const [index, [from, to]] of passage.sentences.entries()) {
    const before = last.get(index - 1) ?? null
    const own = last.get(index)
    const pointing = own === undefined ? pointingSource(passage, tree, from, to) : null
    if (pointing !== null && !(before?.source && moodOf(passage, tree, from, to, null) === 'reported')) {
      result.push(pointing)
      last.set(index, pointing)
      continue
    }
    if (own !== undefined && !isMain(tree, own)) continue
    const mood = moodOf(passage, tree, from, to, own?.cue ?? null)
    if (mood === 'none' || (mood === 'doubtful' && before === null)) continue
    const content = contentOf(passage, from, to)
    if (content.length === 0) continue
    const goesOn = before?.rule === 'mood'
    const teller =
      before ??
      spokenOf(passage, tree, index - 1) ??
      (index === 0 ? earlier : beyondOthers(passage, last, index - 1)) ??
      nobody(passage)
    const one: Found = goesOn
      ? { ...teller, content: joined(teller.content, content) }
      : {
          ...teller,
          rule: 'mood',
          cue: null,
          cueParts: undefined,
          content,
          begins: teller.passage === passage ? from : teller.begins,
        }
    if (goesOn) result[result.indexOf(teller)] = one
    else result.push(one)
    last.set(index, one)
  }
  return result
}

/** «Demnach | sind zwei Pfeiler gebrochen»: a word that opens a sentence right before its verb and points to who or what was told of before. */
function pointingSource(passage: Passage, tree: PassageTree, from: number, to: number): Found | null {
  const { accordingly = [] } = passage.language.attributionWords
  const points = accordingly.includes(lowerAt(passage, from)) && /^(?:VERB|AUX)\.Fin/.test(tree.tags[from + 1] ?? '')
  const content = points && passage.quoted[from] === null ? contentOf(passage, from + 1, to) : []
  if (content.length === 0) return null
  const source: Subject = { from, to: from + 1, kind: 'pronoun', antecedent: null }
  return { ...nobody(passage), rule: 'mood', source, subject: source, missing: 'none', content, begins: from }
}

/** The attribution of a passage with whose source the next paragraph may go on: the one of its last sentences that says anything. */
export function toldLast(passage: Passage, tree: PassageTree, found: readonly Found[]): Found | null {
  if (!passage.language.attributionWords.reportedMood) return null
  const start = passage.tokens[passage.sentences.at(-1)?.[0] ?? 0]?.start ?? 0
  // What is told by its mood alone has its source in a sentence before.
  const goesOn = found.findLast(({ rule, content }) => rule === 'mood' && (content.at(-1)?.[1] ?? 0) > start)
  const last = goesOn ?? lastBySentence(passage, tree, found).get(passage.sentences.length - 1)
  return last?.source == null ? null : last
}

/** The attribution of the sentence before one in which nobody is spoken of who could have said the next. */
function beyondOthers(passage: Passage, last: ReadonlyMap<number, Found>, sentence: number): Found | null {
  const found = last.get(sentence - 1)
  const [from, to] = passage.sentences[sentence] ?? [0, 0]
  if (found?.source == null) return null
  for (let at = from; at < to; at++) {
    if (passage.quoted[at] !== null) continue
    const lower = lowerAt(passage, at)
    const told = isReportingNoun(passage.language, lower)
    if (told || isName(passage, at) || passage.nouns.kindsOf(lower).length > 0) return null
  }
  return found
}

/** Of each sentence the attribution that is its main clause, or the last one. */
function lastBySentence(passage: Passage, tree: PassageTree, found: readonly Found[]): Map<number, Found> {
  const last = new Map<number, Found>()
  for (const one of found) {
    const sentence = passage.sentenceOf[one.cue?.from ?? one.source?.from ?? -1]
    if (sentence === undefined || one.passage !== passage) continue
    const other = last.get(sentence)
    if (other === undefined || isMain(tree, one) || !isMain(tree, other)) last.set(sentence, one)
  }
  return last
}

/** Two runs of sentences as one, since nothing stands between them. */
function joined(earlier: readonly Span[], later: readonly Span[]): readonly Span[] {
  const [first, last] = [earlier[0], later.at(-1)]
  return first && last ? [[first[0], last[1]]] : later
}

/**
 * What the mood of a sentence's main verb tells: «sei», «habe» are surely reported, «wäre», «hätten» where it goes on. In a sentence that
 * has a cue only the mood of that counts: «Er habe gesagt, …», not «Der Hafen sei sicher, sagte Ada Lind.»
 */
function moodOf(
  passage: Passage,
  tree: PassageTree,
  from: number,
  to: number,
  cue: Found['cue'],
): 'reported' | 'doubtful' | 'none' {
  for (let at = from; at < to; at++) {
    if (tree.heads[at] !== -1) continue
    const verbs = [at, ...(tree.children[at] ?? []).filter((child) => /^(?:aux|cop)/.test(tree.relations[child] ?? ''))]
    const told = verbs.filter((verb) => cue === null || (verb >= cue.from && verb < cue.to))
    const own = told.filter((verb) => passage.quoted[verb] === null && isSubjunctive(passage, tree, verb))
    if (own.some((verb) => isOfSpeaker(passage, tree, verb))) return 'none'
    if (own.some((verb) => isPresent(passage, verb))) return 'reported'
    return own.length > 0 ? 'doubtful' : 'none'
  }
  return 'none'
}

/** By its tag where no form that we know says otherwise, or because it can be no other form of the third person: «diene», «brauche». */
function isSubjunctive(passage: Passage, tree: PassageTree, at: number): boolean {
  const tag = tree.tags[at] ?? ''
  const forms = passage.lexicon.verbForms(lowerAt(passage, at)).filter(({ person }) => person === 3)
  if (tag.includes('.Fin.Sub')) return forms.length === 0 || forms.some(({ mood }) => mood === 'subjunctive')
  const only = forms.length > 0 && forms.every(({ mood, tense }) => mood === 'subjunctive' && tense === 'present')
  return tag.includes('.Fin') && !tag.includes('.Imp') && only
}

/** «Ich diene der Stadt»: a pronoun for whoever speaks or is spoken to as the subject. */
function isOfSpeaker(passage: Passage, tree: PassageTree, verb: number): boolean {
  const { impersonals } = passage.language.attributionWords
  const isOwn = (at: number) => {
    const lower = lowerAt(passage, at)
    const pronoun =
      passage.lexicon.words.personalPronouns.has(lower) && !passage.lexicon.words.cliticPronouns.has(lower)
    return pronoun && !passage.nouns.pronouns.has(lower) && !impersonals.includes(lower)
  }
  const subject = (tree.children[verb] ?? []).some((at) => /^nsubj/.test(tree.relations[at] ?? '') && isOwn(at))
  return subject || isOwn(verb - 1) || isOwn(verb + 1)
}

function isPresent(passage: Passage, at: number): boolean {
  const forms = passage.lexicon.verbForms(lowerAt(passage, at))
  return forms.length === 0 || forms.some(({ mood, tense }) => mood === 'subjunctive' && tense === 'present')
}

/**
 * Whoever the sentence before speaks of, where it reports nothing that we found: «Er wies den Vorwurf zurück. Die Studie sei
 * richtig.» Null where that is nobody who can speak.
 */
function spokenOf(passage: Passage, tree: PassageTree, sentence: number): Found | null {
  const [from, to] = passage.sentences[sentence] ?? [0, 0]
  for (let at = from; at < to; at++) {
    if (tree.heads[at] !== -1) continue
    if (!isDeed(passage, tree, at)) return null
    const found = withClosedSubject(passage, tree, treeSubject(passage, tree, at, false))
    if (found === null || found.shared || !canSpeak(passage, tree, found.subject)) return null
    const { subject } = found
    return { ...nobody(passage), source: subject, subject, missing: 'none' }
  }
  return null
}

function nobody(passage: Passage): Found {
  return {
    passage,
    rule: 'clause',
    source: null,
    subject: null,
    missing: 'unsaid',
    cue: null,
    content: [],
    act: 'assert',
    verb: null,
    begins: 0,
  }
}

/** «Er wies das zurück», not «Die Stadt ist leer», «Er wurde verletzt» or what somebody else is quoted with. */
function isDeed(passage: Passage, tree: PassageTree, verb: number): boolean {
  const passive = (tree.children[verb] ?? []).some((child) => tree.relations[child] === 'aux:pass')
  return /^VERB/.test(tree.tags[verb] ?? '') && !passive && passage.quoted[verb] === null
}

/** A name, or a noun for somebody who is asked for words by profession or office: no victims, no crowds. */
function canSpeak(passage: Passage, tree: PassageTree, { from, to, kind }: Subject): boolean {
  if (kind !== 'phrase') return false
  for (let at = from; at < to; at++) {
    const head = tree.heads[at] ?? -1
    if (head >= from && head < to) continue
    const [first] = passage.nouns.kindsOf(lowerAt(passage, at))
    return first === undefined ? /^PROPN/.test(tree.tags[at] ?? '') : first.type !== 'group'
  }
  return false
}

/** Whether an attribution is the main clause of its sentence, so that mood says that somebody else tells of it. */
export function isMain(tree: PassageTree, { cue }: Found): boolean {
  if (cue === null) return false
  for (let at = cue.from; at < cue.to; at++) if (tree.heads[at] === -1) return true
  return false
}
