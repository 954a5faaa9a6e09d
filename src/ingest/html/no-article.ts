import { addressOfPage } from '../../document/identity.ts'
import { endsSentence, linkedShare } from './block-shape.ts'
import type { PageBlock, Place } from './outline.ts'

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

/** Least characters of sentences that are an article, and the most teasers that stand amid one. */
const shortest = 140
const mostTeasers = 4

/** Why a page is no article, in words; null where it is one. */
export function whyNoArticle(found: Found): string | null {
  if (isFront(found.address) || (!found.isLive && isIndex(found)))
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

/** Whether the text is that of many `article` elements with a heading that leads elsewhere, none of which holds most of it. */
function isIndex({ blocks, outline }: Found): boolean {
  const lengths = new Map<Place, number>()
  let all = 0
  for (const { place, words } of blocks) {
    all += words.length
    const article = around(place, 'article')
    if (article !== null) lengths.set(article, (lengths.get(article) ?? 0) + words.length)
  }
  const most = [...lengths.values()].reduce((best, length) => Math.max(best, length), 0)
  const held = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  if (lengths.size <= mostTeasers || held <= 0.7 * all || most >= 0.4 * all) return false
  // A live blog and a thread consist of such elements too, and so may a report; their headings lead nowhere.
  const leading = new Set(outline.filter(leadsElsewhere).map(({ place }) => around(place, 'article')))
  return [...lengths.keys()].filter((article) => leading.has(article)).length > mostTeasers
}

function leadsElsewhere(block: PageBlock): boolean {
  return (block.kind === 'heading' || endsSentence(block)) && linkedShare(block) > 0.8
}

function around(place: Place, name: string): Place | null {
  for (let at: Place | null = place; at !== null; at = at.around) if (at.element.localName === name) return at
  return null
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
