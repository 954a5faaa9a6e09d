/** Whether a mention's concept is a state: states go by codes in capitals, concepts by words. */
export function isState(concept: string): boolean {
  return /^[A-Z]{2}$/u.test(concept)
}
