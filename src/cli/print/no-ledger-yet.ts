import { printable } from './printable.ts'

/** What is told where somebody asks a ledger that is not there: it holds nothing, and none is made by asking. */
export function noLedgerYet(path: string): string {
  return `${printable(path)}: there is no ledger yet. \`reportedly add\` makes one.\n`
}
