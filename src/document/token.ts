/**
 * A word, number, mark or address (a link, @name, #tag) of the text. An elided article or preposition is a token of
 * its own («dell'» + «intelligence»); a fused preposition («della») is one token.
 */
export interface Token {
  readonly start: number
  readonly end: number
  /** The words of the token, to the letter. */
  readonly text: string
  /** In lower case and with a plain apostrophe: the key for every lexicon. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark' | 'address'
}
