import { type Command, Option } from 'commander'
import type { Relation } from '../../document/relation.ts'
import { relationKinds } from '../../document/relation-kinds.ts'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

interface RelationsOptions {
  readonly json?: boolean
  readonly kind?: Relation['kind']
  readonly ledger: string
}

/** `reportedly relations`. */
export function registerRelations(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('relations')
    .summary('print what agrees and what conflicts in a story')
    .description('Prints how the claims of a story bear on each other, each time with both sentences and the reason.')
    .argument('<story>', 'the id of the story, or the beginning of it')
    .addOption(new Option('--kind <kind>', 'only those of one kind').choices(relationKinds))
    .option('--json', 'print them as JSON')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly relations s-01\n  reportedly relations s-01 --kind denies')
    .action(async (story: string, { json = false, kind, ledger }: RelationsOptions) => {
      const { printRelations } = await import('../actions/relations.ts')
      done(await printRelations({ story, kind: kind ?? null, json, ledger }, surroundings))
    })
}
