import { debrisNames, debrisWords } from './debris-names.ts'
import type { PageElement } from './page-document.ts'

/** Elements whose words are for programs, or for who fills in a form. */
const unread = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select option textarea button input datalist head title meta link map'.split(
    ' ',
  ),
)

const debrisElements = new Set(['nav', 'aside', 'figure', 'figcaption', 'footer', 'form', 'menu', 'dialog'])
const debrisRoles = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist status'.split(
    ' ',
  ),
)

const embeds =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|telegram-post|(?:tweet|twitter|instagram|facebook|tiktok|bluesky|mastodon|threads)-embed|embed-(?:tweet|twitter|instagram|facebook|tiktok|bluesky))(?:\s|$)/

/** The same on pages for telephones; the words in them are those of the post, until it is loaded. */
const ampEmbeds = new Set(['amp-twitter', 'amp-instagram', 'amp-facebook', 'amp-tiktok'])

/** Whether an element's words are never read. */
export function isUnread(element: PageElement): boolean {
  return unread.has(element.localName)
}

/** Whether an element is a post from a social network that the page shows. */
export function isEmbed(element: PageElement): boolean {
  return ampEmbeds.has(element.localName) || embeds.test(element.getAttribute('class') ?? '')
}

/** Whether an element is not shown to who reads the page. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** The word in an element's marks that says that it is no text of the article; null where none says so. */
export function debrisMark(element: PageElement): string | null {
  if (element.localName === 'html' || element.localName === 'body') return null
  if (debrisElements.has(element.localName)) return `<${element.localName}>`
  const role = element.getAttribute('role')
  if (role !== null && debrisRoles.has(role)) return role
  // The id of a heading is where a list of contents leads.
  const id = /^h[1-6]$/.test(element.localName) ? null : element.getAttribute('id')
  return nameMark(element.getAttribute('class')) ?? nameMark(id)
}

/** The longest class or id that is looked at, in characters. */
const longestName = 500

function nameMark(names: string | null): string | null {
  if (names === null || names === '') return null
  for (const name of names.slice(0, longestName).split(/\s+/)) {
    if (debrisNames.has(name.toLowerCase())) return name.toLowerCase()
    const word = wordsOfName(name).find((each) => debrisWords.has(each))
    if (word !== undefined) return word
  }
  return null
}

/** The words of a name such as «relatedArticles__text-item». */
function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
}
