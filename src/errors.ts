/** What a file may be recognised as that is not read. */
export type UnreadFormat = 'opml' | 'json' | 'xml' | 'pdf' | 'zip' | 'gzip' | 'image'

/** What each error tells beside its sentence: the facts of the case, for programs. */
export interface ErrorDetails {
  'input-missing': { input: string }
  'input-unreadable': { input: string; reason: string }
  'input-not-a-file': { input: string; kind: string }
  'input-empty': { input: string }
  'input-binary': { input: string; offset: number }
  'input-not-utf8': { input: string; offset: number; encoding?: 'UTF-16' }
  'input-too-large': { input: string; bytes: number; limit: number }
  'page-too-large': { input: string; nodes: number; limit: number }
  'format-not-supported': { input: string; format: UnreadFormat }
  'address-not-supported': { input: string }
  'feed-unreadable': { input: string; reason: string }
  'feed-cut-short': { input: string; items: number }
  'feed-without-items': { input: string }
  'feeds-unusable': { path: string; reason: string }
  'address-not-understood': { input: string; reason: string }
  'address-refused': { input: string; address: string; host: string; ip: string; reason: string }
  'address-disallowed': { input: string; address: string; host: string }
  'address-reserved': { input: string; address: string; policy: string | null }
  'robots-unreadable': { input: string; host: string; reason: string; retryAfter: number | null }
  'address-later': { input: string; host: string; until: string }
  'address-unknown': { input: string; host: string }
  'address-unreachable': { input: string; reason: string }
  'address-answered': { input: string; status: number; retryAfter: number | null }
  'address-redirects': { input: string; limit: number }
  'address-not-a-page': { input: string; type: string }
  'address-too-large': { input: string; limit: number }
  'line-not-json': { input: string; line: number; reason: string }
  'line-not-a-report': { input: string; line: number; reason: string }
  'record-damaged': { input: string; offset: number; reason: string }
  'trees-not-available': { input: string; language: string }
  'analysis-failed': { input: string; reason: string }
  'output-unwritable': { reason: string }
  'date-not-understood': { value: string }
  'option-not-understood': { option: string; value: string; expected: string }
  'not-yet-available': { command: string }
  'weights-unusable': { path: string; reason: string }
  'ledger-too-new': { path: string; found: number; known: number }
  'ledger-unusable': { path: string; reason: string }
  'ledger-busy': { path: string }
  'story-unknown': { id: string }
  'story-ambiguous': { id: string; stories: readonly string[] }
  'report-unknown': { id: string }
  'judgement-unknown': { id: string }
  'judgement-ambiguous': { id: string; judgements: readonly string[] }
  'judgement-taken-back': { id: string; by: string; at: string }
  'judgement-not-understood': { reason: string }
  'words-unknown': { report: string; words: string }
  'words-ambiguous': { report: string; words: string; times: number }
  'nothing-read-there': { report: string; words: string }
  'claim-unknown': { id: string }
  'claim-ambiguous': { id: string; claims: readonly string[] }
  'question-unknown': { id: string }
  'question-ambiguous': { id: string; questions: readonly string[] }
  'source-unknown': { name: string }
  'words-missing': { words: string }
  'grades-unusable': { path: string; reason: string }
  'report-forgotten': { id: string; at: string }
  'nothing-to-forget': { what: string }
  'not-forgotten': { what: string }
  'old-bytes-left': { path: string }
  'not-confirmed': { command: string }
  'ledger-missing': { path: string }
  'backup-in-the-way': { path: string }
  'backup-unusable': { path: string; reason: string }
  'ledger-in-the-way': { path: string; reports: number }
  'form-refused': { reason: string }
  'form-not-understood': { type: string }
  'host-refused': { host: string }
  'page-unknown': { address: string }
  'port-taken': { port: number }
}

export type ErrorCode = keyof ErrorDetails

