import type { Reading } from './reading.ts'

/** Whether a reading is of a page that is no article: an index, an error, a wall of consent. A text without a paragraph may be a headline. */
export function isOfNoArticle({ report, notices }: Pick<Reading, 'report' | 'notices'>): boolean {
  return report.partsFrom === 'page' && notices.some(({ rule }) => rule === 'no-article')
}
