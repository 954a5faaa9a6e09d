import type { Sought } from '../../queries/find-in-stories.ts'

/** STORY and ID, or ID alone. */
export function soughtOf(first: string, second: string | undefined): Sought {
  return second === undefined ? { story: null, id: first } : { story: first, id: second }
}