const sentences: { readonly [Code in ErrorCode]: (details: ErrorDetails[Code]) => string } = {
  'input-missing': ({ input }) =>
    `${input}: there is no such file or folder. Check the path${isLikeAddress(input) ? ', or begin it with https:// if it is an address' : ''}.`,
  'input-unreadable': ({ input, reason }) =>
    `${input}: cannot be read (${reason}). Check that it exists and that you may read it.`,
  'input-not-a-file': ({ input, kind }) =>
    `${input}: is ${kind}, not a file or a folder. Give a file with a report's text.`,
  'input-empty': ({ input }) => `${input}: is empty. Give a file with a report's text.`,
  'input-binary': ({ input, offset }) =>
    `${input}: holds bytes that are no text (at byte ${offset}). Give plain text or NDJSON in UTF-8.`,
  'input-not-utf8': ({ input, offset, encoding = 'UTF-8' }) =>
    `${input}: is not valid ${encoding} (at byte ${offset}). Save it as UTF-8 and try again.`,
  'input-too-large': ({ input, bytes, limit }) =>
    `${input}: has ${bytes} bytes; a report's text may have ${limit} at most. Split it into reports.`,
  'page-too-large': ({ input, nodes, limit }) =>
    `${input}: the page has ${nodes} elements and pieces of text; ${limit} at most are read. Save its article as text and give that.`,
  'format-not-supported': ({ input, format }) => `${input}: ${whatIsUnread[format]}`,
  'address-not-supported': ({ input }) =>
    `${input}: gold is read from files, not from addresses. Save it to a file and give that.`,
  'feed-unreadable': ({ input, reason }) =>
    `${input}: cannot be read as a feed (${reason}). Give the file or address of RSS, Atom, RDF or JSON Feed.`,
  'feed-cut-short': ({ input, items }) =>
    `${input}: breaks off before its end; ${itemsBefore(items)} read. Fetch it again for the rest.`,
  'feed-without-items': ({ input }) =>
    `${input}: is a feed in which no report stands. Open it to see whether it is the one that you mean, or try again later.`,
  'feeds-unusable': ({ path, reason }) =>
    `${path}: cannot be used as a list of feeds (${reason}). Give OPML with an xmlUrl for each feed, or addresses of feeds.`,
  'address-not-understood': ({ input, reason }) => `${input}: cannot be visited, because ${reason}. Check the address.`,
  'address-refused': ({ input, address, host, ip, reason }) =>
    `${input}: is not visited, because ${leadsOn(input, address)}${host === ip ? host : `${host} is ${ip}, and that`} is ${reason}. If it is yours and you want it read, say --allow-host ${host}.`,
  'address-disallowed': ({ input, address, host }) =>
    `${input}: the robots.txt of ${host} asks programs not to visit ${address}. Save the page yourself, if you may, and give the file.`,
  'address-reserved': ({ input, address, policy }) =>
    `${input}: ${address} is reserved from text and data mining by its publisher. ${policy === null ? 'Ask the publisher' : `The terms stand at ${policy}`}, and give the page as a file if you may.`,
  'robots-unreadable': ({ input, host, reason }) =>
    `${input}: is not visited now, because the robots.txt of ${host} could not be read (${reason}). Try again later.`,
  'address-later': ({ input, host, until }) =>
    `${input}: ${host} asks to be left alone until ${until}. Try again after that.`,
  'address-unknown': ({ input, host }) =>
    `${input}: nobody knows a host named ${host}. Check the address, and that this machine is on the network.`,
  'address-unreachable': ({ input, reason }) =>
    `${input}: could not be fetched (${reason}). Check the address and the network, and try again.`,
  'address-answered': ({ input, status }) => `${input}: ${statusInWords(status)}.`,
  'address-redirects': ({ input, limit }) =>
    `${input}: leads from one address to the next, more than ${limit} times. Open it in a browser and give the address where it ends.`,
  'address-not-a-page': ({ input, type }) =>
    `${input}: is no page, feed or text but ${type}. Give the address of a page with a report.`,
  'address-too-large': ({ input, limit }) =>
    `${input}: answers with more than is read of one page (${limit} bytes, or packed beyond all measure). Give the address of a single report.`,
  'line-not-json': ({ input, line, reason }) =>
    `${input}: line ${line} is not JSON (${reason}). Each line must hold one report.`,
  'line-not-a-report': ({ input, line, reason }) =>
    `${input}: line ${line} is not a report (${reason}). A line is {id?, url?, outlet?, date?, title?, lang?, text}.`,
  'record-damaged': ({ input, offset, reason }) =>
    `${input}: is damaged (${reason}; at byte ${offset} of the file). Fetch the archive again if the others are not enough.`,
  'trees-not-available': ({ input, language }) =>
    language === 'und'
      ? `${input}: its language could not be told. Say which it is with --lang.`
      : `${input}: there are no trees for its language (${language}) yet. If it is another one, say so with --lang.`,
  'analysis-failed': ({ input, reason }) =>
    `${input}: could not be analysed (${reason}). This is a fault in Reportedly: please report it with the text.`,
  'output-unwritable': ({ reason }) =>
    `The output could not be written (${reason}). Make room for it, or send it elsewhere.`,
  'date-not-understood': ({ value }) =>
    `"${value}" is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or an instant such as 2024-10-21T09:30:00Z.`,
  'option-not-understood': ({ option, value, expected }) => `${option} ${value}: expected ${expected}.`,
  'not-yet-available': ({ command }) => `${command} is not there yet in this version. See CHANGELOG.md for what is.`,
  'weights-unusable': ({ path, reason }) =>
    `${path}: cannot be used (${reason}). Install Reportedly again, which brings the file anew.`,
  'ledger-too-new': ({ path, found, known }) =>
    `${path}: was written by a newer Reportedly (layout ${found}; this one knows ${known}). Nothing was changed. Use the newer version, or another --ledger.`,
  'ledger-unusable': ({ path, reason }) =>
    `${path}: cannot be used as a ledger (${reason}). Choose another file with --ledger.`,
  'ledger-busy': ({ path }) =>
    `${path}: another program kept the ledger busy for too long. Try again when it has finished.`,
  'story-unknown': ({ id }) => `There is no story ${id} in the ledger. \`reportedly stories\` lists them.`,
  'story-ambiguous': ({ id, stories }) =>
    `The ids of ${stories.length} stories begin with ${id} (${beginningOf(stories)}). Write more of it.`,
  'report-unknown': ({ id }) => `There is no report ${id} in the ledger. \`reportedly stories --json\` lists them.`,
  'judgement-unknown': ({ id }) => `There is no judgement ${id} in the ledger. \`reportedly judge --list\` lists them.`,
  'judgement-ambiguous': ({ id, judgements }) =>
    `The ids of ${judgements.length} judgements begin with ${id} (${judgements.slice(0, 3).join(', ')}${judgements.length > 3 ? ' …' : ''}). Write more of it.`,
  'judgement-taken-back': ({ id, by, at }) =>
    `Judgement ${id} was taken back by ${by} on ${at.slice(0, 10)} already. Enter a new one where it was right after all.`,
  'judgement-not-understood': ({ reason }) =>
    `The judgement cannot be entered: ${reason}. \`reportedly judge --help\` shows how each kind is written.`,
  'words-unknown': ({ report, words }) =>
    `The words “${words}” do not stand in report ${report}. Copy them from it as they are, without the marks around them.`,
  'words-ambiguous': ({ report, words, times }) =>
    `The words “${words}” stand ${times} times in report ${report}. Write more of what stands around them.`,
  'nothing-read-there': ({ report, words }) =>
    `No statement is read at “${words}” in report ${report}. \`reportedly story\` shows the words of each statement.`,
  'claim-unknown': ({ id }) => `There is no claim ${id}. \`reportedly story ID --json\` gives the ids of its claims.`,
  'claim-ambiguous': ({ id, claims }) =>
    `The ids of ${claims.length} claims begin with ${id} (${beginningOf(claims)}). Write more of it.`,
  'question-unknown': ({ id }) =>
    `There is no question ${id}. \`reportedly story ID --json\` gives the ids of its questions.`,
  'question-ambiguous': ({ id, questions }) =>
    `The ids of ${questions.length} questions begin with ${id} (${beginningOf(questions)}). Write more of it.`,
  'source-unknown': ({ name }) =>
    `Nobody named ${name} is a source in the ledger. \`reportedly sources\` lists who is.`,
  'words-missing': ({ words }) =>
    `There is no word to look for in “${words}”. Write at least one word or number; single letters do not count.`,
  'grades-unusable': ({ path, reason }) =>
    `${path}: cannot be used for grades (${reason}). See “Grades of sources” in docs/command-line.md for how to write it.`,
  'report-forgotten': ({ id, at }) =>
    `Report ${id} was taken out of the ledger for good on ${at.slice(0, 10)} and is not kept again. \`reportedly forget --keep-again ${id}\` lets it be.`,
  'nothing-to-forget': ({ what }) =>
    `No report in the ledger has the id ${what}, and that name stands in none. \`reportedly stories --json\` lists the reports.`,
  'not-forgotten': ({ what }) =>
    `${what} was not forgotten in this ledger, or was forgotten under another name. Write it as it was written then.`,
  'old-bytes-left': ({ path }) =>
    `${path}: what was to be forgotten is out of the ledger, but its old bytes are still in the file, which another program is using. End that, then run \`reportedly forget --wipe\`.`,
  'not-confirmed': ({ command }) =>
    `Nothing was done: there is nobody to ask. \`${command} --yes\` does it, \`${command} --dry-run\` shows what it would do.`,
  'ledger-missing': ({ path }) => `${path}: there is no ledger there. \`reportedly add\` makes one.`,
  'backup-in-the-way': ({ path }) => `${path}: is there already. Choose another file, or write over it with --force.`,
  'backup-unusable': ({ path, reason }) =>
    `${path}: cannot be restored (${reason}). Nothing was changed. Give a file that \`reportedly backup\` made.`,
  'ledger-in-the-way': ({ path, reports }) =>
    `${path}: is a ledger with ${reports} ${reports === 1 ? 'report' : 'reports'}, which would be lost. Back it up first, then use --force; or choose another --ledger.`,
  'form-refused': ({ reason }) => `The form was not accepted: ${reason}. Open the page again and send it from there.`,
  'form-not-understood': ({ type }) =>
    `What was sent (${type}) could not be understood as a form. Send multipart/form-data with the text in the field "text".`,
  'host-refused': ({ host }) =>
    `Nothing is served under the name "${host}". Open the address that \`reportedly serve\` printed.`,
  'page-unknown': ({ address }) => `There is no page ${address}. The first page, /, leads to all others.`,
  'port-taken': ({ port }) => `Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`,
}

