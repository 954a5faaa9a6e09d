import type { FetchedPage } from './fetch-page.ts'
import type { Visitor } from './visitor.ts'
import { remembered } from './visitor-memory.ts'

/** By which a host tells one version of a page from another. */
export interface Version {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** The version that an answer says it is; null where it does not say. */
export function versionOf(headers: Readonly<Record<string, string | string[] | undefined>>): Version | null {
  const etag = told(headers.etag)
  const lastModified = told(headers['last-modified'])
  return etag === null && lastModified === null ? null : { etag, lastModified }
}

/**
 * Remembers that a page was taken in, so that its host is next asked only whether it changed. To be called when the page is kept and
 * not before: one that was lost on the way would never come again.
 */
export async function rememberPage({ page, version }: FetchedPage, { memory }: Visitor): Promise<void> {
  await memory.set(keyOf(page.address), JSON.stringify(version ?? {}))
}

/** The headers by which a host is asked whether a page changed; null where nothing is remembered of it. */
export async function knownVersion(
  address: URL,
  { memory }: Visitor,
): Promise<{ readonly headers: Readonly<Record<string, string>> } | null> {
  return await remembered(memory, keyOf(address.href), ({ etag, lastModified }) => {
    const headers = {
      ...(typeof etag === 'string' && { 'if-none-match': etag }),
      ...(typeof lastModified === 'string' && { 'if-modified-since': lastModified }),
    }
    return Object.keys(headers).length === 0 ? null : { headers }
  })
}

function keyOf(address: string): string {
  return `page ${address}`
}

/** A header as it can be sent back: what is longer or holds other characters would be refused by Node or by the host. */
function told(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : null
}
