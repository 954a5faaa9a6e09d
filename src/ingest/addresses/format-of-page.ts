import type { Page } from '../../document/page.ts'
import { type DetectedFormat, detectFormat, headLength } from '../detect-format.ts'

/**
 * The format of a page that was fetched: by its Content-Type where that is of HTML, else by how its bytes begin. The ending of an
 * address tells nothing («feed.html», «/story.php»). Feeds are often sent under other types, also as HTML.
 */
export function formatOfPage({ bytes, contentType = '' }: Page): DetectedFormat {
  const found = detectFormat('', bytes.subarray(0, headLength))
  const isHtml = /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(contentType)
  return isHtml && found !== 'feed' ? 'html' : found
}
