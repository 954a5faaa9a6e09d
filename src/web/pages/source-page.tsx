import { acts } from '../../document/attribution.ts'
import type { SaidInStory } from '../../queries/said-in-stories.ts'
import type { RecordedStatement, SourceRecord, SourceUnderName } from '../../queries/source-record.ts'
import { Dated } from '../parts/dated.tsx'
import { GradeShown } from '../parts/grade-shown.tsx'
import { Layout } from '../parts/layout.tsx'
import { ToldStatement } from '../parts/told-statement.tsx'
import { claimAddress, sourceAddress } from '../shown/addresses.ts'
import type { View } from '../shown/view.ts'
import { daysInWords } from '../words/date-in-words.ts'
import { countryInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'

/** The page of one source: what it said across all stories, counted and not judged. */
export function SourcePage({ view, record }: { readonly view: View; readonly record: SourceRecord }) {
  const { words } = view
  const { name, sources, leftOut } = record
  return (
    <Layout view={view} title={sources[0]?.name ?? name} json={`${sourceAddress(name)}.json`}>
      <div class="opening">
        <p class="kicker">
          <a href="/sources">{words.sources.register}</a>
        </p>
        <h1>{name}</h1>
        <p class="hint">{words.sources.explained}</p>
        {leftOut === 0 ? null : <p class="hint">{words.search.leftOut(leftOut)}</p>}
      </div>
      {sources.map((source, index) => (
        <UnderName source={source} number={index + 1} words={words} />
      ))}
    </Layout>
  )
}

interface UnderNameProps {
  readonly source: SourceUnderName
  readonly number: number
  readonly words: Words
}

function UnderName({ source, number, words }: UnderNameProps) {
  const { name, type, affiliation, grade, said, stories, first, last } = source
  const id = `name-${number}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p class="facts">
        <span>{words.entities[type]}</span>
        {affiliation === null ? null : <span>{countryInWords(affiliation, words)}</span>}
        <span>{words.sources.reach(words.counts.statements(said.length), stories)}</span>
        <span>{words.counts.outlets(source)}</span>
        <span>{daysInWords(first, last, words)}</span>
      </p>
      <GradeShown grade={grade} words={words} />
      <p class="facts">{countsInWords(source, words)}</p>
      <ol class="statements" aria-labelledby={id}>
        {said.map((each) => (
          <ToldStatement said={each} words={words} withStory={true}>
            <Answers said={each} words={words} />
          </ToldStatement>
        ))}
      </ol>
    </section>
  )
}

function countsInWords({ acts: counts, deniedLater, takenBack }: SourceUnderName, words: Words): string {
  const did = acts.flatMap((act) => {
    const count = counts[act] ?? 0
    return count === 0 ? [] : [words.sources.acts[act](count)]
  })
  return [...did, words.sources.deniedLater(deniedLater), words.sources.takenBack(takenBack)].join(' · ')
}

function Answers({ said, words }: { readonly said: RecordedStatement; readonly words: Words }) {
  const answers = [
    ...said.deniedBy.map((answer) => ({ answer, what: words.sources.deniedBy })),
    ...said.takenBackBy.map((answer) => ({ answer, what: words.sources.takenBackBy })),
  ]
  return answers.length === 0 ? null : (
    <ul class="relations">
      {answers.map(({ answer, what }) => (
        <li>
          <strong>{what}</strong> <AnswerShown answer={answer} words={words} />
        </li>
      ))}
    </ul>
  )
}

function AnswerShown({ answer, words }: { readonly answer: SaidInStory; readonly words: Words }) {
  const { story, claim, statement, origin, report } = answer
  return (
    <a href={claimAddress(story.id, claim.id)}>
      {`${origin.name}, `}
      <Dated value={statement.at} words={words} />
      {': '}
      <q lang={report.language}>{statement.places[0]?.words ?? claim.proposition}</q>
    </a>
  )
}
