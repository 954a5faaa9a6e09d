import { type Command, Option } from 'commander'
import { ReportedlyError } from '../../errors.ts'
import { createVisitor } from '../../ingest/addresses/visitor.ts'
import { givenDate } from '../../ingest/given-date.ts'
import { givenLanguage } from '../../ingest/given-language.ts'
import { type Format, formats, type IntakeOptions } from '../../ingest/intake.ts'
import type { Surroundings } from '../surroundings.ts'
import { allowHostOption } from './allow-host-option.ts'

/** The options by which inputs are read, as they were given. */
export interface GivenIntakeOptions {
  readonly as?: Format
  readonly lang?: string
  readonly date?: string
  readonly allowHost?: readonly string[]
}

/** Adds the arguments and options by which inputs are read. */
export function addIntakeOptions(command: Command): Command {
  return command
    .argument('<inputs...>', 'files, folders (with all that is in them), addresses, or - for standard input')
    .addOption(new Option('--as <format>', 'take the inputs as this format; otherwise detected').choices(formats))
    .option('--lang <tag>', 'the language where the input names none ("it"); otherwise detected', language)
    .option('--date <date>', 'the date where the input has none: YYYY, YYYY-MM, YYYY-MM-DD or an instant', givenDate)
    .addOption(allowHostOption())
}

/** The same options as the intake wants them. */
export function intakeOptions(given: GivenIntakeOptions, surroundings: Surroundings): IntakeOptions {
  const { version, homepage, network } = surroundings
  const visitor = createVisitor({ version, homepage, network, allowedHosts: given.allowHost ?? [] })
  return { format: given.as ?? null, date: given.date ?? null, language: given.lang ?? null, visitor }
}

/** Reads the value of `--lang`. Throws 'option-not-understood'. */
export function language(value: string): string {
  const tag = givenLanguage(value)
  if (tag === null)
    throw new ReportedlyError('option-not-understood', { option: '--lang', value, expected: 'a tag such as it or en' })
  return tag
}
