/** Whether a mention's concept is a state: states go by codes in capitals, concepts by words. */
export function isState(concept: string): boolean {
  return concept.length === 2 && isCapital(concept.charCodeAt(0)) && isCapital(concept.charCodeAt(1))
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
