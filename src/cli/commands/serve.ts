import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { gradesOption } from './grades-option.ts'
import { ledgerOption } from './ledger-option.ts'
import { wholeNumber } from './whole-number.ts'

/** The port of the desk where none is chosen. */
export const usualPort = 7878

/** `reportedly serve`. */
export function registerServe(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('serve')
    .summary('read and browse in a web page on this machine')
    .description('Serves the web desk on this machine alone (127.0.0.1) until Ctrl-C ends it.')
    .option('--port <number>', 'the port; 0 for any free one', wholeNumber('--port', 0, 65_535), usualPort)
    .addOption(gradesOption())
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText('after', '\nExamples:\n  reportedly serve\n  reportedly serve --port 0 --ledger ~/work/ledger.db')
    .action(async ({ port, grades, ledger }: { port: number; grades?: string; ledger: string }) => {
      const { serve } = await import('../actions/serve.ts')
      done(await serve({ port, grades: grades ?? null, ledger }, surroundings))
    })
}
