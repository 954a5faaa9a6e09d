import type { Story } from '../../document/story.ts'
import { ReportedlyError } from '../../errors.ts'
import { type ChangesSince, changesSince } from '../../queries/changes-since.ts'
import { withGrades } from '../../queries/grades.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import { storyInCsv } from '../print/story-in-csv.ts'
import { storyInHtml } from '../print/story-in-html.ts'
import { storyInJsonld } from '../print/story-in-jsonld.ts'
import { storyInMarkdown } from '../print/story-in-markdown.ts'
import { storyInWords } from '../print/story-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { askLedger, type Kept } from './with-grades.ts'

/** What `story` was asked. */
export interface StoryRequest extends Kept {
  readonly id: string
  readonly as: 'words' | 'markdown' | 'json' | 'html' | 'jsonld' | 'csv'
  /** Only what changed on this date or later; null for all. */
  readonly since: string | null
}

/** Prints the ledger of one story. Throws 'story-unknown'; a ledger that is not there holds none, and is not made. */
export async function story({ id, as, since, ...kept }: StoryRequest, surroundings: Surroundings): Promise<number> {
  const found = await askLedger(
    kept,
    () => {
      throw new ReportedlyError('story-unknown', { id })
    },
    async (ledger, grades) => {
      const asked = since === null ? storyLedgerOf(ledger, id) : changesSince(ledger, id, since)
      return withGrades<Story | ChangesSince>(await asked, grades)
    },
  )
  await surroundings.out.write(dressed(found, as, surroundings))
  return 0
}

function dressed(story: Story | ChangesSince, as: StoryRequest['as'], { out, environment }: Surroundings): string {
  switch (as) {
    case 'json':
      return `${JSON.stringify(story)}\n`
    case 'markdown':
      return storyInMarkdown(story)
    case 'html':
      return storyInHtml(story)
    case 'jsonld':
      return storyInJsonld(story)
    case 'csv':
      return storyInCsv(story)
    case 'words':
      return storyInWords(story, styleFor(out, environment))
  }
}
