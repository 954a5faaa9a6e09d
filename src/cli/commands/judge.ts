import { type Command, Option } from 'commander'
import type { EntityType } from '../../document/entity.ts'
import type { Done } from '../program.ts'
import type { Surroundings } from '../surroundings.ts'
import { ledgerOption } from './ledger-option.ts'

interface JudgeOptions {
  readonly is?: string
  readonly type?: EntityType
  readonly counted?: string
  readonly of?: string
  readonly with?: string
  readonly alone?: true
  readonly not?: true
  readonly list?: string | true
  readonly takeBack?: string
  readonly by?: string
  readonly because?: string
  readonly json?: true
  readonly ledger: string
}

/** What a speaker may be. Told here as well, since help is there without loading what checks it. */
const types: readonly EntityType[] = ['person', 'organisation', 'place', 'group', 'document', 'media', 'anonymous']

/** `reportedly judge`. */
export function registerJudge(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('judge')
    .summary('correct what was read; list corrections and take them back')
    .description('Enters what a person judges otherwise than the program. Corrections stay, whatever is read anew.')
    .argument('[kind]', 'what is put right, see below')
    .argument('[on...]', 'reports by their ids, each with the words it is about')
    .option('--is <value>', 'how it is')
    .addOption(new Option('--type <type>', 'what a speaker is whom the report does not name').choices(types))
    .option('--counted <word>', 'what a figure counts')
    .option('--of <report>', 'of which report it is a copy')
    .option('--with <report>', 'in the story of which report it belongs')
    .option('--alone', 'it belongs in a story of its own')
    .option('--not', 'it is not so')
    .option('--list [story]', 'print what was judged, of one story or of all')
    .option('--take-back <judgement>', 'take a judgement back, by its id')
    .option('--by <name>', 'who judges; otherwise REPORTEDLY_NAME of the environment')
    .option('--because <reason>', 'why')
    .option('--json', 'print judgements as JSON, one a line')
    .addOption(ledgerOption(surroundings.defaultLedger))
    .addHelpText(
      'after',
      `
Kinds:
  speaker REPORT WORDS --is NAME      who said it; --is nobody: none is named
  factuality REPORT WORDS --is VALUE  certain, probable, possible, open,
                                      certainly not, probably not, possibly not
  figure REPORT WORDS --is FIGURE     12, "about 1500", "at most 12000",
                                      "at least 5", "10 to 12", none
  no-statement REPORT WORDS           nobody said this
  origin REPORT WORDS --is NAME       on whose authority it stands in the end
  same-origin REPORT WORDS REPORT WORDS [--not]
  same-claim REPORT WORDS REPORT WORDS [--not]
  same-question REPORT WORDS REPORT WORDS [--not]
  copy REPORT --of REPORT [--not]     whether it is a copy of the other
  story REPORT --with REPORT          in whose story it belongs; or --alone

Examples:
  reportedly judge speaker r-01 "twelve boats" --is "Ada Renn" \\
    --by Nina --because "the outlet corrected it"
  reportedly judge same-claim r-01 "twelve boats" r-02 "dodici barche" \\
    --by Nina --because "the same boats"
  reportedly judge --list s-01
  reportedly judge --take-back j-01 --by Nina --because "I misread it"`,
    )
    .action(async (kind: string | undefined, on: readonly string[], options: JudgeOptions) => {
      const { judge } = await import('../actions/judge.ts')
      const { by = surroundings.environment.REPORTEDLY_NAME, because = null, json = false, ledger } = options
      const { list, takeBack = null } = options
      const asked = { kind: kind ?? null, on, ...options, not: options.not ?? false, alone: options.alone ?? false }
      const listed = list === undefined ? null : { story: list === true ? null : list }
      done(await judge({ asked, list: listed, takeBack, by: by ?? null, because, json, ledger }, surroundings))
    })
}
