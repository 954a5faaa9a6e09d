import { storySummary } from '../claims/story-ledger.ts'
import type { JoinedStory } from '../document/story.ts'
import type { Ledger } from '../store/ledger.ts'
import { type CommonGround, commonGrounds } from '../stories/common-ground.ts'
import { foundStory } from './found-story.ts'

/** Why reports are in one story. */
export interface WhyTogether {
  readonly version: 1
  readonly story: { readonly id: string; readonly title: string; readonly joined: readonly JoinedStory[] }
  /** In the order in which they were kept. */
  readonly reports: readonly {
    readonly id: string
    readonly outlet: string | null
    readonly headline: string | null
    /** What it shares with those before it; null for the first, with which the story began. */
    readonly shares: CommonGround | null
  }[]
}

/**
 * Why is each report in this story? What it shares, by its reading of today, with the reports that were there before it; and which
 * stories turned out to be one with it. `id` as for a story's ledger. Throws 'story-unknown' and 'story-ambiguous'.
 */
export async function whyTogether(ledger: Ledger, id: string): Promise<WhyTogether> {
  const story = await foundStory(ledger, id)
  const members = await ledger.storyMembers(story)
  const grounds = commonGrounds(members.map(({ reading }) => reading))
  return {
    version: 1,
    story: { id: story, title: storySummary(story, members).title, joined: await ledger.joinedStories(story) },
    reports: members.map(({ id, reading: { report } }, place) => ({
      id,
      outlet: report.outlet,
      headline: report.headline,
      shares: grounds[place] ?? null,
    })),
  }
}
