import type { Draft } from '../../document/draft.ts'
import type { Page } from '../../document/page.ts'
import type { PartKind } from '../../document/part.ts'
import type { Published } from '../../document/published.ts'
import { ReportedlyError } from '../../errors.ts'
import { candidateOf } from './article.ts'
import type { Block } from './block.ts'
import { decodePage } from './decode-page.ts'
import { markedText } from './marked-text.ts'
import { pageMetadata } from './metadata/page-metadata.ts'
import { whyNoArticle } from './no-article.ts'
import { type BlockKind, outlineOf } from './outline.ts'
import { type PageDocument, parseDocument } from './page-document.ts'
import { scanPage } from './scan-page.ts'
import { type Selected, selectBlocks } from './select-blocks.ts'
import { isMore, lengthOf, toldBody } from './told-body.ts'
import { singleSpaced } from './white-space.ts'

/** What is known of a page's report from elsewhere: given by a person, or told by a feed. */
export interface Given {
  /** For pages that do not say when they were published; `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full instant. */
  readonly date: string | null
  /** For pages that do not say it; a BCP 47 primary tag. */
  readonly language: string | null
  readonly outlet?: string
  readonly headline?: string
  /** When a feed says that it was published. */
  readonly published?: Published
}

/** A page of more elements and pieces of text is not parsed: the largest of 604 pages of news has 16,000. */
const mostNodes = 120_000
/** Of a larger page, in nodes or characters, the article is looked for under its headline alone, which takes no longer than its length. */
const usualNodes = 25_000
const usualLength = 1_500_000

/** Characters of text whose language shows in them. */
const tellsItself = 200

/**
 * The report on a page, as a draft to read: its text begins with the headline, and its parts are what the page's marks say
 * that they are. A page that is no article gives what text it has and says so. Throws ReportedlyError with the page's name
 * where the page cannot be read at all.
 */
export function readPage(page: Page, given: Given): Draft {
  const scanned = scanPage(decodePage(page))
  const nodes = scanned.elements + scanned.texts
  if (nodes > mostNodes) throw new ReportedlyError('page-too-large', { input: page.name, nodes, limit: mostNodes })
  const document = parseDocument(scanned.html)
  // Before Readability takes the document apart.
  const outline = outlineOf(document)
  const metadata = pageMetadata(document, page)
  const toldText = toldBody(document)
  const documentTitle = document.title.trim()
  const description = descriptionOf(document)
  const isUsual = nodes <= usualNodes && scanned.html.length <= usualLength
  const { title, texts } = isUsual ? candidateOf(document) : { title: documentTitle, texts: new Map<string, number>() }
  const published = metadata.published ?? given.published
  const headline = given.headline ?? metadata.headline ?? title ?? documentTitle
  const selected = selectBlocks(outline, { headline, description, texts })
  const shown = selected.map(blockOf)
  const isTold = isMore(toldText, shown)
  const blocks = isTold ? toldText : shown
  const noArticle = whyNoArticle({
    title: documentTitle,
    address: metadata.address,
    blocks: isTold ? [] : selected.map(({ block }) => block),
    length: lengthOf(blocks),
    isBare: metadata.published === null && metadata.byline === null,
    isLive: metadata.isLive,
    outline,
  })
  const { text, parts } = markedText([...headed(headline), ...blocks])
  return {
    input: page.name,
    id: null,
    url: metadata.address,
    outlet: given.outlet ?? metadata.outlet,
    headline: null,
    byline: metadata.byline,
    date: published?.value ?? given.date,
    // Many pages declare the language of the program that made them: where there is text enough, it tells better itself.
    language: given.language ?? (lengthOf(blocks) < tellsItself ? metadata.language : null),
    text,
    marked: {
      parts,
      dateBasis: published?.basis ?? 'given',
      noArticle,
      modified: metadata.modified,
    },
  }
}

const partKinds: { readonly [Kind in BlockKind]: PartKind } = {
  heading: 'crosshead',
  text: 'paragraph',
  item: 'paragraph',
  cell: 'paragraph',
  quotation: 'quotation',
  embed: 'embed',
}

function blockOf({ block: { kind, words }, standfirst }: Selected): Block {
  return { kind: standfirst ? 'standfirst' : partKinds[kind], words }
}

/** What a page says of itself in a line or two, for search engines and other sites. */
function descriptionOf(document: PageDocument): string {
  const told =
    document.querySelector('meta[property="og:description"]') ?? document.querySelector('meta[name="description"]')
  return told?.getAttribute('content') ?? ''
}

function headed(headline: string): readonly Block[] {
  const words = singleSpaced(headline)
  return words === '' ? [] : [{ kind: 'headline', words }]
}
