// How well one partition of reports agrees with another. A partition is a map from a report to the name of its group.

/**
 * B-cubed precision and recall: for each report the share of its group that belongs with it, and the share of what belongs
 * with it that is in its group, each the mean over all reports of `wanted`; f1 is their harmonic mean. A report that `found`
 * does not have stands alone.
 */
export function bCubed(found, wanted) {
  const foundIn = (report) => (found.has(report) ? `group ${found.get(report)}` : `alone ${report}`)
  const [ofFound, ofWanted, ofBoth] = [new Map(), new Map(), new Map()]
  for (const [report, group] of wanted) {
    count(ofFound, foundIn(report))
    count(ofWanted, group)
    count(ofBoth, JSON.stringify([foundIn(report), group]))
  }
  let [precision, recall] = [0, 0]
  for (const [report, group] of wanted) {
    const both = ofBoth.get(JSON.stringify([foundIn(report), group]))
    precision += both / ofFound.get(foundIn(report)) / wanted.size
    recall += both / ofWanted.get(group) / wanted.size
  }
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

/** Precision, recall and their harmonic mean of "these two belong together"; each pair holds in `same` whether they do. */
export function pairShares(pairs, together) {
  const found = pairs.filter(together)
  const right = found.filter(({ same }) => same)
  const wanted = pairs.filter(({ same }) => same)
  const precision = found.length === 0 ? 0 : right.length / found.length
  const recall = wanted.length === 0 ? 0 : right.length / wanted.length
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function harmonicMean(one, other) {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other)
}
