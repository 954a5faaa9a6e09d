import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ReportedlyError } from '../errors.ts'
import { health } from '../queries/health.ts'
import { listStories } from '../queries/list-stories.ts'
import { answerError } from './answer-error.tsx'
import { assets } from './assets/assets.ts'
import type { DeskDependencies } from './desk-dependencies.ts'
import { deskLimit } from './forms/desk-limit.ts'
import { knownHost } from './guard/known-host.ts'
import { sameSite } from './guard/same-site.ts'
import { securityHeaders } from './guard/security-headers.ts'
import { FirstPage } from './pages/first-page.tsx'
import { enterCorrection, showCorrection } from './routes/correct.tsx'
import { keepReport } from './routes/keep-report.ts'
import { readReport } from './routes/read-report.tsx'
import { showReport } from './routes/show-report.tsx'
import { showSearch, showWhoSaid } from './routes/show-search.tsx'
import { showSource, showSources } from './routes/show-sources.tsx'
import { showStory } from './routes/show-story.tsx'
import { showClaim, showCopies, showQuestion } from './routes/show-story-part.tsx'
import { takeBack } from './routes/take-back.ts'
import { sendPage } from './send-page.ts'
import { viewOf } from './view-of.ts'

/** A text may be sent as JSON, where a line end or a quotation mark takes two bytes, and with other fields beside it. */
const bodyBytes = 2 * deskLimit + 1024 * 1024

/** The web desk: pages to read a report at once, to keep it, and to see the ledger. Every page is JSON too, at `.json`. */
export function createDesk(dependencies: DeskDependencies): Hono {
  const { ledger } = dependencies
  const desk = new Hono()
  desk.use(securityHeaders)
  desk.use(knownHost(() => dependencies.hosts))
  desk.use(sameSite)
  desk.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: (context) => {
        const bytes = Number(context.req.header('content-length') ?? bodyBytes)
        return answerError(context, new ReportedlyError('input-too-large', { input: 'form', bytes, limit: deskLimit }))
      },
    }),
  )
  for (const { address, type, body } of assets.values())
    desk.get(address, (context) =>
      context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    )
  desk.get('/', async (context) =>
    sendPage(context, <FirstPage view={viewOf(context)} stories={await listStories(ledger)} />),
  )
  for (const address of ['/index.json', '/stories.json'])
    desk.get(address, async (context) => context.json(await listStories(ledger)))
  desk.get('/stories', (context) => context.redirect('/'))
  desk.get('/stories/:id', (context) => showStory(context, dependencies))
  desk.get('/stories/:id/correct', (context) => showCorrection(context, dependencies))
  desk.post('/stories/:id/correct', (context) => enterCorrection(context, dependencies))
  desk.post('/stories/:id/take-back', (context) => takeBack(context, dependencies))
  desk.get('/stories/:id/claims/:claim', (context) => showClaim(context, dependencies))
  desk.get('/stories/:id/questions/:question', (context) => showQuestion(context, dependencies))
  for (const address of ['/stories/:id/copies', '/stories/:id/copies.json'])
    desk.get(address, (context) => showCopies(context, dependencies))
  for (const address of ['/search', '/search.json']) desk.get(address, (context) => showSearch(context, ledger))
  for (const address of ['/who-said', '/who-said.json']) desk.get(address, (context) => showWhoSaid(context, ledger))
  for (const address of ['/sources', '/sources.json'])
    desk.get(address, (context) => showSources(context, dependencies))
  desk.get('/sources/:name', (context) => showSource(context, dependencies))
  desk.get('/reports/:id', (context) => showReport(context, ledger))
  desk.get('/health', async (context) => {
    const found = await health(ledger, dependencies.version)
    return context.json(found, found.ledger === 'readable' ? 200 : 503)
  })
  desk.on(['GET'], ['/read', '/keep'], (context) => context.redirect('/'))
  desk.post('/read', (context) => readReport(context, dependencies))
  desk.post('/read.json', (context) => readReport(context, dependencies))
  desk.post('/keep', (context) => keepReport(context, dependencies))
  desk.notFound((context) => answerError(context, new ReportedlyError('page-unknown', { address: context.req.path })))
  desk.onError((error, context) => answerError(context, error))
  return desk
}
