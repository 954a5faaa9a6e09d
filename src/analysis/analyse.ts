import type { Draft } from '../document/draft.ts'
import { reportId } from '../document/identity.ts'
import type { Part } from '../document/part.ts'
import type { Reading } from '../document/reading.ts'
import type { Language } from '../lang/language.ts'

/** One report's draft in, everything we read in it out. Pure: same draft and languages, same reading. */
export function analyse(draft: Draft, languages: ReadonlyMap<string, Language>): Reading {
  const parts: Part[] = [...draft.text.matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }))
  return {
    version: 1,
    input: draft.input,
    report: {
      id: reportId(draft),
      url: draft.url,
      outlet: draft.outlet,
      headline: draft.headline,
      byline: draft.byline,
      published: draft.date === null ? null : { value: draft.date, basis: 'given' },
      language: draft.language ?? [...languages.keys()][0] ?? 'und',
      text: draft.text,
      parts,
    },
    attributions: [],
    voice: [],
    figures: [],
    times: [],
    entities: [],
    notices: [],
  }
}
