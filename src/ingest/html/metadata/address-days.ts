import type { DayWitness } from './day-witness.ts'
import { pageDays } from './page-day.ts'

/** The day in an address: /2024/10/21/, /2024-10-21-title, /2024/oct/21/, /20241021. Its query says nothing. */
export function addressDays(address: string | null): DayWitness[] {
  if (address === null || !URL.canParse(address)) return []
  const path = new URL(address).pathname.slice(0, 300)
  const found = /\/((?:19|20)\d\d)[/-]?(\p{L}{3}|\d\d?)[/-]?(\d\d?)(?=[/_-]|$)/u.exec(path)
  const words =
    found === null ? (/(?<!\d)(?:19|20)\d{6}(?!\d)/.exec(path)?.[0] ?? '') : [found[3], found[2], found[1]].join(' ')
  const [day] = pageDays(/\p{L}/u.test(words) ? words : words.split(' ').reverse().join('-'), false)
  return day === undefined ? [] : [{ kind: 'address', tells: 'published', weight: 3, ...day }]
}
