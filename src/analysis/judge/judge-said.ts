import type { Act, Attribution } from '../../document/attribution.ts'
import { firstIndex } from '../../document/first-index.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { lexiconOf } from '../lexicon.ts'
import { type Judgement, judge } from './judge.ts'

/** As much of an attribution as is needed to judge it. */
type Unjudged = Pick<Attribution, 'cue' | 'content' | 'form'> & { readonly act: Act }

/** How sure each attribution presents its content, in the same order. */
export function judgeSaid(
  said: readonly Unjudged[],
  sentences: readonly Sentence[],
  text: string,
  language: Language,
): readonly Judgement[] {
  return said.map(({ cue, content, act, form }) => {
    const first = content[0]
    const sentence = first && sentences[sentenceAt(sentences, first[0])]
    const before = first && sentence ? tokensBefore(sentence.tokens, first[0]) : []
    const last = content.at(-1)
    const mark = last === undefined ? '' : text.charAt(last[1])
    return judge(
      {
        cue: tokensIn(sentences, cue),
        content: firstSaid(sentences, content, language),
        before,
        act,
        form,
        isQuestion: mark === '?',
        isExclaimed: mark === '!',
      },
      language,
    )
  })
}

/**
 * The words by which it is told how sure somebody is: the first stretch, where that is a sentence of its own («“Perdemos
 * millones”, dijo. “No podemos más”»), else all.
 */
function firstSaid(sentences: readonly Sentence[], content: readonly Span[], language: Language): readonly Token[] {
  const lexicon = lexiconOf(language)
  const [first, second] = content
  const apart = first && second && sentenceAt(sentences, first[0]) !== sentenceAt(sentences, second[0])
  const alone = apart ? tokensIn(sentences, [first]) : []
  return alone.some(({ lower }) => lexicon.isFinite(lower)) ? alone : tokensIn(sentences, content)
}

function tokensIn(sentences: readonly Sentence[], spans: readonly Span[]): readonly Token[] {
  const tokens: Token[] = []
  for (const [start, end] of spans)
    for (let i = sentenceAt(sentences, start); i < sentences.length; i++) {
      const sentence = sentences[i]
      if (sentence === undefined || sentence.start >= end) break
      for (let at = firstIndex(sentence.tokens, (token) => token.start >= start); at < sentence.tokens.length; at++) {
        const token = sentence.tokens[at]
        if (token === undefined || token.end > end) break
        tokens.push(token)
      }
    }
  return tokens
}

/** No further back than any sentence goes, so that a text without full stops is still judged in linear time. */
const furthest = 400

function tokensBefore(tokens: readonly Token[], offset: number): readonly Token[] {
  const end = firstIndex(tokens, (token) => token.start >= offset)
  return tokens.slice(Math.max(0, end - furthest), end)
}

/** The first sentence that ends after an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return firstIndex(sentences, ({ end }) => end > offset)
}
