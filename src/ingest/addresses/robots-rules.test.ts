import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesPattern } from './path-pattern.ts'
import { isAllowed, readRobots } from './robots-rules.ts'

function allowed(robots: string, path: string, agent = 'Reportedly'): boolean {
  return isAllowed(readRobots(robots, agent), new URL(path, 'https://news.example'))
}

test.each([
  ['an empty file allows everything', '', '/a', true],
  ['the group for everybody counts', 'User-agent: *\nDisallow: /a', '/a/b', false],
  [
    'our own group counts instead of it',
    'User-agent: *\nDisallow: /\n\nUser-agent: REPORTEDLY/2.0\nDisallow: /x',
    '/a',
    true,
  ],
  ['a group of another program does not count', 'User-agent: reportedlybot\nDisallow: /', '/a', true],
  ['several names have one group', 'User-agent: other\nUser-agent: reportedly\nDisallow: /a', '/a', false],
  [
    'groups of one name count together',
    'User-agent: reportedly\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: reportedly\nDisallow: /b',
    '/b',
    false,
  ],
  ['the longest rule decides', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true],
  ['of two as long the one that allows decides', 'User-agent: *\nDisallow: /a*\nAllow: /a/b\nAllow: /ab', '/ab', true],
  ['an empty rule closes nothing', 'User-agent: *\nDisallow:', '/a', true],
  ['a star is any row', 'User-agent: *\nDisallow: /*/print', '/a/b/print?x', false],
  ['a dollar is the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
  ['a dollar is the end of a whole path', 'User-agent: *\nDisallow: /a$', '/a', false],
  ['the query counts', 'User-agent: *\nDisallow: /*?page=', '/a?page=2', false],
  ['letters may be spelled with percent signs', 'User-agent: *\nDisallow: /citt%c3%a0', '/città', false],
  [
    'letters need not be spelled with percent signs',
    'User-agent: *\nDisallow: /città/%7Eada',
    '/citt%C3%A0/~ada',
    false,
  ],
  ['large and small letters of a path differ', 'User-agent: *\nDisallow: /A', '/a', true],
  [
    'comments, spaces and odd lines are passed over',
    '\uFEFF# x\n  User-Agent :  *  # all\nnonsense\nDisallow : /a # x',
    '/a',
    false,
  ],
  ['rules before any group count for nobody', 'Disallow: /\nUser-agent: x\nDisallow: /', '/a', true],
  ['line ends of every kind end a line', 'User-agent: *\rDisallow: /a\r\nAllow: /a/b', '/a', false],
  ['a delay between names and rules does not part them', 'User-agent: *\nCrawl-delay: 3\nDisallow: /a', '/a', false],
])('%s', (_, robots, path, expected) => {
  expect(allowed(robots, path)).toBe(expected)
})

test.each([
  ['User-agent: *\nCrawl-delay: 2.5', 2500],
  ['User-agent: *\nCrawl-delay: soon', null],
  ['User-agent: *\nCrawl-delay: 999999999', 86_400_000],
  ['User-agent: reportedly\nDisallow:\nUser-agent: *\nCrawl-delay: 2', null],
])('%j asks for a delay of %s milliseconds', (robots, delay) => {
  expect(readRobots(robots, 'Reportedly').delay).toBe(delay)
})

const robotsLine = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('User-agent', 'Disallow', 'Allow', 'Crawl-delay', 'user-agent '),
      fc.constantFrom(':', ' : ', '::'),
      fc.oneof(
        fc.constantFrom('*', 'reportedly', '/', '/%', '/%e0%', '\ud800', '1e9'),
        fc.string(),
        fc.array(fc.constantFrom('*', '/', 'a', '$', '%', '%41', '#')).map((letters) => letters.join('')),
      ),
    )
    .map((words) => words.join('')),
)

test('any text at all is read without a word of complaint, and says yes or no', () => {
  fc.assert(
    fc.property(fc.array(robotsLine), fc.constantFrom('\n', '\r', '\r\n'), (lines, end) => {
      expect(typeof allowed(lines.join(end), '/a%/b')).toBe('boolean')
    }),
  )
})

test('a robots.txt of half a megabyte that is made to be slow is read and asked within five seconds', () => {
  const size = 500 * 1024
  const path = `/${'a'.repeat(4000)}`
  const files = [
    `User-agent: *\nDisallow: /${'*a'.repeat(size / 2)}`,
    `User-agent: *\n${'Disallow: *aaaab\n'.repeat(size / 17)}`,
    `User-agent: *\n${`Disallow: /*${'a'.repeat(1990)}b\n`.repeat(size / 2003)}`,
    `User-agent: *\n${'Disallow: *a*b\n'.repeat(size / 15)}`,
    'User-agent: a\n'.repeat(size / 14),
    'User-agent: *\nDisallow:/\n'.repeat(size / 25),
    '\r'.repeat(size),
    `User-agent: *\nDisallow: /${'%4'.repeat(size / 2)}`,
    `${' '.repeat(size)}:`,
  ]
  for (const file of files) {
    const start = performance.now()
    allowed(file, path)
    expect(performance.now() - start).toBeLessThan(5000)
  }
})

test('patterns fit as the plainest way of comparing them says', () => {
  const letters = (alphabet: readonly string[]) => fc.array(fc.constantFrom(...alphabet)).map((all) => all.join(''))
  fc.assert(
    fc.property(letters(['a', 'b', '/']), letters(['a', 'b', '/', '*']), fc.boolean(), (path, pattern, toEnd) => {
      const fits = (place: number, at: number): boolean => {
        if (at === pattern.length) return !toEnd || place === path.length
        if (pattern[at] === '*') return fits(place, at + 1) || (place < path.length && fits(place + 1, at))
        return path[place] === pattern[at] && fits(place + 1, at + 1)
      }
      expect(matchesPattern(path, toEnd ? `${pattern}$` : pattern)).toBe(fits(0, 0))
    }),
    { numRuns: 500 },
  )
})
