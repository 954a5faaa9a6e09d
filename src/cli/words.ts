import type { Act, Form } from '../document/attribution.ts'
import type { Change } from '../document/change.ts'
import type { Factuality } from '../document/factuality.ts'
import type { Published } from '../document/published.ts'
import type { Relation } from '../document/relation.ts'

/** How sure the source presents it, after the words of estimative probability. */
export const factualityWords: Readonly<Record<Factuality, string>> = {
  'CT+': 'certain',
  'CT-': 'certainly not so',
  'PR+': 'probable',
  'PR-': 'probably not so',
  'PS+': 'possible',
  'PS-': 'possibly not so',
  CTu: 'certain, but not said which way',
  Uu: 'takes no stand on it',
}

/** What the source did by saying it, as a verb after its name. */
export const actWords: Readonly<Record<Act, string>> = {
  assert: 'says',
  confirm: 'confirms',
  deny: 'denies',
  'decline-to-confirm': 'will not confirm',
  believe: 'believes',
  warn: 'warns',
  accuse: 'accuses',
  demand: 'demands',
  promise: 'promises',
  order: 'orders',
  ask: 'asks',
  other: 'is cited',
}

export const formWords: Readonly<Record<Form, string>> = {
  direct: 'quoted',
  indirect: 'in the outlet’s words',
  mixed: 'partly quoted',
}

/** How the date of a report is known. */
export const basisWords: Readonly<Record<Published['basis'], string>> = {
  given: 'as given',
  metadata: 'from the page’s own data',
  feed: 'from the feed',
  text: 'found in the text',
  dateline: 'from the dateline',
  embed: 'from a post in it',
  address: 'from its address',
}

export const changeWords: Readonly<Record<Change['kind'], string>> = {
  claim: 'new claim',
  origin: 'new origin',
  figure: 'figure changed',
  certainty: 'certainty changed',
  denial: 'denied',
  retraction: 'taken back',
  edit: 'report edited',
}

export const relationWords: Readonly<Record<Relation['kind'], string>> = {
  stronger: 'says more than',
  weaker: 'says less than',
  denies: 'denies',
  declines: 'declines to confirm',
  excludes: 'cannot be true together with',
  retracts: 'takes back',
}

/** Shown where nobody is named as the source. */
export const sourceNotNamed = 'source not named'
export const outletUnknown = 'outlet not known'
export const dateUnknown = 'date not known'
