import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * V8 marks what is in use, moves new objects and compiles on threads of its own besides those that read, with which they take turns
 * where no core is free. From here on each thread that reads marks and moves by itself, and those that begin from now on
 * compile by themselves too; the first thread still has compiled beside, as it was set up to when it began. It is not taken back.
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
