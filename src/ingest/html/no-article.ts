import { addressOfPage } from '../../document/identity.ts'
import { endsSentence } from './block-shape.ts'
import { pageWords } from './metadata/page-vocabulary.ts'
import type { PageBlock, Place } from './outline.ts'
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
  /** Whether the page tells neither when it was published nor who wrote it. */
  readonly isBare: boolean
  /** All blocks of the page. */
  readonly outline: readonly PageBlock[]
}

/** Least characters of sentences that are an article, and most of a page that only asks for consent. */
const shortest = 140
const longestRequest = 2_500

const error = 'The page tells of an error and holds no report: nothing was looked for in it.'
const consent = 'The page asks for consent to cookies or advertising and shows no report: nothing was looked for in it.'

/** Why a page is no article, in words; null where it is one. */
export function whyNoArticle(found: Found): string | null {
  if (isFront(found.address) || (!found.isLive && areTeasers(found.blocks, found.outline)))
    return 'The page is an index that leads to reports, not a report: nothing was looked for in it.'
  if (found.blocks.length === 0 && found.length >= shortest) return null
  if (areCaptions(found))
    return 'The page is a gallery of pictures with their captions, not a report: nothing was looked for in it.'
  const sentences = found.blocks
    .filter((block) => block.kind !== 'heading' && (endsSentence(block) || block.words.length > shortest))
    .reduce((sum, { words }) => sum + words.length, 0)
  if (sentences >= shortest) return found.isBare ? whyNoBareArticle(found) : null
  if (isError(found.title) || isNotFound(found.title)) return error
  if (asksConsent(found.outline, 0.3)) return consent
  return 'No text of a report was found on the page: it may be an index, a gallery or a video.'
}

/** The same for a page with sentences enough, by nobody and of no day. */
function whyNoBareArticle({ title, length, blocks }: Found): string | null {
  if (isNotFound(title)) return error
  return length <= longestRequest && asksConsent(blocks, 0.6) ? consent : null
}

/** Whether most of the text stands under pictures. */
function areCaptions({ blocks, length }: Found): boolean {
  const ofPictures = blocks.filter(({ place }) => isInPicture(place))
  return ofPictures.reduce((sum, { words }) => sum + words.length, 0) > 0.7 * length
}

function isInPicture(place: Place): boolean {
  for (let at: Place | null = place; at !== null; at = at.around)
    if (/^fig(?:ure|caption)$/.test(at.element.localName)) return true
  return false
}

/** Whether an address leads to the front page of its site; one with a query may be a report's («/?p=2895», «/index.php?id=7»). */
function isFront(address: string | null): boolean {
  return address !== null && /^https?:\/\/[^/?#]+\/?(?:index\.\w{1,5})?(?:#|$)/i.test(addressOfPage(address))
}

function isError(title: string): boolean {
  return /(?:^|[^\d.,:])(?:40[0-9]|410|451|50[0-4])(?:[^\d.,:]|$)/.test(title)
}

function isNotFound(title: string): boolean {
  const lower = title.slice(0, 500).toLowerCase().replace(/[’ʼ]/g, "'")
  return pageWords('notFound').some((words) => lower.includes(words))
}

/** Whether more than a share of the words stands in blocks that speak of consent, by words that all languages have. */
function asksConsent(blocks: readonly PageBlock[], share: number): boolean {
  const [all, asked] = blocks.reduce(
    ([sum, about], { words }) => [
      sum + words.length,
      about + (/cookie|consent|gdpr|dsgvo|rgpd|tracking/i.test(words) ? words.length : 0),
    ],
    [0, 0],
  )
  return asked > share * all
}
