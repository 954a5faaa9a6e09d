import type { ClosedClasses } from '../language.ts'
import { frequentVerbs } from './frequent-verbs.ts'
import { verbHomographs } from './verb-homographs.ts'

/** The closed classes of English. */
// biome-ignore format: lists of words
export const closedClasses: ClosedClasses = {
  determiners: [
    'the', 'a', 'an', 'any', 'some', 'no', 'every', 'each', 'either', 'neither', 'all', 'both', 'half', 'many', 'much',
    'more', 'most', 'few', 'fewer', 'fewest', 'several', 'enough', 'another', 'other', 'such', 'certain', 'various',
    'numerous', 'what', 'which', 'whatever', 'whichever',
  ],
  possessives: ['my', 'your', 'his', 'her', 'its', 'our', 'their', 'mine', 'yours', 'hers', 'ours', 'theirs', 'whose'],
  demonstratives: ['this', 'that', 'these', 'those'],
  personalPronouns: [
    'i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'her', 'us', 'them', 'myself', 'yourself', 'himself',
    'herself', 'itself', 'ourselves', 'yourselves', 'themselves', 'one', 'someone', 'somebody', 'anyone', 'anybody',
    'everyone', 'everybody', 'nobody', 'something', 'anything', 'everything', 'nothing',
  ],
  relativePronouns: ['who', 'whom', 'whose', 'which', 'that', 'where'],
  interrogatives: ['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how', 'whether'],
  prepositions: [
    'aboard', 'about', 'above', 'across', 'after', 'against', 'ahead', 'along', 'alongside', 'amid', 'amidst', 'among',
    'amongst', 'around', 'as', 'at', 'before', 'behind', 'below', 'beneath', 'beside', 'besides', 'between', 'beyond',
    'by', 'concerning', 'considering', 'despite', 'down', 'during', 'except', 'excluding', 'following', 'for', 'from',
    'given', 'in', 'including', 'inside', 'instead', 'into', 'like', 'minus', 'near', 'notwithstanding', 'of', 'off',
    'on', 'onto', 'opposite', 'outside', 'over', 'past', 'pending', 'per', 'plus', 'regarding', 'since', 'through',
    'throughout', 'till', 'to', 'toward', 'towards', 'under', 'underneath', 'unlike', 'until', 'unto', 'up', 'upon',
    'versus', 'vs', 'via', 'with', 'within', 'without', 'according', 'due', 'because',
  ],
  genitives: ['of', "'s", "'"],
  titlePrepositions: ['for', 'at', 'in', 'on', 'to', 'with', 'from', 'of'],
  coordinators: ['and', 'or', 'but', 'nor', 'yet', 'plus', '&'],
  subordinators: [
    'after', 'although', 'as', 'because', 'before', 'if', 'lest', 'once', 'provided', 'since', 'so', 'than', 'though',
    'till', 'unless', 'until', 'when', 'whenever', 'where', 'whereas', 'wherever', 'while', 'whilst', 'why', 'how',
  ],
  complementisers: ['that'],
  questionComplementisers: ['whether', 'if'],
  infinitiveMarkers: ['to'],
  negations: [
    'not', "n't", 'no', 'never', 'neither', 'nor', 'none', 'nobody', 'nothing', 'nowhere', 'hardly', 'scarcely', 'without',
    'cannot', "can't", "won't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
    "hadn't", "couldn't", "wouldn't", "shouldn't", "mustn't", "mightn't",
  ],
  adverbs: [
    'again', 'ago', 'ahead', 'almost', 'alone', 'already', 'also', 'altogether', 'always', 'anyway', 'apart', 'aside',
    'away', 'back', 'best', 'better', 'both', 'down', 'downright', 'either', 'else', 'elsewhere', 'enough', 'even', 'ever',
    'far', 'fast', 'first', 'firsthand', 'forever', 'forth', 'forward', 'further', 'furthermore', 'hard', 'hence', 'here',
    'however', 'indeed', 'instead', 'just', 'last', 'late', 'later', 'least', 'less', 'likewise', 'long', 'maybe', 'meantime',
    'meanwhile', 'more', 'moreover', 'most', 'much', 'never', 'nevertheless', 'next', 'nonetheless', 'not', 'now', 'nowadays',
    'often', 'once', 'online', 'only', 'otherwise', 'out', 'outright', 'overall', 'overnight', 'perhaps', 'pretty', 'quite',
    'rather', 'right', 'second', 'seldom', 'so', 'sometimes', 'somewhat', 'soon', 'sooner', 'still', 'straight', 'then',
    'there', 'thereafter', 'therefore', 'though', 'thrice', 'thus', 'today', 'together', 'tomorrow', 'tonight', 'too', 'twice',
    'up', 'upfront', 'very', 'well', 'worldwide', 'yesterday', 'yet',
  ],
  adverbEndings: ['ly'],
  notAdverbs: [
    'ally', 'anomaly', 'apply', 'assembly', 'belly', 'billy', 'bully', 'butterfly', 'comply', 'connolly', 'donnelly',
    'family', 'fly', 'folly', 'holly', 'homily', 'imply', 'italy', 'jelly', 'july', 'kelly', 'lily', 'molly', 'monopoly',
    'multiply', 'oligopoly', 'rally', 'rely', 'reilly', 'reply', 'sally', 'scully', 'sicily', 'supply', 'tally', 'willy',
  ],
  cliticPronouns: [],
  auxiliaries: ['be', 'have', 'do'],
  modals: ['can', 'may', 'must', 'shall', 'will', 'ought'],
  verbs: frequentVerbs,
  notFinite: verbHomographs,
  dropsSubject: false,
}
