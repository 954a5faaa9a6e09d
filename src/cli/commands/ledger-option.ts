import { Option } from 'commander'

/** `--ledger`, for every command that uses one. */
export function ledgerOption(defaultLedger: string): Option {
  return new Option('--ledger <file>', 'the file that holds the ledger').default(defaultLedger)
}
