/** What the form that takes a report says. */
export interface FormWords {
  readonly title: string
  readonly text: string
  readonly textHint: string
  readonly file: string
  readonly fileHint: string
  readonly about: string
  readonly aboutHint: string
  readonly outlet: string
  readonly date: string
  readonly dateHint: string
  readonly headline: string
  readonly headlineHint: string
  readonly url: string
  readonly language: string
  readonly languageDetected: string
  readonly send: string
  readonly nothingKept: string
  readonly drop: string
  readonly refused: string
}

/** What the first page says. */
export interface FirstPageWords {
  readonly title: string
  readonly purpose: string
  readonly stories: string
  readonly noStories: string
}
