import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { usualPort } from './serve.ts'
import { wholeNumber } from './whole-number.ts'

/** `reportedly demo`, which `npm start` runs. */
export function registerDemo(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('demo')
    .summary('show the sample story, from a ledger that is thrown away')
    .description('Reads the sample reports into a temporary ledger, prints their story and serves it until Ctrl-C.')
    .option('--no-serve', 'end after printing')
    .option(
      '--port <number>',
      'the port; another free one where it is in use',
      wholeNumber('--port', 0, 65_535),
      usualPort,
    )
    .addHelpText('after', '\nExamples:\n  reportedly demo\n  reportedly demo --no-serve')
    .action(async (options: { serve: boolean; port: number }) => {
      const { demo } = await import('../actions/demo.ts')
      done(await demo(options, surroundings))
    })
}
