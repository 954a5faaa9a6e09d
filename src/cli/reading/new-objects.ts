import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * The first thread's new objects are given up to 32 MB, which is never taken back; the loading of the program alone takes it
 * there, though little of what is loaded is new for long. What worker threads may have is told when they begin; for the first one
 * there is only how fast its room grows. So it does not grow while the program loads (`holdNewObjects`), and then to
 * half of what it would have (`makeRoomForNewObjects`).
 */
const enough = 16 * 1024 * 1024

/** Keeps the room for new objects as small as it is, for commands that are going to read. */
export function holdNewObjects(): void {
  growBy(1)
}

/** Makes the room for new objects what reading needs, and keeps it there. Where there is more already, it is only kept. */
export function makeRoomForNewObjects(): void {
  growBy(enough / room())
  // It grows in one step, once more objects outlive a look for garbage than it holds.
  const outliving: object[] = []
  for (let block = 0; block < mostBlocks && room() < enough; block++)
    for (let count = 0; count < 1000; count++) outliving.push({ block, count })
  growBy(1)
}

/** So many thousands of objects are more than the room holds that is wanted. */
const mostBlocks = 300

function room(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? enough
}

function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${Math.max(1, Math.floor(factor))}`)
}
