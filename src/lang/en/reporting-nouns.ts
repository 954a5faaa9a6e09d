import type { ReportingNoun } from '../language.ts'

export const reportingNouns: readonly ReportingNoun[] = [
  { act: 'assert', forms: ['claim', 'claims'] },
  { act: 'assert', forms: ['statement', 'statements'] },
  { act: 'assert', forms: ['assertion', 'assertions'] },
  { act: 'assert', forms: ['announcement', 'announcements'] },
  { act: 'assert', forms: ['report', 'reports'] },
  { act: 'assert', forms: ['comment', 'comments'] },
  { act: 'confirm', forms: ['confirmation'] },
  { act: 'confirm', forms: ['admission', 'admissions'] },
  { act: 'deny', forms: ['denial', 'denials'] },
  { act: 'believe', forms: ['belief', 'beliefs'] },
  { act: 'believe', forms: ['suspicion', 'suspicions'] },
  { act: 'believe', forms: ['fear', 'fears'] },
  { act: 'believe', forms: ['hope', 'hopes'] },
  { act: 'warn', forms: ['warning', 'warnings'] },
  { act: 'accuse', forms: ['accusation', 'accusations'] },
  { act: 'accuse', forms: ['allegation', 'allegations'] },
  { act: 'demand', forms: ['demand', 'demands'] },
  { act: 'demand', forms: ['appeal', 'appeals'] },
  { act: 'promise', forms: ['promise', 'promises'] },
  { act: 'promise', forms: ['pledge', 'pledges'] },
]
