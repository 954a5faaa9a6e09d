import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { tallyAttributions } from './attribution-tally.ts'
import { goldOfLine } from './gold.ts'
import { matchAttributions } from './match-attributions.ts'
import { type Role, roles } from './role-tokens.ts'

type Places = Readonly<Record<Role, readonly Span[]>>

const goldOf = (gold: object) => goldOfLine('gold.ndjson', 1, JSON.stringify({ id: 'one', ...gold }))

/** As much of a reading as is scored here: spans at random make no sound one. */
const readingWith = (found: readonly Places[]) =>
  ({ attributions: found.map((places) => ({ ...places, nestedIn: null })) }) as unknown as Reading

const words = fc
  .array(fc.constantFrom('bridge', 'that', 'l’acqua', 'se', '12', '«', '.', ' ', '\n', "o'clock", '😀'), {
    maxLength: 30,
  })
  .map((list) => list.join(' '))

/** Texts with some spans in them for each side and role. */
const marked = words.chain((made) => {
  const span = fc
    .tuple(fc.nat(made.length), fc.nat(made.length))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
  const spans = fc.array(span, { maxLength: 3 })
  const places = fc.record({ source: spans, cue: spans, content: spans })
  return fc.record({
    text: fc.constant(made),
    gold: fc.array(places, { maxLength: 4 }),
    found: fc.array(places, { maxLength: 4 }),
    ignore: spans,
  })
})

/** Word by word, for each attribution: is it in the role, not ignored, and no leading complementiser? */
function slowOverlap(list: readonly Places[], role: Role, whole: string, ignore: readonly Span[]): ReadonlySet<number> {
  const all = [...whole.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)]
  const isWithin = (number: number, spans: readonly Span[]) => {
    const start = all[number]?.index ?? 0
    const end = start + (all[number]?.[0].length ?? 0)
    return spans.some((span) => start < span[1] && end > span[0])
  }
  const inAny = new Set<number>()
  for (const one of list) {
    const counts = (number: number) => number in all && isWithin(number, one[role]) && !isWithin(number, ignore)
    const leads = (number: number) =>
      role === 'content' && !counts(number - 1) && ['that', 'se'].includes(all[number]?.[0] ?? '')
    const held = [...all.keys()].filter(counts)
    const kept = held.filter((number) => !leads(number))
    for (const number of kept.length === 0 ? held : kept) inAny.add(number)
  }
  return inAny
}

test('overlap of any spans is what a word by word count gives', () => {
  fc.assert(
    fc.property(marked, ({ text: made, gold, found, ignore }) => {
      const { overlap } = tallyAttributions(
        matchAttributions(goldOf({ text: made, attributions: gold, ignore }), readingWith(found)),
      )
      for (const role of roles) {
        const [wanted, given] = [slowOverlap(gold, role, made, ignore), slowOverlap(found, role, made, ignore)]
        const both = [...wanted].filter((number) => given.has(number)).length
        expect(overlap[role]).toEqual({ both, gold: wanted.size, found: given.size })
      }
    }),
    { numRuns: 500 },
  )
})
