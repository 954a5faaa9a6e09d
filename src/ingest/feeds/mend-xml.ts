/** XML as it is or, where it was broken, in a form that can be read. */
export interface Mended {
  readonly xml: string
  /** Whether the document ended before its end; what was broken off is left out. */
  readonly cutShort: boolean
}

/** Why XML is not to be read at all. */
export class UnreadableXml extends Error {}

/** Elements that hold one thing each of a list: one that is broken off is left out whole, and none stands in another. */
const listed = new Set(['item', 'entry'])
/** Of HTML that was put into XML as it is: these have no end. */
const endless = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area', 'embed', 'param', 'track'])
const deepest = 200
/**
 * Elements that name a person. The library takes them apart in a time that grows with the square of their brackets, so one
 * with more marks or characters than any name has is left out.
 */
const persons = new Set(['author', 'managingeditor', 'webmaster'])
const longestPerson = 1_000
const mostMarks = 20
/** A document type longer than this declares what no feed needs; in characters. */
const longestType = 16_000

const strayAmpersand = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][\da-z]{1,31};)/gi

/**
 * Makes XML well-formed that is not: closes what is open, leaves out ends of what was never begun, the last item where it is
 * broken off, and what stands before the beginning or behind the end; takes stray marks for text. XML that is well-formed
 * comes back to the letter, but for its document type. Takes time in proportion to the length. Throws UnreadableXml where entities are defined by one another
 * or elements nest without measure.
 */
export function mendXml(text: string): Mended {
  return new Mending(text).mended()
}

interface Open {
  readonly name: string
  /** Where its beginning stands in the pieces. */
  readonly piece: number
}

class Mending {
  readonly #text: string
  readonly #pieces: string[] = []
  readonly #open: Open[] = []
  #at: number

  constructor(text: string) {
    this.#text = text
    this.#at = beginningOf(text)
  }

  mended(): Mended {
    let begun = false
    while (this.#at < this.#text.length) {
      const tag = this.#text.indexOf('<', this.#at)
      this.#words(this.#at, tag < 0 ? this.#text.length : tag)
      if (tag < 0) break
      this.#at = tag
      if (!this.#markup()) break
      begun ||= this.#open.length > 0
      // What stands behind the end of the document is none of it.
      if (begun && this.#open.length === 0) return { xml: this.#pieces.join(''), cutShort: false }
    }
    this.#cut()
    return { xml: this.#pieces.join(''), cutShort: true }
  }

  #words(start: number, end: number): void {
    if (end > start) this.#pieces.push(this.#text.slice(start, end).replace(strayAmpersand, '&amp;'))
  }

  /** Takes what begins with the bracket here; false where the document ends in the midst of it. */
  #markup(): boolean {
    const text = this.#text
    if (text.startsWith('<![CDATA[', this.#at)) return this.#verbatim(']]>')
    if (text.startsWith('<!--', this.#at)) return this.#verbatim('-->')
    if (text.startsWith('<?', this.#at)) return this.#verbatim('?>')
    // Within an element it is text: HTML that was not escaped.
    if (text.startsWith('<!', this.#at) && this.#open.length === 0) return this.#documentType()
    return this.#tag()
  }

  #verbatim(ending: string): boolean {
    const end = this.#text.indexOf(ending, this.#at)
    if (end < 0) return false
    this.#pieces.push(this.#text.slice(this.#at, end + ending.length))
    this.#at = end + ending.length
    return true
  }

  /** Nothing that it may declare is used, so it is left out. */
  #documentType(): boolean {
    const end = endOfDocumentType(this.#text, this.#at)
    if (end < 0) return false
    if (end - this.#at > longestType) throw new UnreadableXml('its document type is as long as no feed needs')
    const declared = this.#text.slice(this.#at, end)
    if (/<!ENTITY\s[^>]*&(?!amp;|lt;|gt;|quot;|apos;|#)[^>;]{1,100};/i.test(declared))
      throw new UnreadableXml('it defines entities by one another, as no feed needs to')
    this.#at = end
    return true
  }

  #tag(): boolean {
    const end = endOfTag(this.#text, this.#at)
    if (end === null) return false
    const tag = this.#text.slice(this.#at, end)
    const [, slash, name] = /^<(\/?)([\p{L}_][^\s/>]*)/u.exec(tag) ?? []
    if (name === undefined || !tag.endsWith('>')) {
      this.#pieces.push('&lt;')
      this.#at++
      return true
    }
    if (slash === '/') this.#end(name.toLowerCase(), tag)
    else this.#begin(name.toLowerCase(), tag)
    this.#at = end
    return true
  }

  #begin(name: string, tag: string): void {
    if (listed.has(name) && this.#open.some((open) => open.name === name)) this.#closeThrough(name)
    const piece = this.#pieces.length
    const sound = tag.replace(strayAmpersand, '&amp;')
    const closed = tag.endsWith('/>')
    this.#pieces.push(endless.has(name) && !closed ? `${sound.slice(0, -1)}/>` : sound)
    if (closed || endless.has(name)) return
    this.#open.push({ name, piece })
    if (this.#open.length > deepest) throw new UnreadableXml('its elements nest without measure')
  }

  #end(name: string, tag: string): void {
    const last = this.#open.at(-1)
    if (last?.name === name) {
      this.#open.pop()
      this.#pieces.push(tag)
      this.#leaveOutMonster(last)
    } else if (this.#open.some((open) => open.name === name)) this.#closeThrough(name)
  }

  /** Ends all that is open within the last element of that name, and it too. */
  #closeThrough(name: string): void {
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#pieces.push(`</${last.name}>`)
      this.#leaveOutMonster(last)
      if (last.name === name) return
    }
  }

  #leaveOutMonster({ name, piece }: Open): void {
    if (!persons.has(name)) return
    const person = this.#pieces.slice(piece).join('')
    if (person.length > longestPerson || (person.match(/[([<&]/g) ?? []).length > mostMarks) this.#pieces.length = piece
  }

  /** Leaves out the item that is open, and ends the rest. */
  #cut(): void {
    const broken = this.#open.findIndex(({ name }) => listed.has(name))
    const first = this.#open[broken]
    if (first !== undefined) {
      this.#pieces.length = first.piece
      this.#open.length = broken
    }
    for (const { name } of this.#open.toReversed()) this.#pieces.push(`</${name}>`)
  }
}

/** Where a document begins: programs that break down write their troubles before it. */
function beginningOf(text: string): number {
  return Math.max(0, text.search(/<(?:\?xml|!doctype|rss|feed|rdf|opml|\w{1,20}:(?:rdf|rss|feed))[\s>]/i))
}

/** Where a tag ends: behind its bracket, or before a bracket that begins another; null where the document ends first. */
function endOfTag(text: string, start: number): number | null {
  let quote = ''
  for (let at = start + 1; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '<') return at
    if (quote !== '') {
      if (mark === quote) quote = ''
    } else if (mark === '>') return at + 1
    else if ((mark === '"' || mark === "'") && text.charAt(at - 1) === '=') quote = mark
  }
  return null
}

/** Where a document type ends, what it declares in square brackets included; -1 where the document ends first. */
function endOfDocumentType(text: string, start: number): number {
  const bracket = text.indexOf('>', start)
  if (bracket < 0) return -1
  if (!text.slice(start, bracket).includes('[')) return bracket + 1
  const close = text.indexOf(']', start)
  const end = close < 0 ? -1 : text.indexOf('>', close)
  return end < 0 ? -1 : end + 1
}
