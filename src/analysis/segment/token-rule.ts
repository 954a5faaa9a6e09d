import type { Atom } from './atom.ts'
import type { WordRules } from './word-rules.ts'

/** How many atoms from the given one on make one token together; 0 where the rule does not apply. */
export type TokenRule = (text: string, atoms: readonly Atom[], at: number, rules: WordRules) => number

/** The words of an atom; empty where there is none. */
export function atomWords(text: string, atom: Atom | undefined): string {
  return atom === undefined ? '' : text.slice(atom.start, atom.end)
}

/** Whether an atom is an apostrophe of any shape. */
export function isApostrophe(text: string, atom: Atom | undefined): boolean {
  return /^['’ʼ＇]$/.test(atomWords(text, atom))
}
