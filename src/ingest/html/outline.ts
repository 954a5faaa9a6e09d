import { debrisMark, isEmbed, isHidden, isUnread } from './marked-element.ts'
import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './page-document.ts'
import { singleSpaced } from './white-space.ts'

/** What the marks say of a block's text. */
export type BlockKind = 'heading' | 'text' | 'item' | 'cell' | 'quotation' | 'embed'

/** An element in which blocks stand. */
export interface Place {
  readonly element: PageElement
  readonly around: Place | null
  /** The word in its own marks that says that it is no text of the article. */
  readonly debris: string | null
  readonly hidden: boolean
}

/** A piece of a page's text in a line or paragraph of its own, with what the page's marks tell of it. */
export interface PageBlock {
  readonly kind: BlockKind
  /** 1 to 6 of a heading, else 0. */
  readonly level: number
  readonly place: Place
  /** Without white space at its ends; lines within it are parted by line ends. */
  readonly words: string
  /** The texts that it is made of, as the page has them, but for white space. */
  readonly texts: readonly string[]
  /** How many of its characters are links, how many of them lead to another page, and how many are stressed. */
  readonly linked: number
  readonly leading: number
  readonly stressed: number
}

/** Elements that begin a line of their own; all others stand in the line of their text. */
const blockElements = new Set(
  'address amp-facebook amp-instagram amp-tiktok amp-twitter article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
)
/** Where a word may be broken, and other marks that nobody sees. */
export const unseen = /[\u00ad\u200b\u2060\ufeff]/g
const stress = new Set(['b', 'strong', 'i', 'em'])

/** The blocks of a page in their order, without what is never read. */
export function outlineOf(document: PageDocument): readonly PageBlock[] {
  const outliner = new Outliner()
  // Without calling itself, so that no page is too deep.
  const open: { readonly element: PageElement | null; next: PageNode | null }[] = []
  open.push({ element: null, next: document.documentElement })
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const node = last.next
    if (node === null) {
      open.pop()
      if (last.element !== null) outliner.leave(last.element)
      continue
    }
    last.next = node.nextSibling
    if (isText(node)) outliner.text(node.textContent ?? '')
    if (!isElement(node) || isUnread(node)) continue
    outliner.enter(node)
    open.push({ element: node, next: node.firstChild })
  }
  return outliner.blocks
}

class Outliner {
  readonly blocks: PageBlock[] = []
  #place: Place | null = null
  #kinds: BlockKind[] = ['text']
  #level = 0
  #links = 0
  #leads = 0
  #stresses = 0
  #lines = new Lines()
  /** The lines around words within a line that are no text of the article. */
  readonly #interrupted: { readonly element: PageElement; readonly lines: Lines }[] = []

