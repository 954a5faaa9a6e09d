import type { Published } from '../../document/published.ts'
import type { Time } from '../../document/time.ts'
import { timeRange } from '../../document/time-range.ts'
import { basisWords, dateUnknown, languageUnknown } from '../words.ts'

/** When a report was published and how that is known. */
export function dateInWords(published: Published | null): string {
  return published === null ? dateUnknown : `${instantInWords(published.value)} (${basisWords[published.basis]})`
}

/** A date as exact as it is known; an instant is cut to the minute, in the time zone in which it was given. */
export function instantInWords(value: string): string {
  const [day = value, time] = value.split('T')
  if (time === undefined) return day
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(time)?.[0] ?? ''
  return `${day} ${time.slice(0, 5)}${zone === 'Z' ? ' UTC' : ` ${zone}`}`
}

/** «venerdì»: 2024-10-18. The words of a time and when that is; null where they say all that is known themselves. */
export function timeInWords({ value }: Time, words: string): string | null {
  const range = timeRange(value)
  if (range === null) return null
  const [from, to] = [instantInWords(range.from), instantInWords(range.to)]
  if (from === words && from === to) return null
  return `“${words}”: ${from === to ? from : `${from} to ${to}`}`
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** "it" → "Italian". */
export function languageInWords(tag: string): string {
  // Intl calls an undetermined language "root".
  if (tag === 'und') return languageUnknown
  try {
    return languageNames.of(tag) ?? tag
  } catch {
    return tag
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/** "KR" → "South Korea"; what is no code of a state is shown as it is. */
export function countryInWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code
}
