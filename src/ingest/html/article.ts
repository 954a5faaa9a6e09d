import { Readability } from '@mozilla/readability'
import { isHidden } from './marked-element.ts'
import { unseen } from './outline.ts'
import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './page-document.ts'
import { singleSpaced } from './white-space.ts'

/** What Readability takes for a page's article. */
export interface Candidate {
  readonly title: string | null
  /** The texts that it takes for the article, without white space at their ends, and how often each stands in it. */
  readonly texts: ReadonlyMap<string, number>
}

/**
 * Readability asks for the style of every element, which linkedom makes an object of with all of CSS in it. What is hidden is
 * known from the attributes, and the same here as where the page's blocks are found. What is hidden from readers aloud alone is none of
 * the article either, but for the pictures of formulas: that is Readability's own rule.
 */
class ReadabilityOfPages<Content> extends Readability<Content> {
  protected _isProbablyVisible(element: PageElement): boolean {
    if (isHidden(element)) return false
    if (element.getAttribute('aria-hidden') !== 'true') return true
    return element.getAttribute('class')?.includes('fallback-image') === true
  }
}

/** Asks Readability for the article of a page. The document is taken apart by it. */
export function candidateOf(document: PageDocument): Candidate {
  const found = new ReadabilityOfPages<PageElement>(document as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  const texts = new Map<string, number>()
  if (found?.content) for (const words of textsOf(found.content)) texts.set(words, (texts.get(words) ?? 0) + 1)
  return { title: found?.title?.trim() || null, texts }
}

/** The texts of an element; those between which no element begins or ends are one. */
function* textsOf(root: PageElement): Generator<string> {
  let text = ''
  const open: (PageNode | null)[] = [root.firstChild]
  while (open.length > 0) {
    const node = open.pop() ?? null
    if (node !== null && !isElement(node)) {
      if (isText(node)) text += node.textContent ?? ''
      open.push(node.nextSibling)
      continue
    }
    const words = singleSpaced(text.replace(unseen, ''))
    if (words !== '') yield words
    text = ''
    if (node !== null) open.push(node.nextSibling, node.firstChild)
  }
}
