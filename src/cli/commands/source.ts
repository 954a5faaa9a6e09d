import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { gradesOption } from './grades-option.ts'
import { ledgerOption } from './ledger-option.ts'

interface SourceOptions {
  readonly json?: boolean
  readonly grades?: string
  readonly ledger: string
}

/** `reportedly source`. */
export function registerSource(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('source')
    .summary('print what one source said, across all stories')
    .description(
      'Prints what a source said in whatever story: when, how sure, what others denied later and what it took back. It ' +
        'counts, and passes no verdict.',
    )
    .argument('<name...>', 'the name of the source, or some words of it')
    .option('--json', 'print it as JSON')
    .addOption(gradesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly source Mark Rutte\n  reportedly source Rutte --json')
    .action(async (name: readonly string[], { json = false, grades, ledger }: SourceOptions) => {
      const { printSource } = await import('../actions/source.ts')
      done(await printSource({ name: name.join(' '), json, grades: grades ?? null, ledger }, surroundings))
    })
}
