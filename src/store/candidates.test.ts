import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf, scratchLedger } from '../../test/scratch-ledger.ts'
import { digest } from '../document/identity.ts'
import type { Candidate, Compared, Corpus } from '../stories/place.ts'
import { storyId } from '../stories/story-id.ts'
import type { Ledger } from './ledger.ts'
import { readyReading } from './ready-reading.ts'

const reading = readingOf('The harbour of Velmo is shut until Monday.')

interface Asked {
  readonly candidates: readonly Candidate[]
  readonly reports: number
  readonly frequencies: readonly number[]
}

/** Keeps a report with these terms in a story of its own; what the ledger offered for placing it, null where nothing was asked. */
async function keepTerms(
  ledger: Ledger,
  identity: string,
  terms: readonly string[],
  day: string | null = null,
  revision = 1,
) {
  let asked: Asked | null = null
  const place = (newcomer: Compared, candidates: readonly Candidate[], corpus: Corpus) => {
    asked = { candidates, reports: corpus.reports, frequencies: Array.from(newcomer.terms, corpus.frequency) }
    return { story: storyId(identity), joins: null }
  }
  const text = `${reading.report.text} ${revision}`
  const changed = { ...reading, report: { ...reading.report, id: identity, text } }
  await ledger.keep({
    ready: { ...readyReading(changed), key: text, fingerprint: { day, language: 'en', terms } },
    identity: digest(identity),
    place,
    keptAt: '2031',
  })
  return asked as Asked | null
}

const storiesOf = (asked: Asked | null) => asked?.candidates.map((candidate) => candidate.story)

test('the index offers what comparing with every report would: all that share a term, with its frequencies', async () => {
  const terms = fc.uniqueArray(fc.constantFrom(...'abcdefghij', '\ud83d', 'name:\0'), { maxLength: 5 })
  const keeping = fc.record({ identity: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), terms })
  await fc.assert(
    fc.asyncProperty(fc.array(keeping, { maxLength: 14 }), async (keepings) => {
      const ledger = await scratchLedger()
      const plain = new Map<string, readonly string[]>()
      for (const [revision, { identity, terms }] of keepings.entries()) {
        const asked = await keepTerms(ledger, identity, terms, null, revision)
        if (plain.has(identity)) expect(asked).toBeNull()
        else {
          const like = [...plain].filter(([, others]) => others.some((term) => terms.includes(term)))
          expect(storiesOf(asked)?.sort()).toEqual(like.map(([other]) => storyId(other)).sort())
          expect(asked?.reports).toBe(plain.size)
          expect(asked?.frequencies).toEqual(
            terms.map((term) => [...plain.values()].filter((others) => others.includes(term)).length),
          )
        }
        plain.set(identity, terms)
      }
    }),
    { numRuns: 40 },
  )
})

test('of many reports those are offered that share the most telling terms, the nearest in time first', async () => {
  const ledger = await scratchLedger()
  for (let i = 0; i < 230; i += 1) await keepTerms(ledger, `common ${i}`, ['word:govern'], '2031-05-03')
  await keepTerms(ledger, 'far', ['name:velmo', 'word:govern'], '2031-01-01')
  await keepTerms(ledger, 'near', ['name:velmo', 'word:govern'], '2031-05-02')
  await keepTerms(ledger, 'undated', ['name:velmo', 'word:govern'])
  const asked = await keepTerms(ledger, 'newcomer', ['word:govern', 'name:velmo'], '2031-05-04')
  expect(storiesOf(asked)?.slice(0, 3)).toEqual(['near', 'far', 'undated'].map(storyId))
  expect(asked?.candidates).toHaveLength(30)
})
