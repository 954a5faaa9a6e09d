import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

function found(language: string, text: string) {
  const { attributions, report } = soundReading({ text, language })
  return attributions.map(({ source }) => source.map((span) => report.text.slice(...span)).join(' … '))
}

test.each([
  ['es', 'Eso no significa que estén de acuerdo con su régimen, faltaría más.'],
  ['es', 'El alcalde de Velmo está totalmente de acuerdo con el ministro.'],
  ['de', 'Für ältere Rechner gibt es nach wie vor offizielle Quellen, womit eine Installation möglich wird.'],
])('%s: the words of a source phrase that mean something else make nobody say anything: %s', (language, text) => {
  expect(found(language, text)).toEqual([])
})

test('the same words behind no such verb name a source', () => {
  expect(found('es', 'De acuerdo con el ministro, el puente de Velmo se cerrará en mayo.')).toEqual(['el ministro'])
})
