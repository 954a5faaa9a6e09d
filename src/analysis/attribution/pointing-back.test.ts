import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Il ponte riapre a maggio. Lo ha reso noto il ministero dei Trasporti.',
    'il ministero dei Trasporti | ha reso noto',
  ],
  ['Piove. Il ponte riapre a maggio: lo ha detto il sindaco Ugo Tarsi.', 'il sindaco Ugo Tarsi | ha detto'],
  ["Piove. Il ponte riapre a maggio, lo riferisce l'agenzia Valpress.", "l'agenzia Valpress | riferisce"],
  ['Il ponte riapre a maggio. Il sindaco, Ugo Tarsi, lo ha confermato.', 'Il sindaco, Ugo Tarsi | ha confermato'],
])('a pronoun points to the clause before it, in its sentence or in the one before: %s', (text, cue) => {
  expect(said(text, 'it')).toEqual([`${cue} | Il ponte riapre a maggio`])
})

test('but not over words that are no whole clause', () => {
  expect(said('Piove molto. Se il ponte crolla, lo dirà il sindaco.', 'it')).toEqual([])
  expect(said('Piove molto. La polizia, lo ha confermato il questore, cerca due uomini.', 'it')).toEqual([])
})

test('what one reads in a paper, that says', () => {
  expect(said('«I lavori partiranno a giugno», si legge in una nota del ministero.', 'it')).toEqual([
    'una nota del ministero | si legge | I lavori partiranno a giugno',
  ])
  expect(said('Nel rapporto si afferma che i lavori non sono sicuri.', 'it')).toEqual([
    'rapporto | si afferma | i lavori non sono sicuri',
  ])
  expect(said('In città si dice che i lavori partiranno a giugno.', 'it')[0]).toMatch(/^ ?\|/)
})
