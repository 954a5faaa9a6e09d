import type { Claim } from '../../document/claim.ts'
import { factualitySchema } from '../../document/factuality.ts'
import type { Statement } from '../../document/statement.ts'
import { type Choice, Choices, Line, longestChoice, Point } from '../parts/correction-point.tsx'
import { StatementCard } from '../parts/statement-card.tsx'
import { excerptOf } from '../shown/excerpt.ts'
import { languageOf, propositionLanguage, type StoryIndex } from '../shown/story-index.ts'
import { type CorrectionFormProps, CorrectPage } from './correct-page.tsx'

interface CorrectStatementPageProps extends CorrectionFormProps {
  readonly index: StoryIndex
  readonly claim: Claim
  readonly statement: Statement
}

/** The form to put right a statement: who, how sure, which figure, and where it belongs. */
export function CorrectStatementPage({ index, claim, statement, ...form }: CorrectStatementPageProps) {
  const { given, view } = form
  const { words } = view
  const { fields, hints } = words.judgement
  const point = { given, words }
  const others = otherClaims(index, claim)
  const here = otherStatements(index, claim, statement)
  const along = otherClaims(index, claim).filter(({ claim: other }) => other.question === claim.question)
  const apart = others.filter(({ claim: other }) => other.question === null || other.question !== claim.question)
  return (
    <CorrectPage
      {...form}
      title={words.judgement.statementTitle}
      anchor={statement.id}
      hidden={{ name: 'statement', value: statement.id }}
      subject={
        <ol class="statements">
          <StatementCard statement={statement} claim={claim} index={index} words={words} />
        </ol>
      }
    >
      <Point kind="speaker" {...point}>
        <Line name="speaker" label={fields.speaker} given={given} hint={hints.speaker} />
      </Point>
      <Point kind="factuality" {...point}>
        <Choices
          name="factuality"
          label={fields.factuality}
          choices={factualitySchema.options.map((value) => ({ value, label: words.factuality[value] }))}
          {...point}
        />
      </Point>
      <Point kind="figure" {...point}>
        <Line name="figureWords" label={fields.figureWords} given={given} hint={hints.figure} />
        <Line name="low" label={fields.low} given={given} numeric />
        <Line name="high" label={fields.high} given={given} numeric />
        <p class="point">
          <input id="approximate" name="approximate" type="checkbox" value="yes" checked={given.approximate !== ''} />
          <label for="approximate">{fields.approximate}</label>
        </p>
      </Point>
      <Point kind="origin" {...point}>
        <Line name="origin" label={fields.origin} given={given} />
      </Point>
      <Point kind="no-statement" {...point} />
      {others.length === 0 ? null : (
        <Point kind="same-claim" {...point}>
          <Choices name="sameClaim" label={fields.claim} choices={others} {...point} />
        </Point>
      )}
      {here.length === 0 ? null : (
        <Point kind="other-claim" {...point}>
          <Choices name="otherClaim" label={fields.statement} choices={here} {...point} />
        </Point>
      )}
      {apart.length === 0 ? null : (
        <Point kind="same-question" {...point}>
          <Choices name="sameQuestion" label={fields.claim} choices={apart} {...point} />
        </Point>
      )}
      {claim.question === null || along.length === 0 ? null : (
        <Point kind="other-question" {...point}>
          <Choices name="otherQuestion" label={fields.claim} choices={along} {...point} />
        </Point>
      )}
    </CorrectPage>
  )
}

/**
 * The other claims of the story, each sent as the first statement that stands for it: one under two claims stands for the
 * first of them, and one that is under this claim as well tells nothing. A claim without any is not offered.
 */
function otherClaims(index: StoryIndex, claim: Claim): (Choice & { readonly claim: Claim })[] {
  const here = new Set(claim.statements.map(({ id }) => id))
  return index.ledger.claims.flatMap((other) => {
    const first = other.statements.find(({ id }) => index.claimOf.get(id) === other && !here.has(id))
    if (other === claim || first === undefined) return []
    const choice = {
      value: first.id,
      label: excerptOf(other.proposition, longestChoice),
      language: propositionLanguage(index, other),
    }
    return [{ ...choice, claim: other }]
  })
}

function otherStatements(index: StoryIndex, claim: Claim, statement: Statement): Choice[] {
  return claim.statements
    .filter((other) => other !== statement)
    .map((other) => ({
      value: other.id,
      label: excerptOf(
        `${index.origins.get(other.origin)?.name ?? ''}: ${other.places[0]?.words ?? ''}`,
        longestChoice,
      ),
      language: languageOf(index, other.report),
    }))
}
