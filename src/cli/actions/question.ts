import { ReportedlyError } from '../../errors.ts'
import type { Sought } from '../../queries/find-in-stories.ts'
import { withGrades } from '../../queries/grades.ts'
import { question } from '../../queries/question.ts'
import { storyInWords } from '../print/story-in-words.ts'
import { styleFor } from '../print/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { askLedger, type Kept } from './with-grades.ts'

/** What `question` was asked. */
export interface QuestionRequest extends Kept {
  readonly sought: Sought
  readonly json: boolean
}

/** Prints one question of a story. Throws 'question-unknown' and 'question-ambiguous'. */
export async function printQuestion(
  { sought, json, ...kept }: QuestionRequest,
  { out, environment }: Surroundings,
): Promise<number> {
  const found = await askLedger(
    kept,
    () => {
      throw new ReportedlyError('question-unknown', { id: sought.id })
    },
    async (ledger, grades) => withGrades(await question(ledger, sought), grades),
  )
  await out.write(json ? `${JSON.stringify(found)}\n` : storyInWords(found, styleFor(out, environment)))
  return 0
}
