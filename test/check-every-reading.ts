import { vi } from 'vitest'
import { checkReading } from '../src/document/check-reading.ts'

/**
 * Holds every reading that any test makes against the document model, by whichever road it is made: the real `analyse` is
 * called, and a reading that breaks an invariant throws what is wrong with it.
 */
vi.mock(import('../src/analysis/analyse.ts'), async (importOriginal) => {
  const { analyse } = await importOriginal()
  return {
    analyse: (draft, ...rest) => {
      const reading = analyse(draft, ...rest)
      const faults = checkReading(reading)
      if (faults.length > 0) throw new Error(`The reading of ${draft.input} is unsound: ${faults.join('; ')}`)
      return reading
    },
  }
})
