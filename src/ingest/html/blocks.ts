import type { PartKind } from '../../document/part.ts'
import type { Block } from './block.ts'
import { isElement, isText, type PageElement, type PageNode } from './page-document.ts'

/** Elements that stand in the line of their text; all others begin a line of their own. */
const inLine = new Set(
  'a abbr acronym b br bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unread = new Set(
  'script style noscript template svg math iframe object video audio canvas select textarea'.split(' '),
)
const embeds =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|telegram-post)(?:\s|$)/

/** The texts of an element in their order, each with what the marks say that it is. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  let words = ''
  let kind: PartKind = 'paragraph'
  const end = () => {
    for (const paragraph of kind === 'embed' ? [linesOf(words).join('\n')] : paragraphsOf(words))
      if (paragraph !== '') blocks.push({ kind, words: paragraph })
    words = ''
  }
  walk(root, {
    text: (text) => {
      words += text.replace(/\s+/g, ' ')
    },
    enter: (element) => {
      if (unread.has(element.localName)) return null
      if (element.localName === 'br') words += '\n'
      if (inLine.has(element.localName)) return kind
      const before = kind
      const inside = kindOf(element, before)
      // The lines of a post are one part.
      if (before === 'embed' && inside === 'embed') words += '\n'
      else end()
      kind = inside
      return before
    },
    leave: (element, before) => {
      if (inLine.has(element.localName)) return
      if (before === 'embed' && kind === 'embed') words += '\n'
      else end()
      kind = before
    },
  })
  end()
  return blocks
}

/** The lines of words that hold something, with single spaces. */
function linesOf(words: string): readonly string[] {
  return words.split('\n').flatMap((line) => oneSpaced(line) || [])
}

/** The paragraphs of words, which empty lines part. */
function paragraphsOf(words: string): readonly string[] {
  const paragraphs: string[][] = [[]]
  for (const line of words.split('\n').map(oneSpaced))
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  return paragraphs.map((lines) => lines.join('\n'))
}

function oneSpaced(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function kindOf(element: PageElement, around: PartKind): PartKind {
  if (around === 'embed' || around === 'quotation') return around
  if (/^h[1-6]$/.test(element.localName)) return 'crosshead'
  if (embeds.test(element.getAttribute('class') ?? '')) return 'embed'
  return element.localName === 'blockquote' ? 'quotation' : around
}

interface Visitor<State> {
  readonly text: (text: string) => void
  /** Null where the element is not to be gone into. */
  readonly enter: (element: PageElement) => State | null
  readonly leave: (element: PageElement, state: State) => void
}

/** Goes through an element in the order of its text, without calling itself, however deep it is. */
function walk<State>(root: PageElement, visitor: Visitor<State>): void {
  const open: { readonly element: PageElement; readonly state: State; next: PageNode | null }[] = []
  const step = (element: PageElement) => {
    const state = visitor.enter(element)
    if (state !== null) open.push({ element, state, next: element.firstChild })
  }
  step(root)
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const node = last.next
    if (node === null) {
      open.pop()
      visitor.leave(last.element, last.state)
      continue
    }
    last.next = node.nextSibling
    if (isElement(node)) step(node)
    else if (isText(node)) visitor.text(node.textContent ?? '')
  }
}
