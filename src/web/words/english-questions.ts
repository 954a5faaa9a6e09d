import type { SearchWords, SourceWords, StoryPartWords } from './ledger-question-words.ts'
import type { Words } from './words.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const times = (n: number) => (n === 1 ? 'once' : `${n} times`)

export const englishSearch: SearchWords = {
  title: 'Search',
  everywhere: 'Search all reports',
  words: 'Words',
  wordsHint: 'In any order and form; in “quotation marks”, word by word.',
  language: 'Language of the reports',
  anyLanguage: 'any',
  source: 'Name of a source',
  since: 'Published since',
  send: 'Search',
  found: (n) => count(n, 'report found', 'reports found'),
  shown: (n) => `The likeliest ${n} are shown: more words find fewer.`,
  nothing: 'No report holds these words.',
  whoSays: 'Who says it there',
  whoSaidTitle: 'Who said it, the earliest first',
  saidFound: (n) => count(n, 'statement holds these words', 'statements hold these words'),
  whoSaid: 'Who said it',
  leftOut: (n) => `Not looked through: ${count(n, 'more story', 'more stories')}.`,
}

export const englishSources: SourceWords = {
  register: 'Sources',
  registerExplained:
    'Who is named as a source, the one named in most reports first. Two people of one name stand as one here, and one who is named in two ways as two.',
  none: 'No report names a source yet.',
  source: 'Source',
  explained: 'What it said in whatever story, in time. It is counted and not judged.',
  reach: (reports, stories) => `${reports} in ${count(stories, 'story', 'stories')}`,
  acts: {
    assert: (n) => `said ${times(n)}`,
    confirm: (n) => `confirmed ${times(n)}`,
    deny: (n) => `denied ${times(n)}`,
    'decline-to-confirm': (n) => `would not confirm ${times(n)}`,
    believe: (n) => `believed ${times(n)}`,
    warn: (n) => `warned ${times(n)}`,
    accuse: (n) => `accused ${times(n)}`,
    demand: (n) => `demanded ${times(n)}`,
    promise: (n) => `promised ${times(n)}`,
    order: (n) => `ordered ${times(n)}`,
    ask: (n) => `asked ${times(n)}`,
    other: (n) => `spoke otherwise ${times(n)}`,
  },
  deniedLater: (n) => (n === 0 ? 'none was denied by others later' : `${n} denied by others later`),
  takenBack: (n) => (n === 0 ? 'none taken back' : `${n} taken back`),
  deniedBy: 'denied later by',
  takenBackBy: 'taken back',
  grade: (letter, by) => `grade ${letter} by ${by}`,
}

export const englishGrades: Words['grades'] = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const englishPart: StoryPartWords = {
  history: 'History of this claim',
  howItCame: 'How it came',
  bears: 'What bears on it',
  wholeStory: 'The whole story',
  onlyQuestion: 'Only this question',
  sinceLabel: 'Only what changed since',
  sinceHint: 'For example 2024-10-21 or 2024-10.',
  sinceSend: 'Show',
  sinceShown: (date, n) => `Only what changed since ${date} is shown: ${count(n, 'change', 'changes')}.`,
  undated: (n) => `${count(n, 'change', 'changes')} without a date left out.`,
  copies: 'Copies',
  copiesExplained:
    'Reports that give one text, with the one that gave it first. A copy adds an outlet and never an origin; in what it differs stands below it.',
  noCopies: 'No report of this story is a copy of another.',
  firstGiven: 'gave it first',
  sameWords: 'The same words.',
  translated: 'A translation: its words are not compared.',
  headlines: 'headline',
  differences: { dropped: 'left out', added: 'added', altered: 'altered', moved: 'moved' },
  inOriginal: 'first',
  inCopy: 'here',
}
