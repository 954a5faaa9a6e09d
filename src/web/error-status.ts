import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorCode } from '../errors.ts'

const statuses: { readonly [Code in ErrorCode]?: ContentfulStatusCode } = {
  'story-unknown': 404,
  'story-ambiguous': 404,
  'report-unknown': 404,
  'claim-unknown': 404,
  'claim-ambiguous': 404,
  'question-unknown': 404,
  'question-ambiguous': 404,
  'source-unknown': 404,
  'words-missing': 400,
  'page-unknown': 404,
  'judgement-unknown': 404,
  'judgement-ambiguous': 404,
  'judgement-taken-back': 409,
  'judgement-not-understood': 400,
  'words-unknown': 400,
  'words-ambiguous': 400,
  'nothing-read-there': 400,
  'form-refused': 403,
  'form-not-understood': 400,
  'host-refused': 421,
  'input-too-large': 413,
  'input-empty': 400,
  'input-binary': 400,
  'input-not-utf8': 400,
  'date-not-understood': 400,
  'option-not-understood': 400,
  'line-not-json': 400,
  'line-not-a-report': 400,
  'ledger-busy': 503,
  'report-forgotten': 410,
}

/** The HTTP status of an error; 500 for those that no request is to blame for. */
export function errorStatus(code: ErrorCode): ContentfulStatusCode {
  return statuses[code] ?? 500
}
