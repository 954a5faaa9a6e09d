import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['"I never saw what people thought it would," Valt said.', 'Valt | said | I never saw what people thought it would'],
  ['"That would be Ada Rand," Valt said.', 'Valt | said | That would be Ada Rand'],
  ['"It burned longer, didn\'t it?" Ada Rand asked.', "Ada Rand | asked | It burned longer, didn't it"],
])('an auxiliary that ends a quotation is none of the verb behind it: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})
