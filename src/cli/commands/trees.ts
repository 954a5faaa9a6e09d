import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { addIntakeOptions, type GivenIntakeOptions, intakeOptions } from './intake-options.ts'

/** `reportedly trees`. */
export function registerTrees(program: Command, surroundings: Surroundings, done: Done): void {
  addIntakeOptions(program.command('trees'))
    .summary('print the syntax of the sentences of reports, as CoNLL-U; keeps nothing')
    .description(
      'Prints the sentences of reports as trees of Universal Dependencies, in CoNLL-U: parts of speech, lemmas, features ' +
        'and which word depends on which. Keeps nothing.',
    )
    .addHelpText(
      'after',
      `
Examples:
  reportedly trees report.txt
  reportedly trees --lang de reports/ > reports.conllu
  pbpaste | reportedly trees -

The format: https://universaldependencies.org/format.html`,
    )
    .action(async (inputs: readonly string[], options: GivenIntakeOptions) => {
      const { trees } = await import('../actions/trees.ts')
      done(await trees({ inputs, intake: intakeOptions(options, surroundings) }, surroundings))
    })
}
