import { headerFields } from './header-fields.ts'

/** What a server answered, as a record holds it: still packed for the way. */
export interface HttpAnswer {
  /** Null where the first line does not tell it. */
  readonly status: number | null
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Fields of a server take some hundred bytes, seldom some thousand. */
const longestHead = 256 * 1024

/** Takes an answer of HTTP/1 apart; null where it has no head. */
export function httpAnswer(block: Uint8Array): HttpAnswer | null {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, longestHead)).toString('latin1')
  if (!/^HTTP\/\d/i.test(head)) return null
  const end = /\r?\n\r?\n/.exec(head)
  // An answer without a body may end without the empty line.
  const words = end === null ? head : head.slice(0, end.index)
  if (end === null && block.length > head.length) return null
  const [first = '', ...lines] = words.split(/\r?\n/)
  const status = /^HTTP\/\S+[ \t]+(\d{3})\b/i.exec(first)?.[1]
  return {
    status: status === undefined ? null : Number(status),
    fields: headerFields(lines),
    body: end === null ? new Uint8Array() : block.subarray(end.index + end[0].length),
  }
}
