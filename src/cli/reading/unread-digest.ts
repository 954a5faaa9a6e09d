import { createHash } from 'node:crypto'
import { analysisVersion } from '../../analysis/version.ts'
import type { Unread } from '../../ingest/intake.ts'

/**
 * The same for what would be read the same: its bytes or text, what is given with it, and the version of the analysis. Under
 * which name it came, and when it was fetched, is no part of it.
 */
export function unreadDigest(unread: Unread): Uint8Array {
  const hash = createHash('sha256')
  if (unread.kind === 'page') {
    const { address, contentType, bytes } = unread.page
    hash.update(JSON.stringify([analysisVersion, 'page', address, contentType, unread.given]))
    hash.update(bytes)
  } else {
    const { input: _, ...draft } = unread.draft
    hash.update(JSON.stringify([analysisVersion, 'draft', draft]))
  }
  return hash.digest().subarray(0, 16)
}
