import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { gradesOption } from './grades-option.ts'
import { ledgerOption } from './ledger-option.ts'
import { soughtOf } from './sought.ts'

interface QuestionOptions {
  readonly json?: boolean
  readonly grades?: string
  readonly ledger: string
}

/** `reportedly question`. */
export function registerQuestion(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('question')
    .summary('print what is at issue under one question of a story')
    .description('Prints one question of a story: its claims, who says each, and how they bear on each other.')
    .argument('<id>', 'the id of its story, or of the question where its story is not known')
    .argument('[question]', 'the id of the question, or the beginning of it')
    .option('--json', 'print it as JSON')
    .addOption(gradesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Without its story, every story is gone through, which takes a while in a large
ledger.

Examples:
  reportedly question s-01 q-0123
  reportedly question q-0123456789ab --json`,
    )
    .action(async (first: string, second: string | undefined, options: QuestionOptions) => {
      const { printQuestion } = await import('../actions/question.ts')
      const { json = false, grades = null, ledger } = options
      done(await printQuestion({ sought: soughtOf(first, second), json, grades, ledger }, surroundings))
    })
}
