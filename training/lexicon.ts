import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflect } from '../src/analysis/inflect.ts'
import { lowerOf } from '../src/analysis/lower.ts'
import { nameKindBits, wordHash } from '../src/analysis/tag/word-atoms.ts'
import { makeWordTable, type WordTable } from '../src/analysis/word-table.ts'
import type { Conjugations } from '../src/lang/conjugation.ts'

/** How other forms are made of base forms: what ends in `old` also ends in each of `others`. */
interface Inflection {
  readonly kind: string
  readonly old: string
  readonly others: readonly string[]
}

const nameKinds = ['given-names', 'surnames', 'places', 'organisations']

/**
 * The lexicon of a language as a table for the tagger, from the lists in `folder` and the names in `names`: for each form
 * its set of parts of speech and its kinds of names. The lists are ours; what they say is evidence, not a verdict.
 */
export function readLexicon(folder: string, names: string, conjugations: Conjugations | undefined): WordTable {
  const classes = new Map<string, Set<string>>()
  const add = (form: string, name: string) => {
    const lower = lowerOf(form)
    const own = classes.get(lower)
    if (own) own.add(name)
    else classes.set(lower, new Set([name]))
  }
  const inflections = linesOf(join(folder, 'inflections.txt')).map(readInflection)
  for (const [file, kind] of [
    ['nouns.txt', 'noun'],
    ['adjectives.txt', 'adjective'],
    ['adverbs.txt', 'adverb'],
  ] as const)
    for (const entry of wordsOf(join(folder, file)))
      for (const form of formsOf(
        entry,
        inflections.filter((each) => each.kind === kind),
      ))
        add(form, kind)
  for (const entry of wordsOf(join(folder, 'verbs.txt')))
    if (entry.includes('/') || conjugations === undefined) for (const form of entry.split('/')) add(form, 'verb')
    else for (const { form, mood } of inflect(entry, conjugations)) add(form, verbKind(mood))
  for (const line of linesOf(join(folder, 'function-words.txt'))) {
    const [tag = '', ...words] = line.split(' ')
    for (const word of words) add(word, tag)
  }
  return makeWordTable(numbered(classes, namesIn(names)))
}

function verbKind(mood: string): string {
  return mood === 'infinitive' || mood === 'gerund' || mood === 'participle' ? mood : 'finite'
}

function namesIn(folder: string): Map<string, number> {
  const kinds = new Map<string, number>()
  nameKinds.forEach((kind, bit) => {
    for (const word of wordsOf(join(folder, `${kind}.txt`))) {
      const lower = lowerOf(word)
      kinds.set(lower, (kinds.get(lower) ?? 0) | (1 << bit))
    }
  })
  return kinds
}

function numbered(classes: ReadonlyMap<string, ReadonlySet<string>>, names: ReadonlyMap<string, number>) {
  const sets = new Map<string, number>()
  const numbers = new Map<number, number>()
  for (const [lower, own] of [...classes].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const name = [...own].sort().join(' ')
    if (!sets.has(name)) sets.set(name, sets.size + 1)
    // An acronym that is written like a function word in small letters («UN») would mark every «un» as a name.
    const kinds = [...own].some((each) => each === each.toUpperCase()) ? 0 : (names.get(lower) ?? 0)
    numbers.set(wordHash(lower), ((sets.get(name) ?? 0) << nameKindBits) | kinds)
  }
  for (const [lower, kinds] of names) if (!classes.has(lower)) numbers.set(wordHash(lower), kinds)
  return numbers
}

function readInflection(line: string): Inflection {
  const [kind = '', old = '', ...others] = line.split(' ')
  return { kind, old: old === '-' ? '' : old, others: others.map((each) => (each === '-' ? '' : each)) }
}

/** The forms of an entry: those that it lists, or its base form and what the inflection with the longest fitting end makes. */
function formsOf(entry: string, inflections: readonly Inflection[]): string[] {
  if (entry.includes('/')) return entry.split('/')
  const fitting = inflections.filter(({ old }) => entry.endsWith(old))
  const longest = Math.max(...fitting.map(({ old }) => old.length))
  const made = fitting
    .filter(({ old }) => old.length === longest)
    .flatMap(({ old, others }) => others.map((other) => entry.slice(0, entry.length - old.length) + other))
  return [entry, ...made]
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function wordsOf(file: string): string[] {
  return linesOf(file).flatMap((line) => line.split(' '))
}

/** The infinitives of the lexicon in `folder` whose forms are made by their paradigms. */
export function verbLemmas(folder: string): string[] {
  return wordsOf(join(folder, 'verbs.txt')).filter((entry) => !entry.includes('/'))
}
