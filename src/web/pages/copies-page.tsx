import type { StoryReport } from '../../document/story.ts'
import type { CopyDifference, StoryCopies } from '../../document/story-copies.ts'
import { Dated } from '../parts/dated.tsx'
import { Layout } from '../parts/layout.tsx'
import { copiesAddress, reportAddress, storyAddress } from '../shown/addresses.ts'
import { excerptOf } from '../shown/excerpt.ts'
import type { View } from '../shown/view.ts'
import type { Words } from '../words/words.ts'

interface CopiesPageProps {
  readonly view: View
  readonly copies: StoryCopies
}

type Copy = StoryCopies['groups'][number]['copies'][number]

/** The page of a story's copies: each text with the report that gave it first, and in what the others differ. */
export function CopiesPage({ view, copies: { story, groups } }: CopiesPageProps) {
  const { words } = view
  return (
    <Layout view={view} title={words.part.copies} json={`${copiesAddress(story.id)}.json`}>
      <div class="opening">
        <p class="kicker">
          <a href={storyAddress(story.id)}>{story.title || words.story.untitled}</a>
        </p>
        <h1>{words.part.copies}</h1>
        <p class="hint">{words.part.copiesExplained}</p>
      </div>
      {groups.length === 0 ? <p class="empty">{words.part.noCopies}</p> : null}
      {groups.map(({ head, copies, ...count }, index) => (
        <section aria-labelledby={`text-${index + 1}`}>
          <h2 id={`text-${index + 1}`} lang={head.headline === null ? undefined : head.language}>
            {head.headline ?? words.report.untitled}
          </h2>
          <p class="facts">
            <ReportNamed report={head} words={words} />
            <span class="badge">{words.part.firstGiven}</span>
            <span>{words.counts.outlets(count)}</span>
          </p>
          <ol class="copies">
            {copies.map((copy) => (
              <CopyShown copy={copy} head={head} words={words} />
            ))}
          </ol>
        </section>
      ))}
    </Layout>
  )
}

function ReportNamed({ report, words }: { readonly report: StoryReport; readonly words: Words }) {
  return (
    <>
      <a href={reportAddress(report.id)}>{report.outlet ?? words.story.unnamedOutlet}</a>
      <Dated value={report.published?.value ?? null} words={words} />
    </>
  )
}

function CopyShown({ copy, head, words }: { readonly copy: Copy; readonly head: StoryReport; readonly words: Words }) {
  const { report, comparedWith, headlines, differences } = copy
  return (
    <li>
      <p class="facts">
        <ReportNamed report={report} words={words} />
      </p>
      {differences === null ? <p class="hint">{words.part.translated}</p> : null}
      {differences?.length === 0 ? <p class="hint">{words.part.sameWords}</p> : null}
      <ul class="differences">
        {headlines === null ? null : (
          <li>
            <span class="kind">{`${words.part.headlines}: `}</span>
            <del lang={head.language}>{headlines.original}</del> <ins lang={report.language}>{headlines.copy}</ins>
          </li>
        )}
        {differences?.map((difference) => (
          <li>
            <span class="kind">{`${words.part.differences[difference.kind]}: `}</span>
            <DifferenceShown difference={difference} report={report} comparedWith={comparedWith} words={words} />
          </li>
        ))}
      </ul>
    </li>
  )
}

interface DifferenceProps {
  readonly difference: CopyDifference
  readonly report: StoryReport
  readonly comparedWith: string
  readonly words: Words
}

/** What stood there first, and what stands here; each leads to its place. Both are in the language of the copy. */
function DifferenceShown({ difference: { original, copy }, report, comparedWith, words }: DifferenceProps) {
  return (
    <span lang={report.language}>
      {original === null ? null : (
        <del>
          <span class="spoken" lang={words.code}>{`${words.part.inOriginal}: `}</span>
          <a href={reportAddress(comparedWith, original.span)}>{excerptOf(original.words)}</a>
        </del>
      )}{' '}
      {copy === null ? null : (
        <ins>
          <span class="spoken" lang={words.code}>{`${words.part.inCopy}: `}</span>
          <a href={reportAddress(report.id, copy.span)}>{excerptOf(copy.words)}</a>
        </ins>
      )}
    </span>
  )
}
