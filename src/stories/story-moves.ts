/** That reports are placed otherwise than before. */
export interface StoryMoves {
  /** The reports that go to another story, with the story they come from and the one they go to. */
  readonly moved: readonly { readonly report: string; readonly from: string; readonly to: string }[]
  /** Stories whose reports are in several afterwards. */
  readonly splits: readonly { readonly story: string; readonly into: readonly string[] }[]
  /** Stories that hold reports of several afterwards. */
  readonly merges: readonly { readonly story: string; readonly of: readonly string[] }[]
}

/**
 * How two placements of the same reports differ, each given as the story of every report. A story keeps
 * its id, which people cite, even where its first report is gone.
 */
export function storyMoves(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): StoryMoves {
  const settled = withOldIds(before, after)
  const moved = [...before].flatMap(([report, from]) => {
    const to = settled.get(report)
    return to === undefined || to === from ? [] : [{ report, from, to }]
  })
  const targets = links([...before].map(([report, story]) => [story, settled.get(report) ?? story]))
  const origins = links([...before].map(([report, story]) => [settled.get(report) ?? story, story]))
  return {
    moved,
    splits: several(targets).map(([story, into]) => ({ story, into })),
    merges: several(origins).map(([story, of]) => ({ story, of })),
  }
}

/**
 * The later placement with the ids that people know: an id that came from a report which is gone, or in another story now,
 * goes on with the most of its reports.
 */
function withOldIds(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const olds = new Set(before.values())
  const ids = new Set(after.values())
  const sharesOf = new Map<string, Map<string, number>>()
  for (const [report, old] of before) {
    const group = after.get(report)
    if (ids.has(old) || group === undefined || olds.has(group)) continue
    const shares = sharesOf.get(old) ?? new Map<string, number>()
    sharesOf.set(old, shares.set(group, (shares.get(group) ?? 0) + 1))
  }
  const inherited = new Map<string, string>()
  for (const old of olds) {
    const shares = sharesOf.get(old) ?? []
    const [heir] = [...shares].filter(([group]) => !inherited.has(group)).sort(([, one], [, other]) => other - one)
    if (heir !== undefined) inherited.set(heir[0], old)
  }
  return new Map([...after].map(([report, group]) => [report, inherited.get(group) ?? group]))
}

function links(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [one, other] of pairs) {
    const others = found.get(one)
    if (others === undefined) found.set(one, new Set([other]))
    else others.add(other)
  }
  return found
}

function several(found: ReadonlyMap<string, ReadonlySet<string>>): (readonly [string, readonly string[]])[] {
  return [...found]
    .filter(([, others]) => others.size > 1)
    .map(([one, others]) => [one, [...others].sort()] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
