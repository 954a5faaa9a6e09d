/** How long feeds are left alone between two polls, in seconds. */
export interface PauseLimits {
  readonly shortest: number
  readonly longest: number
}

export const usualPauses: PauseLimits = { shortest: 300, longest: 21_600 }

/** A feed that tells nothing of how often it changes is asked as often as this, in seconds. */
const unsaid = 1_800
/** Of the newest items so many show how often something comes. */
const newest = 10
/** How much longer a feed is left alone each time that nothing was new. */
const slower = 1.25
/** A feed that fails is left alone for no longer than this, in seconds: a day. */
const longestAfterFailure = 86_400

/** What a feed shows of how often it is worth asking. */
export interface FeedPace {
  /** How long it asks readers to wait (ttl, sy:updatePeriod), in seconds; null where it does not. */
  readonly asked: number | null
  /** For how long its server says that nothing will be new (Cache-Control), in seconds; null where it does not. */
  readonly freshFor: number | null
  /** When its items were published, in milliseconds since 1970, in any order. */
  readonly published: readonly number[]
  readonly now: number
}

/**
 * How long to leave a feed alone after a poll that gave its items, in seconds: half the time that usually lies between two of
 * its items, or a tenth of the time since the last one where that is longer, and never less than it and its server ask
 * for; within the limits.
 */
export function pauseOf({ asked, freshFor, published, now }: FeedPace, limits: PauseLimits): number {
  const times = published
    .filter((time) => time <= now)
    .sort((one, other) => other - one)
    .slice(0, newest)
  const usual = between(times)
  const since = times[0] === undefined ? 0 : (now - times[0]) / 1000
  const active = usual === null ? unsaid : Math.max(usual / 2, since / 10)
  return within(Math.max(active, asked ?? 0, freshFor ?? 0), limits)
}

/** The median of the times between neighbours, in seconds; null where there are too few. */
function between(times: readonly number[]): number | null {
  const gaps = times.slice(1).map((time, at) => ((times[at] ?? time) - time) / 1000)
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? null
}

/** How long to leave a feed alone that did not change since the last poll, after which it was left alone for so long. */
export function pauseUnchanged(before: number | null, limits: PauseLimits): number {
  return within((before ?? unsaid) * slower, limits)
}

/** How long to leave a feed alone after so many failures in a row: each time twice as long, up to a day. */
export function pauseAfterFailure(failures: number, limits: PauseLimits): number {
  const longest = Math.max(longestAfterFailure, limits.longest)
  return Math.min(limits.shortest * 2 ** Math.min(failures - 1, 30), limits.shortest === 0 ? 0 : longest)
}

/** A pause and up to a tenth more, so that feeds that were polled together are not for ever. `chance` is from 0 up to 1. */
export function spread(pause: number, chance: number): number {
  return pause * (1 + chance / 10)
}

function within(pause: number, { shortest, longest }: PauseLimits): number {
  return Math.min(Math.max(pause, shortest), longest)
}
