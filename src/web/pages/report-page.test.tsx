import { expect, test } from 'vitest'
import { italianReading, italianText, spanOf } from '../../../test/browser/made-readings.ts'
import type { Reading } from '../../document/reading.ts'
import type { Span } from '../../document/span.ts'
import { english } from '../words/english.ts'
import { italian } from '../words/italian.ts'
import { ReportPage } from './report-page.tsx'

const standing = { kind: 'kept', story: 's-diga', text: 1, texts: 1, judgements: [] } as const
const page = (reading: Reading = italianReading, words = english, place: Span | null = null) =>
  String(<ReportPage view={{ words, address: '/' }} reading={reading} standing={standing} place={place} />)

test('markup in a report is shown as text', () => {
  expect(page()).toContain('&lt;script&gt;alert(&quot;diga&quot;)&lt;/script&gt; &amp; &lt;b&gt;')
})

test('source, cue and content are marked, each of its own kind, a nested voice apart', () => {
  const html = page()
  expect(html).toContain('<span class="cue" data-statements="a1">ha dichiarato</span>')
  expect(html).toContain('<span class="content nested-source" data-statements="a4 a5">un tecnico</span>')
  expect(html).toContain('<span class="content figure" data-statements="a2">Fino a 3.000</span>')
})

test('a statement and its words lead to each other', () => {
  const html = page()
  for (const number of ['1', '5', 'O1']) {
    expect(html).toContain(`id="words-${number}" href="#statement-${number}"`)
    expect(html).toContain(`id="statement-${number}"`)
    expect(html).toContain(`href="#words-${number}"`)
  }
})

test('the place that a reader came for is found, whether or not a statement begins there', () => {
  const html = page(italianReading, english, spanOf(italianText, 'stanno nel testo'))
  expect(html).toContain('<span class="place" id="place">stanno nel testo</span>')
})

test('what is no part of the report is labelled with the reason, in words', () => {
  expect(page()).toContain('not part of the report: headline repeated')
  expect(page(italianReading, italian)).toContain('non fa parte dell’articolo: rimando ad altri articoli')
})

test('how the date is known is told', () => {
  expect(page(italianReading, italian)).toMatch(/<time datetime="2031-05-06">6 maggio 2031<\/time> .*\(dal testo\)/)
})

test('an address leads on only when it is of the web', () => {
  const withUrl = (url: string) => page({ ...italianReading, report: { ...italianReading.report, url } })
  expect(withUrl('https://a.example/x')).toContain('<a href="https://a.example/x" rel="noopener noreferrer">')
  expect(withUrl('javascript:alert(1)')).not.toContain('href="javascript')
  expect(withUrl('file:///etc/hosts')).not.toContain('href="file')
})
