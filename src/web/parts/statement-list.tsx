import type { Attribution } from '../../document/attribution.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { wordsOf } from '../../document/span-arithmetic.ts'
import { excerptOf } from '../shown/excerpt.ts'
import { indexReading, type ReadingIndex } from '../shown/reading-index.ts'
import type { ReportStatement } from '../shown/report-statements.ts'
import { actInWords } from '../words/act-in-words.ts'
import { timeInWords } from '../words/date-in-words.ts'
import { countryInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'
import { Certainty } from './certainty.tsx'
import { FigureShown } from './figure-shown.tsx'

interface StatementListProps {
  readonly reading: Reading
  readonly statements: readonly ReportStatement[]
  readonly words: Words
}

/** The statements of a report beside its text: who, how sure, in what way, with which figures and times. */
export function StatementList({ reading, statements, words }: StatementListProps) {
  const index = indexReading(reading, statements)
  const ofKind = (kind: ReportStatement['kind']) => statements.filter((statement) => statement.kind === kind)
  const list = (kind: ReportStatement['kind']) => (
    <ol class="statement-list">
      {ofKind(kind).map((statement) => (
        <StatementLine statement={statement} index={index} words={words} />
      ))}
    </ol>
  )
  return (
    <>
      <section aria-labelledby="statements">
        <h2 id="statements">{words.report.statements}</h2>
        {ofKind('attribution').length === 0 ? <p class="empty">{words.report.noStatements}</p> : list('attribution')}
      </section>
      {ofKind('voice').length === 0 ? null : (
        <section aria-labelledby="voice">
          <h2 id="voice">{words.report.voice}</h2>
          <p class="hint">{words.report.voiceExplained}</p>
          {list('voice')}
        </section>
      )}
    </>
  )
}

interface IndexProps {
  readonly index: ReadingIndex
  readonly words: Words
}

function StatementLine({ statement, index, words }: IndexProps & { readonly statement: ReportStatement }) {
  const { kind, number } = statement
  const stated = kind === 'voice' ? statement.voice : statement.attribution
  const content = kind === 'voice' ? [statement.voice.span] : statement.attribution.content
  const { text, language, outlet } = index.reading.report
  return (
    <li id={`statement-${number}`} class={kind} data-statements={stated.id}>
      <a class={`number ${kind}`} href={`#words-${number}`} aria-label={words.report.toWords(number)}>
        {number}
      </a>
      <div>
        {kind === 'voice' ? (
          <p class="who">
            <strong>{words.story.outletItself(outlet ?? words.story.unnamedOutlet)}</strong>
          </p>
        ) : (
          <Who attribution={statement.attribution} index={index} words={words} />
        )}
        <p class="how-sure">
          <Certainty factuality={stated.factuality} reportive={stated.reportive} words={words} />
        </p>
        {content.length === 0 ? null : (
          <p class="said" lang={language}>
            {excerptOf(joined(text, content))}
          </p>
        )}
        <Measured figures={stated.figures} times={stated.times} index={index} words={words} />
      </div>
    </li>
  )
}

function Who({ attribution, index, words }: IndexProps & { readonly attribution: Attribution }) {
  const { text, language } = index.reading.report
  const speaker = attribution.speaker === null ? undefined : index.entities.get(attribution.speaker)
  const source = joined(text, attribution.source)
  const via = attribution.via.map((id) => index.entities.get(id)?.name).filter((name) => name !== undefined)
  const outer = attribution.nestedIn === null ? undefined : index.numbers.get(attribution.nestedIn)
  return (
    <>
      <p class="who">
        {source === '' && speaker === undefined ? (
          <em>{words.report.implicit}</em>
        ) : (
          <strong lang={language}>{speaker?.name ?? source}</strong>
        )}{' '}
        <span class="act">{actInWords(attribution.act, attribution.content.length === 0, words)}</span>
        <span class="form">{` · ${words.forms[attribution.form]}`}</span>
      </p>
      <p class="facts">
        {speaker === undefined ? null : (
          <span>
            {words.entities[speaker.type]}
            {speaker.role === null ? null : <span lang={language}>{`, ${speaker.role}`}</span>}
            {speaker.country === null ? null : `, ${countryInWords(speaker.country, words)}`}
          </span>
        )}
        {via.length === 0 ? null : (
          <span>
            {`${words.report.via} `}
            <span lang={language}>{via.join(' ← ')}</span>
          </span>
        )}
        {outer === undefined ? null : (
          <span>
            {`${words.report.nestedIn} `}
            <a href={`#statement-${outer}`}>{outer}</a>
          </span>
        )}
      </p>
    </>
  )
}

interface MeasuredProps extends IndexProps {
  readonly figures: readonly string[]
  readonly times: readonly string[]
}

function Measured({ figures, times, index, words }: MeasuredProps) {
  const { text, language } = index.reading.report
  const counted = figures.map((id) => index.figures.get(id)).filter((figure) => figure !== undefined)
  // What the words of a time say themselves can be read there.
  const timed = times.flatMap((id) => {
    const time = index.times.get(id)
    const when = time === undefined ? null : timeInWords(time.value, words)
    return time === undefined || when === null ? [] : [{ span: time.span, when }]
  })
  return counted.length + timed.length === 0 ? null : (
    <ul class="measured">
      {counted.map((figure) => (
        <li>
          <FigureShown figure={figure} language={language} words={words} />
        </li>
      ))}
      {timed.map(({ span, when }) => (
        <li>
          <i lang={language}>{wordsOf(text, span)}</i>
          {`: ${when}`}
        </li>
      ))}
    </ul>
  )
}

function joined(text: string, spans: readonly Span[]): string {
  return spans.map((span) => wordsOf(text, span)).join(' … ')
}
