import { expect, test } from 'vitest'
import { storyId } from './story-id.ts'

test('a story has the same id whenever it is begun by the same report', () => {
  expect(storyId('address https://example.org/a')).toBe(storyId('address https://example.org/a'))
  expect(storyId('address https://example.org/a')).toMatch(/^s-[0-9a-f]{10}$/)
  expect(storyId('address https://example.org/b')).not.toBe(storyId('address https://example.org/a'))
})
