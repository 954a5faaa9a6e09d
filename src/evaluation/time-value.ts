/** The same length of time, written in two ways. */
const otherWriting: ReadonlyMap<string, string> = new Map([
  ['P12M', 'P1Y'],
  ['P7D', 'P1W'],
])

/**
 * A TIMEX3 value as it is compared: seconds that are zero are left out, with whatever time zone stands behind them, and
 * so is the Z of an instant without seconds.
 */
export function comparableTime(value: string): string {
  const written = otherWriting.get(value) ?? value
  return written.replace(/(:\d\d):00(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?$/, '$1').replace(/Z$/, '')
}
