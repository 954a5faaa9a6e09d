import type { Claim } from '../../document/claim.ts'
import type { Statement } from '../../document/statement.ts'
import { correctAddress, reportAddress } from '../shown/addresses.ts'
import { excerptOf } from '../shown/excerpt.ts'
import { languageOf, type StoryIndex, statementAnchor } from '../shown/story-index.ts'
import { actInWords } from '../words/act-in-words.ts'
import type { Words } from '../words/words.ts'
import { Certainty } from './certainty.tsx'
import { CorrectedBy } from './corrections.tsx'
import { Dated } from './dated.tsx'
import { FigureShown } from './figure-shown.tsx'
import { Places } from './places.tsx'

interface StatementCardProps {
  readonly statement: Statement
  readonly claim: Claim
  readonly index: StoryIndex
  readonly words: Words
}

/** One statement of a claim: who, how sure, with which figures, when, through whom, and the very words. */
export function StatementCard({ statement, claim, index, words }: StatementCardProps) {
  const language = languageOf(index, statement.report)
  const report = index.reports.get(statement.report)
  const outlet = report?.outlet ?? words.story.unnamedOutlet
  const figures = claim.figures.filter((figure) => figure.statement === statement.id)
  const isVoice = statement.attribution === null
  return (
    <li class="statement" id={statementAnchor(index, claim, statement.id)}>
      <div class="stand">
        <p class="who">
          {isVoice ? (
            <strong>{words.story.outletItself(outlet)}</strong>
          ) : (
            <strong lang={statement.source === null ? undefined : language}>
              {statement.source ?? words.story.unnamedSource}
            </strong>
          )}{' '}
          <span class="act">{actInWords(statement.act, statement.wordless === true, words)}</span>
        </p>
        <p class="how-sure">
          <Certainty factuality={statement.factuality} reportive={statement.reportive} words={words} />
          {figures.map((figure) => (
            <FigureShown figure={figure} language={language} words={words} />
          ))}
        </p>
        <p class="road">
          <Dated value={statement.at} words={words} />
          {isVoice ? null : <span>{words.forms[statement.form]}</span>}
          {isVoice ? null : (
            <span>
              {`${words.story.reportedBy} `}
              <a href={reportAddress(statement.report)}>{outlet}</a>
            </span>
          )}
          {statement.via.length === 0 ? null : (
            <span>
              {`${words.story.via} `}
              <span lang={language}>{statement.via.join(' ← ')}</span>
            </span>
          )}
          <a href={correctAddress(index.ledger.story.id, { statement: statement.id })}>
            <span aria-hidden="true">{words.judgement.correct}</span>
            <span class="spoken">{words.judgement.correctThat(excerptOf(statement.places[0]?.words ?? '', 80))}</span>
          </a>
        </p>
        <CorrectedBy judged={statement.judged ?? []} index={index} words={words} />
      </div>
      <div>
        <Places statement={statement} language={language} words={words} />
      </div>
    </li>
  )
}
