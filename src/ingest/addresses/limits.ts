import { textLimit } from '../text-limit.ts'

const second = 1000

/** What a visit may cost, and how polite it is. Times are in milliseconds. */
export interface Limits {
  /** From the look-up of the name until the connection stands. */
  readonly connect: number
  /** From the beginning until the answer begins. */
  readonly headers: number
  /** From the beginning until all of the answer is there. */
  readonly whole: number
  /** Bytes of an answer, as it comes and unpacked. */
  readonly bytes: number
  /** How many times longer than packed an answer may be, once it is longer than a million bytes. */
  readonly expansion: number
  readonly redirects: number
  /** How long a host is left alone between two visits, where its robots.txt does not ask for more. */
  readonly delay: number
  /** How long the first wait is after a host failed; each further one is twice as long, and none above `longestBackOff`. */
  readonly backOff: number
  readonly longestBackOff: number
  /** How long a visit waits for its turn before it gives up; whoever called may come back later. */
  readonly longestWait: number
  /** How often an address is tried before it is a failure. */
  readonly attempts: number
}

/** What holds unless somebody says otherwise. */
export const usualLimits: Limits = {
  connect: 10 * second,
  headers: 30 * second,
  whole: 90 * second,
  bytes: textLimit,
  expansion: 200,
  redirects: 5,
  delay: second,
  backOff: 5 * second,
  longestBackOff: 3600 * second,
  longestWait: 60 * second,
  attempts: 3,
}

/** The longest that a host's own wish (Retry-After, Crawl-delay) is heeded for: a day. */
export const longestWish = 24 * 3600 * second

/** Characters of an address. Longer ones are made by mistakes and attacks. */
export const addressLimit = 4096
