import type { Command } from 'commander'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { wholeNumber } from './whole-number.ts'

interface EvaluateOptions {
  readonly json?: true
  readonly errors?: number
}

/** `reportedly evaluate`. */
export function registerEvaluate(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('evaluate')
    .summary('score what is read against what people found')
    .description(
      'Reads reports in which people have marked who says what (gold), and scores what it reads in them against that. ' +
        'Keeps nothing.',
    )
    .argument('<gold>', 'the gold, in NDJSON: a file, or - for standard input')
    .option('--json', 'print the scores as one object of JSON')
    .option('--errors <number>', 'show this many of the worst errors, in their words', wholeNumber('--errors', 0))
    .addHelpText(
      'after',
      `
Examples:
  reportedly evaluate gold.ndjson
  reportedly evaluate --errors 20 gold.ndjson
  reportedly evaluate --json gold.ndjson > scores.json

A line is {id, lang?, date?, outlet?, title?, text, attributions: [{source, cue,
content, form?, act?, factuality?, figures?, nested?}], ignore?}, each place
[start, end) in UTF-16 code units of the text.`,
    )
    .action(async (gold: string, options: EvaluateOptions) => {
      const { evaluate } = await import('../actions/evaluate.ts')
      const { json = false, errors = 0 } = options
      done(await evaluate({ gold, json, errors }, surroundings))
    })
}
