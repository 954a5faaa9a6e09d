import { isHeading } from './line-shape.ts'
import { oneLine, type Rule, type Stretch } from './sheet.ts'

/** The longest standfirst that is no sentence, in characters, and how many lines of it there may be. */
const longest = 300
const mostLines = 3

/**
 * What stands between the headline and the report: the paragraph that a kicker announces, and lines above the first
 * paragraph that do not end as a statement does.
 */
export const standfirsts: Rule = (sheet) => {
  const found: Stretch[] = []
  let announced = false
  let titled = sheet.givenHeadline !== null
  for (const [index, line] of sheet.lines.entries()) {
    const label = sheet.labels[index]
    if (label?.reason === 'kicker') announced = true
    else if (label?.kind === 'headline') titled = true
    if (label !== undefined) continue
    const more = sheet.labels.indexOf(undefined, index + 1) >= 0
    if (!more || !(announced || (titled && isHeading(sheet.text, line, longest)))) break
    found.push(oneLine(index, { kind: 'standfirst' }))
    if (announced || found.length === mostLines) break
  }
  return found
}
