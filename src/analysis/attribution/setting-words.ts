import type { Passage } from './passage.ts'
import { isPlatform } from './platforms.ts'

/** Whether a stretch tells when or where something was said: it holds a day, a length of time, a paper or a platform. */
export function isSetting({ tokens, nouns }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (nouns.calendar.has(lower) || nouns.durations.has(lower) || isPlatform(lower)) return true
    if (nouns.kindsOf(lower).some(({ type }) => type === 'document')) return true
  }
  return false
}
