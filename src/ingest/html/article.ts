import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from './page-document.ts'

/** What a page's article was found to be. */
export interface Article {
  readonly title: string | null
  /** The element that holds its text; null where none was found. */
  readonly body: PageElement | null
}

/** Finds the article of a page. The document is taken apart by it. */
export function articleOf(document: PageDocument): Article {
  const found = new Readability<PageElement>(document as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  return { title: found?.title?.trim() || document.title.trim() || null, body: found?.content ?? null }
}
