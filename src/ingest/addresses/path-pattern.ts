/**
 * A path, or a pattern of paths, in the one spelling in which they are compared (RFC 9309, 2.2.2): what needs no percent sign
 * has none, what is not ASCII has one, and its digits are capitals.
 */
export function pathForPatterns(path: string): string {
  let spelled = ''
  for (const [part] of path.matchAll(/%[0-9a-f]{2}|[\x21-\x7e]|[^\x21-\x7e]+/gi)) spelled += spelledPart(part)
  return spelled
}

function spelledPart(part: string): string {
  if (part.length === 3 && part.startsWith('%')) {
    const letter = String.fromCharCode(Number.parseInt(part.slice(1), 16))
    return /[a-z0-9._~-]/i.test(letter) ? letter : part.toUpperCase()
  }
  return /^[\x21-\x7e]$/.test(part) ? part : encodeURIComponent(part.toWellFormed())
}

/**
 * Whether a path begins as a pattern says: `*` is any row of characters, `$` at its end the end of the path. Takes time in
 * proportion to both lengths, whatever they hold.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const toEnd = pattern.endsWith('$')
  const [first = '', ...rest] = (toEnd ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let place = first.length
  const last = toEnd ? rest.pop() : undefined
  for (const piece of rest) {
    const found = placeOf(path, piece, place)
    if (found < 0) return false
    place = found + piece.length
  }
  if (!toEnd) return true
  if (last === undefined) return place === path.length
  return path.length - last.length >= place && path.endsWith(last)
}

/** `indexOf` that no path and piece can make slow (Knuth, Morris and Pratt). */
function placeOf(path: string, piece: string, from: number): number {
  if (piece.length <= 1) return path.indexOf(piece, from)
  if (piece.length > path.length - from) return -1
  const back = fallbacks(piece)
  let matched = 0
  for (let place = from; place < path.length; place++) {
    const letter = path.charCodeAt(place)
    while (matched > 0 && letter !== piece.charCodeAt(matched)) matched = back[matched - 1] ?? 0
    if (letter === piece.charCodeAt(matched)) matched++
    if (matched === piece.length) return place - matched + 1
  }
  return -1
}

/** For each place of a piece, how many characters at its beginning end there as well. */
function fallbacks(piece: string): Uint16Array {
  const back = new Uint16Array(piece.length)
  let matched = 0
  for (let place = 1; place < piece.length; place++) {
    const letter = piece.charCodeAt(place)
    while (matched > 0 && letter !== piece.charCodeAt(matched)) matched = back[matched - 1] ?? 0
    if (letter === piece.charCodeAt(matched)) matched++
    back[place] = matched
  }
  return back
}
