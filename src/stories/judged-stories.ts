import type { Judgement } from '../document/judgement.ts'
import { storyId } from './story-id.ts'

/**
 * The story of each report whose story was judged, after whatever placed the reports: where the last judgement on it that
 * stands says. A report that belongs with another follows it wherever that goes; reports that belong with each other in a
 * circle go where the first of them by id is. `placed` gives the story of any report, undefined where it is not there: of
 * such reports nothing is said.
 */
export function judgedStories(
  judgements: readonly Pick<Judgement, 'verdict' | 'takenBack'>[],
  placed: (report: string) => string | undefined,
): ReadonlyMap<string, string> {
  const companies = new Map<string, string | null>()
  for (const { verdict, takenBack } of judgements)
    if (verdict.kind === 'story' && takenBack === null) {
      companies.delete(verdict.report)
      companies.set(verdict.report, verdict.with)
    }
  return new Map(
    [...companies.keys()].flatMap((report) => {
      const story = placed(report) === undefined ? undefined : dueStory(report, companies, placed)
      return story === undefined ? [] : [[report, story]]
    }),
  )
}

function dueStory(
  report: string,
  companies: ReadonlyMap<string, string | null>,
  placed: (report: string) => string | undefined,
): string | undefined {
  const way: string[] = []
  for (let at = report; ; ) {
    const company = companies.get(at)
    if (company === null) return storyId(`apart ${at}`)
    if (company === undefined) return placed(at)
    way.push(at)
    if (way.includes(company)) return placed(way.slice(way.indexOf(company)).sort()[0] ?? at)
    at = company
  }
}
