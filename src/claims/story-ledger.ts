import type { Reading } from '../document/reading.ts'
import type { Story, StorySummary } from '../document/story.ts'

/** A report of a story: its id, its latest reading, and the readings of its earlier texts, oldest first. */
export interface Member {
  readonly id: string
  readonly reading: Reading
  readonly earlier: readonly Reading[]
}

/** One story's ledger from its reports, which may come in any order. */
export function storyLedger(story: string, members: readonly Member[]): Story {
  const { id, title, languages, first, last } = storySummary(story, members)
  const reports = members.map(({ id, reading, earlier }) => ({
    id,
    outlet: reading.report.outlet,
    headline: reading.report.headline,
    published: reading.report.published,
    url: reading.report.url,
    copyOf: null,
    revisions: earlier.length + 1,
  }))
  return {
    version: 1,
    story: { id, title, languages, first, last, reports },
    questions: [],
    claims: [],
    origins: [],
    relations: [],
    changes: [],
  }
}

/** A story as lists show it. */
export function storySummary(story: string, members: readonly Member[]): StorySummary {
  return {
    id: story,
    title: members[0]?.reading.report.headline ?? story,
    languages: [...new Set(members.map((member) => member.reading.report.language))],
    first: null,
    last: null,
    reports: members.map((member) => member.id),
  }
}
