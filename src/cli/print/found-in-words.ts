import type { FoundReport } from '../../queries/search.ts'
import type { Passage } from '../../search/passages.ts'
import { dateUnknown, factualityWords, outletUnknown, sourceNotNamed } from '../words.ts'
import { dateInWords, languageInWords } from './date-in-words.ts'
import { printable } from './printable.ts'
import { actInWords } from './said-in-words.ts'
import type { Style } from './style.ts'
import { hanging, wrap } from './wrap.ts'

/** A report that a search found: what it is, the passages with the words, and who says them. */
export function foundInWords(report: FoundReport, style: Style): string {
  const { id, story, outlet, headline, published, language, passages, statements } = report
  const facts = [
    outlet ?? outletUnknown,
    published === null ? dateUnknown : dateInWords(published),
    languageInWords(language),
    id,
    story,
  ]
  const lines = [
    ...wrap(printable(headline ?? id), style.columns).map(style.strong),
    ...wrap(printable(facts.join(' · ')), style.columns).map(style.faint),
    ...passages.flatMap((passage) => passageLines(passage, style)),
    ...statements.flatMap(({ source, act, factuality, words }) =>
      hanging(
        '   ',
        printable(`${source ?? sourceNotNamed} ${actInWords({ act })} · ${factualityWords[factuality]}: “${words}”`),
        style.columns,
      ),
    ),
  ]
  return `${lines.join('\n')}\n\n`
}

function passageLines({ words, span }: Passage, style: Style): readonly string[] {
  return hanging('     ', printable(`“${words}” (${span[0]} to ${span[1]})`), style.columns)
}
