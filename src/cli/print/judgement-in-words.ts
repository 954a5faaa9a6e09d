import type { Effect, Judgement, StoryJudgement, Verdict } from '../../document/judgement.ts'
import { factualityWords } from '../words.ts'
import { instantInWords } from './date-in-words.ts'
import { figureInWords } from './figure-in-words.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

const effectWords: Readonly<Record<Effect, string | null>> = {
  holds: null,
  // Who took it back is told by itself.
  'taken-back': null,
  overruled: 'a later judgement says otherwise',
  'words-gone': 'its words are gone from the report',
  'nothing-there': 'nothing is read at its words any more',
  elsewhere: 'a report that it names is in another story',
}

/** A judgement on a few lines: what, who, when, why, and what became of it. */
export function judgementInWords(judgement: Judgement | StoryJudgement, style: Style): readonly string[] {
  const { id, verdict, takenBack } = judgement
  const effect = 'effect' in judgement ? effectWords[judgement.effect] : null
  const below = [
    correctedInWords(judgement),
    ...(takenBack === null ? [] : [`taken back by ${signedInWords(takenBack)}`]),
    ...(effect === null ? [] : [effect]),
  ]
  return [
    ...hanging('', printable(`${id} · ${verdictInWords(verdict)}`), style.columns),
    ...below.flatMap((words) => hanging('  ', printable(words), style.columns)).map(style.faint),
  ]
}

/** "corrected by Ada on 2026-11-26: reason" */
export function correctedInWords(judgement: Pick<Judgement, 'at' | 'by' | 'reason'>): string {
  return `corrected by ${signedInWords(judgement)}`
}

function signedInWords({ at, by, reason }: Pick<Judgement, 'at' | 'by' | 'reason'>): string {
  return `${by} on ${instantInWords(at.slice(0, 10))}: ${reason}`
}

/** What a judgement says, as a sentence. */
function verdictInWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'speaker':
      return `${quoted(verdict.anchor)} was said by ${verdict.name ?? 'somebody whom the report does not name'}`
    case 'factuality':
      return `${quoted(verdict.anchor)} is given as ${factualityWords[verdict.factuality]}`
    case 'figure': {
      const none = verdict.low === null && verdict.high === null
      return `${quoted(verdict.anchor)} is ${none ? 'no figure' : figureInWords({ ...verdict, unit: null })}`
    }
    case 'no-statement':
      return `${quoted(verdict.anchor)} was said by nobody`
    case 'origin':
      return `${quoted(verdict.anchor)} stands on the authority of ${verdict.name}`
    case 'same-origin':
      return pairInWords(verdict, 'have one origin', 'have two origins')
    case 'same-claim':
      return pairInWords(verdict, 'are one claim', 'are two claims')
    case 'same-question':
      return pairInWords(verdict, 'are on one question', 'are on two questions')
    case 'copy':
      return `report ${verdict.report} is ${verdict.same ? 'a' : 'no'} copy of ${verdict.of}`
    case 'story':
      return verdict.with === null
        ? `report ${verdict.report} belongs in a story of its own`
        : `report ${verdict.report} belongs in the story of ${verdict.with}`
  }
}

type Pair = Extract<Verdict, { readonly anchors: unknown }>

function pairInWords({ anchors: [one, other], same }: Pair, yes: string, no: string): string {
  return `${quoted(one)} and ${quoted(other)} ${same ? yes : no}`
}

function quoted({ exact, report }: { readonly exact: string; readonly report: string }): string {
  return `“${exact}” (${report})`
}
