import type { Output } from '../surroundings.ts'

/** How words are set off on a terminal, and how wide its lines are. */
export interface Style {
  readonly columns: number
  strong(words: string): string
  faint(words: string): string
  /** For who says it. */
  source(words: string): string
  /** For how sure it is said to be. */
  sureness(words: string): string
}

/** Wider lines than this are hard to read. */
const widest = 100

/** Colour on terminals only, and never where NO_COLOR asks for none. Nothing is told by colour alone. */
export function styleFor(out: Output, environment: Readonly<Record<string, string | undefined>>): Style {
  const columns = Math.min(Math.max(out.columns, 40), widest)
  const noColour = environment.NO_COLOR !== undefined && environment.NO_COLOR !== ''
  const paint =
    out.isTerminal && !noColour && environment.TERM !== 'dumb'
      ? (start: number, end: number) => (words: string) => `\u001b[${start}m${words}\u001b[${end}m`
      : () => (words: string) => words
  return { columns, strong: paint(1, 22), faint: paint(2, 22), source: paint(36, 39), sureness: paint(33, 39) }
}
