import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { keepReading } from '../pipeline.ts'
import { whyTogether } from './why-together.ts'

test('each report but the first has what it shares with those before it', async () => {
  const ledger = await scratchLedger()
  const texts = [
    'La diga di Porto Velo ha ceduto. La sindaca Marta Ferri parla di 240 sfollati e di due morti a Porto Velo.',
    'Porto Velo, la sindaca Marta Ferri: «240 sfollati». La diga di Porto Velo ha ceduto nella notte.',
  ]
  for (const [place, text] of texts.entries())
    await keepReading(
      ledger,
      readingOf(text, { id: `r${place}`, outlet: 'Onda', language: 'it' }),
      '2031-05-04T10:00:00Z',
    )
  const [story = ''] = await ledger.storyIds()
  const { reports } = await whyTogether(ledger, story)
  expect(reports[0]).toMatchObject({ id: 'r0', outlet: 'Onda', shares: null })
  expect(reports[1]?.shares).toMatchObject({ figures: ['240'] })
  expect(reports[1]?.shares?.names).toContain('Porto Velo')
})
