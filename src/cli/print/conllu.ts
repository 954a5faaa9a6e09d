import type { SentenceTrees } from '../../analysis/analyse-trees.ts'
import { featuresIn, lemmaIn, partOfSpeech, relationOf } from '../../analysis/read-trees.ts'
import type { Draft } from '../../document/draft.ts'
import { reportId } from '../../document/identity.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Token } from '../../document/token.ts'
import { printable } from './printable.ts'

/**
 * The trees of a report's sentences as the lines of CoNLL-U (https://universaldependencies.org/format.html), each sentence
 * with an empty line after it. A report without sentences has no lines, since the format knows no document without them.
 */
export function* conlluLines(draft: Draft, found: SentenceTrees): Generator<string> {
  const id = reportId(draft)
  let first = 0
  for (const [at, sentence] of found.sentences.entries()) {
    if (at === 0) {
      yield `# newdoc id = ${printable(id)}`
      yield `# input = ${printable(draft.input)}`
      yield `# language = ${found.language}`
    }
    yield `# sent_id = ${sentenceId(id, at + 1)}`
    yield `# text = ${wordsOf(sentence, draft.text)}`
    for (const [place, token] of sentence.tokens.entries()) yield row(token, place, first, draft.text, found)
    yield ''
    first += sentence.tokens.length
  }
}

/** The format keeps the slash in these ids for itself, and many programs take white space for their end. */
function sentenceId(report: string, number: number): string {
  return `${printable(report).replaceAll(/[ /]/g, '_')}-${number}`
}

/** The words of a sentence exactly as its rows have them, so that they can be held against each other. */
function wordsOf({ tokens }: Sentence, text: string): string {
  const last = tokens.length - 1
  return tokens.map((token, at) => word(token.text) + (at === last || isJoined(token, text) ? '' : ' ')).join('')
}

/** One line for the token at `place` in a sentence whose first token has the index `first` in the trees. */
function row(token: Token, place: number, first: number, text: string, { trees, engine }: SentenceTrees): string {
  const at = first + place
  const head = trees.heads[at] ?? -1
  const misc = [`End=${token.end}`, ...(isJoined(token, text) ? ['SpaceAfter=No'] : []), `Start=${token.start}`]
  return [
    place + 1,
    word(token.text),
    word(lemmaIn(engine, trees, at, token)) || '_',
    partOfSpeech(engine, trees, at),
    '_',
    featuresIn(engine, trees, at, token),
    head < 0 ? 0 : head - first + 1,
    relationOf(engine, trees, at),
    '_',
    misc.join('|'),
  ].join('\t')
}

/** Whether a token is followed directly by another. */
function isJoined({ end }: Token, text: string): boolean {
  return end < text.length && !/\s/u.test(text.charAt(end))
}

/** White space within a word would end it for many programs: it becomes the space that does not break. */
function word(words: string): string {
  return printable(words).replaceAll(' ', '\u00a0')
}
