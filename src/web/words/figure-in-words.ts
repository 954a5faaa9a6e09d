import type { Figure } from '../../document/figure.ts'
import type { Words } from './words.ts'

/** A figure's bounds as a person writes them: «al massimo 12.000», "about 1,500". What it counts is shown beside it. */
export function figureInWords(
  { low, high, approximate, unit }: Pick<Figure, 'low' | 'high' | 'approximate' | 'unit'>,
  words: Words,
): string {
  const write = (value: number) => withUnit(numberInWords(value, words), unit)
  const bounded =
    low === null
      ? words.bounds.atMost(write(high ?? 0))
      : high === null
        ? words.bounds.atLeast(write(low))
        : low === high
          ? write(low)
          : words.bounds.between(write(low), write(high))
  return approximate ? words.bounds.about(bounded) : bounded
}

function numberInWords(value: number, words: Words): string {
  const [whole = '', decimals] = value.toLocaleString('en-US', { maximumFractionDigits: 6 }).split('.')
  const grouped = whole.replaceAll(',', words.numbers.thousands)
  return decimals === undefined ? grouped : `${grouped}${words.numbers.decimal}${decimals}`
}

function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number
  return unit === '%' ? `${number}%` : `${number}\u00a0${unit}`
}
