import type { DayWitness } from './day-witness.ts'
import type { LinkedReport } from './linked-data.ts'
import { pageDays } from './page-day.ts'
import type { PageSurvey } from './page-survey.ts'

/** When the page was published and changed, as its linked data and the metadata of its head have it. */
export function headDays(survey: PageSurvey, reports: readonly LinkedReport[], monthsFirst: boolean): DayWitness[] {
  const witness = (
    kind: DayWitness['kind'],
    tells: DayWitness['tells'],
    words: string,
    weight: number,
  ): DayWitness[] => {
    const [day] = words === '' ? [] : pageDays(words, monthsFirst)
    return day === undefined ? [] : [{ kind, tells, weight, ...day }]
  }
  const linked = reports.flatMap(({ kind, published, created, modified }) => {
    const [most, less] = kind === 'article' ? [5, 2] : [3, 1]
    return [
      ...witness('linked', 'published', published, most),
      ...witness('linked', 'published', created, less),
      ...witness('linked', 'modified', modified, most),
    ]
  })
  const metas = survey.metas.flatMap(({ name, value }) => {
    const told = toldBy(name)
    return told === null || value.length > 60 ? [] : witness('meta', told.tells, value, told.weight)
  })
  return [...linked, ...metas]
}

/** What a name in the head says of its date: "article:published_time", "dc.date.issued", "sailthru.date", "last-modified". */
function toldBy(name: string): Pick<DayWitness, 'tells' | 'weight'> | null {
  if (!/date|time|publi|issued|created|modif|updated/.test(name)) return null
  if (
    /expir|copyright|video|music|book|event|render|valid|birth|viewport|timezone|refresh|captur|crawl|lastpub/.test(
      name,
    )
  )
    return null
  if (/modif|update|revis|changed|edited/.test(name)) return { tells: 'modified', weight: 3 }
  if (/article[:.]published|datepublished|first-?publish/.test(name)) return { tells: 'published', weight: 5 }
  if (/publi|pub-?date|issued|posted|original|sailthru\.date/.test(name)) return { tells: 'published', weight: 4 }
  return { tells: 'published', weight: /created?/.test(name) ? 2 : 3 }
}
