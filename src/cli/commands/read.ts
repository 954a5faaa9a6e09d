import type { Command } from 'commander'
import type { Done } from '../program.ts'
import { holdNewObjects } from '../reading/new-objects.ts'
import type { Surroundings } from '../surroundings.ts'
import { addIntakeOptions, type GivenIntakeOptions, intakeOptions } from './intake-options.ts'
import { workersOption } from './workers-option.ts'

interface ReadOptions extends GivenIntakeOptions {
  readonly workers?: number
  readonly json?: true
}

/** `reportedly read`. */
export function registerRead(program: Command, surroundings: Surroundings, done: Done): void {
  addIntakeOptions(program.command('read'))
    .summary('read reports and print who says what; keeps nothing')
    .description('Reads reports and prints what each source is said to have said, and how sure. Keeps nothing.')
    .addOption(workersOption())
    .option('--json', 'print each reading as one line of JSON')
    .addHelpText(
      'after',
      `
Examples:
  reportedly read report.txt
  reportedly read --date 2024-10-21 --lang it report.txt
  reportedly read --json reports/ > readings.ndjson
  pbpaste | reportedly read -

NDJSON has one report a line: {id?, url?, outlet?, date?, title?, lang?, text}.
What a line gives wins over the options.`,
    )
    .action(async (inputs: readonly string[], options: ReadOptions) => {
      holdNewObjects()
      const { read } = await import('../actions/read.ts')
      const { json = false, workers = surroundings.cores } = options
      done(await read({ inputs, intake: intakeOptions(options, surroundings), workers, json }, surroundings))
    })
}
