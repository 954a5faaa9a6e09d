import { expect, test } from 'vitest'
import { givenHost } from './given-host.ts'

test.each([
  ['news.local', 'news.local'],
  ['NEWS.local.', 'news.local'],
  ['büro.local', 'xn--bro-hoa.local'],
  ['127.1', '127.0.0.1'],
  ['::1', '::1'],
  ['[0:0::1]', '::1'],
  ['news.local:8080', null],
  ['http://news.local', null],
  ['news.local/a', null],
  ['ada@news.local', null],
  ['a b', null],
  ['fe80::1%eth0', null],
  ['', null],
])('the host "%s" is spelled %s in addresses', (given, spelled) => {
  expect(givenHost(given)).toBe(spelled)
})
