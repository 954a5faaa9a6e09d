/** A row of CSV and the line on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of CSV as RFC 4180 has it: commas between cells, double quotation marks around a cell that holds commas, line
 * ends or (doubled) such marks. Empty lines are left out. Returns in words what is wrong with it.
 */
export function csvRows(text: string): readonly CsvRow[] | string {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let [line, begins] = [1, 1]
  let at = 0
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begins, cells })
    cells = []
    begins = line
  }
  while (at <= text.length) {
    let cell = ''
    if (text[at] === '"') {
      const quoted = quotedCell(text, at)
      if (quoted === null) return `line ${line}: a quotation mark is not closed, or something stands behind it`
      ;({ cell, at } = quoted)
      line += cell.split('\n').length - 1
    } else {
      const end = endOfPlain(text, at)
      cell = text.slice(at, end)
      at = end
    }
    cells.push(cell)
    if (text[at] === ',') {
      at++
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
    endRow()
  }
  return rows
}

function endOfPlain(text: string, start: number): number {
  let end = start
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end++
  return end
}

/** A cell in quotation marks and what comes after it; null where it does not end as it must. */
function quotedCell(text: string, start: number): { readonly cell: string; readonly at: number } | null {
  const pieces: string[] = []
  for (let from = start + 1; ; ) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return null
    pieces.push(text.slice(from, mark))
    if (text[mark + 1] !== '"') {
      const next = text.charAt(mark + 1)
      return next === '' || ',\r\n'.includes(next) ? { cell: pieces.join(''), at: mark + 1 } : null
    }
    pieces.push('"')
    from = mark + 2
  }
}
