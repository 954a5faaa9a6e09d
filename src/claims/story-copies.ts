import type { StoryCopies } from '../document/story-copies.ts'
import { append } from './append.ts'
import { type Copy, copiesAmong } from './copies.ts'
import { copyDifferences } from './copy-differences.ts'
import { listedReport } from './listed-report.ts'
import type { Member } from './member.ts'
import { inOrder } from './report-order.ts'
import { outletsOf, summarise } from './summary.ts'

/** The copies among a story's reports, each held against its original. The reports may come in any order. */
export function storyCopies(story: string, members: readonly Member[]): StoryCopies {
  const ordered = inOrder(members)
  const links = copiesAmong(ordered)
  const byId = new Map(ordered.map((member) => [member.id, member]))
  const byHead = new Map<string, Member[]>()
  for (const member of ordered) {
    const link = links.get(member.id)
    if (link !== undefined) append(byHead, link.of, member)
  }
  const heads = ordered.filter(({ id }) => byHead.has(id))
  const { id, title } = summarise(story, ordered)
  return {
    version: 1,
    story: { id, title },
    groups: heads.map((head) => {
      const copies = byHead.get(head.id) ?? []
      return {
        head: listedReport(head, links),
        ...outletsOf([head, ...copies]),
        copies: copies.map((copy) => comparedCopy(copy, links, byId)),
      }
    }),
  }
}

type ComparedCopy = StoryCopies['groups'][number]['copies'][number]

function comparedCopy(copy: Member, links: ReadonlyMap<string, Copy>, byId: ReadonlyMap<string, Member>): ComparedCopy {
  const link = links.get(copy.id)
  const original = byId.get(link?.textOf ?? '') ?? byId.get(link?.of ?? '') ?? copy
  const [report, other] = [copy.reading.report, original.reading.report]
  const oneLanguage = link?.textOf !== null
  return {
    report: listedReport(copy, links),
    comparedWith: original.id,
    translated: link?.translated === true,
    headlines: oneLanguage ? differingHeadlines(other.headline, report.headline) : null,
    differences: oneLanguage ? copyDifferences(other, report) : null,
  }
}

function differingHeadlines(original: string | null, copy: string | null): ComparedCopy['headlines'] {
  if (original === null || copy === null) return null
  return plainHeadline(original) === plainHeadline(copy) ? null : { original, copy }
}

/** The words of a headline, without marks and capitals. */
function plainHeadline(headline: string): string {
  return (headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
