import type { ReportingVerb } from '../language.ts'

/** Verbs that report only with the words that follow them: "point out". */
// biome-ignore format: a table
export const reportingPhrases: readonly ReportingVerb[] = [
  { lemma: 'appeal', kind: 'speech', act: 'demand', frames: ['object'], followedBy: ['for'] },
  { lemma: 'be', kind: 'thought', act: 'believe', frames: ['that'], followedBy: [
    'confident', 'convinced', 'adamant', 'of the opinion', 'of the view'] },
  { lemma: 'call', kind: 'speech', act: 'demand', frames: ['someone-to'], followedBy: ['on', 'upon'] },
  { lemma: 'call', kind: 'speech', act: 'demand', frames: ['object'], followedBy: ['for'] },
  { lemma: 'cast', kind: 'speech', act: 'deny', frames: ['object'], followedBy: [
    'doubt on', 'doubt over', 'doubts on'] },
  { lemma: 'chime', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['in'] },
  { lemma: 'express', kind: 'speech', act: 'other', frames: ['that'], followedBy: [
    'alarm', 'anger', 'concern', 'concerns', 'confidence', 'disappointment', 'doubt', 'doubts', 'dismay', 'fear',
    'fears', 'hope', 'hopes', 'optimism', 'regret', 'scepticism', 'skepticism'] },
  { lemma: 'fire', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['back'] },
  { lemma: 'go', kind: 'speech', act: 'assert', frames: ['that', 'bare', 'quote'], followedBy: [
    'on to say', 'on to add', 'on to argue', 'on to claim', 'on to explain', 'on to suggest', 'so far as to say',
    'on record saying'] },
  { lemma: 'hit', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['back', 'out'] },
  { lemma: 'insist', kind: 'speech', act: 'demand', frames: ['object'], followedBy: ['on'] },
  { lemma: 'lash', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['out'] },
  { lemma: 'let', kind: 'speech', act: 'assert', frames: ['that'], followedBy: [
    'it be known', 'it be understood', 'slip'] },
  { lemma: 'level', kind: 'speech', act: 'accuse', frames: ['that'], followedBy: [
    'the accusation', 'accusations', 'the charge'] },
  { lemma: 'issue', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['an appeal', 'a call'],
    governs: ['for', 'to'], calls: true },
  { lemma: 'make', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['an appeal'],
    governs: ['for', 'to'], calls: true },
  { lemma: 'make', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'clear', 'it clear', 'plain', 'it plain', 'known', 'it known', 'the point', 'the case'] },
  { lemma: 'plead', kind: 'speech', act: 'demand', frames: ['object'], followedBy: ['for'] },
  { lemma: 'plead', kind: 'speech', act: 'demand', frames: ['someone-to'], followedBy: ['with'] },
  { lemma: 'point', kind: 'speech', act: 'assert', frames: ['that', 'object', 'quote'], followedBy: ['out'] },
  { lemma: 'point', kind: 'speech', act: 'accuse', frames: ['quote'], followedBy: [
    'the finger', 'a finger', 'fingers'] },
  { lemma: 'pour', kind: 'speech', act: 'deny', frames: ['object'], followedBy: ['cold water on', 'scorn on'] },
  { lemma: 'press', kind: 'speech', act: 'demand', frames: ['object'], followedBy: ['for'] },
  { lemma: 'push', kind: 'speech', act: 'demand', frames: ['object'], followedBy: ['for'] },
  { lemma: 'put', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['it'] },
  { lemma: 'raise', kind: 'speech', act: 'warn', frames: ['that'], followedBy: ['the alarm', 'alarm'] },
  { lemma: 'raise', kind: 'speech', act: 'other', frames: ['that'], followedBy: [
    'concern', 'concerns', 'doubts', 'fears', 'questions', 'suspicions'] },
  { lemma: 'refer', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['to'] },
  { lemma: 'rule', kind: 'speech', act: 'deny', frames: ['that', 'object'], followedBy: ['out'] },
  { lemma: 'shoot', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['back'] },
  { lemma: 'sound', kind: 'speech', act: 'warn', frames: ['that'], followedBy: ['the alarm', 'alarm'] },
  { lemma: 'speak', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['of', 'about'] },
  { lemma: 'spell', kind: 'speech', act: 'assert', frames: ['that', 'object'], followedBy: ['out'] },
  { lemma: 'sum', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['up', 'it up'] },
  { lemma: 'take', kind: 'speech', act: 'assert', frames: ['that'], followedBy: ['the view'] },
  { lemma: 'talk', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['of', 'about'] },
  { lemma: 'voice', kind: 'speech', act: 'other', frames: ['that'], followedBy: [
    'alarm', 'anger', 'concern', 'concerns', 'confidence', 'disappointment', 'doubt', 'doubts', 'dismay', 'fear',
    'fears', 'hope', 'hopes', 'optimism', 'regret', 'scepticism', 'skepticism'] },
  { lemma: 'warn', kind: 'speech', act: 'warn', frames: ['object'], followedBy: ['of', 'against', 'about'] },
  { lemma: 'weigh', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['in'] },
]
