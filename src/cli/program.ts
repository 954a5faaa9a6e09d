import { Command, type OutputConfiguration } from 'commander'
import { registerAdd } from './commands/add.ts'
import { registerBackup, registerRestore } from './commands/backup.ts'
import { registerClaim } from './commands/claim.ts'
import { registerCopies } from './commands/copies.ts'
import { registerDemo } from './commands/demo.ts'
import { registerEvaluate } from './commands/evaluate.ts'
import { registerFeeds } from './commands/feeds.ts'
import { registerForget } from './commands/forget.ts'
import { registerJudge } from './commands/judge.ts'
import { registerLaterCommands } from './commands/later.ts'
import { registerQuestion } from './commands/question.ts'
import { registerRead } from './commands/read.ts'
import { registerRelations } from './commands/relations.ts'
import { registerRebuild, registerReread } from './commands/reread.ts'
import { registerSearch } from './commands/search.ts'
import { registerServe } from './commands/serve.ts'
import { registerSource } from './commands/source.ts'
import { registerSources } from './commands/sources.ts'
import { registerStories } from './commands/stories.ts'
import { registerStory } from './commands/story.ts'
import { registerTrees } from './commands/trees.ts'
import { registerWatch } from './commands/watch.ts'
import { registerWhoSaid } from './commands/who-said.ts'
import { registerWhy } from './commands/why.ts'
import type { Surroundings } from './surroundings.ts'

/** Told the exit code of the command that ran. */
export type Done = (code: number) => void

/**
 * Every command with its options and help. What a command does is only loaded when it runs, so that help and version
 * are there at once.
 */
export function createProgram(surroundings: Surroundings, output: OutputConfiguration, done: Done): Command {
  const program = new Command('reportedly')
    .description(
      'Reads news reports and keeps the claim ledger: who says what, on whose authority, how sure, with which figures.',
    )
    .version(surroundings.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showHelpAfterError('Try `reportedly --help`.')
    // Both before the commands are made, which inherit them.
    .exitOverride()
    .configureOutput(output)
    .addHelpText(
      'after',
      `
Examples:
  reportedly read report.txt     who says what in a report; keeps nothing
  reportedly add reports/        keep a folder of reports in the ledger
  reportedly stories             the stories in the ledger
  reportedly serve               read and browse in a web page on this machine

Exit code: 0 all inputs were read; 1 some could not be, each is named;
2 the command was not understood.`,
    )
  registerRead(program, surroundings, done)
  registerAdd(program, surroundings, done)
  registerStories(program, surroundings, done)
  registerStory(program, surroundings, done)
  registerQuestion(program, surroundings, done)
  registerClaim(program, surroundings, done)
  registerRelations(program, surroundings, done)
  registerSearch(program, surroundings, done)
  registerWhoSaid(program, surroundings, done)
  registerSources(program, surroundings, done)
  registerSource(program, surroundings, done)
  registerCopies(program, surroundings, done)
  registerWhy(program, surroundings, done)
  registerJudge(program, surroundings, done)
  registerWatch(program, surroundings, done)
  registerFeeds(program, surroundings, done)
  registerServe(program, surroundings, done)
  registerDemo(program, surroundings, done)
  registerTrees(program, surroundings, done)
  registerEvaluate(program, surroundings, done)
  registerForget(program, surroundings, done)
  registerBackup(program, surroundings, done)
  registerRestore(program, surroundings, done)
  registerReread(program, surroundings, done)
  registerRebuild(program, surroundings, done)
  registerLaterCommands(program, surroundings)
  return program
}
