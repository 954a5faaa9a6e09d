import type { Judgement, Verdict } from './judgement.ts'
import { anchorsOf } from './reports-of-verdict.ts'

/**
 * Holds a judgement against the invariants of docs/document-model.md. Returns what is wrong with it in words; nothing when
 * it is sound.
 */
export function checkJudgement({ by, reason, verdict, takenBack }: Judgement): string[] {
  const signed = [{ by, reason }, ...(takenBack === null ? [] : [takenBack])]
  return [
    ...(signed.some((each) => each.by.trim() === '') ? ['a judgement needs the name of who makes it'] : []),
    ...(signed.some((each) => each.reason.trim() === '') ? ['a judgement needs a reason'] : []),
    ...verdictFaults(verdict),
  ]
}

function verdictFaults(verdict: Verdict): string[] {
  const empty = anchorsOf(verdict).some(({ exact }) => exact.trim() === '')
  return [...(empty ? ['the words that it is on are missing'] : []), ...faultsOfKind(verdict)]
}

function faultsOfKind(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'figure': {
      const { low, high, approximate, counted } = verdict
      if (low !== null && high !== null && low > high) return ['the lowest number is above the highest']
      const none = low === null && high === null
      return none && (approximate || counted !== null) ? ['what is no figure counts nothing'] : []
    }
    case 'copy':
      return verdict.report === verdict.of ? ['a report is no copy of itself'] : []
    case 'story':
      return verdict.report === verdict.with ? ['a report is in its own story already'] : []
    case 'same-origin':
    case 'same-claim':
    case 'same-question': {
      const [one, other] = verdict.anchors
      const alike = one.report === other.report && one.start === other.start && one.exact === other.exact
      return alike ? ['it needs two different statements'] : []
    }
    default:
      return []
  }
}
