import { createHash } from 'node:crypto'
import type { Report } from './report.ts'

/**
 * Which report this is: the same when its address is the same; without an address, when outlet and given id are the
 * same; without these, when its text is the same. Two reports of one identity are revisions of each other.
 */
export function identityOf(report: Pick<Report, 'id' | 'url' | 'outlet' | 'text'>): string {
  if (report.url !== null) return `address ${plainAddress(report.url)}`
  if (report.outlet !== null && report.id !== textId(report.text)) return `outlet ${report.outlet} ${report.id}`
  return `text ${digest(report.text)}`
}

/** The id of a report: the given one, else a digest of its address or text that is the same wherever it is read. */
export function reportId(given: { id: string | null; url: string | null; text: string }): string {
  if (given.id !== null) return given.id
  return given.url !== null ? `r-${digest(`address ${plainAddress(given.url)}`).slice(0, 12)}` : textId(given.text)
}

/** SHA-256 in hexadecimal digits. */
export function digest(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex')
}

function textId(text: string): string {
  return `r-${digest(text).slice(0, 12)}`
}

/**
 * Parameters that tell by which link somebody came and not what is shown: those of campaigns (Urchin's), and the marks of clicks that
 * Google, Facebook, Microsoft, Yandex, TikTok, Instagram and Mailchimp add.
 */
const ofTheLink = new Set([
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'fbclid',
  'msclkid',
  'yclid',
  'ttclid',
  'igshid',
  'igsh',
  'mc_cid',
  'mc_eid',
])

/**
 * An address without the parameters that tell by which link somebody came; to the letter as it was given where there are none. The rest
 * of its query stays to the letter.
 */
export function addressOfPage(url: string): string {
  if (!URL.canParse(url)) return url
  const address = new URL(url)
  const parameters = address.search.slice(1).split('&')
  const kept = parameters.filter((parameter) => !isOfTheLink(parameter.split('=', 1)[0] ?? ''))
  if (kept.length === parameters.length) return url
  address.search = kept.join('&')
  return address.href
}

/** The same without its fragment, which names a place in the page and not another page. */
function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const address = new URL(addressOfPage(url))
  address.hash = ''
  return address.href
}

function isOfTheLink(name: string): boolean {
  const lower = name.toLowerCase()
  return lower.startsWith('utm_') || ofTheLink.has(lower)
}
