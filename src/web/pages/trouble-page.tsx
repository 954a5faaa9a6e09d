import { Layout } from '../parts/layout.tsx'
import type { View } from '../shown/view.ts'

interface TroublePageProps {
  readonly view: View
  readonly title: string
  readonly sentence: string
  /** The language of the sentence, where it is not that of the page. */
  readonly language?: string | undefined
}

/** The page for what is not there, was refused, or failed: one sentence and the way back. */
export function TroublePage({ view, title, sentence, language }: TroublePageProps) {
  return (
    <Layout view={view} title={title}>
      <div class="opening">
        <h1>{title}</h1>
        <p class="purpose" lang={language}>
          {sentence}
        </p>
        <p>
          <a href="/">{view.words.trouble.back}</a>
        </p>
      </div>
    </Layout>
  )
}
