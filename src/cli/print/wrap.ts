/** Breaks words at spaces into lines of at most `columns` characters; a longer word has a line of its own. */
export function wrap(words: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** The same with something before the first line, under which the lines after it do not stand. */
export function hanging(start: string, words: string, columns: number): readonly string[] {
  return wrap(words, columns - start.length).map(
    (line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line,
  )
}

/** Something to be said in a line, in plain words and as a terminal is to show it. */
export interface Fact {
  readonly plain: string
  readonly shown: string
}

/** Facts side by side with a dot between them, on as many lines as they need; a fact is never broken. */
export function wrapFacts(start: string, facts: readonly Fact[], columns: number): readonly string[] {
  const lines: string[] = []
  let [line, length] = [start, start.length]
  for (const [index, { plain, shown }] of facts.entries()) {
    // Two places are kept for the dot that goes on to a next line.
    if (index > 0 && length + 3 + plain.length > columns - 2) {
      lines.push(`${line} ·`)
      line = ' '.repeat(start.length) + shown
      length = start.length + plain.length
    } else {
      line += index === 0 ? shown : ` · ${shown}`
      length += (index === 0 ? 0 : 3) + plain.length
    }
  }
  return [...lines, line]
}
