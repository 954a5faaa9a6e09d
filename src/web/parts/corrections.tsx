import type { Judgement, StoryJudgement } from '../../document/judgement.ts'
import { storyAddress, takeBackAddress } from '../shown/addresses.ts'
import type { StoryIndex } from '../shown/story-index.ts'
import { dateInWords } from '../words/date-in-words.ts'
import type { Words } from '../words/words.ts'
import { Signature } from './signature.tsx'
import { VerdictShown } from './verdict.tsx'

interface CorrectionsProps {
  readonly index: StoryIndex
  readonly words: Words
}

/** Who put right a statement or a report, and why; leads to where it can be taken back. */
export function CorrectedBy({ judged, index, words }: CorrectionsProps & { readonly judged: readonly string[] }) {
  const corrections = index.ledger.judgements.filter(({ id, effect }) => judged.includes(id) && effect === 'holds')
  return (
    <>
      {corrections.map((judgement) => (
        <p class="corrected">
          <Signed judgement={judgement} words={words} />{' '}
          <a href={storyAddress(index.ledger.story.id, judgement.id)}>{words.judgement.seeCorrection}</a>
        </p>
      ))}
    </>
  )
}

interface ReportCorrectionsProps {
  readonly story: string
  readonly judgements: readonly Judgement[]
  readonly words: Words
}

/** A report's page shows what the program read; that people put something right is told there, and leads to the story. */
export function ReportCorrections({ story, judgements, words }: ReportCorrectionsProps) {
  return judgements.length === 0 ? null : (
    <div>
      <p>{words.judgement.reportCorrected}</p>
      <ul>
        {judgements.map((judgement) => (
          <li class="corrected">
            <Signed judgement={judgement} words={words} />{' '}
            <a href={storyAddress(story, judgement.id)}>{words.judgement.seeCorrection}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Every judgement on the story, what it does now, and the form to take it back. */
export function CorrectionList({ index, words, token }: CorrectionsProps & { readonly token: string }) {
  return (
    <ol class="corrections">
      {index.ledger.judgements.map((judgement) => (
        <li id={judgement.id}>
          <p>
            <VerdictShown verdict={judgement.verdict} index={index} words={words} />
          </p>
          <p class="corrected">
            <Signed judgement={judgement} words={words} />
          </p>
          <Effect judgement={judgement} words={words} />
          {judgement.takenBack === null ? (
            <TakeBack judgement={judgement} index={index} words={words} token={token} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

interface JudgementProps {
  readonly judgement: StoryJudgement
  readonly words: Words
}

function Signed({ judgement: { by, at, reason }, words }: { readonly judgement: Judgement; readonly words: Words }) {
  return (
    <>
      {words.judgement.correctedBy(by, dateInWords(at.slice(0, 10), words))}: <span class="reason">{reason}</span>
    </>
  )
}

function Effect({ judgement: { effect, takenBack }, words }: JudgementProps) {
  if (takenBack !== null)
    return (
      <p class="corrected">
        {words.judgement.takenBackBy(takenBack.by, dateInWords(takenBack.at.slice(0, 10), words))}:{' '}
        <span class="reason">{takenBack.reason}</span>
      </p>
    )
  return effect === 'holds' || effect === 'taken-back' ? null : <p>{words.judgement.effects[effect]}</p>
}

type TakeBackProps = JudgementProps & CorrectionsProps & { readonly token: string }

function TakeBack({ judgement: { id }, index, words, token }: TakeBackProps) {
  return (
    <details class="take-back">
      <summary>{words.judgement.takeBack}</summary>
      <form method="post" action={takeBackAddress(index.ledger.story.id)} enctype="multipart/form-data">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="judgement" value={id} />
        <Signature words={words} place={id} />
        <button type="submit">{words.judgement.takeBack}</button>
      </form>
    </details>
  )
}
