import type { Context } from 'hono'
import type { Span } from '../../document/span.ts'
import { reportReading } from '../../queries/report-reading.ts'
import type { Ledger } from '../../store/ledger.ts'
import { ReportPage } from '../pages/report-page.tsx'
import { sendPage } from '../send-page.ts'
import { viewOf } from '../view-of.ts'
import { askedFor } from './asked-for.ts'

/** A report with what was read in it: as a page, or with `.json` its Reading. `?text=1` is the first of its texts. */
export async function showReport(context: Context, ledger: Ledger): Promise<Response> {
  const { found, json } = await askedFor(context.req.param('id') ?? '', (id) => reportReading(ledger, id))
  const readings = [...found.earlier, found.reading]
  const asked = wholeNumber(context.req.query('text'))
  const text = asked !== null && asked >= 1 && asked <= readings.length ? asked : readings.length
  const reading = readings[text - 1] ?? found.reading
  if (json) return context.json(reading)
  const judged = await ledger.judgements({ report: found.reading.report.id })
  const judgements = judged.filter(({ takenBack }) => takenBack === null)
  return sendPage(
    context,
    <ReportPage
      view={viewOf(context)}
      reading={reading}
      standing={{ kind: 'kept', story: found.story, text, texts: readings.length, judgements }}
      place={placeOf(context.req.query('at'))}
      leaf={wholeNumber(context.req.query('leaf'))}
    />,
  )
}

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null
}

/** `?at=120-180`, as a story's page links to the words of a statement. */
function placeOf(value: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '')
  if (match === null) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? [start, end] : null
}
