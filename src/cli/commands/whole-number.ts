import { ReportedlyError } from '../../errors.ts'

/** Makes a reader of an option's value: a whole number from `least` to `most`. It throws 'option-not-understood'. */
export function wholeNumber(option: string, least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`
    throw new ReportedlyError('option-not-understood', { option, value, expected: `a whole number ${range}` })
  }
}