  text(words: string): void {
    this.#lines.add(words.replace(unseen, ''), {
      linked: this.#links > 0,
      leading: this.#leads > 0,
      stressed: this.#stresses > 0,
    })
  }

  enter(element: PageElement): void {
    const { localName: name } = element
    this.#lines.cut()
    if (name === 'br') this.#lines.end()
    if (name === 'a') this.#links++
    if (leadsElsewhere(element)) this.#leads++
    if (stress.has(name)) this.#stresses++
    if (!blockElements.has(name)) {
      this.#interrupt(element)
      return
    }
    const kind = this.#kindIn(element)
    if (kind === 'embed' && this.#kind() === 'embed') this.#lines.end()
    else this.#end()
    this.#kinds.push(kind)
    this.#level = kind === 'heading' ? Number(name[1]) || 0 : 0
    this.#place = { element, around: this.#place, debris: debrisMark(element), hidden: isHidden(element) }
  }

  leave(element: PageElement): void {
    const { localName: name } = element
    this.#lines.cut()
    if (name === 'a') this.#links--
    if (leadsElsewhere(element)) this.#leads--
    if (stress.has(name)) this.#stresses--
    if (!blockElements.has(name)) {
      this.#resume(element)
      return
    }
    if (this.#kind() === 'embed' && this.#kinds.at(-2) === 'embed') this.#lines.end()
    else this.#end()
    this.#kinds.pop()
    this.#level = 0
    this.#place = this.#place?.around ?? null
  }

  /** Words amid a line that the marks say are a credit or a rating become a block of their own. */
  #interrupt(element: PageElement): void {
    const debris = debrisMark(element)
    if (debris === null && !isHidden(element)) return
    this.#interrupted.push({ element, lines: this.#lines })
    this.#lines = new Lines()
    this.#place = { element, around: this.#place, debris, hidden: debris === null }
  }

  #resume(element: PageElement): void {
    if (this.#interrupted.at(-1)?.element !== element) return
    this.#end()
    this.#lines = this.#interrupted.pop()?.lines ?? new Lines()
    this.#place = this.#place?.around ?? null
  }

  #kind(): BlockKind {
    return this.#kinds.at(-1) ?? 'text'
  }

  #kindIn(element: PageElement): BlockKind {
    const around = this.#kind()
    const { localName: name } = element
    if (around === 'embed' || isEmbed(element)) return 'embed'
    if (around === 'quotation' || name === 'blockquote') return 'quotation'
    if (/^h[1-6]$/.test(name)) return 'heading'
    if (name === 'li' || name === 'dd' || name === 'dt') return 'item'
    if (name === 'td' || name === 'th') return 'cell'
    return name === 'p' || name === 'pre' ? (around === 'item' || around === 'cell' ? around : 'text') : around
  }

  #end(): void {
    const kind = this.#kind()
    for (const paragraph of kind === 'embed' ? this.#lines.all() : this.#lines.paragraphs())
      if (this.#place !== null) this.blocks.push({ kind, level: this.#level, place: this.#place, ...paragraph })
    this.#lines = new Lines()
  }
}

interface Line {
  words: string
  readonly texts: string[]
  linked: number
  leading: number
  stressed: number
}

type Paragraph = Pick<PageBlock, 'words' | 'texts' | 'linked' | 'leading' | 'stressed'>

/** What is around words. */
interface Around {
  readonly linked: boolean
  readonly leading: boolean
  readonly stressed: boolean
}

/** Whether an element is a link to another page, and not to a place of this one or a place itself. */
function leadsElsewhere(element: PageElement): boolean {
  return element.localName === 'a' && /^[^#]/.test(element.getAttribute('href')?.trim() ?? '')
}

/** The lines of a block as they are gathered. */
class Lines {
  readonly #lines: Line[] = [emptyLine()]
  #cut = true

  /** Text that begins where another ends is one with it: parsers cut texts at entities and comments. */
  add(words: string, { linked, leading, stressed }: Around): void {
    const line = this.#lines.at(-1)
    if (line === undefined) return
    line.words += words
    const text = this.#cut ? words : `${line.texts.pop() ?? ''}${words}`
    line.texts.push(text)
    this.#cut = false
    const count = words.trim().length
    if (linked) line.linked += count
    if (leading) line.leading += count
    if (stressed) line.stressed += count
  }

  /** The next text begins anew: an element begins or ends here. */
  cut(): void {
    this.#cut = true
  }

  end(): void {
    this.#lines.push(emptyLine())
    this.#cut = true
  }

  /** All lines that hold something as one paragraph; none where none does. */
  all(): readonly Paragraph[] {
    const full = this.#lines.filter(({ words }) => words.trim() !== '')
    return full.length === 0 ? [] : [together(full)]
  }

  /** The paragraphs, which empty lines part. */
  paragraphs(): readonly Paragraph[] {
    const groups: Line[][] = [[]]
    for (const line of this.#lines)
      if (line.words.trim() === '') groups.push([])
      else groups.at(-1)?.push(line)
    return groups.filter((group) => group.length > 0).map(together)
  }
}

function emptyLine(): Line {
  return { words: '', texts: [], linked: 0, leading: 0, stressed: 0 }
}

function together(lines: readonly Line[]): Paragraph {
  return {
    words: lines.map(({ words }) => singleSpaced(words)).join('\n'),
    texts: lines.flatMap(({ texts }) => texts.flatMap((text) => singleSpaced(text) || [])),
    linked: lines.reduce((sum, { linked }) => sum + linked, 0),
    leading: lines.reduce((sum, { leading }) => sum + leading, 0),
    stressed: lines.reduce((sum, { stressed }) => sum + stressed, 0),
  }
}
