import type { Child } from 'hono/jsx'
import type { SaidInStory } from '../../queries/said-in-stories.ts'
import { claimAddress, reportAddress, sourceAddress, storyAddress } from '../shown/addresses.ts'
import { actInWords } from '../words/act-in-words.ts'
import type { Words } from '../words/words.ts'
import { Certainty } from './certainty.tsx'
import { Dated } from './dated.tsx'
import { FigureShown } from './figure-shown.tsx'
import { Places } from './places.tsx'

interface ToldStatementProps {
  readonly said: SaidInStory
  readonly words: Words
  /** Whether to say in which story and claim it stands. */
  readonly withStory: boolean
  readonly children?: Child
}

/** A statement outside the page of its story: who, how sure, when, where, the very words, and the claim that it is of. */
export function ToldStatement({ said, words, withStory, children }: ToldStatementProps) {
  const { story, claim, statement, figures, origin, report } = said
  const { language } = report
  const outlet = report.outlet ?? words.story.unnamedOutlet
  const isVoice = statement.attribution === null
  return (
    <li class="statement">
      <div class="stand">
        <p class="who">
          {isVoice ? (
            <strong>{words.story.outletItself(outlet)}</strong>
          ) : (
            <a href={sourceAddress(origin.name)} lang={language}>
              <strong>{statement.source ?? words.story.unnamedSource}</strong>
            </a>
          )}{' '}
          <span class="act">{actInWords(statement.act, statement.wordless === true, words)}</span>
        </p>
        <p class="how-sure">
          <Certainty factuality={statement.factuality} reportive={statement.reportive} words={words} />
          {figures.map((figure) => (
            <FigureShown figure={figure} language={language} words={words} />
          ))}
        </p>
        <p class="road">
          <Dated value={statement.at} words={words} />
          <span>
            {`${words.story.reportedBy} `}
            <a href={reportAddress(report.id)}>{outlet}</a>
          </span>
        </p>
      </div>
      <div>
        <Places statement={statement} language={language} words={words} />
        <p class="facts">
          <a href={claimAddress(story.id, claim.id)}>{words.part.history}</a>
          {withStory ? <a href={storyAddress(story.id)}>{story.title || words.story.untitled}</a> : null}
        </p>
        {children}
      </div>
    </li>
  )
}
