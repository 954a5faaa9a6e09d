/** One step of MurmurHash3's mixing of 32 bits, so that numbers near each other come out far apart. */
export function mixed(state: number, value: number): number {
  let next = Math.imul(state ^ value, 0x85ebca6b)
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35)
  return (Math.imul(next ^ (next >>> 16), 5) + 0x52dce729) | 0
}
