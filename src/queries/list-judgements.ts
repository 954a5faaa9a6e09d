import type { Judgement, StoryJudgement } from '../document/judgement.ts'
import { reportsOf } from '../document/reports-of-verdict.ts'
import type { Ledger } from '../store/ledger.ts'
import { storyLedgerOf } from './story-ledger.ts'

/**
 * What did people judge, and what does each of it do now? Of one story (`id` as for its ledger), or of all where it is null;
 * in the order in which it was entered. Throws as `storyLedgerOf`.
 */
export async function listJudgements(ledger: Ledger, story: string | null): Promise<readonly StoryJudgement[]> {
  if (story !== null) return (await storyLedgerOf(ledger, story)).judgements
  const effects = new Map<string, ReadonlyMap<string, StoryJudgement>>()
  const listed: StoryJudgement[] = []
  for (const judgement of await ledger.judgements('all')) {
    const home = await homeOf(ledger, judgement)
    const known = home === null ? undefined : (effects.get(home) ?? (await effectsIn(ledger, home)))
    if (home !== null && known !== undefined) effects.set(home, known)
    listed.push(known?.get(judgement.id) ?? { ...judgement, effect: 'elsewhere' })
  }
  return listed
}

async function homeOf(ledger: Ledger, { verdict }: Judgement): Promise<string | null> {
  const [report] = reportsOf(verdict)
  return report === undefined ? null : ((await ledger.report(report))?.story ?? null)
}

async function effectsIn(ledger: Ledger, story: string): Promise<ReadonlyMap<string, StoryJudgement>> {
  return new Map((await storyLedgerOf(ledger, story)).judgements.map((judgement) => [judgement.id, judgement]))
}
