import { analysisVersion } from '../analysis/version.ts'
import { addressOfPage, digest } from '../document/identity.ts'
import type { Reading } from '../document/reading.ts'

/**
 * By which road the text came is no part of it: the same text from another file, or by another link to its address, is the
 * same reading. The version of the analysis stands before the digest, so that readings by an older one are found.
 */
export function readingKey({ report }: Reading): string {
  const { id, url, outlet, headline, byline, published, language, text } = report
  const address = url === null ? null : addressOfPage(url)
  const given = digest(JSON.stringify([id, address, outlet, headline, byline, published, language, text]))
  return `${keyBeginning(analysisVersion)}${given}`
}

/** How the keys of the readings begin that this version of the analysis made. */
export function keyBeginning(version: number): string {
  return `${version} `
}
