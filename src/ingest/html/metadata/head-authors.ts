import { byPhraseLength, withoutByPhrase } from './by-phrase.ts'
import { bylineNames } from './byline-names.ts'
import { type BylineWitness, isNobody, together } from './byline-witness.ts'
import type { LinkedReport } from './linked-data.ts'
import type { PageSurvey } from './page-survey.ts'

/** The authors that the linked data of a page names. A body is one only where it is an agency. */
export function linkedAuthors(reports: readonly LinkedReport[], outlet: string): BylineWitness[] {
  return reports.flatMap(({ kind, authors }): BylineWitness[] => {
    const named = together(
      authors.map(({ name, isPerson }) => {
        const names = bylineNames(withoutByPhrase(name), outlet, true)
        return isPerson === false ? { ...names, people: [] } : names
      }),
    )
    return isNobody(named) ? [] : [{ kind: 'linked', weight: kind === 'article' ? 4 : 2, ...named }]
  })
}

const authorNames = /author|creator|autor|^byl/
const otherNames = /twitter|url|image|mail|banner|content-|title|publisher|facebook/
const hasAddress = /https?:|www\.|\.(?:com|de|it|fr|es|net|org)\b/

/** The authors that the metadata of a page's head names. */
export function headAuthors({ metas }: PageSurvey, outlet: string): BylineWitness[] {
  // "twitter:label1" says "Written by", and "twitter:data1" who.
  const labelled = metas
    .filter(
      ({ name, value }) => /^twitter:label\d$/.test(name) && value !== '' && byPhraseLength(value) === value.length,
    )
    .map(({ name }) => name.replace('label', 'data'))
  return metas.flatMap(({ name, value }): BylineWitness[] => {
    if (!labelled.includes(name) && (!authorNames.test(name) || otherNames.test(name))) return []
    if (hasAddress.test(value)) return []
    const named = bylineNames(withoutByPhrase(value), outlet, true)
    return isNobody(named) ? [] : [{ kind: 'meta', weight: name === 'author' ? 2 : 3, ...named }]
  })
}
