import { Option } from 'commander'

/** `--yes`, for the commands that ask first. */
export function yesOption(): Option {
  return new Option('--yes', 'do it without asking').conflicts('dryRun')
}

/** `--dry-run`, for the commands that alter what is kept. */
export function dryRunOption(): Option {
  return new Option('--dry-run', 'say what it would do; alter nothing')
}
