import { existsSync } from 'node:fs'
import type { Story } from '../../document/story.ts'
import { ReportedlyError } from '../../errors.ts'
import { storyLedgerOf } from '../../queries/story-ledger.ts'
import { storyInMarkdown } from '../print/story-in-markdown.ts'
import { storyInWords } from '../print/story-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { withLedger } from './with-ledger.ts'

/** What `story` was asked. */
export interface StoryRequest {
  readonly id: string
  readonly as: 'words' | 'markdown' | 'json'
  readonly ledger: string
}

/** Prints the ledger of one story. Throws 'story-unknown'; a ledger that is not there holds none, and is not made. */
export async function story({ id, as, ledger: path }: StoryRequest, surroundings: Surroundings): Promise<number> {
  if (!existsSync(path)) throw new ReportedlyError('story-unknown', { id })
  const found = await withLedger(path, (ledger) => storyLedgerOf(ledger, id))
  await surroundings.out.write(dressed(found, as, surroundings))
  return 0
}

function dressed(story: Story, as: StoryRequest['as'], { out, environment }: Surroundings): string {
  if (as === 'json') return `${JSON.stringify(story)}\n`
  return as === 'markdown' ? storyInMarkdown(story) : storyInWords(story, styleFor(out, environment))
}
