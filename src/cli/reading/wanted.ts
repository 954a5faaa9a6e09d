import type { Reading } from '../../document/reading.ts'
import { readyReading } from '../../store/ready-reading.ts'

/**
 * What may be made of a reading in the thread that read it, by its name: functions cannot be handed to another thread. A
 * reading is thousands of small objects, which cost time to hand over and memory to hold; ready to be kept it is a few, and as a
 * line of JSON one.
 */
export const asWanted = {
  whole: (reading: Reading) => reading,
  toKeep: readyReading,
  line: (reading: Reading) => `${JSON.stringify(reading)}\n`,
}

export type Wanted = keyof typeof asWanted
