import { Option } from 'commander'

/** `--grades`, for the commands that show sources. */
export function gradesOption(): Option {
  return new Option(
    '--grades <file>',
    'how reliable you hold sources to be; otherwise sources.json or .csv beside the ledger',
  )
}
