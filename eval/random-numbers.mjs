/** Numbers from 0 up to 1, always the same for one start: xorshift of 32 bits, enough for a thousand draws of a few dozen reports. */
export function randomNumbers(start) {
  let state = start
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
