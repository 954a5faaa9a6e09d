import { addHits, type Hits, noHits } from './hits.ts'
import type { Matching } from './match-attributions.ts'
import type { Role, RoleTokens } from './role-tokens.ts'
import { sharedCount, type TokenSet } from './word-tokens.ts'

/** How often gold attributions of one form were found, and with the right source. */
interface FormTally {
  readonly gold: number
  readonly found: number
  readonly sameSource: number
}

/** What is counted of attributions, over one report or many. */
export interface AttributionTally {
  readonly overlap: Readonly<Record<Role, Hits>>
  readonly exact: Readonly<Record<Role, Hits>>
  readonly attribution: Hits
  readonly whoSaidIt: Hits
  /** By the form that the gold gives. */
  readonly forms: ReadonlyMap<string, FormTally>
}

const ofRoles = (hits: (role: Role) => Hits) => ({ source: hits('source'), cue: hits('cue'), content: hits('content') })

export const noAttributions: AttributionTally = {
  overlap: ofRoles(() => noHits),
  exact: ofRoles(() => noHits),
  attribution: noHits,
  whoSaidIt: noHits,
  forms: new Map(),
}

/** Counts one report. */
export function tallyAttributions(matching: Matching): AttributionTally {
  const { golds, founds, pairs } = matching
  const all = { gold: golds.length, found: founds.length }
  return {
    overlap: ofRoles((role) => overlapOf(inAny(golds, role), inAny(founds, role))),
    exact: ofRoles((role) => exactOf(keysOf(golds, role), keysOf(founds, role))),
    attribution: { ...all, both: pairs.length },
    whoSaidIt: { ...all, both: pairs.filter(({ sameSource }) => sameSource).length },
    forms: formsOf(matching),
  }
}

/** The sum of two tallies. */
export function addAttributions(one: AttributionTally, other: AttributionTally): AttributionTally {
  const forms = new Map(one.forms)
  for (const [form, more] of other.forms) forms.set(form, addForm(forms.get(form) ?? noForm, more))
  return {
    overlap: ofRoles((role) => addHits(one.overlap[role], other.overlap[role])),
    exact: ofRoles((role) => addHits(one.exact[role], other.exact[role])),
    attribution: addHits(one.attribution, other.attribution),
    whoSaidIt: addHits(one.whoSaidIt, other.whoSaidIt),
    forms,
  }
}

function inAny(list: readonly RoleTokens<unknown>[], role: Role): TokenSet {
  return new Set(list.flatMap((one) => [...one[role]]))
}

function overlapOf(gold: TokenSet, found: TokenSet): Hits {
  return { both: sharedCount(gold, found), gold: gold.size, found: found.size }
}

/** One key for each attribution that has the role: equal where the words are the same. */
function keysOf(list: readonly RoleTokens<unknown>[], role: Role): readonly string[] {
  return list.filter((one) => one[role].size > 0).map((one) => [...one[role]].sort((a, b) => a - b).join(' '))
}

/** Equal keys are matched as often as both sides have them. */
function exactOf(gold: readonly string[], found: readonly string[]): Hits {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  let both = 0
  for (const key of found) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    both++
  }
  return { both, gold: gold.length, found: found.length }
}

const noForm: FormTally = { gold: 0, found: 0, sameSource: 0 }

function addForm(one: FormTally, other: FormTally): FormTally {
  return {
    gold: one.gold + other.gold,
    found: one.found + other.found,
    sameSource: one.sameSource + other.sameSource,
  }
}

function formsOf({ golds, pairs }: Matching): ReadonlyMap<string, FormTally> {
  const pairOf = new Map(pairs.map((pair) => [pair.gold, pair]))
  const forms = new Map<string, FormTally>()
  for (const [at, { of }] of golds.entries()) {
    if (of.form === undefined) continue
    const pair = pairOf.get(at)
    const one = { gold: 1, found: pair === undefined ? 0 : 1, sameSource: pair?.sameSource === true ? 1 : 0 }
    forms.set(of.form, addForm(forms.get(of.form) ?? noForm, one))
  }
  return forms
}
