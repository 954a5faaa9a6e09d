/**
 * The fields of a header of WARC or HTTP by their names in lower case: of several with one name the first, folded lines put
 * together, and what is no field left out.
 */
export function headerFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  let last: string | null = null
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (last !== null) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.trim())
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    last = name === '' || fields.has(name) ? null : name
    if (last !== null) fields.set(last, line.slice(colon + 1).trim())
  }
  return fields
}
