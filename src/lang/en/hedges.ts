import type { Hedges } from '../hedges.ts'

// biome-ignore format: lists of words
export const hedges: Hedges = {
  possible: [
    'may', 'might', 'could', 'perhaps', 'maybe', 'possibly', 'potentially', 'conceivably', 'risks', 'risk',
    'not ruled out', 'not rule out', 'not be ruled out', 'cannot rule out', 'can not rule out',
    'cannot be ruled out', 'can not be excluded', 'cannot be excluded',
  ],
  possiblePredicates: [
    'possible', 'possibility', 'potential', 'conceivable', 'plausible', 'chance', 'risk', 'danger', 'threat',
  ],
  probable: [
    'probably', 'likely', 'presumably', 'apparently', 'seemingly', 'almost certainly', 'most likely', 'seems',
    'seem', 'seemed', 'appears to', 'appear to', 'appeared to', 'appears that', 'is expected', 'are expected',
    'was expected', 'were expected', 'expects to', 'expect to', 'i expect', 'we expect', 'is thought to', 'are thought to', 'is believed to',
    'are believed to', 'was believed to', 'were believed to',
  ],
  probablePredicates: ['probable', 'likely', 'probability', 'likelihood'],
  improbable: [
    'unlikely', 'improbable', 'not likely', 'not expected', 'does not seem', 'do not seem', 'did not seem',
    'not appear to', 'probably not',
  ],
  impossible: ['cannot', 'can not', "can't", 'could not', "couldn't", 'could never', 'can never'],
  open: ['should', 'ought to'],
  duties: ['must', 'has to', 'have to', 'need to', 'needs to'],
  reportive: [
    'reportedly', 'allegedly', 'purportedly', 'supposedly', 'is said to', 'are said to', 'was said to',
    'were said to', 'is reported to', 'are reported to', 'was reported to', 'were reported to', 'is alleged to',
    'are alleged to', 'was alleged to', 'were alleged to', 'is rumoured to', 'are rumoured to', 'is rumored to',
    'are rumored to',
  ],
  hypothetical: ['if', 'unless', 'provided that', 'as long as', 'in case', 'in the event of', 'otherwise', 'were to'],
  suggestingCues: [
    'suggest', 'suggests', 'suggested', 'suggesting', 'speculate', 'speculates', 'speculated', 'speculating',
    'speculation', 'hypothesise', 'hypothesised', 'hypothesize', 'hypothesized', 'possibility', 'hinted', 'hint',
    'hints', 'rule out', 'ruled out', 'fear', 'fears', 'feared', 'fearing',
  ],
  declines: ['no comment', 'neither confirm nor deny', 'neither confirmed nor denied'],
  refusals: [
    {
      openers: [
        'could not', "couldn't", 'cannot', 'can not', "can't", 'would not', "wouldn't", 'will not', "won't",
        'unable to', 'not able to', 'not in a position to', 'impossible to', 'refused to', 'refuses to',
        'refusing to', 'declined to', 'declines to', 'declining to',
      ],
      verbs: ['confirm', 'confirmed', 'comment', 'verify', 'verified', 'corroborate', 'corroborated', 'deny'],
    },
    {
      openers: ['refused to', 'refuses to', 'refusing to', 'declined to', 'declines to', 'declining to', 'would not'],
      verbs: [
        'say', 'discuss', 'elaborate', 'disclose', 'answer', 'respond', 'identify', 'name', 'specify', 'provide',
        'give', 'reveal',
      ],
    },
    {
      openers: [
        'did not', "didn't", 'has not', "hasn't", 'have not', "haven't", 'had not', 'not been', 'was not',
        'were not',
      ],
      verbs: ['confirm', 'confirmed', 'comment', 'commented', 'verified', 'corroborated'],
    },
  ],
  negationsBefore: ['never', 'not', 'neither', 'nor'],
  negativeSubjects: ['no', 'nobody', 'none', 'nothing', 'neither'],
  negationsBehind: ['not', "n't", 'never', 'no', 'nothing', 'nobody', 'none', 'neither', 'nowhere'],
  negationEndings: ["n't"],
  notNegations: [
    'not only', 'not just', 'not merely', 'not simply', 'no longer only', 'no more than', 'no fewer than',
    'not hesitate to', 'no time in',
  ],
  onlyWords: ['only', 'just', 'merely', 'simply'],
  selves: ['i', 'we'],
  wishes: ['hope', 'wish'],
  conditional: {
    auxiliaries: [],
    notReportive: [],
    passives: [],
    participleEndings: [],
    participleMarks: [],
    presentWords: [],
    states: [],
    hearsayModals: [],
    perfectInfinitives: [],
    narrativeEndings: [],
    weighing: [],
    settling: [],
    words: ['would', "'d"],
    endings: [],
  },
}
