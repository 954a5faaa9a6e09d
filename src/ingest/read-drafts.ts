import type { Draft } from '../document/draft.ts'
import type { Page } from '../document/page.ts'
import { ReportedlyError } from '../errors.ts'
import { isAddress } from './addresses/checked-address.ts'
import { formatOfPage } from './addresses/format-of-page.ts'
import { byteOrderMark, decodeText } from './decode-text.ts'
import { type DetectedFormat, detectFormat, headLength } from './detect-format.ts'
import { fileChunks } from './file-chunks.ts'
import { type Found, findInputs } from './find-inputs.ts'
import type { Given } from './html/read-page.ts'
import type { Intake, IntakeOptions } from './intake.ts'
import { peek } from './peek.ts'
import { readWhole } from './read-whole.ts'
import { splitLines } from './split-lines.ts'
import { unreadable } from './system-reason.ts'
import { textLimit } from './text-limit.ts'

/** How many bytes of the files among the inputs were read. */
export interface Meter {
  bytes: number
}

/**
 * Everything behind the inputs (files, folders, `-` for standard input), in their order, as drafts to read. Nothing
 * that goes wrong with one stops the others: it comes as a failure in its place. A stream of any length is read in
 * pieces; at most one report is held at a time. `meter` counts the bytes of files as they are read.
 */
export async function* readDrafts(
  inputs: readonly string[],
  options: IntakeOptions,
  standardInput: AsyncIterable<Uint8Array>,
  meter: Meter = { bytes: 0 },
): AsyncGenerator<Intake> {
  for (const input of inputs) {
    if (input === '-') yield* draftsOf({ name: input, road: 'standard-input', bytes: null }, standardInput, options)
    else if (isAddress(input)) yield* draftsOfAddress(input, options)
    else for await (const found of findInputs(input)) yield* draftsOfFound(found, options, meter)
  }
}

async function* draftsOfFound(found: Found, options: IntakeOptions, meter: Meter): AsyncGenerator<Intake> {
  if (found.kind === 'failure') {
    yield found
    return
  }
  const chunks = metered(fileChunks(found.name), meter)
  try {
    yield* draftsOf({ name: found.name, road: 'file', bytes: found.bytes }, chunks, options)
  } finally {
    // A file that was refused by its first bytes is still open.
    await chunks.return(undefined)
  }
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const bytes of chunks) {
    meter.bytes += bytes.length
    yield bytes
  }
}

/** What an address holds is read as a file with that would be, once it is there. */
async function* draftsOfAddress(input: string, options: IntakeOptions): AsyncGenerator<Intake> {
  const { fetchPage, pageAndFeedTypes } = await import('./addresses/fetch-page.ts')
  const fetched = await fetchPage(input, options.visitor, pageAndFeedTypes)
  if (fetched.kind === 'failure') yield fetched
  if (fetched.kind !== 'page') return
  const { bytes, ...told } = fetched.page
  const format = options.format ?? formatOfPage(fetched.page)
  const stream = async function* () {
    yield bytes
  }
  yield* draftsOf({ ...told, bytes: bytes.length, format }, stream(), options)
}

/** An input that is about to be read, with what is known of its page besides its bytes. */
interface Source extends Omit<Page, 'bytes'> {
  /** Its format, where that is known before reading. */
  readonly format?: DetectedFormat
  /** Its size, where that is known before reading. */
  readonly bytes: number | null
}

async function* draftsOf(
  source: Source,
  stream: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
): AsyncGenerator<Intake> {
  const { name: input } = source
  try {
    const { head, chunks } = await peek(stream, headLength)
    const format = options.format ?? source.format ?? detectFormat(input, head)
    if (format === 'ndjson') yield* draftsOfLines(source, head, chunks, options)
    else if (format === 'text') yield { kind: 'draft', draft: await draftOfText(source, chunks, options) }
    else if (format === 'html') yield { kind: 'page', page: await pageOf(source, chunks), given: givenBy(options) }
    else if (format === 'warc') yield* pagesOf(source, chunks, options)
    else if (format === 'feed') yield* itemsOfFeed(source, chunks, options)
    else throw new ReportedlyError('format-not-supported', { input, format })
  } catch (error) {
    yield failed(unreadable(input, error))
  }
}

async function pageOf({ bytes, format: _, ...told }: Source, chunks: AsyncIterable<Uint8Array>): Promise<Page> {
  const { name: input } = told
  if (bytes !== null && bytes > textLimit)
    throw new ReportedlyError('input-too-large', { input, bytes, limit: textLimit })
  const whole = await readWhole(input, chunks)
  if (isBlank(whole)) throw new ReportedlyError('input-empty', { input })
  return { ...told, bytes: whole }
}

function givenBy({ date, language }: IntakeOptions): Given {
  return { date, language }
}

async function* pagesOf(
  { name: input, bytes }: Source,
  chunks: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
): AsyncGenerator<Intake> {
  const { pagesOfArchive } = await import('./archives/pages-of-archive.ts')
  for await (const found of pagesOfArchive(input, chunks, bytes))
    yield found.kind === 'page' ? { ...found, given: givenBy(options) } : found
}

async function* itemsOfFeed(
  source: Source,
  chunks: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
): AsyncGenerator<Intake> {
  const { feedIntakes } = await import('./feeds/feed-intakes.ts')
  yield* feedIntakes(await pageOf(source, chunks), options)
}

async function draftOfText(source: Source, chunks: AsyncIterable<Uint8Array>, options: IntakeOptions): Promise<Draft> {
  const page = await pageOf(source, chunks)
  return {
    input: page.name,
    id: null,
    url: page.address ?? null,
    outlet: null,
    headline: null,
    byline: null,
    date: options.date,
    language: options.language,
    text: decodeText(page),
  }
}

async function* draftsOfLines(
  { name, road }: Source,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  options: IntakeOptions,
): AsyncGenerator<Intake> {
  if (byteOrderMark(head)?.encoding.startsWith('utf-16'))
    throw new ReportedlyError('input-not-utf8', { input: name, offset: 0 })
  // The shape of a line is checked with zod, which a run over plain text never needs to load.
  const { draftOfLine } = await import('./report-line.ts')
  let empty = true
  for await (const { number, length, bytes } of splitLines(chunks)) {
    if (bytes !== null && isBlank(bytes)) continue
    empty = false
    try {
      const page = `${name}#${number}`
      if (bytes === null) throw new ReportedlyError('input-too-large', { input: page, bytes: length, limit: textLimit })
      const words = decodeText({ name: page, road, bytes })
      yield { kind: 'draft', draft: draftOfLine(name, number, words, options) }
    } catch (error) {
      yield failed(unreadable(name, error))
    }
  }
  if (empty) throw new ReportedlyError('input-empty', { input: name })
}

/** Whether a line holds nothing; a byte order mark alone is nothing. */
function isBlank(bytes: Uint8Array): boolean {
  const start = byteOrderMark(bytes)?.length ?? 0
  return bytes.subarray(start).every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

function failed(failure: ReportedlyError): Intake {
  return { kind: 'failure', failure }
}
