import type { Span } from '../../document/span.ts'

/** The address of a story's page, or of a place on it. */
export function storyAddress(id: string, anchor?: string): string {
  return `/stories/${segment(id)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`
}

/** The address of the history of a claim. */
export function claimAddress(story: string, claim: string): string {
  return `${storyAddress(story)}/claims/${segment(claim)}`
}

/** The address of one question of a story. */
export function questionAddress(story: string, question: string): string {
  return `${storyAddress(story)}/questions/${segment(question)}`
}

/** The address of the copies of a story. */
export function copiesAddress(story: string): string {
  return `${storyAddress(story)}/copies`
}

/** The address of what a source said across all stories. */
export function sourceAddress(name: string): string {
  return `/sources/${segment(name)}`
}

/** The address of a report's page; with a span, of that place in its text. */
export function reportAddress(id: string, place?: Span): string {
  return `/reports/${segment(id)}${place === undefined ? '' : `?at=${place[0]}-${place[1]}#place`}`
}

/** The address of the form to put right a statement of a story, or a report in it. */
export function correctAddress(
  story: string,
  what?: { readonly statement: string } | { readonly report: string },
): string {
  const query = what === undefined ? '' : `?${new URLSearchParams({ ...what })}`
  return `/stories/${segment(story)}/correct${query}`
}

/** Where a correction of a story is taken back. */
export function takeBackAddress(story: string): string {
  return `/stories/${segment(story)}/take-back`
}

/** An address that may be shown as a link: only of the web, so that no report can plant a script or a file. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** An id may hold anything, even a slash or a lone surrogate. */
function segment(id: string): string {
  return encodeURIComponent(id.toWellFormed())
}
