import { expect, test } from 'vitest'
import { identityOf, reportId } from './identity.ts'

const at = (url: string) => identityOf({ id: 'r-1', url, outlet: null, text: 'Text' })
const plain = 'https://news.example/a?id=7'

test.each([
  'https://news.example/a?id=7#comments',
  'https://NEWS.example:443/a?id=7',
  'https://news.example/a?utm_source=feed&id=7&UTM_Campaign=x',
  'https://news.example/a?id=7&fbclid=abc',
  'https://news.example/a?gclid=abc&id=7&msclkid',
])('%s is the address of the same report', (url) => {
  expect(at(url)).toBe(at(plain))
  expect(reportId({ id: null, url, text: 'x' })).toBe(reportId({ id: null, url: plain, text: 'y' }))
})

test.each([
  'https://news.example/a?id=8',
  'https://news.example/a?id=7&page=2',
  'https://news.example/a',
  'http://news.example/a?id=7',
  'https://news.example/A?id=7',
  'https://news.example/a?id=7&utmost=1',
])('%s is the address of another report', (url) => {
  expect(at(url)).not.toBe(at(plain))
})

test('an address of which nothing is to be left out has the id that it always had', () => {
  expect(reportId({ id: null, url: 'https://news.example/a?b=%20c+d&&e', text: '' })).toBe('r-90b07ade2835')
  expect(at('https://news.example/?utm_source=x')).toBe(at('https://news.example/'))
})
