import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * V8 marks what is in use, moves new objects and compiles on threads of its own besides those that read. Where every core reads
 * already they only take turns with the readers, and pay for working on the same objects at once. From here on each thread that
 * reads does all that by itself, one at a time. It is not taken back: it costs little once only one thread reads again.
 * To be called before other threads begin, since it holds for all of them.
 */
export function leaveCoresToReaders(): void {
  endMarking()
  for (const work of ['concurrent-marking', 'parallel-scavenge', 'concurrent-recompilation'])
    setFlagsFromString(`--no-${work}`)
}

/** Threads that mark while V8 believes that there are none would not be stopped when objects move. */
function endMarking(): void {
  setFlagsFromString('--expose-gc')
  const collectGarbage: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collectGarbage === 'function') collectGarbage()
}
