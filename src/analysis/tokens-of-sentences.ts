import type { Sentence } from '../document/sentence.ts'
import type { Token } from '../document/token.ts'

/** The tokens of all sentences, in order. Pushed one by one: `flatMap` goes through the engine's slow road for each of them. */
export function tokensOfSentences(sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = []
  for (const sentence of sentences) for (const token of sentence.tokens) tokens.push(token)
  return tokens
}
