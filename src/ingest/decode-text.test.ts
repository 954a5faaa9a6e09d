import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReportedlyError } from '../errors.ts'
import { decodeText } from './decode-text.ts'

const decode = (bytes: Uint8Array) => decodeText({ name: 'report.txt', road: 'file', bytes })

/** The code and offset of the error that these bytes meet. */
function trouble(bytes: Uint8Array): unknown {
  try {
    return decode(bytes)
  } catch (error) {
    return error instanceof ReportedlyError ? { code: error.code, ...error.details } : error
  }
}

const utf16 = (words: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${words}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test('text in UTF-8 comes back to the letter, with every kind of line end', () => {
  const text = 'Città\r\ne\u0301 \u{1f6a2}\rok\u2028«sì»\f\n'
  expect(decode(Buffer.from(text))).toBe(text)
})

test('a byte order mark is no part of the text, a second one is', () => {
  expect(decode(Buffer.from('\ufeffAlarm'))).toBe('Alarm')
  expect(decode(Buffer.from('\ufeff\ufeffAlarm'))).toBe('\ufeffAlarm')
})

test('UTF-16 is read in either order of bytes when it says which', () => {
  expect(decode(utf16('Città \u{1f6a2}'))).toBe('Città \u{1f6a2}')
  expect(decode(utf16('Città \u{1f6a2}', true))).toBe('Città \u{1f6a2}')
})

test('UTF-16 with half a character, or half a pair, says where', () => {
  expect(trouble(utf16('Alarm').subarray(0, 11))).toMatchObject({ code: 'input-not-utf8', offset: 10 })
  expect(trouble(utf16('Al\ud83darm'))).toMatchObject({ code: 'input-not-utf8', offset: 6 })
  expect(trouble(utf16('Al\0rm', true))).toMatchObject({ code: 'input-binary', offset: 6 })
})

test('a binary file is called binary, though it is invalid UTF-8 as well', () => {
  expect(trouble(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]))).toMatchObject({ code: 'input-binary', offset: 4 })
})

test('invalid UTF-8 says at which byte of the file, the byte order mark counted', () => {
  expect(trouble(Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xe0, 0x80, 0x80]))).toMatchObject({
    code: 'input-not-utf8',
    offset: 4,
  })
})

test('whatever text is written in UTF-8 without control characters is read back, whatever bytes are not are refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
      const text = `a${words.replace(/[\0-\x1f\x7f]/g, '')}`
      expect(decode(Buffer.from(text))).toBe(text)
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ min: 0x80, minLength: 1 }), (bytes) => {
      const input = Buffer.concat([Buffer.from('a'), bytes])
      const plain = input.toString('utf8')
      const found = trouble(input)
      if (Buffer.from(plain).equals(input)) expect(found).toBe(plain)
      else {
        const { code, offset } = found as { code: string; offset: number }
        expect(code).toBe('input-not-utf8')
        // All before it is sound, and it is where the plain decoder first found nothing to read.
        expect(input.subarray(0, offset).toString('utf8')).not.toContain('\ufffd')
        expect(plain.startsWith(`${input.subarray(0, offset).toString('utf8')}\ufffd`)).toBe(true)
      }
    }),
  )
})
