import type { Entity } from '../../document/entity.ts'
import { firstIndex } from '../../document/first-index.ts'
import type { Sentence } from '../../document/sentence.ts'
import type { Span } from '../../document/span.ts'
import { overlap, wordsOf } from '../../document/span-arithmetic.ts'
import type { Token } from '../../document/token.ts'
import type { Language } from '../../lang/language.ts'
import { hasCapital } from '../capital.ts'
import { phraseAt } from '../phrases.ts'
import { type KnownName, knownNamesOf } from './known-names.ts'

/**
 * Those who speak, and after them the states, capitals, governments and bodies that the text names besides, each under the
 * words by which it is named first, with its country. Names within the words for somebody who speaks are theirs.
 */
export function entities(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  speakers: readonly Entity[],
): readonly Entity[] {
  const taken = outermost(speakers.flatMap(({ mentions }) => mentions))
  const found = new Map<string, { name: KnownName; mentions: Span[] }>()
  for (const { tokens } of sentences)
    for (const { name, span } of namesIn(tokens, language)) {
      const next = taken[firstIndex(taken, (mention) => mention[1] > span[0])]
      if (next && overlap(next, span)) continue
      const known = found.get(name.key)
      if (known) known.mentions.push(span)
      else found.set(name.key, { name, mentions: [span] })
    }
  return [
    ...speakers,
    ...[...found.values()].map(({ name, mentions }, i) => ({
      id: `e${speakers.length + i + 1}`,
      name: wordsOf(text, mentions[0] ?? [0, 0]),
      type: name.type,
      country: name.country,
      role: null,
      mentions,
    })),
  ]
}

/** Those of the spans that no other one holds, in order, so that their ends are in order too. */
function outermost(spans: readonly Span[]): readonly Span[] {
  let reached = 0
  return [...spans]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([, end]) => {
      const holds = end > reached
      reached = Math.max(reached, end)
      return holds
    })
}

function* namesIn(tokens: readonly Token[], language: Language): Generator<{ name: KnownName; span: Span }> {
  const index = knownNamesOf(language)
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (first === undefined || !index.next.has(first.lower) || !isCapitalWord(first)) continue
    const found = phraseAt(tokens, at, index)
    const last = found && tokens[found.end - 1]
    if (!found || !last || isPartOfOther(tokens, at, found.end, language)) continue
    // «Un» is an article, "UN" the United Nations.
    if (last === first && first.text.length <= 3 && first.text !== first.text.toUpperCase()) continue
    yield { name: found.value, span: [first.start, last.end] }
    at = found.end - 1
  }
}

/** "Washington Post", «George Washington»: a name with another word with a capital beside it is another name. */
function isPartOfOther(tokens: readonly Token[], from: number, to: number, { closedClasses }: Language): boolean {
  if (closedClasses.nounsHaveCapitals) return false
  const [before, after] = [tokens[from - 1], tokens[to]]
  // The first word of a sentence has a capital whatever it is.
  const named = from > 1 && before !== undefined && isPlainName(before)
  return named || (after !== undefined && isPlainName(after))
}

function isPlainName(token: Token): boolean {
  return token.kind === 'word' && isCapitalWord(token) && token.text !== token.text.toUpperCase()
}

function isCapitalWord({ kind, text }: Token): boolean {
  return kind === 'word' && hasCapital(text)
}
