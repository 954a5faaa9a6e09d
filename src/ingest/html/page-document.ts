import { Node, parseHTML } from 'linkedom'

/** What we use of a node of a page, whichever library made it. */
export interface PageNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly parentNode: PageElement | null
  readonly nextSibling: PageNode | null
  remove(): void
}

/** What we use of an element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly firstChild: PageNode | null
  readonly childNodes: Iterable<PageNode>
  getAttribute(name: string): string | null
  /** Costs less than getAttribute where the name is "class". */
  getAttributeNode(name: string): { readonly value: string } | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  matches(selector: string): boolean
  closest(selector: string): PageElement | null
}

/** A page that was parsed. */
export interface PageDocument {
  readonly documentElement: PageElement
  readonly title: string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Whether a node is a text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3
}

/**
 * linkedom gives each node, texts and attributes too, a table of who listens to it, and holds all of them in one weak map that never
 * shrinks again. Nobody listens to a page that is read once, so nodes are constructed without one; all that they inherit is as it was.
 */
function makeWithoutListeners(): void {
  class Unheard {}
  // V8 does not compile what constructs nodes for good where their first ancestor was never one by declaration.
  ;new (class extends Unheard {})()
  Object.setPrototypeOf(Node.prototype.constructor, Unheard)
}

makeWithoutListeners()

/** Parses the markup of a page as `scanPage` leaves it. */
export function parseDocument(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument
}
