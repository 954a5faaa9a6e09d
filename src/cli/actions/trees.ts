import { analyseTrees, type EngineOf, type SentenceTrees } from '../../analysis/analyse-trees.ts'
import type { Draft } from '../../document/draft.ts'
import { ReportedlyError } from '../../errors.ts'
import type { IntakeOptions } from '../../ingest/intake.ts'
import { readDrafts } from '../../ingest/read-drafts.ts'
import { languages } from '../../lang/languages.ts'
import { likeliest } from '../../weights/likeliest.ts'
import { loadEngines } from '../../weights/load-engine.ts'
import { conlluLines } from '../print/conllu.ts'
import { analysisFailed } from '../reading/analysis-failed.ts'
import { draftOfUnread } from '../reading/read-unread.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell, tellAccount } from '../tell.ts'

/** What `trees` was asked. */
export interface TreesRequest {
  readonly inputs: readonly string[]
  readonly intake: IntakeOptions
}

/** Reads the inputs and prints the trees of their sentences in CoNLL-U. Returns the exit code. */
export async function trees({ inputs, intake }: TreesRequest, surroundings: Surroundings): Promise<number> {
  const { out, standardInput, weights } = surroundings
  const engineOf = loadEngines(weights)
  let failures = 0
  for await (const found of readDrafts(inputs, intake, standardInput)) {
    if (found.kind === 'account') {
      await tellAccount(found.account, surroundings)
      continue
    }
    const draft = found.kind === 'failure' ? found : await draftOfUnread(found)
    const outcome = 'failure' in draft ? draft.failure : treesOf(draft, engineOf)
    if (outcome instanceof ReportedlyError) {
      failures++
      await tell(outcome, surroundings)
    } else if (!('failure' in draft)) {
      for (const block of inBlocks(conlluLines(draft, outcome)))
        if (!(await out.write(block))) return failures === 0 ? 0 : 1
    }
  }
  return failures === 0 ? 0 : 1
}

/** The trees of a report or, where it has none, why. Throws 'weights-unusable', which is not the fault of any report. */
function treesOf(draft: Draft, engineOf: EngineOf): SentenceTrees | ReportedlyError {
  try {
    const found = analyseTrees(draft, languages, engineOf, likeliest)
    if (found.kind === 'trees') return found
    return new ReportedlyError('trees-not-available', { input: draft.input, language: found.language })
  } catch (error) {
    if (error instanceof ReportedlyError) throw error
    return analysisFailed(draft.input, error).failure
  }
}

/** How much is written at once, in characters: all lines of the longest report would not fit into one string. */
const blockSize = 1 << 16

function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block = ''
  for (const line of lines) {
    block += `${line}\n`
    if (block.length < blockSize) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}
