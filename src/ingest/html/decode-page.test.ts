import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

function decode(bytes: Uint8Array, contentType?: string): string {
  return decodePage({ name: 'page', road: 'file', bytes, ...(contentType === undefined ? {} : { contentType }) })
}

const latin = (words: string) => Buffer.from(words, 'latin1')

test('the byte order mark wins over what was sent, and that over what the page declares', () => {
  expect(decode(Buffer.from('\ufeff<p>è</p>'), 'text/html; charset=utf-16be')).toBe('<p>è</p>')
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

test('what is said to be UTF-8 and is not is windows-1252, unless most of its letters came out whole', () => {
  expect(decode(latin('<meta charset="utf-8"><p>caf\xe8 \x93fermé\x94</p>'))).toContain('<p>cafè “fermé”</p>')
  expect(decode(latin('<p>fermé</p>'), 'text/html; charset=utf-8')).toContain('<p>fermé</p>')
  const cut = Buffer.concat([Buffer.from('<p>è così, perché'), Buffer.from('è').subarray(0, 1)])
  expect(decode(cut)).toBe('<p>è così, perché\ufffd')
})

test('what is said to be Latin-1 and is UTF-8 to the last byte is UTF-8', () => {
  const page = '<meta charset="iso-8859-1"><p>« Le pont est fermé »</p>'
  expect(decode(Buffer.from(page))).toBe(page)
  expect(decode(Buffer.from('<p>è</p>'), 'text/html; charset=windows-1252')).toBe('<p>è</p>')
  expect(decode(latin(page))).toBe(page)
})

test('bytes that the encoding does not have are marked, not refused', () => {
  const page = [Buffer.from('<meta charset="utf-8"><p>è così a'), latin('\xe8'), Buffer.from('b</p>')]
  expect(decode(Buffer.concat(page))).toContain('<p>è così a\ufffdb</p>')
})

test('control characters are left out, tabs and line ends are not', () => {
  expect(decode(Buffer.from('<p>a\0b\u0007\t\r\nc</p>'))).toBe('<p>ab\t\r\nc</p>')
})
