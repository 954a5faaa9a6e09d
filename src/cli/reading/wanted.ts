import type { Reading } from '../../document/reading.ts'
import { readyReading } from '../../store/ready-reading.ts'

/**
 * What may be made of a reading in the thread that read it, by its name: functions cannot be handed to another thread. A
 * reading is thousands of small objects, which cost time to hand over and memory to hold; ready to be kept it is a few.
 */
export const asWanted = {
  whole: (reading: Reading) => reading,
  toKeep: readyReading,
}

export type Wanted = keyof typeof asWanted
