/** What lies outside the program when it visits addresses; tests bring their own. */
export interface Network {
  /** The IP addresses of a host's name. Rejects where it has none. */
  lookup(name: string): Promise<readonly string[]>
  /** The present instant, in milliseconds since 1970. */
  now(): number
  /** A number by chance, from 0 up to 1. */
  random(): number
  /** Waits so many milliseconds, or until `stopped` is aborted. */
  wait(milliseconds: number, stopped?: AbortSignal): Promise<void>
}
