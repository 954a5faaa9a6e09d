import type { Draft } from '../../document/draft.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { wordsOf } from '../../document/span-arithmetic.ts'
import { KeepForm } from '../parts/keep-form.tsx'
import { Layout } from '../parts/layout.tsx'
import { Legend } from '../parts/legend.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { ReportFacts } from '../parts/report-facts.tsx'
import { StatementList } from '../parts/statement-list.tsx'
import { reportAddress, storyAddress } from '../shown/addresses.ts'
import { excerptOf } from '../shown/excerpt.ts'
import { statementsOf } from '../shown/report-statements.ts'
import type { View } from '../shown/view.ts'
import type { Words } from '../words/words.ts'

/** Whether the report is in the ledger, and which of its texts this is; or the form to keep it. */
export type Standing =
  | { readonly kind: 'kept'; readonly story: string; readonly text: number; readonly texts: number }
  | { readonly kind: 'read'; readonly draft: Draft; readonly token: string }

interface ReportPageProps {
  readonly view: View
  readonly reading: Reading
  readonly standing: Standing
  /** The place a reader came for. */
  readonly place?: Span | null
}

/** The page of one report: its text with everything read in it, and the statements beside it. */
export function ReportPage({ view, reading, standing, place = null }: ReportPageProps) {
  const { words } = view
  const { report, notices } = reading
  const statements = statementsOf(reading, words.report.voiceMark)
  const title = titleOf(reading)
  return (
    <Layout
      view={view}
      title={title ?? words.report.untitled}
      {...(standing.kind === 'kept' ? { json: `${reportAddress(report.id)}.json` } : {})}
    >
      <div class="opening">
        <p class="kicker">
          {words.report.report}
          {report.outlet === null ? null : <span>{` · ${report.outlet}`}</span>}
          {standing.kind === 'kept' ? (
            <span>
              {' · '}
              <a href={storyAddress(standing.story)}>{words.report.inStory}</a>
            </span>
          ) : null}
        </p>
        <h1 lang={title === null ? undefined : report.language}>{title ?? words.report.untitled}</h1>
        {report.headline !== null && standing.kind === 'read' && standing.draft.headline !== null ? (
          <p class="hint">{words.report.setApart}</p>
        ) : null}
        <ReportFacts reading={reading} words={words} />
        {standing.kind === 'read' ? (
          <KeepForm draft={standing.draft} token={standing.token} words={words} />
        ) : (
          <Revisions id={report.id} text={standing.text} texts={standing.texts} words={words} />
        )}
        {notices.length === 0 ? null : <Notices reading={reading} words={words} />}
      </div>
      <div class="reading">
        <section class="text" aria-labelledby="text">
          <h2 id="text">{words.report.text}</h2>
          <Legend words={words} />
          <MarkedText reading={reading} statements={statements} place={place} words={words} />
        </section>
        <div class="beside">
          <StatementList reading={reading} statements={statements} words={words} />
        </div>
      </div>
    </Layout>
  )
}

/** The headline as given apart or found in the text. */
function titleOf({ report }: Reading): string | null {
  const part = report.parts.find(({ kind }) => kind === 'headline')
  const found = report.headline ?? (part === undefined ? null : wordsOf(report.text, [part.start, part.end]))
  return found === null || found.trim() === '' ? null : excerptOf(found)
}

interface RevisionsProps {
  readonly id: string
  readonly text: number
  readonly texts: number
  readonly words: Words
}

function Revisions({ id, text, texts, words }: RevisionsProps) {
  if (texts === 1) return null
  return (
    <div class="notices">
      <p>
        {words.report.revised(texts)} {text < texts ? <strong>{words.report.isEarlier}</strong> : null}
      </p>
      <ul class="facts">
        {Array.from({ length: texts }, (_, index) => index + 1).map((each) => (
          <li>
            {each === text ? (
              <span aria-current="page">{labelOf(each, texts, words)}</span>
            ) : (
              <a href={`${reportAddress(id)}?text=${each}`}>{labelOf(each, texts, words)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function labelOf(text: number, texts: number, words: Words): string {
  return `${text}. ${text === texts ? words.report.latest : words.report.earlier}`
}

function Notices({ reading, words }: { readonly reading: Reading; readonly words: Words }) {
  return (
    <section class="notices" aria-labelledby="notices">
      <h2 id="notices">{words.report.notices}</h2>
      <ul>
        {reading.notices.map(({ rule, span }) => (
          <li>
            {words.notices[rule]}
            {span === null ? null : (
              <q lang={reading.report.language}>{excerptOf(wordsOf(reading.report.text, span))}</q>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
