/** Subtypes of relations that the analysis makes use of; of all others the universal part is learned. */
const kept = new Set([
  'nsubj:pass',
  'csubj:pass',
  'aux:pass',
  'flat:name',
  'obl:agent',
  'acl:relcl',
  'expl:pass',
  'expl:impers',
  'expl:subj',
  'compound:prt',
  'det:poss',
])

/** A relation as it is learned: with its subtype where that is of use. */
export function keptRelation(deprel: string): string {
  return kept.has(deprel) ? deprel : universal(deprel)
}

/** A relation without its subtype. */
export function universal(deprel: string): string {
  return deprel.split(':')[0] ?? deprel
}
