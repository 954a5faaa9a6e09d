import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { wordsOf } from '../../document/span-arithmetic.ts'
import { ReportCorrections } from '../parts/corrections.tsx'
import { KeepForm } from '../parts/keep-form.tsx'
import { Layout } from '../parts/layout.tsx'
import { LeafLinks } from '../parts/leaf-links.tsx'
import { Legend } from '../parts/legend.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Notices } from '../parts/notices.tsx'
import { ReportFacts } from '../parts/report-facts.tsx'
import { Revisions } from '../parts/revisions.tsx'
import { StatementList } from '../parts/statement-list.tsx'
import { reportAddress, storyAddress } from '../shown/addresses.ts'
import { excerptOf } from '../shown/excerpt.ts'
import { leafOf } from '../shown/leaves.ts'
import { statementsOf } from '../shown/report-statements.ts'
import type { Standing } from '../shown/standing.ts'
import type { View } from '../shown/view.ts'

interface ReportPageProps {
  readonly view: View
  readonly reading: Reading
  readonly standing: Standing
  /** The place a reader came for. */
  readonly place?: Span | null
  /** Which leaf of a long text, from 1; null for the one with the place, or the first. */
  readonly leaf?: number | null
}

/** The page of one report: its text with everything read in it, and the statements beside it. */
export function ReportPage({ view, reading, standing, place = null, leaf: asked = null }: ReportPageProps) {
  const { words } = view
  const { report, notices } = reading
  const leaf = leafOf(report, asked, place)
  const statements = statementsOf(reading, words.report.voiceMark).filter(
    ({ begins }) => leaf.span[0] <= begins && begins < leaf.span[1],
  )
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
          <>
            <Revisions id={report.id} text={standing.text} texts={standing.texts} words={words} />
            <ReportCorrections story={standing.story} judgements={standing.judgements} words={words} />
          </>
        )}
        {notices.length === 0 ? null : <Notices reading={reading} words={words} />}
      </div>
      <div class="reading">
        <section class="text" aria-labelledby="text">
          <h2 id="text">{words.report.text}</h2>
          <Legend words={words} />
          <MarkedText reading={reading} statements={statements} stretch={leaf.span} place={place} words={words} />
          <LeafLinks leaf={leaf} id={report.id} standing={standing} words={words} />
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
