import type { Words } from '../words/words.ts'

/** How the marks in a text are to be read: each by a line of its own kind, and only then by a tint. */
export function Legend({ words }: { readonly words: Words }) {
  const { report } = words
  return (
    <aside class="legend" aria-label={report.legend}>
      <p>
        <span class="source">{report.source}</span>
        <span class="cue">{report.cue}</span>
        <span class="content">{report.content}</span>
        <span class="figure">{report.figure}</span>
        <span class="legend-boilerplate">{report.boilerplate}</span>
        <span class="nested-content">{report.nested}</span>
      </p>
    </aside>
  )
}
