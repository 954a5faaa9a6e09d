/** The most attributes of one element that are read, and the most characters of them. */
const mostAttributes = 60
const longest = 20_000

/** Just behind the tag whose name ends at `nameEnd`; the end of the text where it never ends. Source: WHATWG HTML, tokenization. */
export function tagEnd(source: string, nameEnd: number): number {
  for (let at = nameEnd; at < source.length; ) {
    if (source[at] === '>') return at + 1
    at = attributeEnd(source, at)
  }
  return source.length
}

/** Where those attributes of a tag end that are read: all that a page needs, and the first ones of one that has a million. */
export function attributesEnd(source: string, nameEnd: number, tagEnd: number): number {
  const last = source[tagEnd - 1] === '>' ? tagEnd - 1 : tagEnd
  if (last - nameEnd < 2 * mostAttributes) return last
  let at = nameEnd
  for (let count = 0; count < mostAttributes && at < last; count++) {
    const end = attributeEnd(source, at)
    if (end > last || end - nameEnd > longest) return at
    at = end
  }
  return at
}

/** Where the attribute, or the white space and slashes, that begin at a place end. */
function attributeEnd(source: string, start: number): number {
  let at = start
  while (isSpace(source.charCodeAt(at)) || source[at] === '/') at++
  const nameStart = at
  for (; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (isSpace(unit) || unit === 0x3e || unit === 0x2f || (unit === 0x3d && at > nameStart)) break
  }
  let value = at
  while (isSpace(source.charCodeAt(value))) value++
  if (source[value] !== '=') return at === start ? at + 1 : at
  value++
  while (isSpace(source.charCodeAt(value))) value++
  const quote = source[value]
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, value + 1)
    return end < 0 ? source.length : end + 1
  }
  while (value < source.length && !isSpace(source.charCodeAt(value)) && source[value] !== '>') value++
  return value
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
}
