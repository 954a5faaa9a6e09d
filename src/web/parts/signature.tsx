import type { Words } from '../words/words.ts'

interface SignatureProps {
  readonly words: Words
  /** Tells the fields of one form from those of another on the page. */
  readonly place: string
  readonly by?: string
  readonly reason?: string
}

/** Who puts something right, and why: both are asked, always. */
export function Signature({ words, place, by = '', reason = '' }: SignatureProps) {
  const { fields, hints } = words.judgement
  return (
    <div class="fields">
      <div class="field">
        <label for={`${place}-by`}>{fields.by}</label>
        <input id={`${place}-by`} name="by" type="text" value={by} autocomplete="name" required />
      </div>
      <div class="field">
        <label for={`${place}-reason`}>{fields.reason}</label>
        <input
          id={`${place}-reason`}
          name="reason"
          type="text"
          value={reason}
          autocomplete="off"
          required
          aria-describedby={`${place}-reason-hint`}
        />
        <p class="hint" id={`${place}-reason-hint`}>
          {hints.reason}
        </p>
      </div>
    </div>
  )
}
