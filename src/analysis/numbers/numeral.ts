/** How a language writes its numerals. */
interface Marks {
  readonly thousands: string
  readonly decimal: string
}

/** Longer ones are no amounts of anything, and would lose digits. */
const longest = 20

/**
 * The value of a number written in digits: 12.000, 1,500, 3,5. The marks mean what they mean in this language, unless
 * the grouping leaves only the other reading. Null for what is no plain amount: 1.2.3, 007.
 */
export function readNumeral(written: string, marks: Marks): number | null {
  if (written.length > longest) return null
  const plain = written.replace(/['’ \u00a0\u2009\u202f]/g, '')
  if (/^\d+$/.test(plain)) return plain.length > 1 && plain.startsWith('0') ? null : Number(plain)
  const points = plain.split('.').length - 1
  const commas = plain.split(',').length - 1
  if (points > 0 && commas > 0) return readMixed(plain, plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',')
  const mark = points > 0 ? '.' : ','
  const groups = plain.split(mark)
  if (areThousands(groups) && (mark === marks.thousands || groups.length > 2)) return Number(groups.join(''))
  return groups.length === 2 ? Number(groups.join('.')) : null
}

function readMixed(plain: string, decimal: string): number | null {
  const [whole, fraction, more] = plain.split(decimal)
  if (whole === undefined || fraction === undefined || more !== undefined) return null
  const groups = whole.split(decimal === '.' ? ',' : '.')
  return areThousands(groups) ? Number(`${groups.join('')}.${fraction}`) : null
}

function areThousands([first, ...others]: readonly string[]): boolean {
  return first !== undefined && /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group))
}
