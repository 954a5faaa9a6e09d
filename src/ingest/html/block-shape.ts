import type { PageBlock, Place } from './outline.ts'

/** Whether a block ends as a sentence does, or announces what follows. */
export function endsSentence({ words }: PageBlock): boolean {
  return /[.!?…:;。！？][\])"”»’'*]{0,3}$/.test(words.slice(-6))
}

/** Which share of a block's characters are links. */
export function linkedShare({ words, linked }: PageBlock): number {
  return linked / Math.max(1, words.length)
}

/** Whether a block is links and nothing else, links that end as no sentence does, or a link that a word or two announce. */
export function isLinks(block: PageBlock): boolean {
  if (block.kind === 'embed') return false
  const share = linkedShare(block)
  if (share > 0.97 || (share > 0.8 && !endsSentence(block))) return true
  return share > 0.6 && /^[^:»›]{2,40}[:»›]/.test(block.words)
}

/** Whether a block reads like a paragraph of a report. */
export function isProse(block: PageBlock): boolean {
  return block.words.length >= 60 && endsSentence(block) && linkedShare(block) < 0.5
}

/** The element within which a block's own element stands. */
export function parentOf({ place }: PageBlock): Place | null {
  return place.around
}

/** How an element is named and marked: those that stand for the same on a page are marked alike. */
export function likeness({ element }: Place): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`
}
