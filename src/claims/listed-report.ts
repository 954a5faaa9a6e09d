import type { StoryReport } from '../document/story.ts'
import type { Copy } from './copies.ts'
import type { Member } from './member.ts'

/** A report as a story lists it. */
export function listedReport({ id, reading, earlier }: Member, copies: ReadonlyMap<string, Copy>): StoryReport {
  const { outlet, headline, published, url, language } = reading.report
  const copy = copies.get(id)
  return {
    id,
    outlet,
    headline,
    published,
    url,
    copyOf: copy?.of ?? null,
    ...(copy?.translated ? { translated: true as const } : {}),
    revisions: earlier.length + 1,
    language,
  }
}
