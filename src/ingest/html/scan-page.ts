import { attributesEnd, tagEnd } from './scan-tag.ts'

/** A page's markup as it goes to the parser. */
export interface Scanned {
  readonly html: string
  /** How many elements it has at most, and how many pieces its texts are at most. */
  readonly elements: number
  readonly texts: number
}

/** How deep elements may stand in each other; what is deeper stands beside each other, as in browsers. */
const deepest = 150

/** Elements whose content is text to the parser, whatever it holds. */
const rawText = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))
/** Elements that are dropped with all they hold: it is for programs, or a drawing. */
const dropped = new Set('script style xmp iframe noembed noframes noscript svg template'.split(' '))
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that may stand before the body. */
const ofHead = new Set('base link meta title script style noscript template'.split(' '))
/** Elements that end where the next of their kind begins. */
const closedByNext = new Set('p li dt dd tr td th option'.split(' '))

/**
 * Makes a page's markup ready for the parser in one pass over it: without comments, scripts (but for JSON-LD), styles and
 * drawings, with one root, one head and one body, and no deeper than a parser can bear.
 */
export function scanPage(source: string): Scanned {
  const scan = new Scan(source)
  scan.run()
  return { html: scan.html(), elements: scan.elements, texts: scan.texts }
}

class Scan {
  elements = 0
  texts = 0
  readonly #source: string
  readonly #pieces: string[] = []
  #rootAttributes = ''
  #state: 'start' | 'head' | 'body' = 'start'
  /** The open elements by name; those too deep are not in the markup. */
  readonly #open: string[] = []
  readonly #openCount = new Map<string, number>()
  /** Elements of which no end stands in the rest of the text: looking for it again each time would take the square of its length. */
  readonly #endless = new Set<string>()

  constructor(source: string) {
    this.#source = source
  }

  html(): string {
    if (this.#state === 'head') this.#pieces.push('</head>')
    if (this.#state !== 'body') this.#pieces.push('<body>')
    return `<html${this.#rootAttributes}>${this.#pieces.join('')}</body></html>`
  }

  run(): void {
    const source = this.#source
    let at = 0
    while (at < source.length) {
      const mark = source.indexOf('<', at)
      this.#text(at, mark < 0 ? source.length : mark)
      if (mark < 0) return
      at = this.#markup(mark)
    }
  }

  #text(start: number, end: number): void {
    if (start >= end) return
    const words = this.#source.slice(start, end)
    if (this.#state !== 'body') {
      if (words.trim() === '') return
      this.#enterBody('')
    }
    this.#pieces.push(words)
    this.texts++
    // A parser makes a piece of every entity.
    for (let mark = words.indexOf('&'); mark >= 0; mark = words.indexOf('&', mark + 1)) this.texts += 2
  }

  /** Takes what begins with «<» and tells where it ends. */
  #markup(mark: number): number {
    const source = this.#source
    if (source.startsWith('<!--', mark)) return after(source, '-->', mark + 2)
    const second = source.charAt(mark + 1)
    if (second === '!' || second === '?') return after(source, '>', mark)
    const closing = second === '/'
    const from = closing ? mark + 2 : mark + 1
    if (!/[a-zA-Z]/.test(source.charAt(from))) {
      if (closing) return after(source, '>', mark)
      this.#text(mark, mark + 1)
      return mark + 1
    }
    const nameEnd = endOfName(source, from)
    const name = source.slice(from, nameEnd).toLowerCase()
    const end = tagEnd(source, nameEnd)
    if (closing) this.#close(name)
    else return this.#begin(name, nameEnd, end)
    return end
  }

  #begin(name: string, nameEnd: number, end: number): number {
    const source = this.#source
    if (name === 'html') {
      this.#rootAttributes ||= this.#attributes(nameEnd, end)
      return end
    }
    if (name === 'head') {
      if (this.#state === 'start') this.#enterHead()
      return end
    }
    if (name === 'body') {
      if (this.#state !== 'body') this.#enterBody(this.#attributes(nameEnd, end))
      return end
    }
    if (dropped.has(name) && !(name === 'script' && isData(source.slice(nameEnd, end)))) return this.#drop(name, end)
    if (this.#state !== 'body' && !ofHead.has(name)) this.#enterBody('')
    if (this.#state === 'start') this.#enterHead()
    if (this.#push(name)) {
      this.elements++
      this.#pieces.push(`<${name}${this.#attributes(nameEnd, end)}>`)
    }
    if (!rawText.has(name)) return end
    const close = this.#closeOf(name, end)
    this.#pieces.push(source.slice(end, close ?? source.length))
    return close ?? source.length
  }

  /** What stands behind a dropped element; one that is never closed is dropped alone, but where its content is raw text. */
  #drop(name: string, end: number): number {
    const close = this.#closeOf(name, end)
    if (close !== null) return after(this.#source, '>', close)
    return rawText.has(name) ? this.#source.length : end
  }

  /** Where the closing tag of an element begins; null where there is none. */
  #closeOf(name: string, from: number): number | null {
    if (this.#endless.has(name)) return null
    const close = new RegExp(`</${name}[\\s/>]`, 'gi')
    close.lastIndex = from
    const found = close.exec(this.#source)
    if (found === null) this.#endless.add(name)
    return found?.index ?? null
  }

  #attributes(nameEnd: number, end: number): string {
    const words = this.#source.slice(nameEnd, attributesEnd(this.#source, nameEnd, end)).trimEnd()
    return words === '' || words === '/' ? '' : words
  }

  /** Opens an element; false where it would stand too deep. */
  #push(name: string): boolean {
    if (empty.has(name)) return true
    if (closedByNext.has(name) && this.#open.at(-1) === name) this.#pop()
    this.#open.push(name)
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1)
    return this.#open.length <= deepest
  }

  #pop(): string | undefined {
    const name = this.#open.pop()
    if (name !== undefined) this.#openCount.set(name, (this.#openCount.get(name) ?? 1) - 1)
    return name
  }

  #close(name: string): void {
    if (name === 'html' || name === 'body') return
    if (name === 'head') {
      if (this.#state === 'head') this.#enterBody('')
      return
    }
    // Browsers take it for an opening tag.
    if (name === 'br') {
      this.#pieces.push('<br>')
      return
    }
    if ((this.#openCount.get(name) ?? 0) === 0) return
    for (;;) {
      const shown = this.#open.length <= deepest
      const popped = this.#pop()
      if (shown) this.#pieces.push(`</${popped ?? name}>`)
      if (popped === name || popped === undefined) return
    }
  }

  #enterHead(): void {
    this.#pieces.push('<head>')
    this.#state = 'head'
  }

  #enterBody(attributes: string): void {
    if (this.#state === 'head') {
      while (this.#open.length > 0) this.#pieces.push(`</${this.#pop() ?? ''}>`)
      this.#pieces.push('</head>')
    }
    this.#pieces.push(`<body${attributes}>`)
    this.#state = 'body'
  }
}

/** Just behind the next place of some words; the end of the text where there is none. */
function after(source: string, words: string, from: number): number {
  const at = source.indexOf(words, from)
  return at < 0 ? source.length : at + words.length
}

function endOfName(source: string, from: number): number {
  let end = from
  while (end < source.length && !/[\s/>]/.test(source.charAt(end))) end++
  return end
}

function isData(attributes: string): boolean {
  return /ld\+json/i.test(attributes.slice(0, 500))
}
