import { lineWords, oneLine, type Rule, type Sheet, type Stretch } from './sheet.ts'

/** The longest text of a post, in characters; and of one that nothing in it shows to be one. */
const longest = 600
const longestBare = 300

/**
 * Posts from social networks. An embedded post is signed «— Name (@handle)» with its address or date: the block before
 * the signature is what it says. A short paragraph that ends in a picture's address is one too.
 */
export const posts: Rule = (sheet) => {
  const found: Stretch[] = []
  const label = { kind: 'embed' } as const
  sheet.lines.forEach((line, index) => {
    const words = lineWords(sheet, line, longest + 1)
    const free = sheet.labels[index] === undefined
    if (isSignature(words)) found.push({ first: beginning(sheet, index), last: index, label })
    else if (free && words.length <= longest && (endsInSignature(words) || endsInPicture(words)))
      found.push(oneLine(index, label))
  })
  return found
}

/** Whether a line is the signature under a post. */
export function isSignature(words: string): boolean {
  return words.length <= 300 && /^(?:[-–—]{1,2}|&mdash;)\s?[^()@]{1,80}\(@\w{1,30}\)(?:$|[\s,·-])/u.test(words)
}

function endsInSignature(words: string): boolean {
  const dash = Math.max(words.lastIndexOf(' — '), words.lastIndexOf(' – '), words.lastIndexOf('&mdash;'))
  return dash > 0 && isSignature(words.slice(dash).trim())
}

function endsInPicture(words: string): boolean {
  return /(?:^|\s)pic\.twitter\.com\/\w{1,30}$/i.test(words)
}

/** The first line of the post that is signed on the given line: its block, if that is not too long, else one line. */
function beginning(sheet: Sheet, signature: number): number {
  const end = sheet.lines[signature - 1]?.end ?? 0
  const fits = (index: number) => {
    const line = sheet.lines[index]
    return line !== undefined && sheet.labels[index] === undefined && end - line.start <= longest
  }
  if (!fits(signature - 1)) return signature
  let first = signature - 1
  while (sheet.lines[first]?.blankBefore === false && fits(first - 1)) first--
  // In a text without empty lines everything above is one block: then the post is the line before.
  if (sheet.lines[first]?.blankBefore !== true) first = signature - 1
  const words = sheet.text.slice(sheet.lines[first]?.start, end)
  return words.length <= longestBare || hasPostMarks(words) ? first : signature
}

/** Names, tags, links and emoji, which a paragraph of a report has not. */
function hasPostMarks(words: string): boolean {
  return /(?:^|[\s(])[@#]\p{L}|https?:\/\/|\p{Extended_Pictographic}/u.test(words)
}
