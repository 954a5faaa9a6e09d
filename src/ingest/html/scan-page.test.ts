import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../../../test/processor-time.ts'
import { scanPage } from './scan-page.ts'

const bodyOf = (html: string) => /<body[^>]*>(.*)<\/body><\/html>$/s.exec(scanPage(html).html)?.[1]

test('comments, scripts, styles and drawings are left out, data for programs stays', () => {
  const html =
    '<p>a<!-- <p>no --></p><script>"<p>no"</script><style>p{}</style><svg><path/></svg><script type="application/ld+json">{"a":"<p>"}</script>'
  expect(bodyOf(html)).toBe('<p>a</p><script type="application/ld+json">{"a":"<p>"}</script>')
})

test('a page has one root, one head and one body, whatever it was', () => {
  const html = '<html lang="it"><head><title>T</title><body class="x"><p>a<html><body><p>b</html>'
  expect(scanPage(html).html).toBe(
    '<html lang="it"><head><title>T</title></head><body class="x"><p>a<p>b</body></html>',
  )
  expect(scanPage('a < b').html).toBe('<html><body>a < b</body></html>')
})

test('what stands deeper than browsers go stands beside, and its text stays', () => {
  const { html, elements } = scanPage(`${'<div>'.repeat(100_000)}words${'</div>'.repeat(100_000)}`)
  expect(elements).toBeLessThan(200)
  expect(html).toContain('words')
})

test('a million attributes are cut down, and the text behind them stays', () => {
  const many = Array.from({ length: 1_000_000 }, (_, number) => `a${number}="x>y"`).join(' ')
  const { html } = scanPage(`<p ${many}>words</p>`)
  expect(html.length).toBeLessThan(2000)
  expect(html).toContain('>words</p>')
})

test.each(['<svg>', '<noscript>', '<template>', '<script type="application/ld+json">', '<textarea>'])(
  'a page of nothing but %s that never end is scanned in one pass',
  (tag) => {
    const page = `<p>words</p>${tag.repeat(3_000_000 / tag.length)}`
    expect(processorTime(() => expect(scanPage(page).html).toContain('words'))).toBeLessThan(3_000)
  },
)

test('any markup is scanned in one pass, and keeps the words outside of it', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b a="',
    "'",
    '"',
    '>',
    '<',
    '<!--',
    '-->',
    'w',
    ' ',
    '&amp;',
    '<script>',
    '</script>',
    '</',
    '<br/>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { html } = scanPage(`${pieces.join('')}`)
      expect(html).toMatch(/^<html><body>|^<html><head>/)
      expect(html).toMatch(/<\/body><\/html>$/)
    }),
  )
})
