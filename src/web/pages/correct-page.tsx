import type { Child } from 'hono/jsx'
import type { CorrectionFields } from '../forms/correction-fields.ts'
import { Layout } from '../parts/layout.tsx'
import { Signature } from '../parts/signature.tsx'
import { correctAddress, storyAddress } from '../shown/addresses.ts'
import type { View } from '../shown/view.ts'

/** What every form for a correction is made of. */
export interface CorrectionFormProps {
  readonly view: View
  readonly story: string
  readonly given: CorrectionFields
  readonly token: string
  /** Why what was sent before was not entered. */
  readonly trouble?: string | undefined
}

interface CorrectPageProps extends CorrectionFormProps {
  readonly title: string
  /** Where the page of the story is left and come back to. */
  readonly anchor: string
  /** What is put right, as it is shown. */
  readonly subject: Child
  /** What is put right, as the form sends it. */
  readonly hidden: { readonly name: string; readonly value: string }
  /** The points that may be wrong, one of which is chosen. */
  readonly children: Child
}

/** The page with the form for a correction: what is put right, what is wrong with it, who says so and why. */
export function CorrectPage(props: CorrectPageProps) {
  const { view, story, given, token, trouble, title, anchor, subject, hidden, children } = props
  const { judgement, story: storyWords } = view.words
  return (
    <Layout view={view} title={title}>
      <div class="opening">
        <p class="kicker">
          <a href={storyAddress(story, anchor)}>{storyWords.backToStory}</a>
        </p>
        <h1>{title}</h1>
        {subject}
        <p class="hint">{judgement.explained}</p>
      </div>
      <form class="correction" method="post" action={correctAddress(story)} enctype="multipart/form-data">
        {trouble === undefined ? null : (
          <p class="trouble" id="trouble" role="alert">
            <strong>{judgement.refused}</strong> {trouble}
          </p>
        )}
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name={hidden.name} value={hidden.value} />
        <fieldset>
          <legend>{judgement.whatIsWrong}</legend>
          <ul class="points">{children}</ul>
        </fieldset>
        <Signature words={view.words} place="correction" by={given.by} reason={given.reason} />
        <button type="submit">{judgement.enter}</button>
      </form>
    </Layout>
  )
}
