import { ReportedlyError } from '../errors.ts'
import { searchTerms } from '../search/search-terms.ts'
import type { Ledger } from '../store/ledger.ts'
import { publishedSince } from './published-since.ts'
import { byTime, isBySource, type SaidInStory, saidIn, saysWords, storiesWith } from './said-in-stories.ts'

/** What is asked: words, the name of a source, or both. */
export interface WhoSaidAsked {
  readonly words: string | null
  readonly source: string | null
  readonly language: string | null
  readonly since: string | null
}

/** Who said it, across all stories. */
export interface WhoSaid {
  readonly version: 1
  readonly asked: WhoSaidAsked
  /** The earliest first, what has no date last. */
  readonly said: readonly SaidInStory[]
  /** How many further stories hold the words and were not looked through. */
  readonly leftOut: number
}

/** Each story's ledger is made for the answer; more of them would keep whoever asks waiting. */
const mostStories = 60

/**
 * Who said these words, by their stems in any order (between quotation marks: word by word), or what did this source
 * say? Throws 'words-missing' where there is nothing to look for.
 */
export async function whoSaid(ledger: Ledger, asked: WhoSaidAsked): Promise<WhoSaid> {
  const { words, source, language, since } = asked
  if (searchTerms(`${words ?? ''} ${source ?? ''}`, '').length === 0)
    throw new ReportedlyError('words-missing', { words: words ?? source ?? '' })
  const { ledgers, leftOut } = await storiesWith(ledger, { words, source, language, since: null }, mostStories)
  const said = ledgers
    .flatMap(saidIn)
    .filter(
      (each) =>
        (words === null || saysWords(each, words)) &&
        (source === null || isBySource(each, source)) &&
        (language === null || each.report.language === language) &&
        (since === null || (each.statement.at !== null && publishedSince(each.statement.at, since))),
    )
  return { version: 1, asked, said: said.sort(byTime), leftOut }
}
