import { Option } from 'commander'
import { wholeNumber } from './whole-number.ts'

/** `--workers`, for the commands that read many reports at once. */
export function workersOption(): Option {
  return new Option('--workers <number>', 'how many to read at once; otherwise one for each core').argParser(
    wholeNumber('--workers', 1),
  )
}
