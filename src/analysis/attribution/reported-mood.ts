import type { Span } from '../../document/span.ts'
import { contentOf } from './content-span.ts'
import type { Found } from './found.ts'
import { lowerAt, type Passage } from './passage.ts'
import type { PassageTree } from './passage-tree.ts'
import type { Subject } from './subject.ts'
import { treeSubject } from './tree-subject.ts'

/**
 * Adds the sentences that go on with what somebody said by their mood alone («Er sei nicht verletzt worden.»): the source is
 * that of the sentence before.
 */
export function withReportedMood(passage: Passage, tree: PassageTree, found: readonly Found[]): readonly Found[] {
  if (!passage.language.attributionWords.reportedMood) return found
  const result = [...found]
  const last = new Map<number, Found>()
  for (const one of found) {
    const sentence = passage.sentenceOf[one.cue?.from ?? one.source?.from ?? -1]
    if (sentence !== undefined) last.set(sentence, one)
  }
  for (const [index, [from, to]] of passage.sentences.entries()) {
    const earlier = last.get(index - 1) ?? null
    const mood = moodOf(passage, tree, from, to)
    const own = last.get(index)
    if (own !== undefined && !isMain(tree, own)) continue
    if (mood === 'none' || (mood === 'doubtful' && earlier === null)) continue
    const before = earlier ?? spokenOf(passage, tree, index - 1)
    const content = contentOf(passage, from, to)
    if (content.length === 0) continue
    const goesOn = before.rule === 'mood'
    const one: Found = goesOn
      ? { ...before, content: joined(before.content, content) }
      : { ...before, rule: 'mood', cue: null, cueParts: undefined, content, begins: from }
    if (goesOn) result[result.indexOf(before)] = one
    else result.push(one)
    last.set(index, one)
  }
  return result
}

/** Two runs of sentences as one, since nothing stands between them. */
function joined(earlier: readonly Span[], later: readonly Span[]): readonly Span[] {
  const [first, last] = [earlier[0], later.at(-1)]
  return first && last ? [[first[0], last[1]]] : later
}

/** What the mood of a sentence's main verb tells: «sei», «habe» are surely reported, «wäre», «hätten» where it goes on. */
function moodOf(passage: Passage, tree: PassageTree, from: number, to: number): 'reported' | 'doubtful' | 'none' {
  for (let at = from; at < to; at++) {
    if (tree.heads[at] !== -1) continue
    const verbs = [at, ...(tree.children[at] ?? []).filter((child) => /^(?:aux|cop)/.test(tree.relations[child] ?? ''))]
    const own = verbs.filter((verb) => passage.quoted[verb] === null && tree.tags[verb]?.includes('.Fin.Sub'))
    if (own.some((verb) => isPresent(passage, verb))) return 'reported'
    return own.length > 0 ? 'doubtful' : 'none'
  }
  return 'none'
}

function isPresent(passage: Passage, at: number): boolean {
  const forms = passage.lexicon.verbForms(lowerAt(passage, at))
  return forms.length === 0 || forms.some(({ mood, tense }) => mood === 'subjunctive' && tense === 'present')
}

/**
 * Whoever the sentence before speaks of, where it reports nothing that we found: «Er wies den Vorwurf zurück. Die Studie sei
 * richtig.» Without a source where that is nobody who can speak.
 */
function spokenOf(passage: Passage, tree: PassageTree, sentence: number): Found {
  const nobody: Found = {
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
  const [from, to] = passage.sentences[sentence] ?? [0, 0]
  for (let at = from; at < to; at++) {
    if (tree.heads[at] !== -1) continue
    const found = treeSubject(passage, tree, at, false)
    if (found === null || found.shared || !canSpeak(passage, tree, found.subject)) return nobody
    const { subject } = found
    return { ...nobody, source: subject, subject, missing: 'none' }
  }
  return nobody
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
function isMain(tree: PassageTree, { cue }: Found): boolean {
  if (cue === null) return false
  for (let at = cue.from; at < cue.to; at++) if (tree.heads[at] === -1) return true
  return false
}
