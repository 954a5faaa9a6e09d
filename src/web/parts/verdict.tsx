import type { Anchor, Verdict } from '../../document/judgement.ts'
import { anchorsOf } from '../../document/reports-of-verdict.ts'
import { reportAddress } from '../shown/addresses.ts'
import { languageOf, type StoryIndex } from '../shown/story-index.ts'
import { figureInWords } from '../words/figure-in-words.ts'
import type { Words } from '../words/words.ts'

interface VerdictProps {
  readonly verdict: Verdict
  readonly index: StoryIndex
  readonly words: Words
}

/** What a judgement says: the quoted words, or the report, and how it is with them. */
export function VerdictShown({ verdict, index, words }: VerdictProps) {
  if (verdict.kind === 'copy' || verdict.kind === 'story') {
    const other = verdict.kind === 'copy' ? verdict.of : verdict.with
    return (
      <>
        <ReportNamed report={verdict.report} index={index} words={words} /> <span>{saidOf(verdict, words)}</span>
        {other === null ? null : ' '}
        {other === null ? null : <ReportNamed report={other} index={index} words={words} />}
      </>
    )
  }
  return (
    <>
      {anchorsOf(verdict).map((anchor) => (
        <>
          <Anchored anchor={anchor} index={index} words={words} />{' '}
        </>
      ))}
      <strong>{saidOf(verdict, words)}</strong>
    </>
  )
}

function Anchored({ anchor, index, words }: Omit<VerdictProps, 'verdict'> & { readonly anchor: Anchor }) {
  return (
    <>
      <q lang={languageOf(index, anchor.report)}>{anchor.exact}</q> (
      <ReportNamed report={anchor.report} index={index} words={words} />)
    </>
  )
}

/** A report by its outlet, else its headline; by its id where it is in another story. */
function ReportNamed({ report, index, words }: Omit<VerdictProps, 'verdict'> & { readonly report: string }) {
  const found = index.reports.get(report)
  const name = found === undefined ? report : (found.outlet ?? found.headline ?? words.story.unnamedOutlet)
  return <a href={reportAddress(report)}>{name}</a>
}

function saidOf(verdict: Verdict, words: Words): string {
  const { verdicts } = words.judgement
  switch (verdict.kind) {
    case 'speaker':
      return verdict.name === null ? verdicts.saidByUnnamed : verdicts.saidBy(verdict.name)
    case 'factuality':
      return words.factuality[verdict.factuality]
    case 'figure': {
      const none = verdict.low === null && verdict.high === null
      return none ? verdicts.noFigure : figureInWords({ ...verdict, unit: null }, words)
    }
    case 'no-statement':
      return verdicts.saidByNobody
    case 'origin':
      return verdicts.onAuthorityOf(verdict.name)
    case 'same-origin':
      return verdict.same ? verdicts.oneOrigin : verdicts.twoOrigins
    case 'same-claim':
      return verdict.same ? verdicts.oneClaim : verdicts.twoClaims
    case 'same-question':
      return verdict.same ? verdicts.oneQuestion : verdicts.twoQuestions
    case 'copy':
      return verdict.same ? verdicts.copyOf : verdicts.noCopyOf
    case 'story':
      return verdict.with === null ? verdicts.inOwnStory : verdicts.inStoryOf
  }
}
