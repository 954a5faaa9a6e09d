import type { Figure } from '../../document/figure.ts'
import { figureInWords } from '../words/figure-in-words.ts'
import type { Words } from '../words/words.ts'

interface FigureShownProps {
  readonly figure: Pick<Figure, 'low' | 'high' | 'approximate' | 'unit' | 'counted'>
  /** The language of what is counted. */
  readonly language: string | undefined
  readonly words: Words
}

/** A figure in words, and what it counts: in brackets, since it is the word of a dictionary («12 (morto)»). */
export function FigureShown({ figure, language, words }: FigureShownProps) {
  return (
    <span class="figure">
      {figureInWords(figure, words)}
      {figure.counted === null ? null : (
        <>
          {' ('}
          <i lang={language}>{figure.counted}</i>)
        </>
      )}
    </span>
  )
}
