import { addressOfPage } from '../../document/identity.ts'
import { endsSentence } from './block-shape.ts'
import type { PageBlock } from './outline.ts'
import { areTeasers } from './teasers.ts'

/** What is known of a page when its text was selected. */
export interface Found {
  readonly title: string
  readonly address: string | null
  /** The blocks of its text, without headline; none where it was taken from elsewhere. */
  readonly blocks: readonly PageBlock[]
  /** How many characters its text has. */
  readonly length: number
  /** Whether the page says of itself that it is a live blog, the entries of which may have links of their own. */
  readonly isLive: boolean
  /** All blocks of the page. */
  readonly outline: readonly PageBlock[]
}

/** Least characters of sentences that are an article. */
const shortest = 140

/** Why a page is no article, in words; null where it is one. */
export function whyNoArticle(found: Found): string | null {
  if (isFront(found.address) || (!found.isLive && areTeasers(found.blocks, found.outline)))
    return 'The page is an index that leads to reports, not a report: nothing was looked for in it.'
  if (found.blocks.length === 0 && found.length >= shortest) return null
  const sentences = found.blocks
    .filter((block) => block.kind !== 'heading' && (endsSentence(block) || block.words.length > shortest))
    .reduce((sum, { words }) => sum + words.length, 0)
  if (sentences >= shortest) return null
  if (isError(found.title)) return 'The page tells of an error and holds no report: nothing was looked for in it.'
  if (asksConsent(found.outline))
    return 'The page asks for consent to cookies or advertising and shows no report: nothing was looked for in it.'
  return 'No text of a report was found on the page: it may be an index, a gallery or a video.'
}

/** Whether an address leads to the front page of its site; one with a query may be a report's («/?p=2895», «/index.php?id=7»). */
function isFront(address: string | null): boolean {
  return address !== null && /^https?:\/\/[^/?#]+\/?(?:index\.\w{1,5})?(?:#|$)/i.test(addressOfPage(address))
}

function isError(title: string): boolean {
  return /(?:^|[^\d.,:])(?:40[0-9]|410|451|50[0-4])(?:[^\d.,:]|$)/.test(title)
}

function asksConsent(outline: readonly PageBlock[]): boolean {
  const [all, asked] = outline.reduce(
    ([sum, about], { words }) => [
      sum + words.length,
      about + (/cookie|consent|gdpr|dsgvo|rgpd/i.test(words) ? words.length : 0),
    ],
    [0, 0],
  )
  return asked > 0.3 * all
}
