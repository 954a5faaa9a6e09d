/**
 * Whether two addresses of the web are of one site, so that what one says of the other is its own word. Other hosts under one name
 * (`ada.blogs.example` and `ben.blogs.example`) may be of different people.
 */
export function isSameSite(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  return siteOf(new URL(one).hostname) === siteOf(new URL(other).hostname)
}

/** A host without what stands before its name for phones, feeds and the like. */
function siteOf(host: string): string {
  return host.replace(/^(?:(?:www|m|mobile|amp|feeds?|rss)\.)+(?=[^.]+\.)/, '')
}
