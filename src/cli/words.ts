import type { Act, Form } from '../document/attribution.ts'
import type { ChangeWords } from '../document/change.ts'
import type { Tie } from '../document/claim.ts'
import type { Factuality } from '../document/factuality.ts'
import type { Grade } from '../document/grade.ts'
import type { Published } from '../document/published.ts'
import type { Relation } from '../document/relation.ts'

/**
 * How sure the source presents it, after the words of estimative probability. The words of the report stand beside it and
 * have their own negation, so what is certain not to be is certain "in the negative".
 */
export const factualityWords: Readonly<Record<Factuality, string>> = {
  'CT+': 'certain',
  'CT-': 'certain, in the negative',
  'PR+': 'probable',
  'PR-': 'probable, in the negative',
  'PS+': 'possible',
  'PS-': 'possible, in the negative',
  CTu: 'certain, but not said which way',
  Uu: 'leaves it open',
}

/** What the source did by saying it, after its name: in the past, which fits one source and many. */
export const actWords: Readonly<Record<Act, string>> = {
  assert: 'said',
  confirm: 'confirmed',
  deny: 'denied',
  'decline-to-confirm': 'would not confirm',
  believe: 'believed',
  warn: 'warned',
  accuse: 'accused',
  demand: 'demanded',
  promise: 'promised',
  order: 'ordered',
  ask: 'asked',
  other: 'cited for this',
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

export const changeWords: ChangeWords = {
  changes: {
    claim: 'new claim',
    origin: 'new origin',
    figure: 'figure changed',
    certainty: 'certainty changed',
    denial: 'denied',
    retraction: 'taken back',
    edit: 'report edited',
  },
  directions: {
    figure: { raised: 'figure raised', lowered: 'figure lowered' },
    certainty: { raised: 'certainty raised', lowered: 'certainty lowered' },
    edit: { raised: 'report edited, figure raised', lowered: 'report edited, figure lowered' },
  },
}

export const relationWords: Readonly<Record<Relation['kind'], string>> = {
  stronger: 'says more than',
  weaker: 'says less than',
  denies: 'denies',
  declines: 'declines to confirm',
  excludes: 'cannot be true together with',
  retracts: 'takes back',
}

/** Of a claim whose words are those of other claims too, where it is not of one of the figures in them. */
export const besidesFigures = 'what is said besides the figures'

/** What ties a claim to another of its question, besides the words of both. */
export const tieWords: Readonly<Record<Tie['also'][number], string>> = {
  count: 'both count the same',
  source: 'one source',
  beside: 'said right beside it',
  answer: 'only points at what was said',
  around: 'what stands round both',
  person: 'put there by a person',
}

/** What the Admiralty's letters say of a source. */
export const gradeWords: Readonly<Record<Grade['letter'], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** A refusal of which the report gives no words: it refuses everything. */
export const wouldNotComment = 'would not comment'

/** Shown where nobody is named as the source. */
export const sourceNotNamed = 'source not named'
/** Shown where the report speaks itself and its outlet is not known. */
export const outletItself = 'the report itself'
export const outletUnknown = 'outlet not known'
export const dateUnknown = 'date not known'
export const languageUnknown = 'language not known'
