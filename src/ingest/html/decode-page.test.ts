import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

function decode(bytes: Uint8Array, contentType?: string): string {
  return decodePage({ name: 'page', road: 'file', bytes, ...(contentType === undefined ? {} : { contentType }) })
}

const latin = (words: string) => Buffer.from(words, 'latin1')

test('the byte order mark wins over what was sent, and that over what the page declares', () => {
  expect(decode(Buffer.from('\ufeff<p>è</p>'), 'text/html; charset=iso-8859-1')).toBe('<p>è</p>')
  expect(decode(Buffer.from('\ufeff<p>è</p>', 'utf16le'))).toBe('<p>è</p>')
  expect(decode(latin('<meta charset="utf-8"><p>è</p>'), 'text/html; charset="ISO-8859-1"')).toContain('<p>è</p>')
})

test('a page may declare its encoding in its first bytes, in either way', () => {
  expect(decode(latin('<meta charset=windows-1252><p>\x93è\x94</p>'))).toContain('“è”')
  const old = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15"><p>\xa4</p>'
  expect(decode(latin(old))).toContain('<p>€</p>')
  expect(decode(Buffer.from('<meta charset="utf-16"><p>è</p>'))).toContain('<p>è</p>')
})

test('what declares nothing is UTF-8 where it can be, else windows-1252', () => {
  expect(decode(Buffer.from('<p>è</p>'))).toBe('<p>è</p>')
  expect(decode(latin('<p>\x93è\x94</p>'))).toBe('<p>“è”</p>')
  expect(decode(latin('<meta charset="no-such"><p>è</p>'))).toContain('<p>è</p>')
})

test('bytes that the encoding does not have are marked, not refused', () => {
  expect(decode(latin('<meta charset="utf-8"><p>a\xe8b</p>'))).toContain('<p>a\ufffdb</p>')
})

test('control characters are left out, tabs and line ends are not', () => {
  expect(decode(Buffer.from('<p>a\0b\u0007\t\r\nc</p>'))).toBe('<p>ab\t\r\nc</p>')
})
