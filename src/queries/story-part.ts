import type { Change } from '../document/change.ts'
import { countOutlets } from '../document/outlet-count.ts'
import type { Story } from '../document/story.ts'

/**
 * A part of a story's ledger that is a whole ledger again: the claims with these ids and the changes chosen, with the
 * questions, origins, relations and reports that they name, and all that people judged. A relation stays where both its ends do.
 */
export function partOfStory(
  ledger: Story,
  chosen: ReadonlySet<string>,
  isShown: (change: Change) => boolean = () => true,
): Story {
  const claims = ledger.claims.filter(({ id }) => chosen.has(id))
  const statements = claims.flatMap((claim) => claim.statements)
  const ends = new Set([...chosen, ...statements.map(({ id }) => id)])
  const changes = ledger.changes
    .filter((change) => (change.claim === null || chosen.has(change.claim)) && isShown(change))
    .map((change) => (ends.has(change.statement ?? '') ? change : withoutStatement(change)))
  const reports = reportsNamed(ledger, [...statements, ...changes])
  const origins = new Set(statements.map(({ origin }) => origin))
  const promptings = new Set(claims.map(({ id }) => id))
  const { outlets: _, outletUnknown: __, ...story } = ledger.story
  return {
    version: 1,
    story: { ...story, reports, ...countOutlets(reports.map(({ outlet }) => outlet)) },
    questions: ledger.questions.flatMap((question) => {
      const under = question.claims.filter((claim) => chosen.has(claim))
      return under.length === 0 ? [] : [{ ...question, claims: under }]
    }),
    claims,
    origins: ledger.origins
      .filter(({ id }) => origins.has(id))
      .map((origin) =>
        origin.promptedBy === null || promptings.has(origin.promptedBy) ? origin : { ...origin, promptedBy: null },
      ),
    relations: ledger.relations.filter(({ from, to }) => ends.has(from) && ends.has(to)),
    changes,
    judgements: ledger.judgements,
  }
}

/** Whoever denies or takes back a claim may speak under another one, which is not shown. */
function withoutStatement({ statement: _, ...change }: Change): Change {
  return change
}

/** The reports that are named, and those that they copy. */
function reportsNamed(
  { story }: Story,
  naming: readonly { readonly report: string }[],
): readonly Story['story']['reports'][number][] {
  const named = new Set(naming.map(({ report }) => report))
  for (const { id, copyOf } of story.reports) if (named.has(id) && copyOf !== null) named.add(copyOf)
  return story.reports.filter(({ id }) => named.has(id))
}
