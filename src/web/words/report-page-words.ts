/** What the page of one report says. */
export interface ReportPageWords {
  readonly untitled: string
  readonly report: string
  readonly inStory: string
  readonly by: string
  readonly published: string
  readonly noDate: string
  readonly address: string
  readonly language: string
  readonly revised: (n: number) => string
  readonly latest: string
  readonly earlier: string
  readonly isEarlier: string
  readonly text: string
  readonly legend: string
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly figure: string
  readonly boilerplate: string
  readonly nested: string
  readonly statements: string
  readonly noStatements: string
  readonly voice: string
  readonly voiceExplained: string
  readonly voiceMark: string
  readonly who: string
  readonly implicit: string
  readonly via: string
  readonly nestedIn: string
  readonly figures: string
  readonly times: string
  readonly toWords: (number: string) => string
  readonly toStatement: (number: string) => string
  readonly notices: string
  readonly notKept: string
  readonly notKeptExplained: string
  readonly keep: string
  readonly leaves: string
  readonly leaf: (number: number, of: number) => string
  readonly previousLeaf: string
  readonly nextLeaf: string
  readonly beginningOnly: string
  readonly setApart: string
}
