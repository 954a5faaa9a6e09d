import type { Draft } from '../../document/draft.ts'
import { writeDraft } from '../forms/kept-draft.ts'
import type { Words } from '../words/words.ts'

interface KeepFormProps {
  readonly draft: Draft
  readonly token: string
  readonly words: Words
}

/** Says that nothing was kept, and offers to keep the report just as it was read. */
export function KeepForm({ draft, token, words }: KeepFormProps) {
  return (
    <form class="keep" method="post" action="/keep" enctype="multipart/form-data">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="draft" value={writeDraft(draft)} />
      <p>
        <strong>{words.report.notKept}.</strong> {words.report.notKeptExplained}
      </p>
      <button type="submit">{words.report.keep}</button>
    </form>
  )
}
