import type { ConceptName } from './concepts.ts'

/**
 * Concepts that tell much the same, so that one report says one and another the other: «detenido» and « capturé », "died" and
 * "was killed", "Gaddafi's wife" and "a woman of his family". A line is one kin; a concept stands in one at most, and opposites
 * («arrest», «release») in none together, though they are of one matter.
 */
const kin: readonly (readonly ConceptName[])[] = [
  // what happens
  ['kill', 'die', 'murder', 'assassinate', 'massacre', 'execute', 'casualty', 'strangle', 'drown'],
  ['injure', 'fracture'],
  ['arrest', 'capture', 'jail', 'surrender'],
  ['release', 'free', 'freedom'],
  ['escape', 'exile'],
  ['attack', 'strike', 'bomb', 'shell', 'hit', 'ambush', 'bomber'],
  ['shoot', 'fire'],
  ['fight', 'clash', 'war'],
  ['protest', 'riot', 'revolution'],
  ['violence', 'crackDown'],
  ['destroy', 'damage', 'vandalise'],
  ['rebuild', 'repair'],
  ['explode', 'explosive'],
  ['fall', 'collapse', 'end', 'fallDown'],
  ['resign', 'dismiss', 'retire'],
  ['withdraw', 'leave'],
  ['enter', 'arrive', 'cross', 'disembark'],
  ['send', 'deploy', 'supply', 'transfer', 'supplyArms'],
  ['takePart', 'intervene', 'join'],
  ['negotiate', 'debate', 'meet', 'summit'],
  ['agree', 'treaty', 'sign', 'accept'],
  ['ceasefire', 'peace'],
  ['help', 'donate', 'support'],
  ['accuse', 'criticise', 'condemn'],
  ['demand', 'order', 'pressure'],
  ['elect', 'vote', 'runFor'],
  ['control', 'occupy'],
  ['search', 'chase'],
  ['close', 'closed', 'suspend', 'stop'],
  ['open', 'resume'],
  ['trial', 'charge', 'sue'],
  ['convict', 'sentence'],
  ['retaliate', 'warCrime'],
  ['malfunction', 'switchOff'],
  ['cause', 'responsible'],
  ['estimate', 'forecast', 'expect'],
  ['migrate', 'displace'],
  // who
  ['soldier', 'officer', 'army', 'military'],
  ['rebel', 'fighter', 'armed'],
  ['police', 'bodyguard'],
  ['terrorist', 'terroristic', 'islamist'],
  ['son', 'daughter', 'child', 'boy', 'girl', 'brother'],
  ['woman', 'wife', 'mother'],
  ['man', 'husband', 'father'],
  ['body', 'victim'],
  ['hostage', 'prisoner'],
  ['protester', 'crowd'],
  ['population', 'citizen', 'resident', 'civilian', 'village'],
  ['president', 'leader', 'dictator'],
  ['government', 'authority', 'ministry'],
  ['worker', 'docker', 'miner'],
  // with what and where
  ['weapon', 'ammunition'],
  ['aircraft', 'helicopter', 'drone'],
  ['ship', 'boat'],
  ['car', 'truck'],
  ['oil', 'fuel'],
  ['city', 'capital', 'neighbourhood'],
  ['money', 'investmentFund'],
]

const kinOfConcept: ReadonlyMap<string, string> = new Map(
  kin.flatMap((concepts) => concepts.map((concept) => [concept, concepts[0] ?? concept] as const)),
)

/** The first concept of a concept's kin; the concept itself where it has none. */
export function kinOf(concept: string): string {
  return kinOfConcept.get(concept) ?? concept
}
