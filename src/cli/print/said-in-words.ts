import type { Attribution } from '../../document/attribution.ts'
import { actWords, factualityWords, formWords, wouldNotComment } from '../words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { type Fact, wrap, wrapFacts } from './wrap.ts'

/** What is printed of an attribution or a statement before its words. */
export interface Said extends Pick<Attribution, 'act' | 'factuality' | 'reportive' | 'form'> {
  /** Who, through whom. */
  readonly source: string
  /** Whether there are no words that it says. */
  readonly wordless?: boolean
  /** Figures, dates and whatever else there is to say. */
  readonly others: readonly string[]
}

/** Who says it, how sure, in which form, with which figures; `start` stands before the first line. */
export function saidInWords(start: string, said: Said, style: Style): readonly string[] {
  const source = printable(said.source)
  const sureness = factualityWords[said.factuality]
  const others = [...(said.reportive ? ['by hearsay'] : []), formWords[said.form], ...said.others.map(printable)]
  const facts: Fact[] = [
    { plain: `${source} ${actInWords(said)}`, shown: `${style.source(source)} ${actInWords(said)}` },
    { plain: sureness, shown: style.sureness(sureness) },
    ...others.map((plain) => ({ plain, shown: plain })),
  ]
  return wrapFacts(start, facts, style.columns)
}

/** What the source did, after its name. Who refuses and is given no words for it would not comment at all. */
export function actInWords({ act, wordless }: Pick<Said, 'act' | 'wordless'>): string {
  return wordless === true && act === 'decline-to-confirm' ? wouldNotComment : actWords[act]
}

/** The words themselves, set off by a bar at their left. */
export function quotedLines(words: string, style: Style): readonly string[] {
  return wrap(printable(words), style.columns - 7).map((line) => `     ${style.faint('│')} ${line}`)
}