/** What a file is that is recognised and not read, and what to do. */
const whatIsUnread: Readonly<Record<UnreadFormat, string>> = {
  opml: 'is a list of feeds, not a report. `reportedly watch` reads what they bring.',
  json: 'is JSON, but neither NDJSON nor a JSON Feed. Write one report on each line, or say --as text to take it as it is.',
  xml: 'is XML, but neither a page nor a feed. Save its words as plain text, or say --as text to take it as it is.',
  pdf: 'is a PDF, of which nothing is read. Save its words as plain text and give that.',
  zip: 'is packed as ZIP, as documents of word processors are too. Unpack it, or save its words as plain text.',
  gzip: 'is packed with gzip, and no web archive is in it. Unpack it and give what it holds.',
  image: 'is an image, in which nothing is read. Save its words as plain text and give that.',
}

function itemsBefore(items: number): string {
  if (items === 0) return 'no item before that could be'
  return items === 1 ? 'the item before that was' : `the ${items} items before that were`
}

/** Whether the name of an input begins as an address does without its scheme: «www.tolvara.example», «tolvara.example/bridge». */
function isLikeAddress(input: string): boolean {
  return /^(?:www\.[a-z\d-]+\.|(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,20}\/)/i.test(input)
}

/** What an answer of the web says that is not the page, and what to do. The numbers are those of RFC 9110. */
function statusInWords(status: number): string {
  if (status === 404 || status === 410) return `there is no such page (status ${status}). Check the address`
  if (status === 401 || status === 402 || status === 403)
    return `the host does not let us read it (status ${status}). Save the page yourself, if you may, and give the file`
  if (status === 429) return `the host was asked too often (status ${status}). Try again later`
  if (status >= 500) return `the host is in trouble (status ${status}). Try again later`
  return `the host answered with status ${status} and no page. Open the address in a browser to see what is there`
}

/** That an address leads to one on another host, where it does. */
function leadsOn(input: string, address: string): string {
  const isSame = URL.canParse(input) && new URL(input).host === new URL(address).host
  return isSame ? '' : `it leads to ${address}, and `
}

/** The first few of a list of ids. */
function beginningOf(ids: readonly string[]): string {
  return `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`
}

/** Every code there is, for the page that explains them. */
export const errorCodes = Object.keys(sentences) as readonly ErrorCode[]

/**
 * Thrown for misuse and for trouble with the environment, never for what a text says. `code` is a word for programs,
 * `details` the facts of the case, and the message a sentence that says what to do.
 */
export class ReportedlyError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ReportedlyError'
  readonly code: Code
  readonly details: ErrorDetails[Code]

  constructor(code: Code, details: ErrorDetails[Code], options?: ErrorOptions) {
    super(sentences[code](details), options)
    this.code = code
    this.details = details
  }
}
